"""Finding photos that are like one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.library.coder import Coder
from aedesk.library.look import view_of
from aedesk.library.photo import Photo
from aedesk.library.rows import BYTES
from aedesk.library.search import nearest


@dataclass(frozen=True)
class Alike:
    """A photo and how like the wanted one it is: 1 is the same, 0 has nothing to do with it."""

    photo: Photo
    likeness: float


def searchable(photos: Sequence[Photo], coder: Coder) -> list[Photo]:
    """Those whose files are there and whose codes were made by this network."""
    return [photo for photo in photos if photo.codes is not None and photo.coder == coder.id and not photo.gone]


def code_of(image: Image, coder: Coder, job: Job) -> NDArray[np.int8]:
    """The code of an opened photo, or of a marked part of one. Raises Cancelled or AEDeskError."""
    code: NDArray[np.int8] = coder.codes([view_of(image)], job)[0]
    return code


def find_alike(photos: Sequence[Photo], code: NDArray[np.int8], count: int) -> list[Alike]:
    """The `count` of these photos that are most like a code, the best first. They have codes of the same network.
    Raises ValueError where one has none."""
    codes = [photo.codes for photo in photos if photo.codes is not None]
    if len(codes) < len(photos):
        raise ValueError("a photo without a code")
    stacked = np.stack(codes) if codes else np.empty((0, *BYTES), np.int8)
    return [Alike(photos[place], likeness) for place, likeness in nearest(stacked, code, count)]
