from __future__ import annotations

import numpy as np
import pytest

from aedesk.imaging.pixels.box import box_mean
from aedesk.imaging.pixels.metrics import psnr
from aedesk.tools.erase.veil import estimate_veil
from aedesk.tools.watermark import Veil
from tests.conftest import drawing


def photos(count: int) -> list[np.ndarray]:
    return [np.roll(drawing(80, 100), 13 * k, axis=1).astype(np.float32) / 255 for k in range(count)]


def white_veil() -> tuple[Veil, np.ndarray]:
    """A white ring, half seen through."""
    rows, columns = np.mgrid[0:80, 0:100]
    seen = abs(np.hypot(rows - 40, columns - 50) - 25) < 7
    opacity = np.where(seen, 0.5, 0).astype(np.float32)
    return Veil(1 - opacity, np.repeat(opacity[..., None], 3, axis=2)), seen


def test_what_is_known_is_lifted_exactly() -> None:
    veil, _ = white_veil()
    photo = photos(1)[0]
    assert veil.lifted(veil.over(photo)) == pytest.approx(photo, abs=1e-5)


def test_nothing_is_recovered_from_an_opaque_mark() -> None:
    veil = Veil(np.full((4, 5), 0.01, np.float32), np.full((4, 5, 3), 0.9, np.float32))
    marked = veil.over(np.random.default_rng(0).random((4, 5, 3)).astype(np.float32))
    assert veil.opaque.all() and np.array_equal(veil.lifted(marked), marked)


def test_a_veil_is_estimated_from_rough_guesses_and_better_from_many_photos() -> None:
    veil, seen = white_veil()
    rng = np.random.default_rng(1)
    true = photos(12)
    marked = [veil.over(photo) for photo in true]
    # A network's guess is wrong here and there: a little of the mark is still there, or too much was taken away.
    wrong = [box_mean(rng.normal(0, 0.5, p.shape).astype(np.float32), 3) for p in true]
    guesses = [np.clip(p + w * seen[..., None], 0, 1).astype(np.float32) for p, w in zip(true, wrong, strict=True)]
    opacity = np.where(seen, 0.4, 0).astype(np.float32)

    def quality(count: int) -> float:
        found = estimate_veil(marked[:count], guesses[:count], opacity, seen)
        return psnr(true[0][seen], found.lifted(marked[0])[seen], 1.0)

    assert quality(12) > quality(1) + 3 and quality(12) > psnr(true[0][seen], guesses[0][seen], 1.0)
    outside = estimate_veil(marked, guesses, opacity, seen)
    assert (outside.scale[~seen] == 1).all() and (outside.offset[~seen] == 0).all()


def test_flat_photos_lean_on_the_opacity_that_was_found() -> None:
    veil, seen = white_veil()
    flat = np.full((80, 100, 3), 0.3, np.float32)
    found = estimate_veil([veil.over(flat)], [flat], 1 - veil.scale, seen)
    assert found.scale == pytest.approx(veil.scale, abs=0.02)
    inside = np.hypot(*(np.mgrid[0:80, 0:100] - np.array([40, 50])[:, None, None]))
    middle = abs(inside - 25) < 5
    assert found.lifted(veil.over(flat))[middle] == pytest.approx(0.3, abs=0.01)


def test_a_guess_for_each_photo() -> None:
    with pytest.raises(ValueError, match="a guess for each"):
        estimate_veil([], [], np.zeros((1, 1), np.float32), np.zeros((1, 1), np.bool_))
