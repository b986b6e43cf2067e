"""Where a photo has detail, and where it has nothing but grain."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from aedesk.imaging.pixels.colour import LUMA
from aedesk.imaging.pixels.gaussian import blur

FINE = 0.8  # standard deviation in pixels: so soft the gradient is taken
AROUND = 1.5  # the same of the mean that is taken of its energy
# Energy of the gradient that white noise of variance 1 has after that: the sum over a Gaussian's steps.
ENERGY_OF_NOISE = 0.0999
WIDEST = 64.0  # how many times the energy of the noise counts as noise where all of it is protected
COLOUR_NOISE = float(np.sqrt((LUMA**2).sum()))  # of luma, where channels have noise of their own with deviation 1

Planes = NDArray[np.float32]


def gradient(values: Planes) -> tuple[Planes, Planes]:
    """Half the difference of the next and the last row, and column, of (h, w); 0 at the edges."""
    down, right = np.zeros_like(values), np.zeros_like(values)
    np.subtract(values[2:], values[:-2], out=down[1:-1])
    np.subtract(values[:, 2:], values[:, :-2], out=right[:, 1:-1])
    down *= np.float32(0.5)
    right *= np.float32(0.5)
    return down, right


def detail(values: Planes, noise: float, share: float) -> Planes:
    """How much of what is around each pixel of (h, w, 1 or 3), from 0 to 1, is more than grain: (h, w), 0 to 1.

    `noise`: its standard deviation in [0, 1]. `share`: how careful to be, 0 to 1; 0 finds detail everywhere."""
    luma = values[..., 0] if values.shape[2] == 1 else values @ LUMA
    down, right = gradient(blur(luma, FINE))
    energy = blur(down * down + right * right, AROUND)
    deviation = noise * (1.0 if values.shape[2] == 1 else COLOUR_NOISE)
    grain = np.float32(share * WIDEST * ENERGY_OF_NOISE * deviation**2)
    return np.asarray(np.maximum(0, 1 - grain / (energy + np.float32(1e-9))), np.float32)
