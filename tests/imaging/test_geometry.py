from __future__ import annotations

import json
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aedesk.imaging.geometry import Geometry, Size, scaled_size
from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask
from tests.conftest import drawing

sizes = st.tuples(st.integers(1, 40), st.integers(1, 40))


@st.composite
def exact(draw: st.DrawFn, size: Size | None = None) -> Geometry:
    """A map that takes pixels to pixels."""
    width, height = size or draw(sizes)
    kind = draw(st.sampled_from(["turn", "mirror", "cut"]))
    if kind == "turn":
        return Geometry.turned((width, height), draw(st.integers(-4, 4)))
    if kind == "mirror":
        return Geometry.mirrored((width, height), draw(st.booleans()))
    left, top = draw(st.integers(0, width - 1)), draw(st.integers(0, height - 1))
    bottom, right = draw(st.integers(top + 1, height)), draw(st.integers(left + 1, width))
    return Geometry.cut((width, height), (top, left, bottom, right))


@st.composite
def any_map(draw: st.DrawFn, size: Size | None = None) -> Geometry:
    """One step, exact, straightened or enlarged."""
    kind = draw(st.sampled_from(["exact", "straighten", "scale"]))
    if kind == "exact":
        return draw(exact(size))
    size = size or draw(sizes)
    if kind == "straighten":
        return Geometry.straightened(size, draw(st.floats(-15, 15)))
    return Geometry.scaled(size, draw(st.sampled_from([1.5, 2.0, 3.0, 4.0])))


@st.composite
def chains(draw: st.DrawFn, kind: str = "any") -> list[Geometry]:
    """Steps one after the other."""
    step = exact if kind == "exact" else any_map
    steps = [draw(step())]
    for _ in range(draw(st.integers(0, 3))):
        steps.append(draw(step(steps[-1].after)))
    return steps


def composed(steps: list[Geometry]) -> Geometry:
    whole = Geometry.unmoved(steps[0].before)
    for step in steps:
        whole = whole.then(step)
    return whole


points = st.tuples(st.floats(0, 40), st.floats(0, 40))


@given(chains(), points)
def test_steps_together_move_a_point_as_one_after_the_other(steps: list[Geometry], place: tuple[float, float]) -> None:
    whole, moved = composed(steps), place
    for step in steps:
        moved = step.point(moved)
    assert whole.point(place) == pytest.approx(moved, abs=1e-6)
    assert (whole.before, whole.after) == (steps[0].before, steps[-1].after)


@given(chains(), points)
def test_the_way_back_leads_back(steps: list[Geometry], place: tuple[float, float]) -> None:
    whole = composed(steps)
    assert whole.inverse.point(whole.point(place)) == pytest.approx(place, abs=1e-6)
    assert not whole.then(whole.inverse).moves or whole.then(whole.inverse).matrix == pytest.approx(
        Geometry.unmoved(whole.before).matrix, abs=1e-6
    )


@given(chains("exact"), st.randoms(use_true_random=False))
def test_pixels_and_masks_move_alike(steps: list[Geometry], random: object) -> None:
    """As numpy moves them, step by step, and a marked pixel goes where `pixel` says."""
    width, height = steps[0].before
    numbers = np.arange(1, width * height + 1, dtype=np.uint16).reshape(height, width)
    whole = composed(steps)
    moved = numbers
    for step in steps:
        moved = step.plane(moved)
    assert np.array_equal(whole.plane(numbers), moved)
    marked = numbers % 3 == 0
    assert np.array_equal(whole.mask(Mask(marked)).marked, (moved % 3 == 0) & (moved > 0))
    for y, x in [(0, 0), (height - 1, width - 1), (height // 2, width // 3)]:
        place = whole.pixel(x, y)
        if place is None:
            assert numbers[y, x] not in moved
        else:
            assert moved[place[1], place[0]] == numbers[y, x]


@given(chains(), st.integers(0, 39), st.integers(0, 39))
def test_a_mark_that_stays_on_the_photo_is_marked_afterwards(steps: list[Geometry], x: int, y: int) -> None:
    whole = composed(steps)
    width, height = whole.before
    marked = np.zeros((height, width), np.bool_)
    marked[y % height, x % width] = True
    place = whole.pixel(x % width, y % height)
    after = whole.mask(Mask(marked)).marked
    if place is not None:
        assert after[place[1], place[0]]


@pytest.mark.parametrize("quarters", range(4))
@pytest.mark.parametrize("channels", [1, 3])
def test_turns_are_those_of_numpy(quarters: int, channels: int) -> None:
    pixels = drawing(20, 30, channels)
    photo = Image(pixels, alpha=np.ascontiguousarray(pixels[..., 0]))
    turned = Geometry.turned((30, 20), quarters).image(photo)
    assert np.array_equal(turned.pixels, np.rot90(pixels, quarters))
    assert turned.alpha is not None and np.array_equal(turned.alpha, np.rot90(pixels[..., 0], quarters))


def test_mirrors_and_cuts_are_those_of_numpy() -> None:
    pixels = drawing(20, 30)
    photo = Image(pixels)
    assert np.array_equal(Geometry.mirrored((30, 20)).image(photo).pixels, pixels[:, ::-1])
    assert np.array_equal(Geometry.mirrored((30, 20), down=True).image(photo).pixels, pixels[::-1])
    assert np.array_equal(Geometry.cut((30, 20), (3, 4, 15, 29)).image(photo).pixels, pixels[3:15, 4:29])
    assert Geometry.unmoved((30, 20)).image(photo) is photo


@pytest.mark.parametrize("scale", [1.5, 2.0, 3.0, 4.0])
def test_a_photo_can_be_enlarged_and_a_mark_comes_back_from_there(scale: float) -> None:
    larger = Geometry.scaled((31, 20), scale)
    assert larger.after == scaled_size((31, 20), scale)
    assert larger.scale == pytest.approx(scale, rel=0.02) and larger.inverse.scale == pytest.approx(1 / scale, rel=0.02)
    big = larger.image(Image(drawing(20, 31)))
    assert (big.width, big.height) == larger.after
    assert larger.point((31.0, 20.0)) == pytest.approx(larger.after)
    scratch = np.zeros(larger.after[::-1], np.bool_)
    scratch[:, 37 % larger.after[0]] = True  # one pixel wide: it must not fall between the pixels
    back = larger.inverse.mask(Mask(scratch)).marked
    assert back.any(axis=1).all() and back.sum(axis=1).max() <= math.ceil(scale) + 1


def test_the_edges_of_an_enlarged_mask_are_where_they_were() -> None:
    marked = np.zeros((20, 30), np.bool_)
    marked[4:7, 10:20] = True
    double = Geometry.scaled((30, 20), 2.0).mask(Mask(marked)).marked
    assert np.array_equal(double, np.repeat(np.repeat(marked, 2, 0), 2, 1))


@given(chains())
def test_a_file_keeps_it(steps: list[Geometry]) -> None:
    whole = composed(steps)
    assert Geometry.from_json(json.loads(json.dumps(whole.to_json()))) == whole


@pytest.mark.parametrize(
    "entry",
    [
        None,
        [],
        {},
        {"before": [1, 1], "after": [1, 1], "map": [1] * 8},
        {"before": [1, 1], "after": [1, 1], "map": [0] * 9},
        {"before": [0, 1], "after": [1, 1], "map": [1, 0, 0, 0, 1, 0, 0, 0, 1]},
        {"before": [1, 1], "after": [1 << 30, 1], "map": [1, 0, 0, 0, 1, 0, 0, 0, 1]},
        {"before": [1, 1], "after": [1, 1], "map": [True, 0, 0, 0, 1, 0, 0, 0, 1]},
        {"before": [1, 1], "after": [1, 1], "map": [math.inf, 0, 0, 0, 1, 0, 0, 0, 1]},
    ],
)
def test_what_is_no_map_is_refused(entry: object) -> None:
    with pytest.raises(ValueError, match="not understood"):
        Geometry.from_json(entry)


def test_steps_that_do_not_follow_each_other_are_refused() -> None:
    with pytest.raises(ValueError, match="cannot become"):
        Geometry.turned((3, 4), 1).then(Geometry.unmoved((3, 4)))
    with pytest.raises(ValueError, match="is not a photo"):
        Geometry.unmoved((3, 4)).plane(np.zeros((3, 4), np.uint8))


def test_what_stays_where_it_is_costs_nothing() -> None:
    turned = Geometry.turned((30, 20), 1)
    assert turned.then(Geometry.unmoved((20, 30))) is turned
    with pytest.raises(ValueError, match="large"):
        turned.then(Geometry.unmoved((30, 20)))
