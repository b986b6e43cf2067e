from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aedesk.gui.files.print_layout import GAP, PrintWish, Shape, grid, lies_wide, places_of

A4 = (200.0, 287.0)
SIDES = st.integers(1, 20_000)
SHAPES = st.builds(Shape, SIDES, SIDES, st.none() | st.floats(1, 5000))
AREAS = st.tuples(st.floats(20, 1000), st.floats(20, 1000))
WISHES = st.builds(
    PrintWish,
    st.none() | st.tuples(st.floats(1, 2000), st.floats(1, 2000)),
    st.booleans(),
    st.booleans(),
    st.sampled_from([1, 2, 4, 6, 9, 12, 20]),
)


@given(st.lists(SHAPES, min_size=1, max_size=7), AREAS, WISHES)
def test_all_lie_on_the_paper_apart_and_in_their_own_shape(
    photos: list[Shape], area: tuple[float, float], wish: PrintWish
) -> None:
    places = places_of(photos, area, wish)
    assert {place.photo for place in places} == set(range(len(photos)))
    assert len(places) == (wish.each if len(photos) == 1 else len(photos))
    for place in places:
        left, top, width, height = place.target
        # A cell of a tiny paper would have no room: it keeps one millimetre.
        assert left >= -1 and top >= -1 and left + width <= area[0] + 1 and top + height <= area[1] + 1
        x, y, across, down = place.source
        photo = photos[place.photo]
        assert x >= -1e-6 and y >= -1e-6 and x + across <= photo.width + 1e-3 and y + down <= photo.height + 1e-3
        assert across / down == pytest.approx(width / height, rel=1e-3)  # nothing is stretched
        if not wish.crop:
            assert (across, down) == (photo.width, photo.height)
    for number, one in enumerate(places):
        for other in places[:number]:
            apart = (
                one.target[0] + one.target[2] <= other.target[0] + 1e-6
                or other.target[0] + other.target[2] <= one.target[0] + 1e-6
                or one.target[1] + one.target[3] <= other.target[1] + 1e-6
                or other.target[1] + other.target[3] <= one.target[1] + 1e-6
            )
            assert apart or one.page != other.page or min(area) < 1.5 * GAP * wish.each


def test_a_given_size_lies_as_the_photo_does() -> None:
    wide = places_of([Shape(3000, 2000)], A4, PrintWish((100, 150)))[0]
    assert wide.target[2:] == pytest.approx((150, 100)) and wide.dpi == pytest.approx(508)
    upright = places_of([Shape(2000, 3000)], A4, PrintWish((150, 100)))[0]
    assert upright.target[2:] == pytest.approx((100, 150))
    assert upright.target[0] == pytest.approx(50)  # in the middle


def test_a_photo_of_another_shape_keeps_its_edges_or_fills_its_size() -> None:
    square = Shape(2000, 2000)
    assert places_of([square], A4, PrintWish((100, 150)))[0].target[2:] == pytest.approx((100, 100))
    cropped = places_of([square], A4, PrintWish((100, 150), crop=True))[0]
    assert cropped.target[2:] == pytest.approx((100, 150))
    assert cropped.source == pytest.approx((2000 / 6, 0, 2000 * 2 / 3, 2000))


def test_its_own_size_is_kept_where_there_is_room() -> None:
    assert places_of([Shape(3000, 2000, 600)], A4, PrintWish(own=True))[0].target[2:] == pytest.approx(
        (127, 84.67), abs=0.01
    )
    large = places_of([Shape(3000, 2000, 100)], A4, PrintWish(own=True))[0]
    assert large.target[2] == pytest.approx(200)
    unknown = places_of([Shape(3000, 2000, 72)], A4, PrintWish(own=True))[0]
    assert unknown.target[2] == pytest.approx(200)  # 72 dpi is what programs write that do not know


def test_several_on_a_page_are_as_large_as_can_be() -> None:
    assert grid(Shape(3000, 2000), A4, 2) == (1, 2) and grid(Shape(2000, 3000), (287, 200), 2) == (2, 1)
    assert grid(Shape(2000, 3000), A4, 9) == (3, 3)
    places = places_of([Shape(3, 2)] * 5, A4, PrintWish(each=2))
    assert [place.page for place in places] == [0, 0, 1, 1, 2] and [place.photo for place in places] == [0, 1, 2, 3, 4]


def test_the_paper_lies_as_the_photos_are_largest() -> None:
    assert lies_wide([Shape(3000, 2000)], A4, PrintWish()) and not lies_wide([Shape(2000, 3000)], A4, PrintWish())
    assert not lies_wide([Shape(3000, 2000)], A4, PrintWish(each=2))  # one above the other
    assert lies_wide([Shape(3000, 2000)], A4, PrintWish((50, 75)))  # it fits either way
