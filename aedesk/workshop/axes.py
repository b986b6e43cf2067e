"""Feature variation: along which axes codes differ, which of those are kept, and what is left of a code then."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aedesk.errors import AEDeskError
from aedesk.workshop.known import DIRECTIONS, Known

Floats = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Axes:
    """Axes at right angles, the one along which codes differ most first. `names`: what each is counted as, from 1: its
    rank among the principal directions, or which number of the code it is. `mean`: (K,) of all codes; `vectors`:
    (D, K) of length 1; `spreads`: (D,) standard deviations along them; `shares`: (D,) of the variance of all codes."""

    names: tuple[int, ...]
    mean: Floats
    vectors: Floats
    spreads: Floats
    shares: Floats

    @staticmethod
    def of_directions(known: Known) -> Axes:
        """The principal directions of a code."""
        total = max(float(known.codes.var(axis=0, dtype=np.float64).sum()), 1e-12)
        names = tuple(range(1, len(known.directions) + 1))
        return Axes(names, known.mean, known.directions, known.spreads, (known.spreads**2 / total).astype(np.float32))

    @staticmethod
    def of_numbers(known: Known, most: int = DIRECTIONS) -> Axes:
        """The single numbers of a code, at most so many."""
        spreads = known.codes.std(axis=0, dtype=np.float64).astype(np.float32)
        total = max(float((spreads.astype(np.float64) ** 2).sum()), 1e-12)
        order = np.argsort(-spreads, kind="stable")[:most]
        vectors = np.zeros((len(order), len(spreads)), np.float32)
        vectors[np.arange(len(order)), order] = 1
        shares = (spreads[order] ** 2 / total).astype(np.float32)
        return Axes(tuple(int(n) + 1 for n in order), known.mean, vectors, spreads[order], shares)

    @property
    def rest(self) -> float:
        """The share of the variance that lies along none of them."""
        return max(0.0, 1 - float(self.shares.sum()))

    def chosen(self, names: tuple[int, ...]) -> NDArray[np.bool_]:
        """Which of them have these names, (D,). Raises AEDeskError where there is no such one."""
        for name in names:
            if name not in self.names:
                raise AEDeskError("There is no {}; there are {}.", name, ", ".join(map(str, sorted(self.names))))
        return np.array([name in names for name in self.names], np.bool_)

    def moved(self, codes: Floats, amounts: Floats) -> Floats:
        """Codes (..., K) moved along each axis by so many standard deviations (D,)."""
        return np.asarray(codes + (amounts * self.spreads) @ self.vectors, np.float32)

    def kept(self, codes: Floats, keep: NDArray[np.bool_], rest: bool) -> Floats:
        """Codes (..., K) of which only some axes are kept (D,); along the others they are at the mean. `rest`: whether
        what lies along no axis is kept."""
        away = codes - self.mean
        along = away @ self.vectors.T
        if rest:
            return np.asarray(codes - (along * ~keep) @ self.vectors, np.float32)
        return np.asarray(self.mean + (along * keep) @ self.vectors, np.float32)
