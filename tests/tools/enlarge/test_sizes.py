from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.limits import MAX_PIXELS
from aedesk.imaging.geometry import Size
from aedesk.tools.enlarge.sizes import MOST, EnlargeParams, TooLarge, geometry


def size(before: Size, **params: object) -> Size:
    return geometry(before, EnlargeParams(**params)).after  # type: ignore[arg-type]


def test_each_way_to_say_how_large() -> None:
    photo = (1500, 1000)
    assert size(photo) == (3000, 2000)
    assert size(photo, by=1.5) == (2250, 1500)
    assert size(photo, measure="pixels", pixels=4000) == (4000, 2667)
    assert size((1000, 1500), measure="pixels", pixels=4000) == (2667, 4000)
    width, height = size(photo, measure="megapixels", megapixels=24)
    assert width * height == pytest.approx(24e6, rel=1e-3) and width / height == pytest.approx(1.5, rel=1e-3)


def test_a_print_fits_into_its_sheet_however_that_lies() -> None:
    said = {"measure": "print", "print_width": 20.0, "print_height": 30.0, "print_dpi": 300.0}
    assert size((1500, 1000), **said) == (3543, 2362)
    assert size((1000, 1500), **said) == (2362, 3543)
    assert size((1000, 1000), **said) == (2362, 2362)
    inches = {"measure": "print", "print_width": 10.0, "print_height": 8.0, "print_unit": "in", "print_dpi": 200.0}
    assert size((1000, 800), **inches) == (2000, 1600)


def test_a_parameter_of_another_way_says_nothing() -> None:
    assert size((150, 100), by=2.0, pixels=900.0, megapixels=1.0) == (300, 200)


@pytest.mark.parametrize(
    "params",
    [
        {"by": 1.0},
        {"measure": "pixels", "pixels": 1500.0},
        {"measure": "megapixels", "megapixels": 0.5},
        {"measure": "print", "print_width": 2.0},
    ],
)
def test_what_would_not_be_larger_is_refused(params: dict[str, object]) -> None:
    with pytest.raises(AEDeskError, match=r"already has 1500 x 1000 pixels; .* larger"):
        size((1500, 1000), **params)


def test_what_would_be_far_larger_is_refused() -> None:
    assert size((500, 300), measure="pixels", pixels=4000) == (4000, 2400)
    with pytest.raises(AEDeskError, match=r"8\.2 times as large; Enlarge makes it up to 8 times"):
        size((500, 300), measure="pixels", pixels=4100)
    with pytest.raises(AEDeskError, match="No side"):
        size((200_000, 3), by=8.0)


def test_an_enormous_photo_is_made_only_where_that_was_said() -> None:
    photo = (12_000, 9_000)
    with pytest.raises(TooLarge, match=r"432 megapixels, .* up to 400\. .*Very large results.*--huge"):
        size(photo)
    assert TooLarge.field in EnlargeParams.__dataclass_fields__
    assert size(photo, huge="yes") == (24_000, 18_000)
    assert size((10_000, 10_000)) == (20_000, 20_000) and MAX_PIXELS == 20_000 * 20_000  # as many as can be read


@given(st.integers(1, 3000), st.integers(1, 3000), st.floats(1, MOST))
def test_every_factor_leads_to_a_larger_photo_of_its_shape(width: int, height: int, by: float) -> None:
    try:
        after = size((width, height), by=by, huge="yes")
    except AEDeskError:
        assert by == 1
        return
    assert abs(after[0] - width * by) <= 0.5 + 1e-6 and abs(after[1] - height * by) <= 0.5 + 1e-6
