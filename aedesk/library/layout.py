"""Two-dimensional layouts of codes: near is alike.

Each photo is drawn to its nearest neighbours and pushed away from others, of which some are picked at random in each
round: neighbour embedding by negative sampling (Damrich, Böhm, Hamprecht and Kobak 2023, "From t-SNE to UMAP with
contrastive learning", Neg-t-SNE), from the first two principal components, which keep the large order. It is written
out here because the libraries for it (umap-learn, openTSNE, scikit-learn) bring SciPy along, over 100 MB when it is
installed, and can neither be stopped nor say how far they are.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from aedesk.jobs import Job

Floats = NDArray[np.float32]

NEIGHBOURS = 15
ROUNDS = 300
PUSHES = 8  # others that push each photo in a round
PUSH = 5.0  # what they weigh beside all that draws it
START = 4.0  # the standard deviation of the first places, where the force between two is largest at about 1
LARGEST_STEP = 4.0
ROWS = 512  # photos that are compared with all others at once
SEED = 0
NEIGHBOURHOOD, BESIDE = 0.06, 0.004  # of the width of a map: what lies together, and how far a new photo lies apart
NEAREST_SHARE = 0.3  # of the work of a layout


def layout(units: Floats, job: Job, start: Floats | None = None) -> Floats:
    """Places (N, 2) in [0, 1] for codes (N, NUMBERS) of length 1. `start`: where they lay before, so that the new map
    is like the old one. The same codes have the same map. Raises Cancelled."""
    count = len(units)
    if count < 3:
        return np.full((count, 2), 0.5, np.float32) + np.arange(count, dtype=np.float32)[:, None] * 0.2
    near, likeness = nearest_of(units, units, min(NEIGHBOURS, count - 1), job.part(0.0, NEAREST_SHARE), skip_own=True)
    rows, columns, weights = _edges(near, likeness)
    places = _principal(units) if start is None else start - start.mean(axis=0)
    places = (places / max(float(places.std()), 1e-6) * START).astype(np.float32)
    rng = np.random.default_rng(SEED)
    drawn = np.bincount(rows, weights, minlength=count).astype(np.float32)[:, None]
    rounds = job.part(NEAREST_SHARE, 1 - NEAREST_SHARE)
    for number in range(ROUNDS):
        rounds.progress(number / ROUNDS)
        force = _attraction(places, rows, columns, weights) + drawn * PUSH * _repulsion(places, rng)
        step = (1 - number / ROUNDS) * force
        places += np.clip(step, -LARGEST_STEP, LARGEST_STEP)
    return to_square(places)


def to_square(places: Floats) -> Floats:
    """Places moved and scaled into [0, 1] on both axes, in the middle of it on the shorter one."""
    low, high = places.min(axis=0), places.max(axis=0)
    size = max(float((high - low).max()), 1e-6)
    return np.asarray(np.clip((places - (low + high) / 2) / size + 0.5, 0, 1), np.float32)


def beside(units: Floats, places: Floats, new: Floats, job: Job) -> Floats:
    """Places (M, 2) of codes that were not there when a map was made: among the neighbours of the one that each is most
    like. At least one place. Raises Cancelled."""
    near, likeness = nearest_of(new, units, min(NEIGHBOURS, len(units)), job)
    around = places[near]
    first = around[:, :1]
    together = np.linalg.norm(around - first, axis=2) <= NEIGHBOURHOOD
    weights = np.where(together, np.maximum(likeness, 1e-3) ** 4, 0.0)[..., None]
    middles = (around * weights).sum(axis=1) / weights.sum(axis=1)
    angles = np.arange(len(new)) * (np.pi * (3 - np.sqrt(5)))  # the golden angle: no two lie on one spot
    apart = BESIDE * np.stack([np.cos(angles), np.sin(angles)], axis=1)
    return np.asarray(np.clip(middles + apart, 0, 1), np.float32)


def nearest_of(
    units: Floats, among: Floats, count: int, job: Job, skip_own: bool = False
) -> tuple[NDArray[np.intp], Floats]:
    """Of each code (M, NUMBERS) the `count` most like it among others, places and likenesses (M, count), the best
    first. `skip_own`: both are the same codes, and none is its own neighbour. Raises Cancelled."""
    found = np.empty((len(units), count), np.intp)
    values = np.empty((len(units), count), np.float32)
    for start in range(0, len(units), ROWS):
        job.progress(start / len(units))
        block = units[start : start + ROWS] @ among.T
        if skip_own:
            own = np.arange(len(block))
            block[own, start + own] = -2.0
        best = np.argpartition(-block, count - 1, axis=1)[:, :count]
        its = np.take_along_axis(block, best, axis=1)
        order = np.argsort(-its, axis=1, kind="stable")
        found[start : start + ROWS] = np.take_along_axis(best, order, axis=1)
        values[start : start + ROWS] = np.take_along_axis(its, order, axis=1)
    return found, values


def _edges(near: NDArray[np.intp], likeness: Floats) -> tuple[NDArray[np.intp], NDArray[np.intp], Floats]:
    """Who is drawn to whom, in both directions, and how much: all of it to the nearest, to others the less the further
    they are beside the mean (as UMAP, McInnes, Healy and Melville 2018, without its search for a scale)."""
    away = np.maximum(likeness[:, :1] - likeness, 0)
    scale = np.maximum(away.mean(axis=1, keepdims=True), 1e-6)
    weights = np.exp(-away / scale).astype(np.float32).ravel() / 2
    rows = np.repeat(np.arange(len(near)), near.shape[1])
    columns = near.ravel()
    return np.concatenate([rows, columns]), np.concatenate([columns, rows]), np.concatenate([weights, weights])


def _principal(units: Floats) -> Floats:
    """The first two principal components (N, 2)."""
    centred = units - units.mean(axis=0)
    _, vectors = np.linalg.eigh(centred.T @ centred)
    first = vectors[:, :-3:-1]
    first = first * np.sign(first[np.abs(first).argmax(axis=0), [0, 1]])  # whichever sign the solver has found
    return np.asarray(centred @ first, np.float32)


def _attraction(places: Floats, rows: NDArray[np.intp], columns: NDArray[np.intp], weights: Floats) -> Floats:
    away = places[columns] - places[rows]
    away *= (weights * 2 / (2 + np.einsum("ed,ed->e", away, away)))[:, None]
    summed = [np.bincount(rows, away[:, axis], minlength=len(places)) for axis in (0, 1)]
    return np.stack(summed, axis=1).astype(np.float32)


def _repulsion(places: Floats, rng: np.random.Generator) -> Floats:
    """The mean push of some others."""
    others = rng.integers(0, len(places), (len(places), PUSHES))
    away = places[:, None] - places[others]
    square = np.einsum("npd,npd->np", away, away)
    away *= (2 / ((1 + square) * (2 + square)))[..., None]
    return np.asarray(away.mean(axis=1), np.float32)
