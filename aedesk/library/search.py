"""The photos whose codes are most like one.

All are compared: of 10,000 photos, six codes each, that takes some milliseconds on one core, of 100,000 less than a
person notices, and what is found is exact. A library for approximate search would be one more dependency, and pay from
some hundred thousand photos on. The choice then is usearch: wheels of 2 MB for all systems, released every month, and
it takes codes of 8 bits as they are; faiss-cpu has wheels of 19 MB, and hnswlib none at all, and no release since 2023.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from aedesk.jobs import Job
from aedesk.library.code import to_unit
from aedesk.threads import mapped, processors

BLOCK = 128  # photos whose codes are unpacked at once: they stay in the cache of a processor core
LEAST_LENGTH = 1e-12  # of a code of nothing
PART = 20_000  # photos that one thread compares: of fewer, a second one would not pay
ROWS = 512  # photos that are compared with those at once


def likenesses(codes: NDArray[np.int8], code: NDArray[np.int8]) -> NDArray[np.float32]:
    """How like each of N photos is to one, (N,) from -1 to 1: the cosine of `code` (NUMBERS,) with that of `codes`
    (N, len(BOXES), NUMBERS) which is most like it."""
    unit = to_unit(code)[None]
    parts = [codes[start : start + PART] for start in range(0, len(codes), PART)] or [codes]
    found = mapped(lambda part: likenesses_to_all(part, unit)[0], parts, min(len(parts), processors()))
    return np.concatenate(list(found))


def likenesses_to_all(codes: NDArray[np.int8], units: NDArray[np.float32]) -> NDArray[np.float32]:
    """The same for several codes (M, NUMBERS) of length 1, (M, N)."""
    result = np.empty((len(units), len(codes)), np.float32)
    for start in range(0, len(codes), BLOCK):
        block = codes[start : start + BLOCK].astype(np.float32)
        lengths = np.sqrt(np.einsum("npc,npc->np", block, block)).ravel()
        cosines = units @ block.reshape(-1, block.shape[2]).T / np.maximum(lengths, LEAST_LENGTH)
        result[:, start : start + BLOCK] = cosines.reshape(len(units), *block.shape[:2]).max(axis=2)
    return result


def nearest(codes: NDArray[np.int8], code: NDArray[np.int8], count: int) -> list[tuple[int, float]]:
    """The places of the `count` photos most like `code`, and their likenesses, the best first."""
    found = likenesses(codes, code)
    best = np.argsort(-found, kind="stable")[:count]
    return [(int(place), float(found[place])) for place in best]


def pairs(codes: NDArray[np.int8], least: float, job: Job) -> Iterator[tuple[int, int, float]]:
    """All pairs of photos of which one as a whole is at least so like the other or a part of it: two places and the
    likeness. Some come twice. Raises Cancelled."""
    for start in range(0, len(codes), ROWS):
        job.progress(start / len(codes))
        found = likenesses_to_all(codes, to_unit(codes[start : start + ROWS, 0]))
        for one, other in zip(*np.nonzero(found >= least), strict=True):
            if other != start + one:
                yield start + int(one), int(other), float(found[one, other])
