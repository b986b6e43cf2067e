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

from aedesk.training.data.fonts import random_font

Size = tuple[int, int]
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
SMALL = "abcdefghijklmnopqrstuvwxyz"
OPAQUE = 0.9  # from here on nothing of the photo can be seen


@dataclass(frozen=True)
class Mark:
    """`opacity`: (H, W) float32 from 0 to 1. `colour`: (H, W, 3) float32 from 0 to 1."""

    opacity: np.ndarray
    colour: np.ndarray

    def over(self, photo: np.ndarray) -> np.ndarray:
        """The marked photo, (H, W, 3) float32."""
        share = self.opacity[..., None]
        return np.asarray(photo * (1 - share) + self.colour * share, np.float32)


def _words(rng: np.random.Generator) -> str:
    """What a mark says: a name, a word in capitals, a web address, a copyright line."""

    def word(letters: str, least: int, most: int) -> str:
        return "".join(rng.choice(list(letters), size=int(rng.integers(least, most + 1))))

    kind = int(rng.integers(5))
    if kind == 0:
        return word(LETTERS, 4, 10)
    if kind == 1:
        return f"{word(LETTERS, 1, 1)}{word(SMALL, 3, 8)} {word(LETTERS, 1, 1)}{word(SMALL, 3, 8)}"
    if kind == 2:
        return f"www.{word(SMALL, 4, 10)}.{word(SMALL, 2, 3)}"
    if kind == 3:
        return f"\u00a9 {int(rng.integers(1980, 2027))} {word(LETTERS, 1, 1)}{word(SMALL, 3, 9)}"
    return f"{word(LETTERS, 3, 6)} {int(rng.integers(0, 10000))}"


def text_stencil(rng: np.random.Generator, height: int, evaluation: bool = False) -> Pillow.Image:
    """Some words in white on black, as large as they are."""
    font = random_font(max(8, height), rng, evaluation)
    words = _words(rng)
    left, top, right, bottom = (int(n) for n in font.getbbox(words))
    stencil = Pillow.new("L", (max(1, right - left + 8), max(1, bottom - top + 8)))
    ImageDraw.Draw(stencil).text((4 - left, 4 - top), words, fill=255, font=font)
    return stencil


def logo_stencil(rng: np.random.Generator, side: int, evaluation: bool = False) -> Pillow.Image:
    """An emblem: rings, polygons and stars, with a letter in it. Evaluation has polygons of other kinds."""
    side = max(12, side)
    stencil = Pillow.new("L", (side, side))
    draw = ImageDraw.Draw(stencil)
    line = max(1, side // int(rng.integers(10, 30)))
    if rng.random() < 0.5:
        draw.ellipse((line, line, side - line, side - line), outline=255, width=line)
    corners = int(rng.choice([5, 7] if evaluation else [3, 4, 6, 8]))
    turn = rng.uniform(0, 2 * np.pi)
    star = rng.random() < 0.5
    points = []
    for i in range(2 * corners if star else corners):
        angle = turn + 2 * np.pi * i / (2 * corners if star else corners)
        radius = side * 0.42 * (0.5 if star and i % 2 else 1.0)
        points.append((side / 2 + radius * np.cos(angle), side / 2 + radius * np.sin(angle)))
    if rng.random() < 0.5:
        draw.polygon(points, fill=255)
        ink = 0
    else:
        draw.polygon(points, outline=255, width=line)
        ink = 255
    letter = str(rng.choice(list(LETTERS)))
    draw.text((side / 2, side / 2), letter, fill=ink, font=random_font(side // 3, rng, evaluation), anchor="mm")
    return stencil


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


def _stencil(size: Size, rng: np.random.Generator, evaluation: bool) -> Pillow.Image:
    """Text or a logo of a usual size for the photo, turned or not."""
    shorter = min(size)
    if rng.random() < 0.65:
        stencil = text_stencil(rng, int(shorter * rng.uniform(0.06, 0.22)), evaluation)
    else:
        stencil = logo_stencil(rng, int(shorter * rng.uniform(0.15, 0.6)), evaluation)
    return _turned(stencil, rng.uniform(-45, 45)) if rng.random() < 0.5 else stencil


def _ink(rng: np.random.Generator) -> np.ndarray:
    """White, grey, black, or any colour."""
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


def single(
    size: Size, rng: np.random.Generator, evaluation: bool = False, opacity: tuple[float, float] = (0.2, 0.9)
) -> Mark:
    """One see-through text or logo, of an opacity between two bounds."""
    return _mark(_placed(_stencil(size, rng, evaluation), size, rng), rng.uniform(*opacity), _ink(rng), rng)


def tiled(size: Size, rng: np.random.Generator, evaluation: bool = False) -> Mark:
    """The same text or logo all over the photo."""
    height, width = size
    stencil = _stencil((height // 2, width // 2), rng, evaluation)
    across, down = (int(n * rng.uniform(1.2, 2.2)) + 4 for n in stencil.size)
    plane = Pillow.new("L", (width, height))
    start = int(rng.integers(0, across)), int(rng.integers(0, down))
    for row, top in enumerate(range(-start[1], height, down)):
        shift = across // 2 if row % 2 and across % 2 else 0
        for left in range(-start[0] - shift, width, across):
            plane.paste(stencil, (left, top))
    return _mark(plane, rng.uniform(0.2, 0.7), _ink(rng), rng)


def date_stamp(size: Size, rng: np.random.Generator, evaluation: bool = False) -> Mark:
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


def embossed(size: Size, rng: np.random.Generator, evaluation: bool = False) -> Mark:
    """A studio's blind stamp: light along one side of its lines, shadow along the other."""
    plane = _placed(_stencil(size, rng, evaluation), size, rng).filter(ImageFilter.GaussianBlur(1))
    body = np.asarray(plane).astype(np.float32) / 255
    shift = max(1, min(size) // 200)
    slope = np.roll(body, (-shift, -shift), (0, 1)) - np.roll(body, (shift, shift), (0, 1))
    colour = np.where(slope[..., None] > 0, np.float32(1), np.float32(0)).repeat(3, axis=2)
    return Mark((np.abs(slope) * rng.uniform(0.25, 0.6)).astype(np.float32), colour)


MARKS: dict[str, Callable[[Size, np.random.Generator, bool], Mark]] = {
    "single": single,
    "tiled": tiled,
    "date stamp": date_stamp,
    "embossed": embossed,
}
SHARES = {"single": 0.5, "tiled": 0.22, "date stamp": 0.18, "embossed": 0.1}


def random_mark(size: Size, rng: np.random.Generator, evaluation: bool = False) -> Mark:
    """One mark of any kind."""
    kind = str(rng.choice(list(SHARES), p=list(SHARES.values())))
    return MARKS[kind](size, rng, evaluation)
