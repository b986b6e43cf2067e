"""Connected pieces of a mask."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def count_pieces(mask: NDArray[np.bool_], least: int = 1) -> int:
    """How many connected pieces (by sides) of at least `least` pixels a mask (H, W) has."""
    sizes = np.bincount(labelled(mask).ravel())[1:]
    return int((sizes >= least).sum())


def labelled(mask: NDArray[np.bool_], corners: bool = False) -> NDArray[np.int64]:
    """(H, W): one number for each connected piece of True (by sides, or by `corners` too), 0 where False. Runs of rows
    are joined."""
    reach = int(corners)  # so far beyond its ends a run touches those of the row above
    parents = [0]

    def root(label: int) -> int:
        while parents[label] != label:
            parents[label] = parents[parents[label]]
            label = parents[label]
        return label

    labels = np.zeros(mask.shape, np.int64)
    above: list[tuple[int, int, int]] = []
    for row in range(mask.shape[0]):
        edges = np.flatnonzero(np.diff(mask[row].astype(np.int8), prepend=0, append=0))
        runs = []
        place = 0
        for start, end in zip(edges[0::2].tolist(), edges[1::2].tolist(), strict=True):
            label = 0
            while place < len(above) and above[place][1] + reach <= start:
                place += 1
            for other_start, _, other in above[place:]:
                if other_start >= end + reach:
                    break
                joined = root(other)
                if label and joined != label:
                    parents[max(label, joined)] = min(label, joined)
                    joined = min(label, joined)
                label = joined
            if not label:
                label = len(parents)
                parents.append(label)
            labels[row, start:end] = label
            runs.append((start, end, label))
        above = runs
    final = np.array([root(label) for label in range(len(parents))], np.int64)
    result: NDArray[np.int64] = final[labels]
    return result
