"""Which provider computes our networks fastest on this computer, and whether as well as ONNX Runtime's processor."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from aedesk.engine.engine import Engine
from aedesk.engine.problems import CannotStart
from aedesk.engine.providers import CPU, Provider
from aedesk.errors import AEDeskError
from aedesk.jobs import Job
from aedesk.models.card import ModelCard

SIDE = 512  # pixels of the picture
NOISE = 0.1
ROUNDS = 3
FASTER = 1.1  # times as fast: less is within what the next measurement may say
WORSE = 0.05  # dB that a result may be farther from the clean picture


@dataclass
class Measured:
    """One provider. `seconds`: least of a run, of each network. `steps`: the largest difference from the processor, in
    steps of 8 bits. `loss`: dB that a result lies farther from the clean picture, at worst. `problem`: why there is
    none of these."""

    provider: Provider
    device: str = ""
    seconds: list[float] = field(default_factory=list)
    steps: float = 0.0
    loss: float = 0.0
    problem: str = ""

    @property
    def total(self) -> float:
        """Of all networks."""
        return sum(self.seconds) if self.seconds and not self.problem else math.inf


def clean(side: int = SIDE) -> np.ndarray:
    """A picture (1, 3, side, side) in [0, 1] of smooth places and edges."""
    y, x = np.mgrid[:side, :side] / side
    waves = 0.5 + 0.3 * np.sin(9 * x + 5 * y) + 0.15 * (np.sin(40 * x * y) > 0)
    return np.stack([waves, waves * 0.9, 1 - waves])[None].astype(np.float32)


def psnr(made: np.ndarray, true: np.ndarray) -> float:
    """In dB, of values in [0, 1]."""
    return -10 * math.log10(max(float(np.mean((np.clip(made, 0, 1) - true) ** 2)), 1e-10))


def measure(
    providers: Sequence[Provider],
    cards: Sequence[ModelCard],
    threads: int = 0,
    make: Callable[[str, int], Engine] = Engine,
) -> list[Measured]:
    """Run denoising networks with each provider, in turn, so that what else the computer does is the same for all.
    `cards`: networks that take `image` and `levels`."""
    true = clean()
    noisy = true + np.random.default_rng(0).normal(0, NOISE, true.shape).astype(np.float32)
    inputs = {"image": noisy, "levels": np.array([[NOISE, 0.0]], np.float32)}
    found = [Measured(one) for one in sorted(providers, key=lambda one: one is not CPU)]
    engines = {one.provider.id: make(one.provider.id, threads) for one in found}
    for card in cards:
        _measure_network(found, engines, card, inputs, true)
    for engine in engines.values():
        engine.close()
    return found


def _measure_network(
    found: Sequence[Measured],
    engines: Mapping[str, Engine],
    card: ModelCard,
    inputs: Mapping[str, np.ndarray],
    true: np.ndarray,
) -> None:
    """The processor first: the others are compared with it."""
    usual: np.ndarray | None = None
    times: dict[str, list[float]] = {}
    for turn in range(ROUNDS + 1):
        for one in found:
            if one.problem:
                continue
            started = time.perf_counter()
            try:
                (made, *_) = engines[one.provider.id].run(card, inputs, Job())
            except AEDeskError as problem:
                one.problem = f"does not start ({problem.reason})" if isinstance(problem, CannotStart) else str(problem)
                continue
            if turn > 0:  # the first one loads and warms up
                times.setdefault(one.provider.id, []).append(time.perf_counter() - started)
                continue
            one.device = engines[one.provider.id].device
            usual = made if usual is None else usual
            one.steps = max(one.steps, 255 * float(np.abs(np.clip(made, 0, 1) - np.clip(usual, 0, 1)).max()))
            one.loss = max(one.loss, psnr(usual, true) - psnr(made, true))
    for one in found:
        if one.provider.id in times and not one.problem:
            one.seconds.append(min(times[one.provider.id]))


def fastest(found: Sequence[Measured]) -> Provider:
    """What "auto" should take: the processor, unless another is clearly faster, as good, and with no network clearly
    slower."""
    usual = next((one for one in found if one.provider is CPU and not one.problem), None)
    if usual is None:
        return CPU
    better = [
        one
        for one in found
        if one.total * FASTER <= usual.total
        and one.loss <= WORSE
        and all(own <= FASTER * others for own, others in zip(one.seconds, usual.seconds, strict=True))
    ]
    return min(better, key=lambda one: one.total).provider if better else CPU
