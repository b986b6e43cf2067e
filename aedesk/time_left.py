"""How long work will still take, told only once it can be known."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from aedesk.jobs import Stage, Stages
from aedesk.sentence import Sentence

# Earlier guesses jump about and help nobody.
LEAST_SECONDS = 2.0
LEAST_DONE = 0.1
RECENT = 1 / 3  # of the time until now: the parts of a work are not equally fast
LEAST_RECENT = 6.0  # seconds
SEGMENTS = 60  # in the recent time, about
SETTLING = 3.0  # seconds in which a new estimate takes the place of an old one


class TimeLeft:
    """An estimate from the rate of the recent time, which passes over leaps and halts.

    The rate is the interquartile mean, by time, of the rates of short segments: work that turns out to be done already
    makes the fraction leap, and the loading of a network makes it stand still, and neither tells how fast the rest
    will go. What comes before the first progress of a stage is not counted at all."""

    def __init__(self, least_done: float = LEAST_DONE, now: Callable[[], float] | None = None) -> None:
        """The work begins now. `least_done`: the fraction below which nothing is told. `now`: a clock in seconds."""
        self._least_done, self._now = least_done, now or time.monotonic
        self._stage: Stage | None = None
        self._fraction = 0.0
        self._begin()

    def _begin(self) -> None:
        self._began = self._last = self._since = self._now()
        self._moves = False
        self._done = self._fraction  # at the beginning of the segment that goes on, which was at `_since`
        self._segments: list[tuple[float, float, float]] = []  # when each ended, seconds it took, fraction
        self._left: float | None = None

    def change_stage(self, stages: Stages) -> None:
        """Another stage goes on. An outermost one has a pace of its own, so that a new estimate begins."""
        stage = stages[0] if stages else None
        if stage != self._stage:
            self._stage = stage
            self._begin()

    def report(self, fraction: float) -> float | None:
        """`fraction`, 0 to 1, is done. Returns the seconds that are left; None while it is too early to tell."""
        now = self._now()
        if not self._moves:
            self._moves = fraction > self._fraction
            self._since, self._done = now, fraction
        self._fraction = fraction
        recent = max(LEAST_RECENT, RECENT * (now - self._began))
        if now - self._since >= recent / SEGMENTS:
            self._segments.append((now, now - self._since, max(0.0, fraction - self._done)))
            self._since, self._done = now, fraction
        start = now - recent
        self._segments = [segment for segment in self._segments if segment[0] > start]
        passed, self._last = now - self._last, now
        foreseen = self._stage is None or self._stage.foreseen
        if not foreseen or now - self._began < LEAST_SECONDS or fraction < self._least_done:
            return None
        rate = _interquartile_mean([(done / took, min(took, end - start)) for end, took, done in self._segments])
        if rate <= 0:
            self._left = None
            return None
        left = (1 - min(1.0, fraction)) / rate
        if self._left is not None:
            expected = max(0.0, self._left - passed)
            left = expected + (left - expected) * (1 - math.exp(-passed / SETTLING))
        self._left = left
        return left


def _interquartile_mean(values: list[tuple[float, float]]) -> float:
    """The mean of the middle half of some values with their weights; 0 of none."""
    half = sum(weight for _, weight in values) / 2
    place, total = 0.0, 0.0
    for value, weight in sorted(values):
        inside = min(place + weight, 1.5 * half) - max(place, 0.5 * half)
        total += value * max(0.0, inside)
        place += weight
    return total / half if half else 0.0


def in_words(seconds: float) -> Sentence:
    """As exact as a person wants to know it, and rather too long than too short."""
    number, unit = _rounded(seconds)
    if not number:
        return Sentence("A few seconds left")
    if unit == "s":
        return Sentence("About {} s left", (number,))
    if unit == "min":
        return Sentence("About {} min left", (number,))
    return Sentence("About {} h left", (number,))


def in_short(seconds: float) -> str:
    """The same in every language, for little room: "2 min"."""
    number, unit = _rounded(seconds)
    return f"{number or 5} {unit}"


def _rounded(seconds: float) -> tuple[int, str]:
    """A number and its unit; 0 for so few seconds that they are not worth counting."""
    if seconds <= 7:
        return 0, "s"
    if seconds <= 55:
        return 5 * math.ceil(seconds / 5 - 0.1), "s"
    minutes = math.ceil(seconds / 60 - 0.25)
    return (minutes, "min") if minutes <= 90 else (round(minutes / 60), "h")
