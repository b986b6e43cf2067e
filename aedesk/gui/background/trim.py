"""Memory that was freed goes back to the system."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable

# Of glibc's mallopt: the bytes from which on a piece is mapped by itself, and those that the heap may keep at its end.
MMAP_THRESHOLD, TRIM_THRESHOLD = -3, -1
LARGE = 16 << 20  # bytes: a photo of 6 megapixels in colour has more
KEPT = 64 << 20  # bytes: what a tool takes and gives back again and again


def _of_glibc(name: str) -> Callable[..., int] | None:
    """A function of it; None on other systems, which do without."""
    if not sys.platform.startswith("linux"):
        return None
    try:
        found: Callable[..., int] = getattr(ctypes.CDLL(None), name)
    except (OSError, AttributeError):  # another C library
        return None
    return found


_malloc_trim = _of_glibc("malloc_trim")


def map_large_pieces() -> None:
    """From now on a photo's memory goes back to the system as soon as it is freed. By itself glibc soon takes pieces of
    up to 32 MB from a heap, which cannot shrink below what still lies in it: the gaps of photos that were put away."""
    mallopt = _of_glibc("mallopt")
    if mallopt is not None:
        mallopt(MMAP_THRESHOLD, LARGE)
        mallopt(TRIM_THRESHOLD, KEPT)


def give_back() -> None:
    """For a worker's thread after its work: a few milliseconds. glibc alone keeps what was freed between the pieces
    that are still used, a hundred megabytes after a large photo was opened."""
    if _malloc_trim is not None:
        _malloc_trim(0)
