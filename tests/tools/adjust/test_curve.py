from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from aedesk.tools.adjust.curve import MOST_POINTS, Curve, CurveSetting, Point


def every_value() -> np.ndarray:
    return np.linspace(0.0, 1.0, 511, dtype=np.float32)


POINTS = st.tuples(st.integers(0, 255).map(float), st.integers(0, 255).map(float))


def curves() -> st.SearchStrategy[Curve]:
    several = st.lists(POINTS, min_size=2, max_size=5, unique_by=lambda point: point[0])
    return several.map(lambda points: Curve(tuple(sorted(points))))


def rising(curve: Curve) -> Curve:
    x, y = zip(*curve.points, strict=True)
    return Curve(tuple(zip(x, sorted(y), strict=True)))


@given(curves().map(rising))
def test_a_curve_through_rising_points_rises(curve: Curve) -> None:
    assert (np.diff(curve.apply(every_value().astype(np.float64))) >= -1e-12).all()


@given(curves())
def test_a_curve_goes_through_its_points_and_never_swings_beyond_them(curve: Curve) -> None:
    x, y = (np.array(side) / 255 for side in zip(*curve.points, strict=True))
    assert np.allclose(curve.apply(x), y, atol=1e-9)
    values = every_value()
    result = curve.apply(values)
    assert result.min() >= y.min() - 1e-9 and result.max() <= y.max() + 1e-9
    for left, right in zip(range(len(x) - 1), range(1, len(x)), strict=True):
        between = result[(values >= x[left]) & (values <= x[right])]
        low, high = sorted((y[left], y[right]))
        assert not between.size or (between.min() >= low - 1e-6 and between.max() <= high + 1e-6)


@given(curves())
@example(Curve(((128.0, 0.0), (129.0, 34.0))))
def test_what_lies_outside_the_points_becomes_what_the_ends_become(curve: Curve) -> None:
    (first, dark), (last, light) = curve.points[0], curve.points[-1]
    values = every_value().astype(np.float64)  # single precision rounds some over the point, and curves may be steep
    result = curve.apply(values)
    assert np.allclose(result[values <= first / 255], dark / 255, atol=1e-6)
    assert np.allclose(result[values >= last / 255], light / 255, atol=1e-6)


@given(curves())
def test_what_is_kept_in_a_recipe_is_read_again(curve: Curve) -> None:
    assert Curve.parse(str(curve)) == curve
    assert CurveSetting("", "").parse(f"  {curve} ") == str(curve)


@given(st.sets(st.integers(1, 254), max_size=MOST_POINTS - 2))
def test_a_straight_line_is_neutral_whatever_points_lie_on_it(places: set[int]) -> None:
    line = Curve(tuple((float(x), float(x)) for x in sorted({0, 255, *places})))
    assert line.neutral
    assert np.allclose(line.apply(every_value()), every_value(), atol=1e-6)


def test_a_shorter_line_is_not_neutral() -> None:
    assert Curve().neutral and not Curve(((0.0, 10.0), (255.0, 255.0))).neutral
    assert not Curve(((10.0, 10.0), (255.0, 255.0))).neutral


def test_a_curve_is_smooth_at_its_points() -> None:
    curve = Curve(((0.0, 0.0), (64.0, 40.0), (190.0, 215.0), (255.0, 255.0)))
    fine = curve.apply(np.linspace(0, 1, 20_001))
    assert abs(np.diff(np.diff(fine))).max() < 1e-6  # no corner: the slope changes little from one place to the next


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "has not from 2 to 16 points"),
        ("0,0", "has not from 2 to 16 points"),
        (" ".join(f"{x},{x}" for x in range(17)), "has not from 2 to 16 points"),
        ("0 255", "is not a list of points"),
        ("0,0 x,y", "is not a list of points"),
        ("0,0,0 255,255,255", "is not a list of points"),
        ("0,0 inf,255", "is not a list of points"),
        ("0,0 256,255", "a point that is not from 0 to 255"),
        ("0,-1 255,255", "a point that is not from 0 to 255"),
        ("0,0 64,1 64,2 255,255", "do not rise"),
        ("255,255 0,0", "do not rise"),
    ],
)
def test_bad_curves_are_explained(text: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        Curve.parse(text)


def test_points_are_those_that_were_typed() -> None:
    points: tuple[Point, ...] = ((0.0, 0.0), (64.0, 50.5), (255.0, 255.0))
    assert Curve.parse("0,0  64,50.5 255,255").points == points
