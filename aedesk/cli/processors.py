"""The part of `aedesk doctor` that says what computes, and why not something faster."""

from __future__ import annotations

import math

import numpy as np

from aedesk.engine.decision import decide, decided
from aedesk.engine.devices import NO_NAME, graphics_card_name
from aedesk.engine.engine import Engine
from aedesk.engine.measure import ROUNDS, SIDE, WORSE, fastest, measure
from aedesk.engine.problems import CannotStart
from aedesk.engine.providers import CPU, PROVIDERS, Provider, packages, to_try
from aedesk.errors import AEDeskError
from aedesk.jobs import Job
from aedesk.models.store import ModelStore
from aedesk.tools.levels import CROP


def show(store: ModelStore) -> list[str]:
    """Run a small network with each that may be here: only that shows that it starts. Returns the problems."""
    problems, work = [], []
    for provider in reversed(PROVIDERS):
        if not provider.fits:
            continue
        if not provider.installed:
            print(f"{provider.id}: not installed ({_how(provider)})")
            continue
        try:
            print(f"{provider.id}: works ({_try(store, provider.id)}){_but(provider)}")
            work.append(provider)
        except CannotStart as problem:
            print(f"{provider.id}: does not start ({problem.reason})")
        except AEDeskError as problem:
            print(f"{provider.id}: {problem}")
            if provider is CPU:
                problems.append(str(problem))
    print(_chosen(work))
    return problems


def _try(store: ModelStore, wish: str) -> str:
    """What computed. Raises AEDeskError."""
    engine = Engine(wish)
    grey = np.full((1, 3, CROP, CROP), 0.5, np.float32)
    try:
        engine.run(store.get("noise_level"), {"image": grey}, Job())
        return engine.device
    finally:
        engine.close()


def _how(provider: Provider) -> str:
    instead = "" if provider.extra == "openvino" else ", in place of the other ONNX Runtime"
    if provider.extra:
        return f"extra '{provider.extra}': {provider.package}{instead}"
    return f"package {provider.package}{instead}"


def _but(provider: Provider) -> str:
    """What a person should know before choosing it."""
    words = []
    if provider.fixed:
        words.append("prepares itself for each size of a picture, which takes long the first time")
    if not provider.cancels:
        words.append("stops at the end of a tile only")
    return f"; {', '.join(words)}" if words else ""


def _chosen(work: list[Provider]) -> str:
    """What "auto" takes, and why not something faster."""
    first = next((one for one in to_try("auto") if one in work), CPU)
    others = [one.id for one in work if one not in (first, CPU)]
    if decided(packages()) == first.id:
        return f"auto: {first.id}, which was measured to be the fastest here that is as good."
    if others:
        return f"auto: {first.id}. {' and '.join(others)} may be faster: `aedesk doctor --measure` finds out."
    if first is CPU:
        card = graphics_card_name()
        unused = "" if card == NO_NAME else f" The extra 'cuda' would use the {card}."
        return f"auto: cpu, as nothing else is installed that starts here.{unused}"
    return f"auto: {first.id}"


def find_fastest(store: ModelStore) -> list[str]:
    """Measure all that start, print it, and have "auto" take the fastest that is as good. Returns the problems."""
    card = store.get("denoise")
    cards = [card, *([card.fast] if card.fast is not None else [])]
    found = measure([one for one in PROVIDERS if one.fits and one.installed], cards)
    print(f"Denoise (Best{', Fast' if len(cards) > 1 else ''}), {SIDE} x {SIDE} pixels, the best of {ROUNDS} in turn")
    for one in found:
        if math.isinf(one.total):
            print(f"{one.provider.id}: {one.problem}")
            continue
        speeds = ", ".join(f"{SIDE**2 / 1e6 / seconds:.2f}" for seconds in one.seconds)
        differs = "" if one.provider is CPU else f"; {one.steps:.1f} of 255 from cpu at most, {one.loss:+.3f} dB lost"
        print(f"{one.provider.id}: {speeds} megapixels/s ({one.device}){differs}")
    best = fastest(found)
    try:
        decide(best.id, packages())
    except OSError as problem:
        return [f"What was measured cannot be kept ({problem.strerror or problem})."]
    print(f"auto: {best.id} from now on (the fastest that loses no more than {WORSE} dB).")
    return []
