"""Edge-aware smoothing by weighted least squares: planes are drawn towards what is told about each place, and towards
their neighbours wherever lightness has no edge between them.

    minimize  sum_i c_i |x_i - m_i|^2 + sum_ij w_ij |x_i - x_j|^2,   w_ij = exp(-(L_i - L_j)^2 / (2 * contrast^2))

over the eight neighbours j of each place i (Levin, Lischinski and Weiss, Colorization Using Optimization, 2004; Farbman
et al. 2008). The sparse system is solved by conjugate gradients with a diagonal preconditioner: it has some thousand
unknowns, which take a few hundredths of a second without a library of sparse matrices.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

# Four of the eight neighbours; the others are those of whom a place is the neighbour.
NEIGHBOURS = ((0, 1), (1, 0), (1, 1), (1, -1))
TOLERANCE = 1e-5  # of the largest value that is told: what may be left over, on average
MOST_STEPS = 1000

Planes = NDArray[np.float32]
Precise = NDArray[np.float64]


class EdgeAware:
    """The system of one picture: its edges are looked for once, and it is solved for many planes and confidences."""

    def __init__(self, lightness: Planes, contrast: float) -> None:
        """`lightness`: L* (h, w). `contrast`: differences of L* that are an edge rather than grain."""
        self._pulls: list[Precise] = []
        for down, across in NEIGHBOURS:
            first, second = _pair(down, across)
            difference = lightness[second].astype(np.float64) - lightness[first]
            self._pulls.append(np.exp(-(difference**2) / (2 * contrast**2))[..., None])

    def solve(self, told: Planes, confidence: Planes) -> Planes:
        """The planes (h, w, n) nearest to what is `told`, (h, w, n).

        `confidence` (h, w), above 0: how much that counts at each place, beside 1 for a neighbour that is alike."""
        counts = confidence.astype(np.float64)[..., None]
        scale = self._diagonal(counts)
        found = told.astype(np.float64)
        rest = counts * (told - found) - self._pulled(found)
        enough = TOLERANCE * max(1e-6, float(np.abs(told).max(initial=0.0)))
        step = rest / scale
        direction, size = step.copy(), _product(rest, step)
        for _ in range(MOST_STEPS):
            # What is left over, divided by the diagonal, is about how far each value still is from the solution.
            if np.sqrt((step**2).mean()) <= enough:
                break
            changed = counts * direction + self._pulled(direction)
            amount = size / np.maximum(_product(direction, changed), 1e-300)
            found += amount * direction
            rest -= amount * changed
            step = rest / scale
            before, size = size, _product(rest, step)
            direction = step + size / np.maximum(before, 1e-300) * direction
        return found.astype(np.float32)

    def _pulled(self, planes: Precise) -> Precise:
        """How much each place differs from its neighbours, in sum."""
        result = np.zeros_like(planes)
        for (down, across), pull in zip(NEIGHBOURS, self._pulls, strict=True):
            first, second = _pair(down, across)
            flow = pull * (planes[first] - planes[second])
            result[first] += flow
            result[second] -= flow
        return result

    def _diagonal(self, counts: Precise) -> Precise:
        result = counts.copy()
        for (down, across), pull in zip(NEIGHBOURS, self._pulls, strict=True):
            first, second = _pair(down, across)
            result[first] += pull
            result[second] += pull
        return result


def _product(one: Precise, other: Precise) -> Precise:
    """The scalar product of each plane, (n,)."""
    return np.asarray((one * other).sum(axis=(0, 1)))


def _pair(down: int, across: int) -> tuple[tuple[slice, slice], tuple[slice, slice]]:
    """The index of all places that have a neighbour so far away, and that of these neighbours."""
    left, right = max(0, -across), max(0, across)
    first = slice(0, -down or None), slice(left, -right or None)
    second = slice(down, None), slice(right, -left or None)
    return first, second
