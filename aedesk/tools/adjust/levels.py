"""Levels: which values become black and white, and how light the middle is."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any

import numpy as np

from aedesk.tools.adjust.scale import TOP, numbers, written

LEAST_GAMMA, MOST_GAMMA = 0.1, 9.99
APART = 1.0  # white is at least so far above black


@dataclass(frozen=True)
class Levels:
    """`black` and `white`: values from 0 to 255 that become 0 and 255. `gamma`: above 1 the middle gets lighter."""

    black: float = 0.0
    gamma: float = 1.0
    white: float = TOP

    @staticmethod
    def parse(text: str) -> Levels:
        """From "10,1.1,245". Raises ValueError with a sentence."""
        try:
            black, gamma, white = numbers(text)
        except ValueError:
            raise ValueError(f"'{text}' is not black, gamma and white, such as 10,1.1,245.") from None
        if not 0 <= black <= white - APART <= TOP - APART:
            raise ValueError(f"'{text}' has no black below its white, both from 0 to 255.")
        if not LEAST_GAMMA <= gamma <= MOST_GAMMA:
            raise ValueError(f"'{text}' has no gamma from {LEAST_GAMMA:g} to {MOST_GAMMA:g}.")
        return Levels(black, gamma, white)

    def __str__(self) -> str:
        """As it is typed, and kept in recipes."""
        return written((self.black, self.gamma, self.white))

    @property
    def neutral(self) -> bool:
        """Whether every value stays what it is."""
        return self == Levels()

    def apply(self, values: np.ndarray) -> np.ndarray:
        """Values from 0 to 1, of any shape, with the levels set: rising, from 0 to 1."""
        span = np.clip((values * TOP - self.black) / (self.white - self.black), 0.0, 1.0)
        return np.asarray(span ** (1 / self.gamma) if self.gamma != 1 else span)


@dataclass(frozen=True)
class LevelsSetting:
    """The declaration of levels. `channel`: red, green or blue; "" for all three alike. `when` as of a number."""

    label: str
    help: str
    channel: str = ""
    when: tuple[str, str] | None = None

    @property
    def span(self) -> str:
        """What may be typed."""
        return "BLACK,GAMMA,WHITE"

    def parse(self, text: str) -> str:
        """A value typed by a person, as it is kept. Raises ValueError with a sentence."""
        return str(Levels.parse(text))


def levels_parameter(label: str, help: str, channel: str = "") -> Any:
    """A field of parameters that holds levels."""
    return dataclasses.field(default=str(Levels()), metadata={"declaration": LevelsSetting(label, help, channel)})
