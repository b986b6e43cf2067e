"""Pictures laid over each other."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image as Pillow

from aedesk.library.registration import PARTS, SIDE, SMALLEST, Sketch, agreement, sketch_of
from tests.library.fakes import picture


def view(seed: int, box: tuple[int, int, int, int] = (0, 0, 240, 240)) -> np.ndarray:
    """A part of a photo of 240x240, as the library looks at it."""
    photo = Pillow.fromarray(picture(seed, 240, 240)[..., 0]).crop(box).resize((128, 128), Pillow.Resampling.BOX)
    return np.asarray(photo).astype(np.float32) / 255


def sketch(seed: int, box: tuple[int, int, int, int] = (0, 0, 240, 240)) -> Sketch:
    return Sketch(sketch_of(view(seed, box)))


def test_a_sketch_is_small_and_in_8_bits() -> None:
    plane = sketch_of(view(1))
    assert plane.shape == (SIDE, SIDE) and plane.dtype == np.uint8
    assert sketch_of(np.full((128, 128), 2.0, np.float32)).max() == 255


@pytest.mark.parametrize("box", [(0, 0, 240, 240), (0, 0, 168, 168), (60, 30, 228, 198), (12, 20, 200, 230)])
def test_a_crop_agrees_with_its_photo_whichever_is_asked(box: tuple[int, int, int, int]) -> None:
    whole, crop = sketch(3), sketch(3, box)
    assert agreement(crop, whole) > 0.95 and agreement(whole, crop) > 0.95


def test_fading_and_damage_leave_the_agreement() -> None:
    photo = view(5)
    faded = Sketch(sketch_of(0.4 + 0.3 * photo))
    torn = photo.copy()
    torn[30:70, :60], torn[:, 90:94] = 1, 0
    assert agreement(faded, Sketch(sketch_of(photo))) > 0.95
    assert agreement(Sketch(sketch_of(torn)), Sketch(sketch_of(photo))) > 0.9


def test_other_photos_do_not_agree() -> None:
    agreements = [agreement(sketch(1), sketch(seed)) for seed in range(2, 12)]
    assert max(agreements) < 0.8


def test_a_flat_photo_agrees_with_nothing() -> None:
    flat = Sketch(np.full((SIDE, SIDE), 120, np.uint8))
    assert abs(agreement(flat, sketch(1))) < 0.5 and np.isfinite(agreement(flat, flat))


def test_parts_lie_in_the_whole() -> None:
    assert PARTS[0] == (0, 0, 1, 1)
    for left, upper, right, lower in PARTS:
        assert -1e-9 <= left < right <= 1 + 1e-9 and -1e-9 <= upper < lower <= 1 + 1e-9
        assert min(right - left, lower - upper) >= SMALLEST
