"""Frames moved, pulled and turned: the geometry."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF

from aedesk.gui.frames.frame_geometry import (
    holds,
    kept_inside,
    knob,
    moved,
    pulled,
    pulled_side,
    shaped,
    slant,
    spanned,
    turned,
)
from aedesk.imaging.pixels.split import Frame

LIMIT = QRectF(0, 0, 400, 300)
frames = st.builds(
    Frame, st.floats(0, 400), st.floats(0, 300), st.floats(8, 300), st.floats(8, 300), st.floats(-45, 45)
)
places = st.builds(QPointF, st.floats(-50, 450), st.floats(-50, 350))


@given(frames, st.integers(0, 3), places)
def test_a_pulled_corner_leaves_the_opposite_one(frame: Frame, corner: int, place: QPointF) -> None:
    after = pulled(frame, corner, place)
    assert np.allclose(after.corners()[(corner + 2) % 4], frame.corners()[(corner + 2) % 4], atol=1e-6)
    assert after.angle == frame.angle and min(after.width, after.height) >= 8
    if min(after.width, after.height) > 8:
        assert np.allclose(after.corners()[corner], [place.x(), place.y()], atol=1e-6)


@given(frames, st.integers(0, 3), places)
def test_a_pulled_side_leaves_the_opposite_one(frame: Frame, side: int, place: QPointF) -> None:
    after = pulled_side(frame, side, place)
    stays = [(side + 2) % 4, (side + 3) % 4]
    assert np.allclose(after.corners()[stays], frame.corners()[stays], atol=1e-6)
    assert after.angle == frame.angle and min(after.width, after.height) >= 8
    shaped_too = pulled_side(frame, side, place, ratio=1.5)
    assert shaped_too.width / shaped_too.height == pytest.approx(1.5)


@pytest.mark.parametrize(
    ("end", "degrees"), [((100, 0), 0), ((100, 10), 5.71), ((-100, 10), -5.71), ((10, 100), -5.71), ((0, -80), 0)]
)
def test_a_line_slants_from_what_it_is_nearer_to(end: tuple[float, float], degrees: float) -> None:
    assert slant(QPointF(0, 0), QPointF(*end)) == pytest.approx(degrees, abs=0.01)


@given(frames, places)
def test_a_turned_frame_points_to_the_hand(frame: Frame, place: QPointF) -> None:
    after = turned(frame, place)
    assert -45 <= after.angle <= 45 and (after.x, after.y) == (frame.x, frame.y)
    top = knob(after, 10)
    wanted = math.degrees(math.atan2(place.x() - frame.x, frame.y - place.y()))
    if abs(wanted) <= 45:
        assert math.degrees(math.atan2(top.x() - frame.x, frame.y - top.y())) == pytest.approx(wanted, abs=1e-6)


@given(frames)
def test_a_frame_holds_its_middle_and_not_its_knob(frame: Frame) -> None:
    assert holds(frame, QPointF(frame.x, frame.y)) and not holds(frame, knob(frame, 5))
    for x, y in frame.corners() * 0.98 + np.array([frame.x, frame.y]) * 0.02:
        assert holds(frame, QPointF(x, y))


@given(frames, places)
def test_a_moved_frame_stays_on_the_picture(frame: Frame, by: QPointF) -> None:
    after = moved(frame, by, LIMIT)
    assert LIMIT.contains(QPointF(after.x, after.y)) and after.width == frame.width


@given(frames, st.floats(0.3, 3))
def test_a_crop_is_inside_and_of_the_shape(frame: Frame, ratio: float) -> None:
    for after in (kept_inside(frame, LIMIT), shaped(frame, ratio, LIMIT)):
        assert after.x - after.width / 2 >= -1e-6 and after.x + after.width / 2 <= 400 + 1e-6
        assert after.y - after.height / 2 >= -1e-6 and after.y + after.height / 2 <= 300 + 1e-6
    whole = shaped(Frame(200, 150, 400, 300), ratio, LIMIT)
    assert whole.width / whole.height == pytest.approx(ratio, rel=1e-6)


def test_a_frame_between_two_corners() -> None:
    assert spanned(QPointF(50, 80), QPointF(10, 20)) == Frame(30, 50, 40, 60)
