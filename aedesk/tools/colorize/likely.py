"""What the network says of a photo's colours, and what follows for one colour at each place."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from aedesk.imaging.image import Image
from aedesk.imaging.pixels.gaussian import blur
from aedesk.imaging.pixels.lab import to_lab
from aedesk.tools.tone import thumbnail

TEMPERATURE = 0.38  # of the annealed mean: below 1, it leans to the likeliest colours (Zhang et al. 2016)
DOUBT = 6.0  # how much the entropy of the guesses counts against a place
COMPONENTS = 12  # principal ones of the probabilities
SOFT = 1.0  # places: standard deviation over which these are blurred before
LEAST_AGREEMENT = 0.7  # of less, nobody can tell the hue: it is not made more vivid for it

Planes = NDArray[np.float32]


@dataclass(frozen=True)
class Likely:
    """What the network says: L* (h, w) and probabilities (h, w, Q) of the `palette` (Q, 2) of a* and b*."""

    lightness: Planes
    probability: Planes
    palette: Planes

    @cached_property
    def things(self) -> NDArray[np.float64]:
        """What the network takes each place for, (h, w, at most COMPONENTS): how far two places are apart is how
        different their probabilities are. The roots of these are compared (Hellinger's distance): likely colours would
        drown all others. Worked out once, as every hint asks."""
        roots = blur(np.sqrt(self.probability), SOFT).reshape(-1, self.probability.shape[2]).astype(np.float64)
        roots -= roots.mean(axis=0)
        _, axes = np.linalg.eigh(roots.T @ roots)  # the strongest last
        return np.asarray((roots @ axes[:, -COMPONENTS:]).reshape(*self.lightness.shape, -1))

    def place(self, x: int, y: int, image: Image) -> tuple[int, int]:
        """The place (row, column) that a pixel of the photo belongs to."""
        height, width = self.lightness.shape
        return min(height - 1, y * height // image.height), min(width - 1, x * width // image.width)


@dataclass(frozen=True)
class Guess:
    """One colour for each place: `chroma`, a* and b* (h, w, 2), and `certainty` (h, w), 1 on average."""

    chroma: Planes
    certainty: Planes


def annealed(likely: Likely) -> Planes:
    """The probabilities (h, w, Q), leaning to the likeliest (Zhang et al. 2016, equation 5)."""
    sharp = np.maximum(likely.probability, 1e-12) ** (1 / TEMPERATURE)
    return np.asarray(sharp / sharp.sum(axis=2, keepdims=True), np.float32)


def guess(likely: Likely, vividness: float) -> Guess:
    """The annealed mean of the likely colours, somewhat more vivid where the network is nearly sure.

    The mean of red and green is grey, though nobody believes in grey. How long the mean is, beside the mean length of
    what it is of, tells how much the colours agree: 1 where they do. The mean is divided by that to the power of
    `vividness`: with 0 it stays as it is, with 1 its length is the mean length; but where they agree less than
    LEAST_AGREEMENT no more than there, for what is not known shall not be loud.

    The certainty falls with the entropy of the probabilities, and with what disagrees."""
    shares = annealed(likely)
    mean = shares @ likely.palette
    length = np.linalg.norm(mean, axis=2, keepdims=True)
    agreement = np.clip(length / np.maximum(shares @ np.linalg.norm(likely.palette, axis=1)[:, None], 1e-3), 1e-3, 1)
    chroma = mean * np.maximum(agreement, LEAST_AGREEMENT) ** -np.float32(vividness)
    entropy = -(likely.probability * np.log(likely.probability + 1e-12)).sum(axis=2)
    certainty = np.exp(-DOUBT * entropy / np.log(len(likely.palette))) * agreement[..., 0]
    return Guess(chroma.astype(np.float32), (certainty / certainty.mean()).astype(np.float32))


def led_by(likely: Likely, reference: Image) -> Likely:
    """The same with the colours of another photo more likely, and those that it lacks less."""
    pixels = thumbnail(reference).reshape(-1, 3)
    ab = to_lab(pixels)[:, 1:]
    nearest = ((ab[:, None] - likely.palette[None]) ** 2).sum(axis=2).argmin(axis=1)
    wanted = np.bincount(nearest, minlength=len(likely.palette)) / len(nearest)
    usual = likely.probability.mean(axis=(0, 1))
    led = likely.probability * np.sqrt((wanted + 0.01 / len(wanted)) / (usual + 0.01 / len(wanted)))
    return Likely(likely.lightness, (led / led.sum(axis=2, keepdims=True)).astype(np.float32), likely.palette)
