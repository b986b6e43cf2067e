"""Drawn scans of a flatbed with several photos on it."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image as Pillow
from PIL import ImageDraw, ImageFilter

from aedesk.imaging.image import Image
from aedesk.imaging.pixels.split import Frame

HEIGHT, WIDTH = 1400, 1000


def print_of(random: np.random.Generator, height: int, width: int) -> np.ndarray:
    """A photo: soft shapes over a gradient, grey or coloured, with a white rim or without one."""
    channels = 3 if random.random() < 0.6 else 1
    small = random.integers(20, 225, (5, 7, channels), np.uint8)
    soft = Pillow.fromarray(np.repeat(small, 3 // channels, axis=2)).resize((width, height), Pillow.Resampling.BICUBIC)
    draw = ImageDraw.Draw(soft)
    for _ in range(8):
        x, y, r = random.uniform(0, width), random.uniform(0, height), random.uniform(10, 80)
        draw.ellipse([x - r, y - r, x + r, y + r], fill=tuple(random.integers(10, 245, 3).tolist()))
    return np.asarray(soft.filter(ImageFilter.GaussianBlur(1.2)))


def scan(seed: int) -> tuple[Image, list[Frame]]:
    """A scan and where its photos lie. The lid is grey or white and a little uneven; there are dust and a hair."""
    random = np.random.default_rng(seed)
    white = random.random() < 0.5
    lid = random.uniform(240, 250) if white else random.uniform(110, 200)
    uneven = np.linspace(-3, 3, WIDTH)[None, :, None] + np.linspace(-2, 2, HEIGHT)[:, None, None]
    canvas = Pillow.fromarray(np.clip(lid + uneven + np.zeros((1, 1, 3)), 0, 255).astype(np.uint8))
    count = int(random.integers(2, 7))
    across = 1 if count == 2 and random.random() < 0.5 else 2
    down = math.ceil(count / across)
    frames = []
    for number in range(count):
        cell_w, cell_h = WIDTH / across, HEIGHT / down
        angle = random.uniform(-7, 7)
        width, height = (int(size * random.uniform(0.55, 0.78)) for size in (cell_w, cell_h))
        x = (number % across + 0.5) * cell_w + random.uniform(-0.03, 0.03) * cell_w
        y = (number // across + 0.5) * cell_h + random.uniform(-0.03, 0.03) * cell_h
        photo = Pillow.fromarray(print_of(random, height, width)).convert("RGBA")
        turned = photo.rotate(-angle, Pillow.Resampling.BICUBIC, expand=True)
        corner = round(x - turned.width / 2), round(y - turned.height / 2)
        shadow = Pillow.new("RGBA", turned.size, (0, 0, 0, 0))
        shadow.paste((0, 0, 0, 90), mask=turned.getchannel("A"))
        soft = shadow.filter(ImageFilter.GaussianBlur(2))
        canvas.paste(soft, (corner[0] + 2, corner[1] + 2), soft)
        canvas.paste(turned, corner, turned)
        frames.append(Frame(corner[0] + turned.width / 2, corner[1] + turned.height / 2, width, height, angle))
    draw = ImageDraw.Draw(canvas)
    for _ in range(60):  # dust
        x, y = random.uniform(0, WIDTH), random.uniform(0, HEIGHT)
        r = random.uniform(0.5, 2)
        draw.ellipse([x - r, y - r, x + r, y + r], fill=(90, 90, 85) if random.random() < 0.5 else (255, 255, 255))
    x, y = random.uniform(0, WIDTH), random.uniform(0, HEIGHT)
    draw.arc([x, y, x + 160, y + 90], 0, 200, fill=(40, 40, 40), width=2)  # a hair
    pixels = np.asarray(canvas).astype(np.float32) + random.normal(0, 2.5, (HEIGHT, WIDTH, 3))
    return Image(np.clip(pixels, 0, 255).astype(np.uint8)), frames
