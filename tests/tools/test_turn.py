from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aedesk.errors import AEDeskError
from aedesk.imaging.image import Image, Metadata
from aedesk.tools.turn import HAIR, Turn, TurnParams, inside
from tests.conftest import drawing
from tests.tools.fakes import fake_context


def turned(image: Image, **params: object) -> Image:
    return Turn().run(image, TurnParams(**params), fake_context()).image  # type: ignore[arg-type]


@pytest.mark.parametrize("bits", [np.uint8, np.uint16])
@pytest.mark.parametrize("channels", [1, 3])
def test_quarter_turns_and_mirrors_move_pixels_and_change_none(bits: type, channels: int) -> None:
    pixels = drawing(30, 50, channels).astype(bits)
    photo = Image(pixels, alpha=np.arange(1500).reshape(30, 50).astype(bits))
    right = turned(photo, quarter="right")
    assert np.array_equal(right.pixels, np.rot90(pixels, -1)) and right.pixels.dtype == bits
    assert right.alpha is not None and np.array_equal(right.alpha, np.rot90(photo.alpha, -1))  # type: ignore[arg-type]
    assert np.array_equal(turned(right, quarter="left").pixels, pixels)
    assert np.array_equal(turned(photo, quarter="half").pixels, pixels[::-1, ::-1])
    assert np.array_equal(turned(photo, flip="across").pixels, pixels[:, ::-1])
    assert np.array_equal(turned(photo, flip="down").pixels, pixels[::-1])


@pytest.mark.parametrize("params", [{"quarter": "left"}, {"flip": "down"}, {"straighten": 2.0}, {"left": 10.0}])
def test_what_lies_beside_the_photo_turns_too(params: dict[str, object]) -> None:
    pixels, missing = drawing(40, 60), np.zeros((40, 60), bool)
    missing[30:] = True
    photo = turned(Image(pixels, infrared=pixels[..., 1].copy(), missing=missing), **params)
    assert photo.infrared is not None and np.array_equal(photo.infrared, photo.pixels[..., 1])
    assert photo.missing is not None and photo.missing.shape == photo.pixels.shape[:2] and photo.missing.any()
    assert photo.missing.dtype == bool and not photo.missing.all()


def test_the_resolution_turns_too() -> None:
    photo = Image(drawing(30, 50), metadata=Metadata(dpi=(300.0, 600.0)))
    assert turned(photo, quarter="left").metadata.dpi == (600.0, 300.0)
    assert turned(photo, quarter="half").metadata.dpi == (300.0, 600.0)


def test_edges_are_cut_off() -> None:
    pixels = drawing(100, 200)
    cut = turned(Image(pixels), left=10.0, top=5.0, right=25.0, bottom=0.0).pixels
    assert np.array_equal(cut, pixels[5:, 20:150])


def test_a_slanted_line_becomes_straight_and_no_empty_corner_is_left() -> None:
    rows, columns = np.mgrid[0:300, 0:400].astype(np.float64)
    slope = np.tan(np.radians(4.0))  # it rises to the right by four degrees
    line = np.abs((rows - 150) + slope * (columns - 200)) < 3
    photo = Image(np.where(line, 40, 200).astype(np.uint8)[..., None])
    straight = turned(photo, straighten=4.0)
    assert straight.pixels[[0, 0, -1, -1], [0, -1, 0, -1]].min() >= 190  # no black corner
    dark = np.nonzero(straight.pixels[..., 0] < 90)[0]
    assert dark.max() - dark.min() <= 8
    assert straight.width / straight.height == pytest.approx(400 / 300, rel=0.02) and straight.width > 350


def test_nothing_to_do_is_the_same_photo_and_nothing_left_is_said() -> None:
    photo = Image(drawing(20, 20))
    assert turned(photo) is photo
    with pytest.raises(AEDeskError, match="crop less"):
        turned(Image(drawing(1, 20)), top=49.0, bottom=49.0)


@settings(max_examples=60, deadline=None)
@given(
    st.integers(1, 400),
    st.integers(1, 400),
    st.floats(-15, 15),
    st.sampled_from(["none", "left", "right", "half"]),
)
def test_what_is_kept_lies_inside_the_turned_photo(height: int, width: int, degrees: float, quarter: str) -> None:
    params = TurnParams(quarter=quarter, straighten=degrees)
    top, left, bottom, right = inside((width, height), params)
    if quarter in ("left", "right"):
        height, width = width, height
    assert top >= 0 and left >= 0 and bottom <= height and right <= width
    angle = np.radians(degrees)
    for row, column in ((top, left), (top, right), (bottom, left), (bottom, right)):
        y, x = row - height / 2, column - width / 2
        # Where the corner was before the photo was turned.
        before = x * np.cos(angle) + y * np.sin(angle), y * np.cos(angle) - x * np.sin(angle)
        if bottom > top and right > left:
            # A hair on every side is no empty corner.
            assert abs(before[0]) <= width / 2 + 2 * HAIR and abs(before[1]) <= height / 2 + 2 * HAIR
