"""A picture whose pixels lie in a file: the system reads the part that is looked at, and takes its memory back."""

from __future__ import annotations

import errno
import mmap
import os
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import IO, Any

import numpy as np
from PySide6.QtGui import QImage

from aedesk.gui.document.picture import Picture, shares_pixels
from aedesk.gui.document.to_qimage import qimage_over

ALIGNMENT = 64  # bytes at which each array starts
LEFT_FREE = 1_000_000_000  # bytes of the disk that other programs may need


def put_away(picture: Picture, folder: Path) -> Picture:
    """The same picture, in a nameless file of `folder` that is gone with it, also when the program is killed.

    For a worker's thread. Raises OSError where the disk has no room for it."""
    image, levels = picture.image, picture.levels
    arrays = [image.pixels, *([] if image.alpha is None else [image.alpha])]
    arrays += [_rows(level) for level in levels if not shares_pixels(level)]
    folder.mkdir(parents=True, exist_ok=True)
    if shutil.disk_usage(folder).free - picture.nbytes < LEFT_FREE:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    with tempfile.TemporaryFile(dir=folder) as file:
        places = [_write(file, array) for array in arrays]
        file.flush()
        content = mmap.mmap(file.fileno(), file.tell(), access=mmap.ACCESS_READ)
    mapped: list[Any] = [
        np.frombuffer(content, array.dtype, array.size, place).reshape(array.shape)
        for array, place in zip(arrays, places, strict=True)
    ]
    pixels = mapped.pop(0)
    alpha = mapped.pop(0) if image.alpha is not None else None
    same_levels = [
        qimage_over(pixels if shares_pixels(level) else mapped.pop(0), level.format(), level.width())
        for level in levels
    ]
    return Picture(replace(image, pixels=pixels, alpha=alpha), same_levels, content)


def _rows(level: QImage) -> np.ndarray[Any, Any]:
    """A level as (H, bytes of a row)."""
    return np.frombuffer(level.constBits(), np.uint8).reshape(level.height(), level.bytesPerLine())


def _write(file: IO[bytes], array: np.ndarray[Any, Any]) -> int:
    """Append an array; where it starts."""
    place = -(-file.tell() // ALIGNMENT) * ALIGNMENT
    file.seek(place)
    file.write(np.ascontiguousarray(array).data)
    return place
