"""Which pixels of a photo a tool shall fill: found by a network, edited by hand, kept as a PNG."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.atomic import atomic_path

if TYPE_CHECKING:
    from PIL import ImageDraw

PIECE = 128.0  # pixels of a brush stroke that are drawn at once

Point = tuple[float, float]  # (x, y) in pixels of the photo; (0, 0) is the corner of the first pixel


@dataclass(frozen=True)
class Mask:
    """Marked pixels. Never changed, like an Image: every edit gives a new one.

    `marked`: (H, W), True where the photo is to be filled, read-only."""

    marked: NDArray[np.bool_]

    def __post_init__(self) -> None:
        if self.marked.ndim != 2 or self.marked.dtype != np.bool_:
            raise ValueError(f"a mask must be (H, W) of bool, not {self.marked.shape} of {self.marked.dtype}")
        self.marked.setflags(write=False)

    @staticmethod
    def empty(height: int, width: int) -> Mask:
        """Nothing is marked."""
        return Mask(np.zeros((height, width), np.bool_))

    @property
    def is_empty(self) -> bool:
        return not bool(self.marked.any())

    @property
    def share(self) -> float:
        """The marked part of all pixels, 0 to 1."""
        return float(self.marked.mean())

    def inverted(self) -> Mask:
        """What was not marked is."""
        return Mask(~self.marked)

    def joined(self, other: Mask) -> Mask:
        """What is marked in either of two masks of one size."""
        return Mask(self.marked | other.marked)

    def grown(self, pixels: int) -> Mask:
        """Everything within `pixels` of a marked pixel is marked too; a negative number shrinks.

        The distance is counted in steps that are straight and diagonal by turns, so that a point
        grows into an octagon. Beyond the edge of the photo nothing is marked when growing, and
        everything when shrinking: a mark at the edge does not shrink away from it."""
        if pixels == 0:
            return self
        if pixels < 0:
            return self.inverted().grown(-pixels).inverted()
        # Eight pixels a byte: a large scan is grown many times a second while a slider moves.
        bits = np.packbits(self.marked, axis=1)
        width = self.marked.shape[1]
        for step in range(pixels):
            bits = _grown_once(bits, width, diagonal=bool(step % 2))
        return Mask(np.unpackbits(bits, axis=1, count=width).view(np.bool_))

    def painted(self, stroke: list[Point], diameter: float, erase: bool = False) -> Mask:
        """A round brush was drawn along `stroke`; one point is a dab, of one pixel at least."""
        if not stroke:
            return self
        height, width = self.marked.shape
        marked = self.marked.copy()
        points = _thinned(stroke, max(1.0, diameter / 6))
        for start, end in zip(points, [*points[1:], points[-1]], strict=True):
            for first, last in _pieces(start, end):
                _mark_near_segment(marked, first, last, diameter / 2, not erase)
        for x, y in stroke:
            if 0 <= x < width and 0 <= y < height:
                marked[int(y), int(x)] = not erase
        return Mask(marked)

    def filled(self, outline: list[Point], erase: bool = False) -> Mask:
        """The inside of a lasso was marked."""
        if len(outline) < 3:
            return self
        left, top = (int(np.floor(min(p[k] for p in outline))) for k in (0, 1))
        right, bottom = (int(np.ceil(max(p[k] for p in outline))) + 1 for k in (0, 1))

        def draw(canvas: ImageDraw.ImageDraw) -> None:
            canvas.polygon([(x - left - 0.5, y - top - 0.5) for x, y in outline], fill=255)

        return self._with_drawing(draw, (top, left, bottom, right), erase)

    def _with_drawing(
        self, draw: Callable[[ImageDraw.ImageDraw], None], box: tuple[int, int, int, int], erase: bool
    ) -> Mask:
        """Draw into a canvas as large as `box` only: a dab on a large scan must not copy it all twice."""
        from PIL import ImageDraw  # which brings fonts along

        top, left, bottom, right = box
        height, width = self.marked.shape
        inside = (max(0, top), max(0, left), min(height, bottom), min(width, right))
        if inside[0] >= inside[2] or inside[1] >= inside[3]:
            return self
        canvas = Pillow.new("L", (right - left, bottom - top))
        draw(ImageDraw.Draw(canvas))
        drawn = _from_pillow(canvas)[
            inside[0] - top : inside[2] - top,
            inside[1] - left : inside[3] - left,
        ]
        marked = self.marked.copy()
        part = marked[inside[0] : inside[2], inside[1] : inside[3]]
        part[drawn] = not erase
        return Mask(marked)


def _thinned(stroke: list[Point], distance: float) -> list[Point]:
    """The first and the last point, and those between that are `distance` pixels from the one before."""
    points = [stroke[0]]
    for x, y in stroke[1:-1]:
        if np.hypot(x - points[-1][0], y - points[-1][1]) >= distance:
            points.append((x, y))
    return [*points, stroke[-1]]


def _pieces(start: Point, end: Point) -> list[tuple[Point, Point]]:
    """A line between two points in pieces of at most PIECE pixels: the box around a long slanted one is large."""
    (x0, y0), (x1, y1) = start, end
    count = max(1, int(np.ceil(np.hypot(x1 - x0, y1 - y0) / PIECE)))
    points = [(x0 + (x1 - x0) * n / count, y0 + (y1 - y0) * n / count) for n in range(count)]
    return list(zip(points, [*points[1:], end], strict=True))


def _mark_near_segment(marked: NDArray[np.bool_], start: Point, end: Point, radius: float, value: bool) -> None:
    """Set the pixels whose centre is at most `radius` from the line between two points."""
    (x0, y0), (x1, y1) = start, end
    height, width = marked.shape
    left, right = (int(np.floor(n)) for n in (min(x0, x1) - radius, max(x0, x1) + radius))
    top, bottom = (int(np.floor(n)) for n in (min(y0, y1) - radius, max(y0, y1) + radius))
    left, right, top, bottom = max(left, 0), min(right + 1, width), max(top, 0), min(bottom + 1, height)
    if left >= right or top >= bottom:
        return
    x = np.arange(left, right)[None, :] + 0.5 - x0
    y = np.arange(top, bottom)[:, None] + 0.5 - y0
    across, down = x1 - x0, y1 - y0
    length = across**2 + down**2
    along = np.clip((x * across + y * down) / length, 0, 1) if length else np.zeros_like(x + y)
    near = (x - along * across) ** 2 + (y - along * down) ** 2 <= radius**2
    marked[top:bottom, left:right][near] = value


def load_mask(path: Path, height: int, width: int) -> Mask:
    """Read a mask from any picture: what is lighter than mid-grey is marked.

    Raises AEDeskError if it cannot be read or has another size than the photo."""
    from aedesk.imaging.formats.load import load  # all formats of photos

    image = load(path)
    if (image.height, image.width) != (height, width):
        raise AEDeskError(
            "The mask '{}' is {} x {} pixels, the photo {} x {}: they must be the same.",
            path.name,
            image.width,
            image.height,
            width,
            height,
        )
    return Mask(image.pixels.max(axis=2) > image.maximum // 2)


def save_mask(mask: Mask, path: Path, *, overwrite: bool = False) -> None:
    """Write a mask as a black-and-white PNG, white where it is marked. Raises AEDeskError."""
    if path.suffix.lower() != ".png":
        raise AEDeskError("Masks are saved as PNG: '{}' must end in .png.", path.name)
    with atomic_path(path, overwrite) as temporary:
        _to_pillow(mask.marked).convert("1", dither=Pillow.Dither.NONE).save(temporary, "PNG")


def _to_pillow(marked: np.ndarray) -> Pillow.Image:
    return Pillow.fromarray(marked.astype(np.uint8) * 255)


def _from_pillow(picture: Pillow.Image) -> NDArray[np.bool_]:
    return np.asarray(picture) > 127


def _grown_once(bits: NDArray[np.uint8], width: int, diagonal: bool) -> NDArray[np.uint8]:
    """Every neighbour of a marked pixel is marked too, the diagonal ones only if wanted.

    `bits`: rows of `width` pixels, eight a byte, the first in the highest bit."""
    tall = bits.copy()
    tall[1:] |= bits[:-1]
    tall[:-1] |= bits[1:]
    source = tall if diagonal else bits
    grown = tall | source >> 1 | source << 1
    # What is shifted out of a byte belongs to the next one.
    grown[:, 1:] |= source[:, :-1] << 7
    grown[:, :-1] |= source[:, 1:] >> 7
    grown[:, -1] &= 0xFF << (-width % 8) & 0xFF
    return np.asarray(grown, np.uint8)
