"""What a hand does to a frame on a scan or a photo: move it, pull a corner, turn it. In pixels of the picture."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF

from aedesk.imaging.pixels.split import Frame

LEAST = 8.0  # pixels of a side


def moved(frame: Frame, by: QPointF, limit: QRectF) -> Frame:
    """Somewhere else; its middle stays inside `limit`."""
    x = min(max(frame.x + by.x(), limit.left()), limit.right())
    y = min(max(frame.y + by.y(), limit.top()), limit.bottom())
    return replace(frame, x=x, y=y)


def pulled(frame: Frame, corner: int, to: QPointF) -> Frame:
    """With a corner (0 to 3, from the top left with the clock) at another place; the opposite one stays."""
    fixed = frame.corners()[(corner + 2) % 4]
    t = math.radians(frame.angle)
    dx, dy = to.x() - fixed[0], to.y() - fixed[1]
    # In the directions of the frame; a corner that is pulled over another does not turn the frame inside out.
    along = (dx * math.cos(t) + dy * math.sin(t)) * (1 if corner in (1, 2) else -1)
    down = (-dx * math.sin(t) + dy * math.cos(t)) * (1 if corner in (2, 3) else -1)
    width, height = max(LEAST, along), max(LEAST, down)
    across = width / 2 * (1 if corner in (1, 2) else -1)
    below = height / 2 * (1 if corner in (2, 3) else -1)
    x = fixed[0] + across * math.cos(t) - below * math.sin(t)
    y = fixed[1] + across * math.sin(t) + below * math.cos(t)
    return Frame(float(x), float(y), width, height, frame.angle)


def pulled_side(frame: Frame, side: int, to: QPointF, ratio: float = 0.0) -> Frame:
    """With a side (0 to 3, from the upper one with the clock) through another place; the opposite one stays. With a
    `ratio` of width to height, the other two sides follow."""
    t = math.radians(frame.angle)
    dx, dy = to.x() - frame.x, to.y() - frame.y
    outwards = ((math.sin(t), -math.cos(t)), (math.cos(t), math.sin(t)), (-math.sin(t), math.cos(t)))
    ox, oy = outwards[side] if side < 3 else (-math.cos(t), -math.sin(t))
    before = frame.height if side % 2 == 0 else frame.width
    after = max(LEAST, dx * ox + dy * oy + before / 2)
    by = (after - before) / 2
    width, height = (after, frame.height) if side % 2 else (frame.width, after)
    if ratio:
        width, height = (after, after / ratio) if side % 2 else (after * ratio, after)
    return Frame(frame.x + by * ox, frame.y + by * oy, width, height, frame.angle)


def slant(start: QPointF, end: QPointF) -> float:
    """How many degrees, with the clock, a line slants from level, or from upright where that is nearer."""
    angle = math.degrees(math.atan2(end.y() - start.y(), end.x() - start.x()))
    return (angle + 45) % 90 - 45


def turned(frame: Frame, to: QPointF) -> Frame:
    """With the middle of its upper side towards a place, at most 45 degrees from upright."""
    angle = math.degrees(math.atan2(to.x() - frame.x, frame.y - to.y()))
    return replace(frame, angle=min(45.0, max(-45.0, angle)))


def knob(frame: Frame, distance: float) -> QPointF:
    """Where one takes hold to turn it: so far above the middle of its upper side."""
    t = math.radians(frame.angle)
    reach = frame.height / 2 + distance
    return QPointF(frame.x + reach * math.sin(t), frame.y - reach * math.cos(t))


def holds(frame: Frame, place: QPointF) -> bool:
    """Whether a place is inside."""
    t = math.radians(frame.angle)
    dx, dy = place.x() - frame.x, place.y() - frame.y
    along, down = dx * math.cos(t) + dy * math.sin(t), -dx * math.sin(t) + dy * math.cos(t)
    return abs(along) <= frame.width / 2 and abs(down) <= frame.height / 2


def spanned(first: QPointF, second: QPointF) -> Frame:
    """An upright frame between two corners."""
    width, height = max(LEAST, abs(second.x() - first.x())), max(LEAST, abs(second.y() - first.y()))
    return Frame((first.x() + second.x()) / 2, (first.y() + second.y()) / 2, width, height)


def kept_inside(frame: Frame, limit: QRectF) -> Frame:
    """An upright frame cut to what is inside `limit`."""
    left, right = _cut(frame.x, frame.width, limit.left(), limit.right())
    top, bottom = _cut(frame.y, frame.height, limit.top(), limit.bottom())
    width, height = max(min(LEAST, limit.width()), right - left), max(min(LEAST, limit.height()), bottom - top)
    x = min(max((left + right) / 2, limit.left() + width / 2), limit.right() - width / 2)
    y = min(max((top + bottom) / 2, limit.top() + height / 2), limit.bottom() - height / 2)
    return Frame(x, y, width, height)


def shaped(frame: Frame, ratio: float, limit: QRectF) -> Frame:
    """The largest upright frame of a ratio of width to height in an upright one, in the same middle, or as near to it
    as `limit` allows."""
    width = min(frame.width, frame.height * ratio)
    return kept_inside(Frame(frame.x, frame.y, max(LEAST, width), max(LEAST, width / ratio)), limit)


def cut_away(frame: Frame, limit: QRectF) -> dict[str, float]:
    """How much of `limit` an upright frame leaves away, in per cent: "left", "top", "right", "bottom"."""
    shares = {
        "left": (frame.x - frame.width / 2 - limit.left()) / limit.width(),
        "top": (frame.y - frame.height / 2 - limit.top()) / limit.height(),
        "right": (limit.right() - frame.x - frame.width / 2) / limit.width(),
        "bottom": (limit.bottom() - frame.y - frame.height / 2) / limit.height(),
    }
    return {side: round(min(99.0, max(0.0, 100 * share)), 6) for side, share in shares.items()}


def _cut(middle: float, size: float, low: float, high: float) -> tuple[float, float]:
    """The ends of a span that are inside another one."""
    return min(max(middle - size / 2, low), high), min(max(middle + size / 2, low), high)


def corner_towards(start: QPointF, end: QPointF) -> int:
    """The corner of a frame that is drawn from one place to another, which the hand holds then."""
    right, below = end.x() >= start.x(), end.y() >= start.y()
    return (2 if right else 3) if below else (1 if right else 0)
