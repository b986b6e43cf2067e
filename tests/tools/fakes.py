"""An engine without networks, so that what surrounds them can be checked to the pixel."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask
from aedesk.imaging.packed_mask import PackedMask
from aedesk.jobs import Job
from aedesk.models.card import ModelCard
from aedesk.sentence import Sentence
from aedesk.tools.base import Context
from aedesk.tools.calibration import NUMBERS
from aedesk.tools.inputs import Inputs


def even(network: str) -> dict[str, float]:
    """All the numbers that are read of a network, each 1."""
    return dict.fromkeys(NUMBERS[network], 1.0)


FINDER = ModelCard(
    "find_damage", "Find damage", Path("none"), "", multiple=16, halo=32, calibration=even("find_damage")
)
WIDE_FINDER = ModelCard("find_wide", "Find wide damage", Path("none"), "", 16, 32, calibration=even("find_wide"))
INPAINTER = ModelCard("inpaint", "Inpaint", Path("none"), "", multiple=16, halo=32)


class FakeEngine:
    """Both finders are sure of what is white; the inpainter is content with the guess."""

    threads = 2

    def __init__(self) -> None:
        self.runs: list[str] = []

    def take_notes(self) -> list[Sentence]:
        return []

    def run(self, card: ModelCard, inputs: Mapping[str, np.ndarray], job: Job) -> list[np.ndarray]:
        job.check()
        self.runs.append(card.id)
        image = inputs["image"]
        assert image.dtype == np.float32 and image.shape[2] % card.multiple == image.shape[3] % card.multiple == 0
        if card.id in ("find_damage", "find_wide"):
            assert inputs["guess"].shape == image[:, :1].shape
            return [(image.min(axis=1, keepdims=True) > 0.99).astype(np.float32)]
        assert set(np.unique(inputs["mask"])) <= {0.0, 1.0}
        return [image]


class FakeStore:
    def get(self, id: str, fast: bool = False) -> ModelCard:
        return {card.id: card for card in (FINDER, WIDE_FINDER, INPAINTER)}[id]


def fake_context(job: Job | None = None, mask: Mask | None = None, **more: Any) -> Context:
    """Put the fakes where the tool expects the real ones."""
    if mask is not None:
        more["marked"] = PackedMask.of(mask)
    engine: Any = FakeEngine()
    store: Any = FakeStore()
    return Context(engine, store, job or Job(), Inputs(**more))


def scratched(pixels: np.ndarray, column: int = 30, width: int = 3) -> Image:
    """White from top to bottom, in a photo that has no other white."""
    damaged = np.minimum(pixels, np.iinfo(pixels.dtype).max // 255 * 240)
    damaged[:, column : column + width] = np.iinfo(pixels.dtype).max
    return Image(damaged)
