"""Memory that was freed goes back to the system."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable


def _trim() -> Callable[[int], int] | None:
    """glibc's malloc_trim: it alone keeps what was freed between the pieces that are still used, a hundred megabytes
    after a large photo was opened. None on other systems, which do without."""
    if not sys.platform.startswith("linux"):
        return None
    try:
        trim: Callable[[int], int] = ctypes.CDLL(None).malloc_trim
    except (OSError, AttributeError):  # another C library
        return None
    return trim


_malloc_trim = _trim()


def give_back() -> None:
    """For a worker's thread after its work: a few milliseconds."""
    if _malloc_trim is not None:
        _malloc_trim(0)
