from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from aedesk.gui.panels.tone.pull import added, moved, removed
from aedesk.tools.adjust.curve import MOST_POINTS, Curve
from tests.tools.adjust.test_curve import POINTS, curves


@given(curves(), st.integers(0, 4), st.tuples(st.integers(-50, 300), st.integers(-50, 300)))
def test_a_moved_point_stays_between_its_neighbours(curve: Curve, index: int, to: tuple[int, int]) -> None:
    index = min(index, len(curve.points) - 1)
    result, same = moved(curve, index, (float(to[0]), float(to[1])))
    assert same == index and Curve.parse(str(result)) == result
    assert [point for number, point in enumerate(result.points) if number != index] == [
        point for number, point in enumerate(curve.points) if number != index
    ]


@given(curves(), POINTS)
def test_an_added_point_stands_at_its_place(curve: Curve, point: tuple[float, float]) -> None:
    change = added(curve, point)
    if change is None:
        assert any(abs(point[0] - other[0]) < 1 for other in curve.points)
    else:
        result, index = change
        assert result.points[index] == point
        assert index in (0, len(curve.points)) or removed(result, index)[0] == curve
        assert Curve.parse(str(result)) == result


def test_there_is_no_room_for_one_too_many() -> None:
    full = Curve(tuple((float(x), float(x)) for x in range(0, 10 * MOST_POINTS, 10)))
    assert added(full, (5.0, 5.0)) is None


@given(curves(), st.integers(0, 4))
def test_ends_go_back_to_their_corners_and_others_go(curve: Curve, index: int) -> None:
    index = min(index, len(curve.points) - 1)
    result, _ = removed(curve, index)
    if index == 0:
        assert result.points == ((0.0, 0.0), *curve.points[1:])
    elif index == len(curve.points) - 1:
        assert result.points == (*curve.points[:-1], (255.0, 255.0))
    else:
        assert len(result.points) == len(curve.points) - 1
