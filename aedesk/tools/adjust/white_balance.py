"""White balance by a grey: what has this colour in the photo becomes neutral, and all else with it."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from typing import Any

import numpy as np

from aedesk.imaging.pixels.lab import TO_XYZ, from_linear, to_linear
from aedesk.tools.adjust.scale import CHANNELS, TOP, numbers, written

DARKEST = 5.0  # of 255: below it there is no colour to go by, only noise
MIDDLE = 128.0
KNEE, ALL_BUT_WHITE = 0.7, 0.995  # from where on, at the latest, values go back to white; above it there is no room
HEXADECIMAL = re.compile("#[0-9a-fA-F]{6}")


@dataclass(frozen=True)
class Grey:
    """The colour of something that should be grey, from 5 to 255 each."""

    red: float = MIDDLE
    green: float = MIDDLE
    blue: float = MIDDLE

    @staticmethod
    def parse(text: str) -> Grey:
        """From "184,168.5,140" or "#b8a88c". Raises ValueError with a sentence."""
        plain = text.strip()
        try:
            if HEXADECIMAL.fullmatch(plain):
                red, green, blue = (float(value) for value in bytes.fromhex(plain[1:]))
            else:
                red, green, blue = numbers(plain)
        except ValueError:
            raise ValueError(f"'{text}' is not the colour of a grey, such as 184,168,140 or #b8a88c.") from None
        if not all(DARKEST <= value <= TOP for value in (red, green, blue)):
            raise ValueError(f"'{text}' has a value that is not from {DARKEST:g} to 255.")
        return Grey(red, green, blue)

    def __str__(self) -> str:
        """As it is typed, and kept in recipes."""
        return written((self.red, self.green, self.blue))

    @property
    def neutral(self) -> bool:
        """Whether it is grey already, and every colour stays what it is."""
        return self.red == self.green == self.blue

    @property
    def gains(self) -> np.ndarray:
        """(3,): by how much the light of each channel is multiplied (von Kries, in linear sRGB). The luminance of the
        grey stays."""
        light = to_linear(np.array([self.red, self.green, self.blue]) / TOP)
        return np.asarray(float(TO_XYZ[1] @ light / TO_XYZ[1].sum()) / light)

    def apply(self, values: np.ndarray, channel: str) -> np.ndarray:
        """Values of one channel from 0 to 1, of any shape, balanced: rising, 0 and 1 stay.

        What is lighter than the grey goes back to white over a shoulder: a burnt sky or the paper around a print would
        get a cast, as white has no light left that a gain could be undone by."""
        gain = self.gains[CHANNELS.index(channel)]
        balanced = np.clip(from_linear(to_linear(values) * gain), 0.0, 1.0)
        knee = max(KNEE, max(self.red, self.green, self.blue) / TOP)
        if knee > ALL_BUT_WHITE:
            return balanced
        ends = np.clip(from_linear(to_linear(np.array([knee - 1e-3, knee])) * gain), 0.0, 1.0)
        start, rise, slope = float(ends[1]), 1 - float(ends[1]), float(ends[1] - ends[0]) / 1e-3
        t = np.clip((values - knee) / (1 - knee), 0.0, 1.0)
        # A cubic Hermite curve whose slopes are limited so that it rises everywhere (Fritsch and Carlson 1980).
        first, last = min(slope * (1 - knee), 3 * rise), rise
        shoulder = start + rise * t**2 * (3 - 2 * t) + first * t * (1 - t) ** 2 - last * t**2 * (1 - t)
        return np.asarray(np.where(values > knee, shoulder, balanced))


@dataclass(frozen=True)
class GreySetting:
    """The declaration of a white balance. `when` as of a number."""

    label: str
    help: str
    when: tuple[str, str] | None = None

    @property
    def span(self) -> str:
        """What may be typed."""
        return "R,G,B"

    def parse(self, text: str) -> str:
        """A value typed by a person, as it is kept. Raises ValueError with a sentence."""
        return str(Grey.parse(text))


def grey_parameter(label: str, help: str) -> Any:
    """A field of parameters that holds the grey of a white balance."""
    return dataclasses.field(default=str(Grey()), metadata={"declaration": GreySetting(label, help)})
