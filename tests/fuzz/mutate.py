"""A sound file made a broken one, the same one for the same random numbers."""

from __future__ import annotations

import numpy as np

# Numbers at the edges of what fields can hold.
EDGES = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)
HEAD = 512  # bytes at the beginning, where most of what is said stands


def mutated(data: bytes, other: bytes, rng: np.random.Generator) -> bytes:
    """`data` with one to six faults in it. `other`: a file whose bytes may get in."""
    broken = bytearray(data)
    for _ in range(int(rng.integers(1, 7))):
        if len(broken) < 16:
            break
        _one(broken, other, rng)
    return bytes(broken)


def _one(data: bytearray, other: bytes, rng: np.random.Generator) -> None:
    within = len(data) if rng.random() < 0.5 else min(HEAD, len(data))
    place = int(rng.integers(0, within))
    length = int(rng.integers(1, 33))
    kind = int(rng.integers(0, 8))
    if kind <= 1:
        data[place] ^= 1 << int(rng.integers(0, 8))
    elif kind == 2:
        data[place] = int(rng.integers(0, 256))
    elif kind == 3:
        size = int(rng.choice([1, 2, 4]))
        edge = EDGES[int(rng.integers(0, len(EDGES)))] & ((1 << 8 * size) - 1)
        data[place : place + size] = edge.to_bytes(size, "big" if rng.random() < 0.5 else "little")
    elif kind == 4:
        del data[place : place + length]
    elif kind == 5:
        data[place:place] = data[place : place + length]
    elif kind == 6:
        start = int(rng.integers(0, len(other)))
        data[place : place + length] = other[start : start + length]
    elif rng.random() < 0.3:
        del data[max(1, place) :]
