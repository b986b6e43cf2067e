"""The photos whose codes are most like one.

All are compared: of 20,000 photos that takes some milliseconds, of 100,000 less than the 50 that a person does not
wait for, and what is found is exact. A library for approximate search would be one more dependency, and pay from some
hundred thousand photos on. The choice then is usearch: wheels of 2 MB for all systems, released every month, and it
takes codes of 8 bits as they are; faiss-cpu has wheels of 19 MB, and hnswlib none at all, and no release since 2023.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from aedesk.jobs import Job
from aedesk.library.code import to_unit

BLOCK = 8192  # codes that are compared at once: unpacked they take 8 MB


def likenesses(codes: NDArray[np.int8], code: NDArray[np.int8]) -> NDArray[np.float32]:
    """The cosine of each of `codes` (N, NUMBERS) with `code` (NUMBERS,), (N,) from -1 to 1."""
    query = to_unit(code)
    parts = [to_unit(codes[start : start + BLOCK]) @ query for start in range(0, len(codes), BLOCK)]
    return np.concatenate(parts) if parts else np.empty(0, np.float32)


def nearest(codes: NDArray[np.int8], code: NDArray[np.int8], count: int) -> list[tuple[int, float]]:
    """The places of the `count` codes most like `code`, and their likenesses, the best first."""
    found = likenesses(codes, code)
    best = np.argsort(-found, kind="stable")[:count]
    return [(int(place), float(found[place])) for place in best]


def pairs(codes: NDArray[np.int8], least: float, job: Job) -> Iterator[tuple[int, int, float]]:
    """All pairs of codes that are at least so like each other: two places, the smaller first, and the likeness. Raises
    Cancelled."""
    whole = to_unit(codes)
    block = max(1, BLOCK * BLOCK // max(1, 4 * len(codes)))
    for start in range(0, len(codes), block):
        job.progress(start / len(codes))
        found = whole[start : start + block] @ whole[start:].T
        for one, other in zip(*np.nonzero(found >= least), strict=True):
            if other > one:
                yield start + int(one), start + int(other), float(found[one, other])
