"""What several hints say together about the rest of the photo.

One hint speaks of its own thing. Where hints on several things correct the network in the same way, too green, too
cold, it was most likely wrong in that way elsewhere too, above all on what the network takes for the same thing: it
gives that the same probabilities of colours, in short their principal components; then on what has a like guess and
lightness, and nearby. That is a regression of their corrections by a Gaussian process (Rasmussen and Williams, Gaussian
Processes for Machine Learning, 2006, section 2.2), with the rational quadratic kernel (equation 4.19): some things are
alike over short and others over long distances. It is as strong as the hints foretell each other: each is left out in
turn (section 5.4.2). Hints that agree in nothing change nothing elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from aedesk.tools.colorize.likely import Likely
from aedesk.tools.hint import Hint

FEWEST = 3  # colours: two agree by chance
# Lengths of the kernel: of the longer side, of L*, of a* and b* of the guess, and of the roots of probabilities.
DISTANCE, LIGHTNESS, CHROMA, THING = 1.8, 60.0, 10.0, 0.6
DOUBT = 0.1  # of a hint, beside the variance of the corrections: things differ

Planes = NDArray[np.float32]


def agreed(
    guess: Planes, likely: Likely, hints: Sequence[Hint], places: Sequence[tuple[int, int]]
) -> tuple[Planes, float]:
    """What to add to a* and b* of the guess (h, w, 2) everywhere, and how far the hints foretell each other, 0 to 1.

    `likely`: of the network, before any hint; `places`: row and column of each hint. Hints of one colour count as one:
    a stroke of the brush is one thing, and has nobody who agrees with it."""
    colours = sorted({hint.colour for hint in hints})
    if len(colours) < FEWEST:
        return np.zeros_like(guess), 0.0
    features = _features(guess, likely)
    ours = [[at for hint, at in zip(hints, places, strict=True) if hint.colour == colour] for colour in colours]
    known = np.array([np.mean([features[place] for place in each], axis=0) for each in ours])
    wanted = np.array([Hint(0, 0, colour).ab for colour in colours])
    corrections = wanted - np.array([np.mean([guess[place] for place in each], axis=0) for each in ours])
    inverse = np.linalg.inv(_alike(known, known) + DOUBT * np.eye(len(known)))
    weights = inverse @ corrections
    foretold = corrections - weights / np.diag(inverse)[:, None]
    strength = float(np.clip((corrections * foretold).sum() / max(1e-6, float((foretold**2).sum())), 0, 1))
    added = strength * (_alike(features.reshape(-1, features.shape[2]), known) @ weights)
    return added.reshape(guess.shape).astype(np.float32), strength


def _features(guess: Planes, likely: Likely) -> NDArray[np.float64]:
    """By what places are compared, (h, w, n), in lengths of the kernel."""
    height, width = likely.lightness.shape
    rows, columns = np.mgrid[:height, :width] / (max(height, width) * DISTANCE)
    things = likely.things / THING
    return np.dstack([rows, columns, likely.lightness / LIGHTNESS, guess / CHROMA, things]).astype(np.float64)


def _alike(some: NDArray[np.float64], others: NDArray[np.float64]) -> NDArray[np.float64]:
    """The kernel between (n, k) and (m, k): (n, m), 1 for what is the same."""
    apart = (some**2).sum(axis=1)[:, None] + (others**2).sum(axis=1) - 2 * some @ others.T
    return np.asarray(1 / (1 + np.maximum(apart, 0) / 2))
