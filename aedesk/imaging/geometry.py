"""Where the pixels of a photo go: turned, mirrored, made straight, cut and enlarged, as one map that can be undone.

Points are continuous: a photo covers [0, width] x [0, height], and the centre of its first pixel is (0.5, 0.5). So the
edge of a mirrored or enlarged photo lies on an edge.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask, Point

Size = tuple[int, int]  # width, height
Matrix = tuple[float, float, float, float, float, float, float, float, float]  # row by row

UNMOVED: Matrix = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
ROUNDING = 1e-9  # what sines and products of matrices are wrong by
STRIP = 64  # rows whose places are worked out at once
LARGEST = 1 << 20  # pixels of a side


@dataclass(frozen=True)
class Geometry:
    """What a step does with the places of a photo. `before` and `after`: its size. `matrix`: takes a point (x, y, 1) of
    the photo before to one after, in homogeneous coordinates (Hartley and Zisserman 2004, chapter 2)."""

    before: Size
    after: Size
    matrix: Matrix = UNMOVED

    def __post_init__(self) -> None:
        if not all(0 < side < LARGEST for side in (*self.before, *self.after)):
            raise ValueError(f"a photo of {self.before} or {self.after} pixels cannot be")
        if len(self.matrix) != 9 or not np.isfinite(self.matrix).all() or not self._determinant:
            raise ValueError(f"{self.matrix} is no map that can be undone")

    # ---- what maps there are

    @staticmethod
    def unmoved(size: Size) -> Geometry:
        """Every pixel stays where it is."""
        return Geometry(size, size)

    @staticmethod
    def turned(size: Size, quarters: int) -> Geometry:
        """Quarter turns against the clock, as numpy.rot90 makes them."""
        width, height = size
        turns: tuple[tuple[Size, Matrix], ...] = (
            ((width, height), UNMOVED),
            ((height, width), (0, 1, 0, -1, 0, width, 0, 0, 1)),
            ((width, height), (-1, 0, width, 0, -1, height, 0, 0, 1)),
            ((height, width), (0, -1, height, 1, 0, 0, 0, 0, 1)),
        )
        after, matrix = turns[quarters % 4]
        return Geometry(size, after, matrix)

    @staticmethod
    def mirrored(size: Size, down: bool = False) -> Geometry:
        """Left becomes right, or with `down` above becomes below."""
        width, height = size
        return Geometry(size, size, (1, 0, 0, 0, -1, height, 0, 0, 1) if down else (-1, 0, width, 0, 1, 0, 0, 0, 1))

    @staticmethod
    def straightened(size: Size, degrees: float) -> Geometry:
        """Turned with the clock about the middle, the size stays."""
        x, y = size[0] / 2, size[1] / 2
        cosine, sine = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
        return Geometry(
            size, size, (cosine, -sine, x - cosine * x + sine * y, sine, cosine, y - sine * x - cosine * y, 0, 0, 1)
        )

    @staticmethod
    def cut(size: Size, box: tuple[int, int, int, int]) -> Geometry:
        """Only a box is kept: top, left, bottom, right in pixels."""
        top, left, bottom, right = box
        return Geometry(size, (right - left, bottom - top), (1, 0, -left, 0, 1, -top, 0, 0, 1))

    @staticmethod
    def scaled(size: Size, scale: float) -> Geometry:
        """Enlarged; the sides are rounded to whole pixels, and the edges stay the edges."""
        after = scaled_size(size, scale)
        return Geometry(size, after, (after[0] / size[0], 0, 0, 0, after[1] / size[1], 0, 0, 0, 1))

    # ---- calculating with them

    def then(self, later: Geometry) -> Geometry:
        """Both, one after the other. Raises ValueError where the second is not of the size that the first leaves."""
        if self.after != later.before:
            raise ValueError(f"what is {self.after} large cannot become what was {later.before} large")
        if later.matrix == UNMOVED and later.before == later.after:
            return self  # most steps: the desk asks after each where all of them have led
        return Geometry(self.before, later.after, _as_matrix(later._array @ self._array))

    @property
    def inverse(self) -> Geometry:
        """The way back."""
        return Geometry(self.after, self.before, _as_matrix(np.asarray(np.linalg.inv(self._array), np.float64)))

    @property
    def moves(self) -> bool:
        """Whether any pixel lies elsewhere."""
        if self.before != self.after:
            return True
        return self.matrix != UNMOVED and not np.allclose(self.matrix, UNMOVED, rtol=0, atol=ROUNDING)

    @property
    def scale(self) -> float:
        """How many times as long a line is afterwards, in the middle of the photo."""
        array = self._array
        x, y = self.before[0] / 2, self.before[1] / 2
        depth = float(array[2] @ (x, y, 1))
        return math.sqrt(abs(self._determinant / depth**3))

    @property
    def _array(self) -> NDArray[np.float64]:
        return np.array(self.matrix, np.float64).reshape(3, 3)

    @property
    def _back(self) -> NDArray[np.float64]:
        """From a point after to one before."""
        back = self.inverse._array
        return back / back[2, 2] if back[2, 2] else back

    @property
    def _determinant(self) -> float:
        return float(np.linalg.det(self._array))

    # ---- what is moved

    def point(self, place: Point) -> Point:
        """Where a point goes; it may lie beside the photo then."""
        x, y, depth = self._array @ (*place, 1.0)
        return float(x / depth), float(y / depth)

    def pixel(self, x: int, y: int) -> tuple[int, int] | None:
        """Where the middle of a pixel goes; None for beside the photo."""
        place = self.point((x + 0.5, y + 0.5))
        column, row = (math.floor(part + ROUNDING) for part in place)
        return (column, row) if 0 <= column < self.after[0] and 0 <= row < self.after[1] else None

    def mask(self, mask: Mask) -> Mask:
        """What is marked afterwards: nothing marked is lost, also where the photo is made smaller."""
        if not self.moves:
            return mask
        # Where the photo becomes smaller or slanted, a thin scratch could lie between the places that are looked at.
        between = math.ceil(1 / self.scale - ROUNDING) - 1 + (not _keeps_rows(self._back))
        marked = self.plane(mask.grown(between).marked)
        if between:
            self._mark_ends(mask, marked)
        return Mask(marked)

    def _mark_ends(self, mask: Mask, marked: NDArray[np.bool_]) -> None:
        """Mark where marked pixels go: at the edge of the photo one may go to a place that is seen from beside it."""
        rows, columns = np.nonzero(mask.marked)
        x, y, depth = (line[0] * (columns + 0.5) + line[1] * (rows + 0.5) + line[2] for line in self._array)
        across, down = (np.floor(part / depth + ROUNDING).astype(np.int64) for part in (x, y))
        inside = (across >= 0) & (across < self.after[0]) & (down >= 0) & (down < self.after[1])
        marked[down[inside], across[inside]] = True

    def plane(self, values: NDArray[Any]) -> NDArray[Any]:
        """(H, W) or (H, W, C) as it lies afterwards, each value from the pixel that is nearest; 0 beside the photo."""
        if values.shape[:2] != self.before[::-1]:
            raise ValueError(f"{values.shape} is not a photo of {self.before}")
        back = self._back
        result = np.zeros((*self.after[::-1], *values.shape[2:]), values.dtype)
        if _keeps_rows(back):
            return _straight(values, back, result)
        columns = np.arange(self.after[0]) + 0.5
        for top in range(0, self.after[1], STRIP):
            rows = np.arange(top, min(self.after[1], top + STRIP))[:, None] + 0.5
            x, y, depth = (line[0] * columns + line[1] * rows + line[2] for line in back)
            across, down = (np.floor(part / depth + ROUNDING).astype(np.int64) for part in (x, y))
            inside = (across >= 0) & (across < self.before[0]) & (down >= 0) & (down < self.before[1])
            result[top : top + STRIP][inside] = values[down[inside], across[inside]]
        return result

    def image(self, image: Image) -> Image:
        """A photo as it lies afterwards: its pixels moved where they fall on pixels, else interpolated (bicubic)."""
        if not self.moves:
            return image
        whole = self.scale == 1 and all(float(part).is_integer() for part in self.matrix)
        move = self.plane if whole else self._interpolated
        alpha = None if image.alpha is None else move(image.alpha)
        return Image(move(image.pixels), alpha, image.metadata)

    def _interpolated(self, values: NDArray[Any]) -> NDArray[Any]:
        planes = values[..., None] if values.ndim == 2 else values
        result = np.empty((*self.after[::-1], planes.shape[2]), values.dtype)
        for channel in range(planes.shape[2]):
            plane = Pillow.fromarray(planes[..., channel].astype(np.float32))
            # In strips, because an enlarged photo of floating point numbers would fill the memory.
            for top in range(0, self.after[1], STRIP):
                rows = result[top : top + STRIP, :, channel]
                back = self._back @ ((1, 0, 0), (0, 1, top), (0, 0, 1))
                moved = plane.transform(
                    (self.after[0], len(rows)),
                    Pillow.Transform.PERSPECTIVE,
                    tuple((back / back[2, 2]).ravel()[:8]),
                    Pillow.Resampling.BICUBIC,
                )
                rows[...] = np.clip(np.rint(np.asarray(moved)), 0, np.iinfo(values.dtype).max)
        return result[..., 0] if values.ndim == 2 else result

    # ---- in a file

    def to_json(self) -> dict[str, Any]:
        """What `from_json` reads."""
        return {"before": list(self.before), "after": list(self.after), "map": list(self.matrix)}

    @staticmethod
    def from_json(entry: object) -> Geometry:
        """Read what `to_json` has made. Raises ValueError with a sentence."""
        if isinstance(entry, dict):
            before, after, matrix = (_numbers(entry.get(name)) for name in ("before", "after", "map"))
            if len(before) == len(after) == 2 and len(matrix) == 9:
                try:
                    sizes = [(int(width), int(height)) for width, height in (before, after)]
                    return Geometry(sizes[0], sizes[1], _as_matrix(np.array(matrix, np.float64)))
                except (ValueError, OverflowError):
                    pass
        raise ValueError("where the pixels of a step went is not understood.")


def scaled_size(size: Size, scale: float) -> Size:
    """Width and height of a photo that is enlarged, one pixel at least."""
    width, height = (max(1, math.floor(side * scale + 0.5)) for side in size)
    return width, height


def _straight(values: NDArray[Any], back: NDArray[np.float64], result: NDArray[Any]) -> NDArray[Any]:
    """Rows and columns that stay rows and columns, or change places: far quicker than pixel by pixel."""
    swapped = not back[0, 0]
    source = values.swapaxes(0, 1) if swapped else values
    height, width = result.shape[:2]
    which = (back[0, 1], back[0, 2], back[1, 0], back[1, 2]) if swapped else (back[1, 1], back[1, 2], *back[0, [0, 2]])
    rows, columns = (
        np.floor((np.arange(count) + 0.5) * step + start + ROUNDING).astype(np.int64)
        for count, step, start in ((height, *which[:2]), (width, *which[2:]))
    )
    down, across = (
        np.flatnonzero((places >= 0) & (places < limit))
        for places, limit in ((rows, source.shape[0]), (columns, source.shape[1]))
    )
    if len(down) and len(across):
        result[down[0] : down[-1] + 1, across[0] : across[-1] + 1] = source[rows[down]][:, columns[across]]
    return result


def _keeps_rows(back: NDArray[np.float64]) -> bool:
    """Whether rows stay rows, or become columns."""
    affine = np.array_equal(back[2], (0, 0, 1))
    return affine and not (back[[0, 1], [1, 0]].any() and back[[0, 1], [0, 1]].any())


def _as_matrix(array: NDArray[np.float64]) -> Matrix:
    """Nine numbers, without what is only a rounding error beside a whole one."""
    if not np.isfinite(array).all():
        raise ValueError("a number of a map is none")
    whole = np.rint(array)
    tidy = np.where(np.abs(array - whole) < ROUNDING, whole, array) + 0.0  # and without -0
    a, b, c, d, e, f, g, h, i = (float(part) for part in tidy.ravel())
    return a, b, c, d, e, f, g, h, i


def _numbers(value: object) -> list[float]:
    sound = isinstance(value, list) and all(isinstance(n, int | float) and not isinstance(n, bool) for n in value)
    return list(value) if sound else []  # type: ignore[call-overload]
