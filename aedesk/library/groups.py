"""Photos put together by themselves: clusters of alike codes.

k-means on the sphere (Dhillon and Modha 2001): codes have no length, only a direction. Its start is k-means++ (Arthur
and Vassilvitskii 2007) from a fixed seed, so that the same photos make the same groups.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from aedesk.jobs import Job
from aedesk.library.code import to_unit

ROUNDS = 30
MOST = 60  # groups that are made unasked
STARTS = 3  # of which the best is taken


def usual_count(photos: int) -> int:
    """How many groups are made of so many photos where nobody says: enough to look through."""
    return max(1, min(MOST, round(math.sqrt(photos / 2))))


def groups(codes: NDArray[np.int8], count: int, job: Job) -> list[NDArray[np.intp]]:
    """Places of codes (N, NUMBERS) in at most `count` groups, the largest group first, in each the most typical photo
    first. None is empty. Raises Cancelled."""
    unit = to_unit(codes)
    if not len(unit):
        return []
    count = min(count, len(unit))
    best: tuple[float, NDArray[np.intp], NDArray[np.float32]] | None = None
    for start in range(STARTS):
        found = _clustered(unit, count, start, job.part(start / STARTS, 1 / STARTS))
        if best is None or found[0] > best[0]:
            best = found
    assert best is not None
    _, owners, centres = best
    likeness = np.einsum("nc,nc->n", unit, centres[owners])
    made = [np.flatnonzero(owners == group) for group in range(count)]
    made = [places[np.argsort(-likeness[places], kind="stable")] for places in made if len(places)]
    return sorted(made, key=lambda places: (-len(places), int(places[0])))


def _clustered(
    unit: NDArray[np.float32], count: int, seed: int, job: Job
) -> tuple[float, NDArray[np.intp], NDArray[np.float32]]:
    """The sum of all likenesses to the own centre, to which centre each belongs, and the centres."""
    centres = _first_centres(unit, count, np.random.default_rng(seed))
    owners = np.full(len(unit), -1, np.intp)
    total = 0.0
    for number in range(ROUNDS):
        job.progress(number / ROUNDS)
        found = unit @ centres.T
        now = found.argmax(axis=1)
        total = float(found[np.arange(len(unit)), now].sum())
        if np.array_equal(now, owners):
            break
        owners = now
        sums = np.zeros_like(centres)
        np.add.at(sums, owners, unit)
        kept = np.bincount(owners, minlength=count) > 0  # one that nobody belongs to stays where it is
        centres = np.where(kept[:, None], to_unit(sums), centres)
    return total, owners, centres


def _first_centres(unit: NDArray[np.float32], count: int, rng: np.random.Generator) -> NDArray[np.float32]:
    chosen = [int(rng.integers(len(unit)))]
    away = np.full(len(unit), np.inf)
    for _ in range(count - 1):
        away = np.minimum(away, np.maximum(0.0, 1.0 - unit @ unit[chosen[-1]]))
        away[chosen] = 0.0
        total = float(away.sum())
        if total <= 0:  # all others are the same as one of these
            break
        chosen.append(int(rng.choice(len(unit), p=away / total)))
    rest = [place for place in range(len(unit)) if place not in set(chosen)]
    return unit[[*chosen, *rest][:count]]
