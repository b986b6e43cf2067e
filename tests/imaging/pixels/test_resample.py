from __future__ import annotations

import numpy as np
import pytest
from PIL import Image as Pillow

from aedesk.imaging.pixels import resample
from aedesk.imaging.pixels.resample import CUBIC, LANCZOS, Kernel, Line, resampled
from tests.conftest import drawing

SIZES = [(1, 1), (1, 40), (3, 500), (37, 23), (60, 80)]


@pytest.mark.parametrize("height, width", SIZES)
@pytest.mark.parametrize("factor", [0.3, 1.0, 1.5, 2.0, 3.7])
@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_what_is_even_stays_even_in_any_size(height: int, width: int, factor: float, kind: type) -> None:
    pixels = np.full((height, width, 3), [10, np.iinfo(kind).max, 0], kind)
    size = max(1, round(width * factor)), max(1, round(height * factor))
    result = resampled(pixels, *size)
    assert result.shape == (size[1], size[0], 3) and result.dtype == kind
    assert (result == pixels[:1, :1]).all()


def test_the_same_size_is_the_same_photo() -> None:
    pixels = drawing(40, 60)
    assert np.array_equal(resampled(pixels, 60, 40), pixels)


@pytest.mark.parametrize("size", [(120, 90), (33, 21), (75, 40), (200, 20)])
def test_it_is_the_filter_of_the_field(size: tuple[int, int]) -> None:
    pixels = drawing(40, 60)
    ours = resampled(pixels, *size).astype(int)
    theirs = np.asarray(Pillow.fromarray(pixels).resize(size, Pillow.Resampling.LANCZOS)).astype(int)
    # At the edges they leave out what is beyond, we go on mirrored.
    y, x = (2 + round(3 * max(1, after / before)) for before, after in ((40, size[1]), (60, size[0])))
    assert np.abs(ours - theirs)[y:-y, x:-x].max() <= 1


def test_tiles_leave_no_seam(monkeypatch: pytest.MonkeyPatch) -> None:
    pixels = drawing(50, 70)
    for size in ((150, 110), (31, 22)):
        whole = resampled(pixels, *size)
        monkeypatch.setattr(resample, "LARGEST", 12**2)
        assert np.abs(resampled(pixels, *size).astype(int) - whole).max() <= 1
        monkeypatch.undo()


@pytest.mark.parametrize("kernel", [LANCZOS, CUBIC])
@pytest.mark.parametrize("step", [0.25, 0.7, 1.0, 2.0, 3.3])
def test_a_window_holds_all_that_counts(kernel: Kernel, step: float) -> None:
    line = Line(step, kernel)
    first, last = line.window(5, 12)
    weights, wider = line.weights(5, 12, (first, last)), line.weights(5, 12, (first - 9, last + 9))
    assert np.allclose(weights.sum(axis=1), 1) and np.allclose(wider[:, 9:-9], weights)
    assert not wider[:, :9].any() and not wider[:, -9:].any()
