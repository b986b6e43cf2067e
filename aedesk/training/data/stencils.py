"""What marks are made of: words, emblems, rings of text, as white stencils on black."""

from __future__ import annotations

import numpy as np
from PIL import Image as Pillow
from PIL import ImageChops, ImageDraw, ImageFilter

from aedesk.training.data.emblems import Emblems
from aedesk.training.data.fonts import random_font

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
SMALL = "abcdefghijklmnopqrstuvwxyz"
IN_A_RING = 0.25  # of the emblems have text around them
OUTLINED = 0.2  # of the emblems are lines


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


def ring_of_text(side: int, rng: np.random.Generator, evaluation: bool = False) -> Pillow.Image:
    """Words around a circle, as on the seals of studios and archives, `side` pixels wide and high."""
    side = max(48, side)
    height = max(8, int(side * rng.uniform(0.08, 0.13)))
    font = random_font(height, rng, evaluation)
    around = int(np.pi * (side - height) / (0.75 * height))  # letters that have room
    words = ""
    while len(words) < max(3, around - 2):
        words += (" \u00b7 " if words else "") + _words(rng)
    words = words[:around]
    stencil = Pillow.new("L", (side, side))
    radius = side / 2 - height * 0.75
    for i, letter in enumerate(words):
        if letter == " ":
            continue
        angle = 2 * np.pi * i / len(words)
        plate = Pillow.new("L", (2 * height, 2 * height))
        ImageDraw.Draw(plate).text((height, height), letter, fill=255, font=font, anchor="mm")
        plate = plate.rotate(-np.degrees(angle), Pillow.Resampling.BICUBIC)
        x, y = side / 2 + radius * np.sin(angle) - height, side / 2 - radius * np.cos(angle) - height
        whole = Pillow.new("L", (side, side))
        whole.paste(plate, (round(x), round(y)))
        stencil = ImageChops.lighter(stencil, whole)
    return stencil


def emblem_stencil(emblems: Emblems, side: int, rng: np.random.Generator, evaluation: bool = False) -> Pillow.Image:
    """A silhouette, filled or as lines, by itself or in a ring of text."""
    side = max(24, side)
    if rng.random() < IN_A_RING:
        stencil = ring_of_text(side, rng, evaluation)
        inner = int(stencil.width * 0.6)
        place = (stencil.width - inner) // 2
        stencil.paste(_emblem(emblems, inner, rng, evaluation), (place, place))
        return stencil
    return _emblem(emblems, side, rng, evaluation)


def _emblem(emblems: Emblems, side: int, rng: np.random.Generator, evaluation: bool) -> Pillow.Image:
    drawn = emblems.draw(side, rng, evaluation)
    if rng.random() >= OUTLINED:
        return drawn
    line = max(1, side // 120)
    return ImageChops.subtract(drawn.filter(ImageFilter.MaxFilter(2 * line + 1)), drawn)
