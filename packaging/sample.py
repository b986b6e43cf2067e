"""Draw the sample photo, an old print of a lake that never was:  python packaging/sample.py [OUTPUT.jpg]

All of it is drawn here, from a fixed seed, and aged by the degradations that the networks learn from: it is nobody's
but this project's, and has its licence.
"""

from __future__ import annotations

import argparse
import sys
from itertools import pairwise
from pathlib import Path

import numpy as np
from PIL import Image as Pillow
from PIL import ImageDraw, ImageFilter

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from aedesk.imaging.pixels.gaussian import blur  # noqa: E402
from aedesk.training.data.damage import Layer, dust, fibre, lay_over  # noqa: E402
from aedesk.training.data.drawing import polyline, smooth_noise, wander  # noqa: E402

WIDTH, HEIGHT, SHORE = 1280, 900, 520  # pixels; the shore is the line below which there is water
PAPER = np.array([0.93, 0.89, 0.79], np.float32)
MARGIN = 34  # pixels of bare paper around the picture
QUALITY = 84
TWICE = 2  # what has edges is drawn so many times as large


def noise(size: tuple[int, int], scales: tuple[float, ...], rng: np.random.Generator) -> np.ndarray:
    """Fractal noise, (H, W), about 0 to 1: each finer scale is half as strong."""
    total = sum(smooth_noise(size, scale, rng) / 2**level for level, scale in enumerate(scales))
    total = np.asarray(total, np.float32)
    return (total - total.min()) / (total.max() - total.min())


def stretched(flat: np.ndarray) -> np.ndarray:
    """The same, (H, WIDTH), of a picture that is narrower."""
    return np.asarray(Pillow.fromarray(flat).resize((WIDTH, flat.shape[0]), Pillow.Resampling.BICUBIC))


def line_of_hills(rough: float, rng: np.random.Generator) -> np.ndarray:
    """Heights, (W,), 0 to 1."""
    x, heights = np.arange(WIDTH), np.zeros(WIDTH)
    for octave in range(1, 9):
        length = WIDTH / (1.35 * 1.9**octave)
        heights += rough**octave * np.sin(2 * np.pi * (x / length + rng.random()))
    return np.asarray((heights - heights.min()) / (heights.max() - heights.min()))


def landscape(rng: np.random.Generator) -> np.ndarray:
    """Sky, mountains and woods down to the shore: lightness, (SHORE, W)."""
    y, x = np.mgrid[0:SHORE, 0:WIDTH].astype(np.float32)
    sky = 0.82 + 0.12 * y / SHORE - 0.06 * np.abs(x / WIDTH - 0.6)
    clouds = stretched(noise((SHORE, WIDTH // 4), (60, 26, 12, 5, 2.5), rng))
    puffs = np.clip((clouds - 0.48) / 0.26, 0, 1) * np.clip(1.15 - y / (0.75 * SHORE), 0, 1)
    picture = sky * (1 - 0.55 * puffs) + 0.55 * puffs * (0.99 - 0.16 * np.clip(clouds - 0.68, 0, 1))
    hills = (  # highest and lowest line, roughness, lightness, contrast of what grows there
        (140, 330, 0.52, 0.66, 0.10),
        (265, 400, 0.52, 0.50, 0.12),
        (380, 455, 0.55, 0.38, 0.16),
        (440, 496, 0.72, 0.24, 0.22),
    )
    for number, (top, bottom, rough, light, contrast) in enumerate(hills):
        edge = bottom - (bottom - top) * line_of_hills(rough, rng)
        if number >= 2:  # trees along the line
            edge -= np.abs(rng.normal(0, 4 + 3 * (number - 2), WIDTH)) * (rng.random(WIDTH) < 0.55)
        grown = noise((SHORE, WIDTH), (60, 26, 9, 4, 2), rng)
        slope = np.gradient(blur(edge.astype(np.float32)[None, :, None], 14)[0, :, 0])
        shaded = light + contrast * (grown - 0.5) - 0.05 * np.clip(slope, -1.5, 1.5)
        shaded = shaded + 0.12 * np.clip((y - edge) / 180, 0, 1) * (number < 2)  # haze in the valley
        if number == 0:  # snow, where it is steep and high
            snow = np.clip((edge.min() + 95 - y) / 45 + 1.6 * (grown - 0.55), 0, 1)
            shaded = shaded * (1 - snow) + snow * (0.93 + 0.1 * (grown - 0.5))
        cover = np.clip(y - edge + 0.5, 0, 1)
        picture = picture * (1 - cover) + shaded * cover
    return picture.astype(np.float32)


def water(above: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """What is above, mirrored by small waves: lightness, (HEIGHT - SHORE, W)."""
    rows = HEIGHT - SHORE
    y, x = np.mgrid[0:rows, 0:WIDTH].astype(np.float32)
    depth = y / rows
    fine = stretched(noise((rows, WIDTH // 14), (1.6, 0.9), rng)) - 0.5
    coarse = stretched(noise((rows, WIDTH // 20), (5.0, 2.5), rng)) - 0.5
    waves = 3.2 * (fine * (1 - depth) + 1.5 * coarse * depth)
    source = np.clip(SHORE - 1 - y * 1.05 - waves * (5 + 42 * depth), 0, SHORE - 1).astype(int)
    aside = np.clip(x + waves * 4, 0, WIDTH - 1).astype(int)
    mirrored = above[source, aside]
    glint = np.clip(waves - 0.42, 0, 1) * np.exp(-(((x / WIDTH - 0.62) / 0.22) ** 2)) * (0.3 + 0.7 * depth)
    return np.asarray(0.78 * mirrored + 0.04 - 0.08 * depth + 0.085 * waves + 0.6 * glint, np.float32)


class Sheet:
    """Draws grey shapes over a picture, with soft edges."""

    def __init__(self) -> None:
        self.light = Pillow.new("L", (TWICE * WIDTH, TWICE * HEIGHT))
        self.cover = Pillow.new("L", self.light.size)
        self._pens = ImageDraw.Draw(self.light), ImageDraw.Draw(self.cover)

    def shape(self, points: list[tuple[float, float]], light: float) -> None:
        """A filled outline."""
        for pen, fill in zip(self._pens, (round(255 * light), 255), strict=True):
            pen.polygon([(TWICE * x, TWICE * y) for x, y in points], fill=fill)

    def line(self, points: list[tuple[float, float]], light: float, width: float) -> None:
        """A line."""
        for pen, fill in zip(self._pens, (round(255 * light), 255), strict=True):
            pen.line([(TWICE * x, TWICE * y) for x, y in points], fill=fill, width=round(TWICE * width), joint="curve")

    def oval(self, x: float, y: float, across: float, down: float, light: float) -> None:
        """An oval around a point."""
        box = [TWICE * value for value in (x - across, y - down, x + across, y + down)]
        for pen, fill in zip(self._pens, (round(255 * light), 255), strict=True):
            pen.ellipse(box, fill=fill)

    def over(self, picture: np.ndarray, texture: np.ndarray) -> np.ndarray:
        """The picture with all of it, and a texture on what was drawn."""
        size = (WIDTH, HEIGHT)
        light, cover = (np.asarray(one.resize(size, Pillow.Resampling.BOX), np.float32) / 255
                        for one in (self.light, self.cover))  # fmt: skip
        soft = np.asarray(self.cover.resize(size).filter(ImageFilter.GaussianBlur(0.8)), np.float32) / 255
        light = np.where(cover > 0, light / np.maximum(cover, 1e-3), 0)
        shown = np.clip(light + 0.16 * (texture - 0.5), 0, 1)
        return np.asarray(picture * (1 - soft) + shown * soft, np.float32)


def jetty(sheet: Sheet, rng: np.random.Generator) -> None:
    """Planks on posts, from the lower edge out to the water, and two people at its end."""
    far, near = ((560, 640), (628, 638)), ((250, HEIGHT + 8), (600, HEIGHT + 8))

    def at(side: float, way: float) -> tuple[float, float]:
        way = way**1.9  # what is far away is small
        left, right = (
            tuple(a + (b - a) * way for a, b in zip(one, two, strict=True)) for one, two in zip(far, near, strict=True)
        )
        return left[0] + (right[0] - left[0]) * side, left[1] + (right[1] - left[1]) * side

    for way in (0.12, 0.32, 0.55, 0.8):
        for side in (0.02, 0.98):
            x, y = at(side, way)
            size = 4 + 18 * way**1.9
            sheet.line([(x, y - 0.6 * size), (x, y + 3.2 * size)], 0.13, 0.5 * size)
    planks = 34
    for plank in range(planks):
        one, two = plank / planks, (plank + 0.93) / planks
        light = rng.uniform(0.50, 0.68)
        sheet.shape([at(0, one), at(1, one), at(1, two), at(0, two)], light)
        sheet.line([at(0, two), at(1, two)], 0.16, 0.7 + 2.2 * two**2)
    person(sheet, 584, 648, 92, skirt=True)
    person(sheet, 612, 650, 102, skirt=False)


def person(sheet: Sheet, x: float, foot: float, tall: float, skirt: bool) -> None:
    """Somebody who stands and looks at the lake, seen from behind."""

    def part(points: list[tuple[float, float]], light: float) -> None:
        sheet.shape([(x + tall * a, foot - tall * b) for a, b in points], light)

    if skirt:
        part([(-0.19, 0), (0.19, 0), (0.09, 0.52), (-0.09, 0.52)], 0.80)
        part([(-0.10, 0.50), (0.10, 0.50), (0.13, 0.80), (0.05, 0.85), (-0.05, 0.85), (-0.13, 0.80)], 0.86)
        part([(0.10, 0.80), (0.20, 0.55), (0.15, 0.52), (0.08, 0.72)], 0.82)
        sheet.oval(x, foot - 0.91 * tall, 0.055 * tall, 0.06 * tall, 0.25)
        sheet.oval(x, foot - 0.945 * tall, 0.14 * tall, 0.032 * tall, 0.90)
    else:
        part([(-0.09, 0), (-0.015, 0), (0.0, 0.30), (0.015, 0), (0.09, 0), (0.10, 0.48), (-0.10, 0.48)], 0.17)
        part([(-0.12, 0.40), (0.12, 0.40), (0.15, 0.80), (0.05, 0.85), (-0.05, 0.85), (-0.15, 0.80)], 0.21)
        part([(-0.15, 0.80), (-0.20, 0.45), (-0.14, 0.44), (-0.09, 0.70)], 0.19)
        part([(0.15, 0.80), (0.20, 0.45), (0.14, 0.44), (0.09, 0.70)], 0.19)
        sheet.oval(x, foot - 0.90 * tall, 0.055 * tall, 0.065 * tall, 0.55)
        sheet.oval(x, foot - 0.925 * tall, 0.11 * tall, 0.022 * tall, 0.14)
        sheet.oval(x, foot - 0.955 * tall, 0.065 * tall, 0.04 * tall, 0.15)


def boat(sheet: Sheet, x: float, y: float, size: float) -> None:
    """A sailing boat, and its white sail in the water."""

    def part(points: list[tuple[float, float]], light: float) -> None:
        sheet.shape([(x + size * a, y - size * b) for a, b in points], light)

    for step in range(9):
        half = 0.20 * (1 - step / 10)
        down = -0.10 - 0.055 * step
        part([(-half, down), (half * 0.5, down), (half * 0.5, down - 0.02), (-half, down - 0.02)], 0.78 - 0.03 * step)
    part([(-0.03, 0.05), (-0.03, 1.1), (-0.44, 0.08)], 0.95)
    part([(0.02, 0.10), (0.02, 0.98), (0.30, 0.10)], 0.84)
    sheet.line([(x, y), (x, y - 1.16 * size)], 0.2, 0.028 * size)
    part([(-0.50, 0.05), (0.42, 0.05), (0.30, -0.10), (-0.36, -0.10)], 0.16)
    part([(-0.50, 0.05), (0.42, 0.05), (0.41, 0.02), (-0.48, 0.02)], 0.7)


def house(sheet: Sheet, x: float, y: float, size: float) -> None:
    """A house at the far shore."""

    def part(points: list[tuple[float, float]], light: float) -> None:
        sheet.shape([(x + size * a, y - size * b) for a, b in points], light)

    part([(0, 0), (1, 0), (1, 0.52), (0, 0.52)], 0.86)
    part([(1, 0), (1.35, 0), (1.35, 0.5), (1, 0.52)], 0.62)
    part([(-0.08, 0.50), (1.06, 0.50), (0.92, 0.92), (0.14, 0.92)], 0.47)
    part([(1.0, 0.50), (1.42, 0.48), (0.92, 0.92)], 0.40)
    part([(0.7, 0.8), (0.8, 0.8), (0.8, 1.08), (0.7, 1.08)], 0.6)
    for left in (0.12, 0.42, 0.72):
        part([(left, 0.16), (left + 0.13, 0.16), (left + 0.13, 0.38), (left, 0.38)], 0.25)


def birch(sheet: Sheet, rng: np.random.Generator) -> None:
    """A birch in front, at the right, whose twigs hang into the picture."""
    trunk = [(1172.0, HEIGHT + 10.0), (1160, 720), (1172, 520), (1158, 330), (1168, 150), (1160, -10)]
    for number, (one, two) in enumerate(pairwise(trunk)):
        sheet.line([one, two], 0.80, 30 - 3.6 * number)
        sheet.line([(one[0] + 9 - number, one[1]), (two[0] + 8 - number, two[1])], 0.56, 9 - number)
    for _ in range(85):
        y = rng.uniform(0, HEIGHT)
        wide = rng.uniform(3, 13) * (0.55 + 0.5 * y / HEIGHT)
        x = 1165 + rng.normal(0, 5)
        sheet.oval(x, y, wide, rng.uniform(0.8, 2.6), rng.uniform(0.12, 0.3))
    for _ in range(34):
        x, y = 1163.0, rng.uniform(-30, 330)
        side = -1 if rng.random() < 0.72 else 1
        reach = rng.uniform(60, 330)
        twig = [(x, y)]
        for step in range(1, 15):
            way = step / 14
            twig.append((x + side * reach * way**0.8, y - 55 * way + 190 * way**2.6 * rng.uniform(0.9, 1.1)))
        sheet.line(twig, 0.17, 2.0)
        for left, top in twig[3:]:
            for _ in range(int(rng.integers(4, 10))):
                across, down = rng.uniform(2.2, 5.4), rng.uniform(1.8, 4.2)
                sheet.oval(left + rng.normal(0, 15), top + rng.normal(8, 13), across, down, rng.uniform(0.13, 0.46))


def bank(sheet: Sheet, rng: np.random.Generator) -> None:
    """Grass in the corners at the bottom."""
    for _ in range(5200):
        x = rng.uniform(-20, WIDTH + 20)
        edge = HEIGHT - 26 - 150 * max(0.0, (x - 760) / 520) ** 1.3 - 80 * max(0.0, (230 - x) / 230) ** 1.2
        y = rng.uniform(edge, HEIGHT + 20)
        if 240 < x < 640:
            continue
        tall = rng.uniform(10, 30) * (0.6 + 0.7 * (y - edge) / 150)
        lean = rng.normal(0, 5)
        sheet.line([(x, y + 6), (x + lean, y - tall)], rng.uniform(0.10, 0.42), rng.uniform(0.8, 1.8))


def scene(rng: np.random.Generator) -> np.ndarray:
    """What the camera saw: lightness, (HEIGHT, WIDTH), 0 to 1."""
    above = landscape(rng)
    far = Sheet()
    house(far, 330, 512, 64)
    house(far, 258, 506, 40)
    texture = noise((HEIGHT, WIDTH), (24, 9, 4, 2), rng)
    whole = far.over(np.vstack([above, np.zeros((HEIGHT - SHORE, WIDTH), np.float32)]), texture)
    whole[SHORE:] = water(whole[:SHORE], rng)
    shore = np.exp(-(((np.arange(HEIGHT) - SHORE) / 3.0) ** 2)).astype(np.float32)[:, None]
    whole = whole * (1 - 0.6 * shore) + 0.6 * 0.16 * shore
    middle = Sheet()
    boat(middle, 840, 590, 118)
    boat(middle, 1010, 536, 34)
    whole = middle.over(whole, texture)
    front = Sheet()
    bank(front, rng)
    jetty(front, rng)
    birch(front, rng)
    return front.over(whole, texture)


def printed(light: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """The scene on paper, ninety years later: (H, W, 3), 0 to 1."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    corner = ((x / WIDTH - 0.5) ** 2 + (y / HEIGHT - 0.5) ** 2) / 0.5
    lens = blur(light[..., None], 1.0)[..., 0]
    glow = 0.86 * lens + 0.14 * blur(light[..., None], 9.0)[..., 0]
    exposed = np.clip(glow - 0.10 * corner**1.5, 0, 1)
    grain = blur(rng.standard_normal((HEIGHT, WIDTH, 1), np.float32), 0.8)[..., 0]
    exposed = exposed + 0.052 * grain / grain.std() * (0.35 + 1.3 * exposed * (1 - exposed))
    density = 0.16 + 0.66 * np.clip(exposed, 0, 1) ** 0.95  # faded: neither black nor white is left
    sepia = density[..., None] ** np.array([0.80, 0.98, 1.32], np.float32)
    patchy = noise((HEIGHT, WIDTH), (260, 120), rng)[..., None]
    sepia = sepia * (1 - 0.05 * patchy * np.array([0.2, 0.6, 1.4], np.float32))
    edge = np.minimum.reduce([x, y, WIDTH - 1 - x, HEIGHT - 1 - y])
    bare = np.clip(MARGIN - edge + 0.8 * rng.standard_normal(1)[0], 0, 1)[..., None]
    paper = PAPER * (0.99 - 0.05 * noise((HEIGHT, WIDTH), (180, 40, 3), rng)[..., None])
    return np.asarray(sepia * (1 - bare) + paper * bare, np.float32)


def worn(picture: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Scratches, dust, a hair and a folded corner."""
    size = (HEIGHT, WIDTH)
    white = PAPER * 1.02
    layers = [dust(size, rng) for _ in range(4)] + [fibre(size, rng) for _ in range(2)]
    for x, y, angle, length, width in (
        (420, 60, 1.72, 620, 1.6), (705, 30, 1.45, 420, 1.1), (880, 330, 1.60, 500, 1.3), (120, 420, 0.22, 330, 1.2),
        (930, 250, 0.15, 260, 1.4),
    ):  # fmt: skip
        points = wander((x, y), angle, 40, length / 40, 0.012, rng)
        broken = smooth_noise(size, 14, rng) > -0.35
        layers.append(Layer(polyline(size, points, width) * broken * np.float32(0.85), white))
    corner = polyline(size, [(0.0, 232.0), (70, 158), (150, 80), (236, 0)], 3.2)
    layers.append(Layer(corner * (smooth_noise(size, 5, rng) > -0.5).astype(np.float32), white))
    return lay_over(picture, layers).damaged


def main() -> None:
    """Draw it."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("output", nargs="?", type=Path, default=ROOT / "resources" / "sample" / "lake-1931.jpg")
    output = parser.parse_args().output
    rng = np.random.default_rng(1931)
    picture = worn(printed(scene(rng), rng), rng)
    output.parent.mkdir(parents=True, exist_ok=True)
    done = Pillow.fromarray(np.round(255 * np.clip(picture, 0, 1)).astype(np.uint8))
    done.save(output, quality=QUALITY, optimize=True)


if __name__ == "__main__":
    main()
