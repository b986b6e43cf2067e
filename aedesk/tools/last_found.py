"""Remembering what was found on the last photo: the slider and the next step need not look again."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable
from typing import Generic, TypeVar

import numpy as np

from aedesk.imaging.image import Image

Found = TypeVar("Found")


class LastFound(Generic[Found]):
    """Keeps one answer, as long as its photo lives. Safe from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pixels: weakref.ref[np.ndarray] | None = None
        self._found: Found | None = None

    def of(self, image: Image, find: Callable[[], Found]) -> Found:
        """What `find` says of `image`. Photos never change, so the same pixels have the same answer; nobody must
        change it."""
        with self._lock:
            known = self._pixels() if self._pixels is not None else None
            if known is image.pixels and self._found is not None:
                return self._found
            found = find()
            self._pixels, self._found = weakref.ref(image.pixels), found
            return found
