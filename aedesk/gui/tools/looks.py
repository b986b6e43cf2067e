"""What is seen of a photo while sliders move: in squares, as small as the screen shows it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from aedesk.gui.document.to_qimage import to_qimage
from aedesk.gui.tools.area import Area, Soft
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.pool import pooled
from aedesk.tools.base import Box, PreviewTool


def squares(box: Box, side: int) -> list[Box]:
    """A box in squares on a fixed grid, those in its middle first. `side` 0: the box as it is."""
    if not side:
        return [box]
    top, left, bottom, right = box
    parts = [
        (max(y, top), max(x, left), min(y + side, bottom), min(x + side, right))
        for y in range(top // side * side, bottom, side)
        for x in range(left // side * side, right, side)
    ]
    middle = ((top + bottom) / 2, (left + right) / 2)

    def distance(part: Box) -> float:
        return ((part[0] + part[2]) / 2 - middle[0]) ** 2 + ((part[1] + part[3]) / 2 - middle[1]) ** 2

    return sorted(parts, key=distance)


def step_for(zoom: float) -> int:
    """How many pixels of the photo become one of the preview at this zoom: a power of two."""
    step = 1
    while zoom * step * 2 <= 1:
        step *= 2
    return step


def empty_board(box: Box, step: int) -> QImage:
    height, width = -(-(box[2] - box[0]) // step), -(-(box[3] - box[1]) // step)
    board = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    board.fill(Qt.GlobalColor.transparent)
    return board


def looks(
    tool: PreviewTool[Any],
    image: Image,
    place: tuple[Box, int],
    params: Any,
    make_context: Callable[[], Any],
    area: Area | None,
) -> Iterator[tuple[Box, QImage]]:
    """In the worker's thread: each square and its picture. `place`: a box, and how many pixels of the photo become one.
    `area`: where the tool is kept to, None for everywhere."""
    box, step = place
    soft = Soft(area) if area is not None else None
    for part in squares(box, tool.preview_side):
        pixels = tool.preview(image, part, step, params, make_context())
        if area is not None and soft is not None:
            pixels = area.over(image, pixels, part, step, soft)
        alpha = None
        if image.alpha is not None:
            alpha = pooled(image.alpha[part[0] : part[2], part[1] : part[3], None], step)[..., 0]
        yield part, to_qimage(Image(np.ascontiguousarray(pixels), alpha, image.metadata))
