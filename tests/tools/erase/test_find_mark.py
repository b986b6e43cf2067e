"""Finding a mark: what the network says of all views, put together."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest

from aedesk.imaging.image import Image
from aedesk.imaging.pixels.tiling import computed, tiles
from aedesk.imaging.pixels.views import VIEWS, seen_from
from aedesk.jobs import Job
from aedesk.models.card import ModelCard
from aedesk.tools.erase.find_mark import LARGEST, look_for_mark
from tests.tools.erase.mark_fakes import REMOVER


class OneSidedEngine:
    """A network that sees a mark only to the right of what is bright, and is surer the further to the right."""

    threads = 2

    def run(self, card: ModelCard, inputs: Mapping[str, np.ndarray], job: Job) -> list[np.ndarray]:
        image = inputs["image"]
        bright = np.roll(image.mean(axis=1, keepdims=True), 1, axis=3)
        ramp = np.linspace(0.5, 1, image.shape[3], dtype=np.float32)
        return [bright * ramp, bright * 0.5, image * ramp]


def test_a_mirrored_or_turned_photo_gets_the_same_answer() -> None:
    rng = np.random.default_rng(1)
    pixels = rng.integers(0, 256, (48, 64, 3), dtype=np.uint8)
    engine = OneSidedEngine()
    look = look_for_mark(engine, REMOVER, Image(pixels), Job())  # type: ignore[arg-type]
    for view in range(VIEWS):
        photo = Image(np.ascontiguousarray(seen_from(pixels, view)))
        other = look_for_mark(engine, REMOVER, photo, Job())  # type: ignore[arg-type]
        for name in ("photo", "probability", "opacity", "restored"):
            assert np.allclose(getattr(other, name), seen_from(getattr(look, name), view), atol=1e-4), name


def test_a_mark_that_only_one_view_shows_is_none() -> None:
    pixels = np.full((64, 64, 3), 3, np.uint8)
    pixels[:, 20:24] = 255
    look = look_for_mark(OneSidedEngine(), REMOVER, Image(pixels), Job())  # type: ignore[arg-type]
    seen = look.probability[32]
    # To the right of the bar one view in four says yes: those that look from above and below say so of other places.
    assert seen.max() < 0.9 and seen[40:].max() < 0.5


class BrightnessEngine:
    """A network to which brightness is the probability of a mark."""

    threads = 2

    def run(self, card: ModelCard, inputs: Mapping[str, np.ndarray], job: Job) -> list[np.ndarray]:
        image = inputs["image"]
        return [image[:, :1], image[:, :1] * 0, image]


@pytest.mark.parametrize("size", [(1024, 1024), (768, 1024), (683, 1024), (741, 741), (1, 1024), (300, 200)])
def test_no_view_is_computed_twice(size: tuple[int, int]) -> None:
    work = tiles((0, 0, *size), REMOVER.halo, REMOVER.multiple, LARGEST)
    tall, wide = (-(-n // REMOVER.multiple) * REMOVER.multiple + 2 * REMOVER.halo for n in size)
    assert computed(work) <= 1.25 * tall * wide


def test_a_letter_is_marked_whole_where_a_part_of_it_is_sure() -> None:
    pixels = np.full((64, 96, 3), 3, np.uint8)
    pixels[10:50, 30:33], pixels[20:24, 30:33] = 70, 240  # faint, but for a piece
    pixels[10:50, 60:63] = 70  # as faint, alone
    look = look_for_mark(BrightnessEngine(), REMOVER, Image(pixels), Job())  # type: ignore[arg-type]
    assert (look.probability[10:50, 30:33] > 0.5).all()
    assert (look.probability[10:50, 60:63] < 0.5).all() and (look.probability[:, 40:55] < 0.5).all()
