"""Small pictures of what the photo was after each step, also where several steps were taken in one go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np
from PySide6.QtGui import QImage

from aedesk.gui.document.to_qimage import to_qimage
from aedesk.imaging.image import Image
from aedesk.recipe.history import Done, History, common

LEAST = 256  # pixels of the longer side of a small picture, at least, if the photo has so many


@dataclass(frozen=True)
class _Small:
    before: History  # the steps that were taken before
    picture: QImage


class StepPictures:
    """Of one photo. A picture goes with its step; of one that was taken after other steps than before there is the
    newest one."""

    def __init__(self) -> None:
        self._known: WeakKeyDictionary[Done, _Small] = WeakKeyDictionary()

    def keep(self, steps: History, pictures: Sequence[QImage]) -> None:
        """Take the pictures of the last of these steps."""
        start = len(steps) - len(pictures)
        for number, picture in enumerate(pictures, start=start):
            self._known[steps[number]] = _Small(steps[:number], picture)

    def __len__(self) -> int:
        return len(self._known)

    def after(self, steps: History) -> QImage | None:
        """The photo after some steps, one at least; None where nobody has kept it."""
        small = self._known.get(steps[-1])
        before = steps[:-1]
        if small is None or len(small.before) != len(before) or common(small.before, before) < len(before):
            return None
        return small.picture


def small_picture(image: Image) -> QImage:
    """For the worker's thread: one pixel of many, which takes little time of a photo of any size."""
    step = max(1, max(image.width, image.height) // LEAST)
    pixels: Any = np.ascontiguousarray(image.pixels[::step, ::step])
    alpha: Any = np.ascontiguousarray(image.alpha[::step, ::step]) if image.alpha is not None else None
    return to_qimage(replace(image, pixels=pixels, alpha=alpha, infrared=None, missing=None)).copy()
