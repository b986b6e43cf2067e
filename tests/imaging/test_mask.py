from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image as Pillow

from aedesk.errors import AEDeskError
from aedesk.imaging.mask import Mask, load_mask, save_mask


def one_pixel(height: int, width: int, row: int, column: int) -> Mask:
    marked = np.zeros((height, width), bool)
    marked[row, column] = True
    return Mask(marked)


masks = st.builds(
    lambda height, width, seed, share: Mask(np.random.default_rng(seed).random((height, width)) < share),
    st.integers(1, 20),
    st.integers(1, 20),
    st.integers(0, 99),
    st.floats(0, 1),
)


def test_a_mask_cannot_be_changed() -> None:
    mask = Mask.empty(4, 5)
    with pytest.raises(ValueError):
        mask.marked[0, 0] = True
    with pytest.raises(ValueError):
        Mask(np.zeros((4, 5), np.uint8))  # type: ignore[arg-type]


def test_a_point_grows_into_an_octagon() -> None:
    grown = one_pixel(21, 21, 10, 10).grown(4).marked
    rows, columns = np.nonzero(grown)
    assert rows.min() == 6 and rows.max() == 14 and columns.min() == 6 and columns.max() == 14
    assert not grown[6, 6] and grown[6, 10] and grown[7, 7 + 1]


@given(masks, st.integers(0, 6))
def test_growing_covers_and_shrinking_stays_inside(mask: Mask, pixels: int) -> None:
    grown, shrunk = mask.grown(pixels), mask.grown(-pixels)
    assert (grown.marked | mask.marked == grown.marked).all()
    assert (shrunk.marked & mask.marked == shrunk.marked).all()
    assert (mask.grown(pixels).grown(-pixels).marked | mask.marked == grown.grown(-pixels).marked).all()


@given(masks)
def test_inverting_twice_changes_nothing(mask: Mask) -> None:
    assert (mask.inverted().inverted().marked == mask.marked).all()
    assert mask.joined(mask.inverted()).share == 1


@given(st.floats(-30, 60), st.floats(-30, 60), st.floats(1, 25))
def test_a_dab_is_a_disc_around_its_point(x: float, y: float, diameter: float) -> None:
    marked = Mask.empty(30, 40).painted([(x, y)], diameter).marked
    rows, columns = np.mgrid[0:30, 0:40] + 0.5
    distance = np.hypot(columns - x, rows - y)
    assert marked[distance < diameter / 2 - 1.5].all()
    assert not marked[distance > diameter / 2 + 1.5].any()


@pytest.mark.parametrize("place", [(5.0, 5.0), (5.5, 5.5), (5.99, 5.01)])
def test_the_smallest_dab_marks_the_pixel_it_touches(place: tuple[float, float]) -> None:
    marked = Mask.empty(12, 12).painted([place], 1).marked
    assert marked[5, 5] and marked.sum() <= 4


def test_a_stroke_joins_its_points_and_the_eraser_takes_it_away() -> None:
    mask = Mask.empty(40, 60).painted([(5, 5), (50, 30)], 6)
    assert mask.marked[17, 27] and mask.marked[5, 5] and not mask.marked[35, 5]
    assert mask.painted([(5, 5), (50, 30)], 12, erase=True).is_empty
    assert mask.painted([], 5) is mask


def test_a_long_slanted_stroke_is_all_that_is_near_its_line() -> None:
    (x0, y0), (x1, y1), radius = (20.3, 15.0), (610.0, 377.7), 11.0
    marked = Mask.empty(400, 640).painted([(x0, y0), (x1, y1)], 2 * radius).marked
    x, y = np.arange(640)[None, :] + 0.5 - x0, np.arange(400)[:, None] + 0.5 - y0
    across, down = x1 - x0, y1 - y0
    along = np.clip((x * across + y * down) / (across**2 + down**2), 0, 1)
    distance = np.hypot(x - along * across, y - along * down)
    sure = np.abs(distance - radius) > 1e-6
    assert np.array_equal(marked[sure], (distance <= radius)[sure])


def test_a_lasso_marks_its_inside() -> None:
    mask = Mask.empty(40, 60).filled([(10, 10), (50, 10), (50, 30), (10, 30)])
    assert mask.marked[15:25, 15:45].all() and not mask.marked[:8].any() and not mask.marked[33:].any()
    assert mask.filled([(0, 0), (60, 0), (60, 40), (0, 40)], erase=True).is_empty
    assert mask.filled([(1, 1), (2, 2)]) is mask


def test_a_lasso_outside_the_photo_marks_nothing() -> None:
    assert Mask.empty(10, 10).filled([(20, 20), (30, 20), (30, 30)]).is_empty


def test_a_mask_comes_back_from_its_file(tmp_path: Path) -> None:
    mask = Mask(np.random.default_rng(0).random((31, 47)) < 0.3)
    save_mask(mask, tmp_path / "maske 1.png")
    assert (load_mask(tmp_path / "maske 1.png", 31, 47).marked == mask.marked).all()
    with pytest.raises(AEDeskError, match="already exists"):
        save_mask(mask, tmp_path / "maske 1.png")
    with pytest.raises(AEDeskError, match=r"must end in \.png"):
        save_mask(mask, tmp_path / "mask.jpg")


def test_a_mask_of_another_size_is_refused(tmp_path: Path) -> None:
    Pillow.new("L", (20, 10), 255).save(tmp_path / "small.png")
    with pytest.raises(AEDeskError, match="20 x 10 pixels, the photo 40 x 30"):
        load_mask(tmp_path / "small.png", 30, 40)


def test_a_colour_picture_serves_as_a_mask(tmp_path: Path) -> None:
    picture = Pillow.new("RGB", (4, 3))
    picture.putpixel((2, 1), (255, 0, 0))
    picture.save(tmp_path / "red.png")
    assert np.argwhere(load_mask(tmp_path / "red.png", 3, 4).marked).tolist() == [[1, 2]]
