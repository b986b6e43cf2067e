"""Measuring Sharpen: how much of a known blur it takes back, with noise and JPEG too, and whether it leaves sharp
photos alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from aedesk.engine.engine import Engine
from aedesk.imaging.formats.load import load
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.gaussian import blur
from aedesk.imaging.pixels.metrics import psnr
from aedesk.models.store import ModelStore
from aedesk.tools.base import Context
from aedesk.tools.sharpen.sharpen import NETWORK, Sharpen, SharpenParams
from aedesk.training.data import degrade
from aedesk.training.measure.evaluate import bench_photos

SET = "kodak24"
BLURS = (0.7, 1.0, 1.5, 2.0)  # pixels
NOISES = (0, 2, 5)  # of 255
QUALITY = 80  # of JPEG
AMOUNT = 1.0  # of the unsharp mask
ITERATIONS = 10  # of Richardson-Lucy
UNCHANGED = 60.0  # dB that stand for photos that are exactly equal


@dataclass(frozen=True)
class Blurred:
    """A photo before and after it was blurred, float32 (H, W, 3) in [0, 1]; `sigma`: the blur in pixels."""

    clean: np.ndarray
    degraded: np.ndarray
    sigma: float


Method = Callable[[Blurred], np.ndarray]


class WithoutNetwork(ModelStore):
    """All models but that of Sharpen."""

    def ids(self) -> list[str]:
        return [id for id in super().ids() if id != NETWORK]


def unsharp_mask(photo: Blurred) -> np.ndarray:
    """As in every photo program, told the true blur."""
    return np.asarray(photo.degraded + AMOUNT * (photo.degraded - blur(photo.degraded, photo.sigma)))


def richardson_lucy(photo: Blurred) -> np.ndarray:
    """Richardson 1972 and Lucy 1974, told the true blur."""
    seen = np.maximum(photo.degraded, np.float32(1 / 255))
    result = seen
    for _ in range(ITERATIONS):
        result = result * blur(seen / np.maximum(blur(result, photo.sigma), np.float32(1e-4)), photo.sigma)
    return np.asarray(result)


def by_tool(store: ModelStore) -> Method:
    """Sharpen as it is set at first, with the models of a store."""
    context, tool = Context(Engine(), store), Sharpen()

    def run(photo: Blurred) -> np.ndarray:
        image = Image(degrade.eight_bits(photo.degraded))
        return tool.run(image, SharpenParams(), context).image.pixels.astype(np.float32) / 255

    return run


def methods() -> dict[str, Method]:
    """What is measured, by name; the network where it is installed."""
    found = {
        "input": lambda photo: photo.degraded,
        "unsharp": unsharp_mask,
        "richardson_lucy": richardson_lucy,
        "closed_form": by_tool(WithoutNetwork()),
    }
    if NETWORK in ModelStore().ids():
        found["network"] = by_tool(ModelStore())
    return found


def evaluate_sharpen(bench: Path, limit: int | None = None) -> dict[str, float]:
    """Print the table of blurs, with noise and JPEG, and of untouched photos. Returns the PSNR (dB) of each place in
    it. Raises ValueError where there is no photo.

    The noise of photo number i comes from the seed (its deviation, i); grey photos are left out."""
    photos = [load(path) for path in bench_photos(bench / SET, limit)]
    clean = [photo.pixels.astype(np.float32) / photo.maximum for photo in photos if not photo.is_grey]
    if not clean:
        raise ValueError(f"there is no photo in {bench / SET}")
    tried = methods()
    figures: dict[str, float] = {}
    print(f"{len(clean)} photos, PSNR in dB    " + " ".join(f"{name:>15}" for name in tried), flush=True)

    def row(name: str, harm: Callable[[np.ndarray, int], np.ndarray], sigma: float, columns: dict[str, Method]) -> None:
        sums = dict.fromkeys(columns, 0.0)
        for i, values in enumerate(clean):
            photo = Blurred(values, degrade.eight_bits(harm(values, i)).astype(np.float32) / 255, sigma)
            for column, method in columns.items():
                sums[column] += min(UNCHANGED, psnr(degrade.eight_bits(method(photo)), degrade.eight_bits(values)))
        means = {column: total / len(clean) for column, total in sums.items()}
        figures.update({f"{name}_{column}": mean for column, mean in means.items()})
        print(f"{name:28}" + " ".join(f"{means.get(column, np.nan):15.2f}" for column in tried), flush=True)

    for sigma in BLURS:
        for noise in NOISES:
            row(f"blur_{sigma:g}_noise_{noise}".replace(".", "_"), noisy(sigma, noise), sigma, tried)
        row(f"blur_{sigma:g}_jpeg_{QUALITY}".replace(".", "_"), compressed(sigma), sigma, tried)
    # What is told the true blur has nothing to do here.
    row("clean", lambda values, _: values, 0.0, {k: v for k, v in tried.items() if k in ("closed_form", "network")})
    return figures


def noisy(sigma: float, noise: int) -> Callable[[np.ndarray, int], np.ndarray]:
    """Blurs photo number i, then adds noise of a deviation of 255."""

    def harm(values: np.ndarray, i: int) -> np.ndarray:
        return degrade.gaussian_noise(blur(values, sigma), noise / 255, np.random.default_rng([noise, i]))

    return harm


def compressed(sigma: float) -> Callable[[np.ndarray, int], np.ndarray]:
    """Blurs a photo, then makes a JPEG of it."""
    return lambda values, _: degrade.jpeg(blur(values, sigma), QUALITY)
