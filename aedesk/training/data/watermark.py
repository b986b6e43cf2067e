"""Marks that people put on photos: watermarks of text and logos, tiled ones, date stamps, embossed stamps.

    marked = photo (1 - opacity) + colour * opacity

`MARKS` holds one function for each kind; all randomness comes from the given generator. With
`evaluation`, fonts and logos are others than in training.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PIL import Image as Pillow
from PIL import ImageChops, ImageDraw, ImageFilter

from aedesk.training.data.emblems import Emblems
from aedesk.training.data.fonts import random_font
from aedesk.training.data.stencils import emblem_stencil, logo_stencil, text_stencil

Size = tuple[int, int]
OPAQUE = 0.9  # from here on nothing of the photo can be seen
EMBLEMS = 0.7  # of what is no text, where there are emblems; logos else
BADGES = 0.12  # of the marks lie on a disc or a plate of another ink
DARK = 0.3  # of the marks are dark


@dataclass(frozen=True)
class Mark:
    """`opacity`: (H, W) float32 from 0 to 1. `colour`: (H, W, 3) float32 from 0 to 1."""

    opacity: np.ndarray
    colour: np.ndarray

    def over(self, photo: np.ndarray) -> np.ndarray:
        """The marked photo, (H, W, 3) float32."""
        share = self.opacity[..., None]
        return np.asarray(photo * (1 - share) + self.colour * share, np.float32)


def _turned(stencil: Pillow.Image, degrees: float) -> Pillow.Image:
    return stencil.rotate(degrees, Pillow.Resampling.BICUBIC, expand=True)


def _placed(stencil: Pillow.Image, size: Size, rng: np.random.Generator) -> Pillow.Image:
    """The stencil somewhere on a plane of the photo's size, most of it inside."""
    height, width = size
    plane = Pillow.new("L", (width, height))

    # One that is larger than the photo covers it.
    def start(length: int, side: int) -> int:
        room = side - 0.7 * length
        return int(rng.uniform(min(0.0, room), max(0.0, room)) - 0.15 * length)

    left, top = start(stencil.width, width), start(stencil.height, height)
    plane.paste(stencil, (left, top))
    return plane


def _stencil(size: Size, rng: np.random.Generator, evaluation: bool, emblems: Emblems | None) -> Pillow.Image:
    """Text, a logo or an emblem of a usual size for the photo, turned or not."""
    shorter = min(size)
    if rng.random() < (0.65 if emblems is None else 0.5):
        stencil = text_stencil(rng, int(shorter * rng.uniform(0.06, 0.22)), evaluation)
    elif emblems is not None and rng.random() < EMBLEMS:
        stencil = emblem_stencil(emblems, int(shorter * rng.uniform(0.2, 0.9)), rng, evaluation)
    else:
        stencil = logo_stencil(rng, int(shorter * rng.uniform(0.15, 0.6)), evaluation)
    return _turned(stencil, rng.uniform(-45, 45)) if rng.random() < 0.5 else stencil


def _ink(rng: np.random.Generator, dark: float = 0.0) -> np.ndarray:
    """White, grey, black, or any colour; with the chance `dark` a dark one."""
    if dark and rng.random() < dark:
        return (rng.uniform(0.0, 0.25) * np.array([1, *rng.uniform(0.7, 1.0, 2)])).astype(np.float32)
    draw = rng.random()
    if draw < 0.5:
        return np.full(3, rng.uniform(0.85, 1.0), np.float32)
    if draw < 0.65:
        return np.full(3, rng.uniform(0.0, 0.2), np.float32)
    if draw < 0.75:
        return np.full(3, rng.uniform(0.3, 0.7), np.float32)
    return rng.random(3).astype(np.float32)


def _mark(plane: Pillow.Image, opacity: float, ink: np.ndarray, rng: np.random.Generator) -> Mark:
    """A mark of one ink, sometimes with an outline or a shadow of another brightness."""
    body = np.asarray(plane).astype(np.float32) / 255
    cover, colour = body * opacity, np.broadcast_to(ink, (*body.shape, 3)).astype(np.float32)
    draw = rng.random()
    if draw < 0.3:
        if draw < 0.15:
            around = plane.filter(ImageFilter.MaxFilter(3 if min(plane.size) < 200 else 5))
        else:
            shift = max(1, min(plane.size) // 120)
            around = ImageChops.offset(plane, shift, shift).filter(ImageFilter.GaussianBlur(shift))
        rim = np.clip(np.asarray(around).astype(np.float32) / 255 - body, 0, 1)
        other = np.float32(0.05 if ink.mean() > 0.5 else 0.95)
        colour = np.where((rim > body)[..., None], other, colour)
        cover = np.maximum(cover, rim * opacity)
    return Mark(cover.astype(np.float32), np.ascontiguousarray(colour, np.float32))


def _on_a_badge(mark: Mark, rng: np.random.Generator) -> Mark:
    """The mark on a disc or a plate of another ink, as faint as the mark or fainter."""
    rows, columns = (np.flatnonzero((mark.opacity > 0.05).any(axis=axis)) for axis in (1, 0))
    if not len(rows):
        return mark
    height, width = mark.opacity.shape
    gap = int(0.08 * min(len(rows), len(columns))) + 1
    box = (int(columns[0]) - gap, int(rows[0]) - gap, int(columns[-1]) + gap, int(rows[-1]) + gap)
    plate = Pillow.new("L", (width, height))
    draw = ImageDraw.Draw(plate)
    draw.ellipse(box, fill=255) if rng.random() < 0.5 else draw.rectangle(box, fill=255)
    strongest = float(mark.opacity.max())
    behind = np.asarray(plate, np.float32) / 255 * strongest * rng.uniform(0.3, 1.0)
    over = np.clip(mark.opacity / strongest, 0, 1)[..., None]
    ink = np.float32(0.9 if mark.colour[mark.opacity > 0].mean() < 0.5 else 0.1) * rng.uniform(0.7, 1.1, 3)
    return Mark(
        np.maximum(mark.opacity, behind).astype(np.float32),
        np.clip(mark.colour * over + ink * (1 - over), 0, 1).astype(np.float32),
    )


def single(
    size: Size,
    rng: np.random.Generator,
    evaluation: bool = False,
    emblems: Emblems | None = None,
    opacity: tuple[float, float] = (0.2, 0.9),
) -> Mark:
    """One see-through text, logo or emblem, of an opacity between two bounds."""
    stencil = _placed(_stencil(size, rng, evaluation, emblems), size, rng)
    mark = _mark(stencil, rng.uniform(*opacity), _ink(rng, 0.0 if evaluation else DARK), rng)
    return _on_a_badge(mark, rng) if emblems is not None and rng.random() < BADGES else mark


def emblem(size: Size, emblems: Emblems, rng: np.random.Generator, opacity: tuple[float, float] = (0.3, 0.7)) -> Mark:
    """One see-through emblem of those kept for evaluation, 20 to 90 % of the shorter side."""
    stencil = emblem_stencil(emblems, int(min(size) * rng.uniform(0.2, 0.9)), rng, evaluation=True)
    return _mark(_placed(stencil, size, rng), rng.uniform(*opacity), _ink(rng, DARK), rng)


def tiled(size: Size, rng: np.random.Generator, evaluation: bool = False, emblems: Emblems | None = None) -> Mark:
    """The same text, logo or emblem all over the photo."""
    height, width = size
    stencil = _stencil((height // 2, width // 2), rng, evaluation, emblems)
    across, down = (int(n * rng.uniform(1.2, 2.2)) + 4 for n in stencil.size)
    plane = Pillow.new("L", (width, height))
    start = int(rng.integers(0, across)), int(rng.integers(0, down))
    for row, top in enumerate(range(-start[1], height, down)):
        shift = across // 2 if row % 2 and across % 2 else 0
        for left in range(-start[0] - shift, width, across):
            plane.paste(stencil, (left, top))
    return _mark(plane, rng.uniform(0.2, 0.7), _ink(rng, 0.0 if evaluation else DARK), rng)


def date_stamp(size: Size, rng: np.random.Generator, evaluation: bool = False, emblems: Emblems | None = None) -> Mark:
    """The orange date that cameras burned into a corner: opaque, with a glow."""
    height, width = size
    day, month, year = int(rng.integers(1, 29)), int(rng.integers(1, 13)), int(rng.integers(1975, 2010))
    words = str(rng.choice([f"'{year % 100:02} {month:2} {day:2}", f"{day:2} {month:2} '{year % 100:02}",
                            f"{year}.{month:02}.{day:02}", f"{day:02}/{month:02}/{year}"]))  # fmt: skip
    font = random_font(max(9, int(min(size) * rng.uniform(0.035, 0.08))), rng, evaluation)
    left, top, right, bottom = (int(n) for n in font.getbbox(words))
    stencil = Pillow.new("L", (right - left + 4, bottom - top + 4))
    ImageDraw.Draw(stencil).text((2 - left, 2 - top), words, fill=255, font=font)
    plane = Pillow.new("L", (width, height))
    gap = int(min(size) * rng.uniform(0.03, 0.1))
    x = width - gap - stencil.width if rng.random() < 0.7 else gap
    y = height - gap - stencil.height if rng.random() < 0.8 else gap
    plane.paste(stencil, (x, y))
    body = np.asarray(plane).astype(np.float32) / 255
    glow = np.asarray(plane.filter(ImageFilter.GaussianBlur(max(1, min(size) // 160)))).astype(np.float32) / 255
    orange = np.array([1.0, rng.uniform(0.35, 0.75), rng.uniform(0.0, 0.25)], np.float32)
    cover = np.maximum(body * rng.uniform(0.9, 1.0), 0.8 * glow)
    return Mark(cover.astype(np.float32), np.broadcast_to(orange, (*size, 3)).astype(np.float32))


def embossed(size: Size, rng: np.random.Generator, evaluation: bool = False, emblems: Emblems | None = None) -> Mark:
    """A studio's blind stamp: light along one side of its lines, shadow along the other."""
    plane = _placed(_stencil(size, rng, evaluation, emblems), size, rng).filter(ImageFilter.GaussianBlur(1))
    body = np.asarray(plane).astype(np.float32) / 255
    shift = max(1, min(size) // 200)
    slope = np.roll(body, (-shift, -shift), (0, 1)) - np.roll(body, (shift, shift), (0, 1))
    colour = np.where(slope[..., None] > 0, np.float32(1), np.float32(0)).repeat(3, axis=2)
    return Mark((np.abs(slope) * rng.uniform(0.25, 0.6)).astype(np.float32), colour)


MARKS: dict[str, Callable[[Size, np.random.Generator, bool, Emblems | None], Mark]] = {
    "single": single,
    "tiled": tiled,
    "date stamp": date_stamp,
    "embossed": embossed,
}
SHARES = {"single": 0.5, "tiled": 0.22, "date stamp": 0.18, "embossed": 0.1}


def random_mark(size: Size, rng: np.random.Generator, evaluation: bool = False, emblems: Emblems | None = None) -> Mark:
    """One mark of any kind."""
    kind = str(rng.choice(list(SHARES), p=list(SHARES.values())))
    return MARKS[kind](size, rng, evaluation, emblems)
