"""Hints fulfilled: each reaches over its thing, stops at the edges of lightness, and leaves what is far as it was.

A hint is a constraint of the system that smooths the colours (edge_aware.py). How far it reaches is asked from the
same system: 1 at the hint, nothing told elsewhere but that all of it fades away. What is reached takes on the colour
of the hint instead of the network's guess. What hints on several things say together goes further (hints_agree.py).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from aedesk.imaging.image import Image
from aedesk.tools.colorize.edge_aware import EdgeAware
from aedesk.tools.colorize.hints_agree import agreed
from aedesk.tools.colorize.likely import Guess, Likely
from aedesk.tools.hint import Hint

# Beside 1 for a neighbour that is alike.
FADING = 1 / 80  # the less, the farther a hint reaches
CERTAIN = 1.0  # what a hint reaches is as good as told
FIXED = 1000.0  # the hint itself
# Of a reach: below the first nothing changes, above the second all is the hint's. The first pair is for hints that
# stand alone, the second for those that foretell each other: what they say together is then the better guess.
ALONE, TOGETHER = (0.05, 0.15), (0.2, 0.5)
# However plain a wall is: beyond the first a hint changes less, beyond the second nothing. Of the longer side.
NEAR, FAR = 0.22, 0.38

Planes = NDArray[np.float32]


def solved(guess: Guess, likely: Likely, hints: Sequence[Hint], image: Image, system: EdgeAware) -> Planes:
    """a* and b* (h, w, 2): the guess, even over each thing, and the hints fulfilled."""
    own = system.solve(guess.chroma, guess.certainty)
    if not hints:
        return own
    places = [likely.place(hint.x, hint.y, image) for hint in hints]
    added, strength = agreed(own, likely, hints, places)
    own = own + added
    # What hints reach is blended with the guess between these two, by how far they foretell each other.
    ends = (1 - strength) * np.array(ALONE) + strength * np.array(TOGETHER)
    corrected = Guess(guess.chroma + added, guess.certainty)
    told = with_hints(corrected, hints, places, likely.lightness, system, (float(ends[0]), float(ends[1])))
    hinted = system.solve(told.chroma, told.certainty)
    return np.asarray(own + near(places, likely.lightness.shape) * (hinted - own), np.float32)


def with_hints(
    guess: Guess,
    hints: Sequence[Hint],
    places: Sequence[tuple[int, int]],
    lightness: Planes,
    system: EdgeAware,
    ends: tuple[float, float] = ALONE,
) -> Guess:
    """The guess with the hints in it, each at its place (row, column). `lightness`: L* (h, w); `ends`: see ALONE."""
    colours = sorted({hint.colour for hint in hints})
    each = [[at for hint, at in zip(hints, places, strict=True) if hint.colour == colour] for colour in colours]
    reach = reaches(each, system, lightness.shape)
    unreached, reached = ends
    whole = np.clip((reach.sum(axis=2, keepdims=True) - unreached) / (reached - unreached), 0, 1)
    chroma = (1 - whole) * guess.chroma + whole * _shaded(colours, each, reach, lightness)
    certainty = np.maximum(guess.certainty, CERTAIN * whole[..., 0])
    for place in set(places):
        # Two hints at one place contradict each other: their mean.
        chroma[place] = np.mean([hint.ab for hint, at in zip(hints, places, strict=True) if at == place], axis=0)
        certainty[place] = FIXED
    return Guess(chroma.astype(np.float32), certainty.astype(np.float32))


def reaches(places: Sequence[Sequence[tuple[int, int]]], system: EdgeAware, shape: tuple[int, int]) -> Planes:
    """How much of each colour arrives at every place, (h, w, n), 0 to 1; where all arrive in full the sum is 1.

    `places`: those of the hints of each colour. A stroke of many hints is one thing to be solved for."""
    told = np.zeros((*shape, len(places)), np.float32)
    confidence = np.full(shape, FADING, np.float32)
    for index, ours in enumerate(places):
        for place in ours:
            confidence[place] = FIXED
            told[(*place, index)] = 1
    told /= np.maximum(told.sum(axis=2, keepdims=True), 1)
    return np.clip(system.solve(told, confidence), 0, 1)


def near(places: Sequence[tuple[int, int]], shape: tuple[int, int]) -> Planes:
    """How much a hint at one of the places may change at all, (h, w, 1): 1 near it, 0 far from all."""
    rows, columns = np.ogrid[: shape[0], : shape[1]]
    away = np.min([np.hypot(rows - row, columns - column) for row, column in places], axis=0) / max(shape)
    return np.asarray(np.clip((FAR - away) / (FAR - NEAR), 0, 1), np.float32)[..., None]


def _shaded(
    colours: Sequence[tuple[int, int, int]],
    places: Sequence[Sequence[tuple[int, int]]],
    reach: Planes,
    lightness: Planes,
) -> Planes:
    """a* and b* (h, w, 2) of the colours, each hinted at some places, mixed by their reach.

    In shade a thing sends out the same light, but less of it: L* + 16, a* and b* are proportional to the cube root of
    luminance, so that a* and b* go with L* + 16."""
    light = [float(np.mean([lightness[place] for place in ours])) for ours in places]
    each = np.stack([Hint(0, 0, colour).ab / (at + 16) for colour, at in zip(colours, light, strict=True)])
    shares = reach + np.float32(1e-9)
    mixed = (shares @ each) / shares.sum(axis=2, keepdims=True)
    return np.asarray(mixed * (lightness[..., None] + 16), np.float32)
