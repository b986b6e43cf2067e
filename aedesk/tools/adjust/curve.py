"""A tone curve through a few points: monotone between them, so that it never swings beyond what was set."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np

from aedesk.tools.adjust.scale import TOP, numbers, written

Point = tuple[float, float]  # what a value is, and what it becomes, from 0 to 255
MOST_POINTS = 16
APART = 1.0  # between the values of two points, at least
STRAIGHT: tuple[Point, ...] = ((0.0, 0.0), (TOP, TOP))


@dataclass(frozen=True)
class Curve:
    """Points in the order of their values. What lies outside the first and the last becomes what they become."""

    points: tuple[Point, ...] = STRAIGHT

    @staticmethod
    def parse(text: str) -> Curve:
        """From "0,0 64,50 255,255". Raises ValueError with a sentence."""
        try:
            points = [(before, after) for before, after in map(numbers, text.split())]
        except ValueError:
            raise ValueError(f"'{text}' is not a list of points, such as 0,0 64,50 255,255.") from None
        if not 2 <= len(points) <= MOST_POINTS:
            raise ValueError(f"'{text}' has not from 2 to {MOST_POINTS} points.")
        if not all(0 <= value <= TOP for point in points for value in point):
            raise ValueError(f"'{text}' has a point that is not from 0 to 255.")
        if any(right[0] - left[0] < APART for left, right in pairwise(points)):
            raise ValueError(f"'{text}' has points that do not rise from left to right.")
        return Curve(tuple(points))

    def __str__(self) -> str:
        """As it is typed, and kept in recipes."""
        return " ".join(written(point) for point in self.points)

    @property
    def neutral(self) -> bool:
        """Whether every value stays what it is."""
        ends = self.points[0], self.points[-1]
        return ends == STRAIGHT and all(before == after for before, after in self.points)

    def apply(self, values: np.ndarray) -> np.ndarray:
        """Values from 0 to 1, of any shape, along the curve: from 0 to 1, rising where the points rise."""
        x, y = (np.array(side, np.float64) / TOP for side in zip(*self.points, strict=True))
        width, slopes = np.diff(x), _slopes(x, y)
        place = np.clip(np.searchsorted(x, values, side="right") - 1, 0, len(width) - 1)
        t = np.clip((values - x[place]) / width[place], 0.0, 1.0)
        rise, first, last = np.diff(y)[place], (width * slopes[:-1])[place], (width * slopes[1:])[place]
        result = y[place] + t**2 * (3 - 2 * t) * rise + t * (1 - t) ** 2 * first - t**2 * (1 - t) * last
        return np.asarray(np.clip(result, 0.0, 1.0))


def _slopes(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """The slope at each point, such that the cubics between them are monotone (Fritsch and Carlson 1980): the
    weighted harmonic mean of the slopes at both sides (Fritsch and Butland 1984), 0 at a turn."""
    width = np.diff(x)
    chord = np.diff(y) / width
    slopes = np.zeros(len(x))
    left, right = 2 * width[1:] + width[:-1], width[1:] + 2 * width[:-1]
    rises = chord[1:] * chord[:-1] > 0
    safe = np.where(rises, chord[:-1], 1.0), np.where(rises, chord[1:], 1.0)
    slopes[1:-1] = np.where(rises, (left + right) / (left / safe[0] + right / safe[1]), 0.0)
    slopes[0] = _end_slope(width, chord)
    slopes[-1] = _end_slope(width[::-1], chord[::-1])
    return slopes


def _end_slope(width: np.ndarray, chord: np.ndarray) -> float:
    """That of the first point: of a parabola through the first three, held back so that nothing swings."""
    if len(chord) == 1:
        return float(chord[0])
    slope = float(((2 * width[0] + width[1]) * chord[0] - width[0] * chord[1]) / (width[0] + width[1]))
    if slope * chord[0] <= 0:
        return 0.0
    limit = 3 * abs(float(chord[0]))
    return max(-limit, min(limit, slope))


@dataclass(frozen=True)
class CurveSetting:
    """The declaration of a curve. `channel`: red, green or blue; "" for all three alike. `when` as of a number."""

    label: str
    help: str
    channel: str = ""
    when: tuple[str, str] | None = None

    @property
    def span(self) -> str:
        """What may be typed."""
        return '"X,Y X,Y..."'

    def parse(self, text: str) -> str:
        """A value typed by a person, as it is kept. Raises ValueError with a sentence."""
        return str(Curve.parse(text))


def curve_parameter(label: str, help: str, channel: str = "") -> Any:
    """A field of parameters that holds a curve."""
    return dataclasses.field(default=str(Curve()), metadata={"declaration": CurveSetting(label, help, channel)})
