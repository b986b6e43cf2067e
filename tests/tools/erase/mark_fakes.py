"""A network that knows the mark: what Erase makes of its answers can then be checked to the pixel."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from aedesk.imaging.mask import Mask
from aedesk.imaging.packed_mask import PackedMask
from aedesk.jobs import Job
from aedesk.models.card import ModelCard
from aedesk.sentence import Sentence
from aedesk.tools.base import Context
from aedesk.tools.inputs import Inputs
from tests.tools.fakes import INPAINTER

CALIBRATION = {"even_odds": 1.0, "opaque": 0.85}
REMOVER = ModelCard("remove_mark", "Remove mark", Path("none"), "", multiple=16, halo=64, calibration=CALIBRATION)


class MarkEngine:
    """Marks are pure magenta mixed over a grey photo: green is lower than red by the opacity.

    marked = (1 - a) grey + a (1, 0, 1), so red - green = a, and grey = green / (1 - a)."""

    threads = 2

    def __init__(self) -> None:
        self.runs: list[str] = []

    def take_notes(self) -> list[Sentence]:
        return []

    def run(self, card: ModelCard, inputs: Mapping[str, np.ndarray], job: Job) -> list[np.ndarray]:
        job.check()
        self.runs.append(card.id)
        image = inputs["image"]
        if card.id == "inpaint":
            return [image]  # the guess
        opacity = np.clip(image[:, :1] - image[:, 1:2], 0, 1)
        grey = image[:, 1:2] / np.maximum(1 - opacity, 0.05)
        restored = np.where(opacity > 0.02, grey, image).astype(np.float32)
        return [(opacity > 0.02).astype(np.float32), opacity, restored]


class MarkStore:
    def get(self, id: str, fast: bool = False) -> ModelCard:
        return {"remove_mark": REMOVER, "inpaint": INPAINTER}[id]

    find = get


def mark_context(job: Job | None = None, mask: Mask | None = None, **more: Any) -> Context:
    """Put the fakes where the tool expects the real ones."""
    if mask is not None:
        more["marked"] = PackedMask.of(mask)
    engine: Any = MarkEngine()
    store: Any = MarkStore()
    return Context(engine, store, job or Job(), Inputs(**more))


def under_magenta(grey: np.ndarray, opacity: np.ndarray) -> np.ndarray:
    """A photo (H, W) in [0, 1] under a magenta mark of some opacity (H, W): uint8 (H, W, 3)."""
    ink = np.array([1.0, 0.0, 1.0])
    marked = grey[..., None] * (1 - opacity[..., None]) + ink * opacity[..., None]
    return np.round(marked * 255).astype(np.uint8)
