"""Small pictures of what the photo was after each step, however long ago that was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any
from weakref import WeakKeyDictionary, ref

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from aedesk.gui.document.from_qimage import from_qimage
from aedesk.gui.document.to_qimage import to_qimage
from aedesk.imaging.image import Image
from aedesk.imaging.packed_picture import SIDE
from aedesk.recipe.history import Done, History

LEAST = 2 * SIDE  # pixels of the longer side that a photo is first thinned out to, at least, if it has so many
WAYS = 8  # in which a step can have been taken, after others, whose pictures are kept


@dataclass(frozen=True, eq=False)
class Small:
    """A picture of SIDE pixels at most. `before`: the steps that were taken before, which are not held: they may hold
    each other."""

    before: tuple[ref[Done], ...]
    picture: QImage

    def follows(self, steps: History) -> bool:
        """Whether it was taken after just these steps."""
        return len(self.before) == len(steps) and all(
            one() is other for one, other in zip(self.before, steps, strict=True)
        )


class StepPictures:
    """Of one photo. A picture goes with its step and with what was done before; it stays when the photo of then is
    forgotten, and goes when the step does. Some kilobytes each."""

    def __init__(self) -> None:
        self._known: WeakKeyDictionary[Done, tuple[Small, ...]] = WeakKeyDictionary()

    def keep(self, steps: History, pictures: Sequence[QImage | None]) -> None:
        """Take the pictures of the last of these steps, as far as there are any; with no steps there is nothing to
        keep."""
        for number, picture in enumerate(pictures, start=len(steps) - len(pictures)):
            if picture is not None and number >= 0:
                self._keep(steps[: number + 1], picture)

    def _keep(self, steps: History, picture: QImage) -> None:
        before = steps[:-1]
        others = [one for one in self._known.get(steps[-1], ()) if not one.follows(before)]
        new = Small(tuple(ref(done) for done in before), shrunk(picture))
        self._known[steps[-1]] = (new, *others[: WAYS - 1])

    def keep_read(self, steps: History, pictures: Sequence[Image | None]) -> None:
        """The same for pictures from a file."""
        self.keep(steps, [to_qimage(one) if one is not None else None for one in pictures])

    def __len__(self) -> int:
        return len(self._known)

    def after(self, steps: History) -> Small | None:
        """The photo after some steps; None where nobody has kept it, and for no steps."""
        if not steps:
            return None
        return next((one for one in self._known.get(steps[-1], ()) if one.follows(steps[:-1])), None)

    def after_each(self, steps: History) -> list[QImage | None]:
        """The photo after each of these steps."""
        found = (self.after(steps[: number + 1]) for number in range(len(steps)))
        return [small.picture if small is not None else None for small in found]


def as_images(pictures: Sequence[QImage | None]) -> tuple[Image | None, ...]:
    """Small pictures for a file; for any thread."""
    return tuple(from_qimage(one) if one is not None else None for one in pictures)


def shrunk(picture: QImage) -> QImage:
    """A copy that holds on to nothing: no larger than a small picture is."""
    side = max(picture.width(), picture.height())
    if side <= SIDE:
        return picture.copy()
    width, height = (max(1, round(one * SIDE / side)) for one in (picture.width(), picture.height()))  # of a strip, too
    return picture.scaled(width, height, mode=Qt.TransformationMode.SmoothTransformation)


def small_picture(image: Image) -> QImage:
    """For the worker's thread: of one pixel of many, which takes little time of a photo of any size."""
    step = max(1, max(image.width, image.height) // LEAST)
    pixels: Any = np.ascontiguousarray(image.pixels[::step, ::step])
    alpha: Any = np.ascontiguousarray(image.alpha[::step, ::step]) if image.alpha is not None else None
    return shrunk(to_qimage(replace(image, pixels=pixels, alpha=alpha, infrared=None, missing=None)))
