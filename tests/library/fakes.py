"""A coder without a network: alike views have alike codes."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image as Pillow

from aedesk.jobs import Job
from aedesk.library.code import NUMBERS, SIDE
from aedesk.library.coder import Coder
from aedesk.models.card import ModelCard

CARD = ModelCard(
    *("library_code", "Library", Path("none"), "0123456789abcdef" * 4, 32, 0),
    calibration={"version_likeness": 0.9, "version_score": 1.7},
    parts={"drawer": ModelCard("library_code", "Library", Path("drawer"), "", 32, 0)},
)
PLACES = 16  # on each axis: NUMBERS places


class FakeEngine:
    """`views`: how many were coded. The code is what a view is like at each of 16x16 places, beside its mean."""

    threads = 1

    def __init__(self) -> None:
        self.views = 0

    def run(self, card: ModelCard, inputs: Mapping[str, np.ndarray], job: Job) -> list[np.ndarray]:
        job.check()
        if card.path.name == "drawer":
            return [inputs["code"].reshape(-1, 1, PLACES, PLACES)]
        view = inputs["view"]
        assert view.dtype == np.float32 and view.shape[1:] == (1, SIDE, SIDE)
        self.views += len(view)
        step = SIDE // PLACES
        means = view[:, 0].reshape(len(view), PLACES, step, PLACES, step).mean(axis=(2, 4)).reshape(-1, NUMBERS)
        return [means - means.mean(axis=1, keepdims=True)]


def fake_coder(**changes: Any) -> Coder:
    """With other entries of its card."""
    from dataclasses import replace

    engine: Any = FakeEngine()
    return Coder(engine, replace(CARD, **changes))


def picture(seed: int, height: int = 60, width: int = 90) -> np.ndarray:
    """Random hills, uint8 (height, width, 3): each seed is another photo."""
    rng = np.random.default_rng(seed)
    hills = Pillow.fromarray(rng.integers(0, 256, (6, 9, 3), np.uint8))
    return np.asarray(hills.resize((width, height), Pillow.Resampling.BICUBIC))


def save(path: Path, seed: int, **size: int) -> Path:
    """A photo in a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    Pillow.fromarray(picture(seed, **size)).save(path)
    return path
