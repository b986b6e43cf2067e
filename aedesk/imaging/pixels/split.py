"""Single photos on the scan of a flatbed: found as what differs from the lid, taken out straight.

The lid is the commonest colour along the edges. What differs from it is cut into connected pieces, specks of dust are
dropped, and around each piece lies the smallest rectangle that may be turned (rotating calipers, Toussaint 1983).
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from aedesk.imaging.image import Image
from aedesk.imaging.pixels.depth import to_8_bits
from aedesk.imaging.pixels.gaussian import blur
from aedesk.imaging.pixels.labels import labelled
from aedesk.imaging.pixels.opening import of_runs, opened
from aedesk.imaging.pixels.pool import pooled

LOOKED_AT = 900  # pixels of the longer side that are looked at, about
EDGE = 0.01  # of each side, where the lid is
LEAST_DIFFERENCE = 14.0  # levels of 255 from the lid that are no noise of the scanner
SMALLEST = 0.008  # of the scan: less is dust, a label or a finger
WINDOW = 9  # pixels in which a photo changes, as looked at
LEAST_CHANGE = 6.0  # levels of 255 between the lightest and the darkest place there
DUST = 5  # pixels of a speck, as looked at
INSET = 0.002  # of a photo's longer side: its rim is half lid


@dataclass(frozen=True)
class Frame:
    """A rectangle on a scan, in its pixels. `x`, `y`: its middle. `angle`: degrees with the clock, -45 to 45."""

    x: float
    y: float
    width: float
    height: float
    angle: float = 0.0

    def corners(self) -> NDArray[np.float64]:
        """(4, 2): x and y of the top left, top right, bottom right and bottom left corner."""
        t = math.radians(self.angle)
        across = np.array([math.cos(t), math.sin(t)]) * self.width / 2
        down = np.array([-math.sin(t), math.cos(t)]) * self.height / 2
        middle = np.array([self.x, self.y])
        return np.stack(
            [middle - across - down, middle + across - down, middle + across + down, middle - across + down]
        )


def find_frames(image: Image) -> list[Frame]:
    """The photos on a scan, in reading order. Empty for a scan that is one photo from edge to edge."""
    step = max(1, max(image.width, image.height) // LOOKED_AT)
    small = to_8_bits(pooled(image.pixels, step)).astype(np.float32)
    differs, joined = _differs_from_lid(small)
    least = SMALLEST * differs.size
    frames = []
    for rows, columns in _pieces(joined, differs):
        if len(rows) < least:
            continue
        box = smallest_rectangle(np.stack([columns, rows], axis=1).astype(np.float64))
        if box.width * box.height > 0.97 * differs.size:
            return []
        frames.append(box)
    frames = [frame for frame in frames if not any(_lies_in(frame, other) for other in frames if other is not frame)]
    scaled = [
        Frame((f.x + 0.5) * step, (f.y + 0.5) * step, (f.width + 1) * step, (f.height + 1) * step, f.angle)
        for f in frames
    ]
    return _in_reading_order([_inset(frame) for frame in scaled])


def taken_out(image: Image, frame: Frame) -> Image:
    """The photo in a frame, upright. What lies outside the scan takes the colour of its edge."""
    reach = math.hypot(frame.width, frame.height) / 2 + 2
    top, left = max(0, math.floor(frame.y - reach)), max(0, math.floor(frame.x - reach))
    bottom, right = math.ceil(frame.y + reach), math.ceil(frame.x + reach)
    width, height = max(1, round(frame.width)), max(1, round(frame.height))
    t = math.radians(frame.angle)
    x, y = frame.x - left, frame.y - top
    # A pixel (u, v) of the photo comes from here on the scan (Pillow takes the middles of pixels).
    cosine, sine = math.cos(t), math.sin(t)
    where = (
        *(cosine, -sine, x - cosine * width / 2 + sine * height / 2),
        *(sine, cosine, y - sine * width / 2 - cosine * height / 2),
    )

    def out(planes: np.ndarray) -> np.ndarray:
        part = planes[top:bottom, left:right]
        part = np.pad(part, [(2, 2), (2, 2), (0, 0)], mode="edge")  # the curve looks at neighbours
        a, b, c, d, e, f = where
        shifted = (a, b, c + 2, d, e, f + 2)
        result = np.empty((height, width, planes.shape[2]), planes.dtype)
        for channel in range(planes.shape[2]):
            plane = Pillow.fromarray(part[..., channel].astype(np.float32))
            turned = plane.transform((width, height), Pillow.Transform.AFFINE, shifted, Pillow.Resampling.BICUBIC)
            result[..., channel] = np.clip(np.rint(np.asarray(turned)), 0, image.maximum)
        return result

    alpha = None if image.alpha is None else out(image.alpha[..., None])[..., 0]
    return replace(image, pixels=out(image.pixels), alpha=alpha)


def smallest_rectangle(points: NDArray[np.float64]) -> Frame:
    """The rectangle of the smallest area around (N, 2) points; one of its sides lies on a side of their hull."""
    hull = _hull(points)
    best: Frame | None = None
    for start, end in zip(hull, np.roll(hull, -1, axis=0), strict=True):
        angle = math.degrees(math.atan2(*(end - start)[::-1]))
        angle = (angle + 45) % 90 - 45
        t = math.radians(angle)
        axes = np.array([[math.cos(t), -math.sin(t)], [math.sin(t), math.cos(t)]])
        turned = hull @ axes
        low, high = turned.min(axis=0), turned.max(axis=0)
        width, height = high - low
        if best is None or width * height < best.width * best.height:
            x, y = (low + high) / 2 @ axes.T
            best = Frame(float(x), float(y), float(width), float(height), float(angle))
    assert best is not None
    return best


def _differs_from_lid(small: NDArray[np.float32]) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """(H, W) twice: where a scan, (H, W, C) from 0 to 255, is not the lid, and the same with what joins the parts of a
    photo that is in places as light as the lid."""
    height, width = small.shape[:2]
    band = max(2, round(EDGE * min(height, width)))
    edges = [small[:band], small[-band:], small[:, :band], small[:, -band:]]
    border = np.concatenate([edge.reshape(-1, small.shape[2]) for edge in edges])
    lid = _commonest(border)
    noise = np.median(np.abs(border - lid).max(axis=1)[np.abs(border - lid).max(axis=1) < 40])
    difference = np.abs(small - lid).max(axis=2)
    differs = difference > max(LEAST_DIFFERENCE, 4 * float(noise))
    # Specks and hairs go; what is left grows together again where a photo is as light as the lid.
    size = min(DUST, min(height, width) // 4 * 2 + 1)
    kept = opened(differs.astype(np.uint8), size)
    differs = (1 - opened(1 - kept, size)).astype(np.bool_)
    joined = _filled(np.logical_or(differs, _textured(small, float(noise))))
    return np.logical_and(joined, _filled(differs)), joined


def _textured(small: NDArray[np.float32], noise: float) -> NDArray[np.bool_]:
    """Where a scan changes from place to place: a photo may be as light as the lid, but it is not as even."""
    grey = blur(small.mean(axis=2), 1.5)
    values = np.clip(np.rint(grey), 0, 255).astype(np.uint8)
    reach = WINDOW // 2
    around = np.pad(values, reach, "edge")
    low, high = around, around
    for axis in (0, 1):
        low, high = of_runs(low, WINDOW, axis, np.minimum), of_runs(high, WINDOW, axis, np.maximum)
    # A window sees an edge before it gets there: the area is as much too large.
    changing = np.pad((high - low > max(LEAST_CHANGE, 3 * noise)).astype(np.uint8), reach, "edge")
    for axis in (0, 1):
        changing = of_runs(changing, WINDOW, axis, np.minimum)
    return changing.astype(np.bool_)


def _commonest(colours: NDArray[np.float32]) -> NDArray[np.float32]:
    """The middle of the colours (N, C) that are nearest to the commonest one."""
    coarse = (colours // 16).astype(np.int64)
    keys = (coarse * np.array([1, 64, 4096])[: colours.shape[1]]).sum(axis=1)
    values, counts = np.unique(keys, return_counts=True)
    chosen = colours[keys == values[counts.argmax()]]
    near = colours[np.abs(colours - np.median(chosen, axis=0)).max(axis=1) < 16]
    result: NDArray[np.float32] = np.median(near, axis=0)
    return result


def _filled(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """With its holes: what cannot be reached from the edges."""
    padded = np.pad(~mask, 1, constant_values=True)
    labels = labelled(padded)
    inside: NDArray[np.bool_] = labels != labels[0, 0]
    return inside[1:-1, 1:-1]


def _pieces(mask: NDArray[np.bool_], wanted: NDArray[np.bool_]) -> list[tuple[NDArray[np.int64], NDArray[np.int64]]]:
    """Rows and columns of what is wanted of each connected piece of the mask."""
    labels = np.where(wanted, labelled(mask), 0)
    order = np.argsort(labels, axis=None, kind="stable")
    values = labels.ravel()[order]
    bounds = np.flatnonzero(np.diff(values, prepend=-1))
    parts = np.split(order, bounds[1:])
    found = []
    for part in parts:
        rows, columns = np.unravel_index(part, mask.shape)
        if wanted[rows[0], columns[0]]:
            found.append((rows, columns))
    return found


def _hull(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """The corners of the convex hull, around (Andrew's monotone chain)."""
    # Of each row only the ends can be corners.
    order = np.lexsort((points[:, 0], points[:, 1]))
    points = points[order]
    first = np.flatnonzero(np.diff(points[:, 1], prepend=-np.inf))
    last = np.append(first[1:] - 1, len(points) - 1)
    ends = np.unique(np.concatenate([points[first], points[last]]), axis=0)
    if len(ends) < 3:
        return ends

    def half(sequence: NDArray[np.float64]) -> list[NDArray[np.float64]]:
        chain: list[NDArray[np.float64]] = []
        for point in sequence:
            while len(chain) > 1 and _turn(chain[-2], chain[-1], point) <= 0:
                chain.pop()
            chain.append(point)
        return chain[:-1]

    return np.array(half(ends) + half(ends[::-1]))


def _turn(a: NDArray[np.float64], b: NDArray[np.float64], c: NDArray[np.float64]) -> float:
    return float((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]))


def _lies_in(frame: Frame, other: Frame) -> bool:
    """Whether the middle of a smaller frame is inside another."""
    t = math.radians(other.angle)
    x, y = frame.x - other.x, frame.y - other.y
    along, across = x * math.cos(t) + y * math.sin(t), -x * math.sin(t) + y * math.cos(t)
    inside = abs(along) < other.width / 2 and abs(across) < other.height / 2
    return inside and frame.width * frame.height < other.width * other.height


def _inset(frame: Frame) -> Frame:
    rim = 2 * INSET * max(frame.width, frame.height)
    return replace(frame, width=max(1.0, frame.width - rim), height=max(1.0, frame.height - rim))


def _in_reading_order(frames: list[Frame]) -> list[Frame]:
    """Row by row, from the left: a frame belongs to a row if its middle is beside that of the row's first."""
    left = sorted(frames, key=lambda frame: frame.y)
    ordered: list[Frame] = []
    while left:
        first = left[0]
        row = [frame for frame in left if abs(frame.y - first.y) < first.height / 2]
        ordered += sorted(row, key=lambda frame: frame.x)
        left = [frame for frame in left if frame not in row]
    return ordered
