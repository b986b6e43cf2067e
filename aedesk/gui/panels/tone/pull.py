"""What becomes of a curve when one of its points is added, moved or taken away."""

from __future__ import annotations

from aedesk.tools.adjust.curve import APART, MOST_POINTS, STRAIGHT, Curve, Point
from aedesk.tools.adjust.scale import TOP


def added(curve: Curve, point: Point) -> tuple[Curve, int] | None:
    """With one more, and its number; None where there is no room for it."""
    points = curve.points
    if len(points) >= MOST_POINTS or any(abs(point[0] - other[0]) < APART for other in points):
        return None
    index = sum(other[0] < point[0] for other in points)
    return Curve((*points[:index], point, *points[index:])), index


def moved(curve: Curve, index: int, to: Point) -> tuple[Curve, int]:
    """With one at another place, as near as its neighbours and the ends let it."""
    points = curve.points
    least = points[index - 1][0] + APART if index else 0.0
    most = points[index + 1][0] - APART if index + 1 < len(points) else TOP
    point = min(max(to[0], least), most), min(max(to[1], 0.0), TOP)
    return Curve((*points[:index], point, *points[index + 1 :])), index


def removed(curve: Curve, index: int) -> tuple[Curve, int]:
    """Without one; the first and the last go back into their corners."""
    points = curve.points
    if index == 0:
        return Curve((STRAIGHT[0], *points[1:])), index
    if index == len(points) - 1:
        return Curve((*points[:-1], STRAIGHT[-1])), index
    return Curve((*points[:index], *points[index + 1 :])), index - 1
