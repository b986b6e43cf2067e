"""Old prints with wide damage, seen whole: torn edges, missing corners, holes, blots, broad flakes, broken folds.

What tells such a place from a white shirt, a window or the mount is its outline and that it has no picture in it, so
half of the prints have none, but borders, mounts, lettering and burnt-out lights. Every function makes a
`damage.Layer` for a print of a given size.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from aedesk.imaging.pixels.gaussian import blur
from aedesk.training.data.damage import COVERED, Damaged, Layer, caption, frame, paper_white, silvering, stain, tape
from aedesk.training.data.damage import torn_edge as torn
from aedesk.training.data.drawing import (
    SUPERSAMPLING,
    filled_outlines,
    painted,
    polyline,
    ragged_outline,
    smooth_noise,
    somewhere,
)
from aedesk.training.data.old_print import aged, covered, lens, scanned
from aedesk.training.data.planes import Planes

UNTOUCHED = 0.5
MOST_LAYERS = 3
THIN_TOO = 0.4  # of the prints have scratches and specks besides, which are no business of this network
SEEN = 0.05  # difference in luma
Size = tuple[int, int]


def _texture(size: Size, rng: np.random.Generator) -> np.ndarray:
    """Paper or a lid is not quite even, (H, W, 1) around 0."""
    return (rng.uniform(0.0, 0.12) * (smooth_noise(size, rng.uniform(2, 40), rng) - 0.5))[..., None]


def _ink(rng: np.random.Generator) -> np.ndarray:
    if rng.random() < 0.7:
        return paper_white(rng)
    dark = rng.uniform(0.0, 0.3)
    return np.array([dark, dark * rng.uniform(0.8, 1.0), dark * rng.uniform(0.6, 1.0)], np.float32)


def torn_edge(size: Size, rng: np.random.Generator) -> Layer:
    """As `damage.torn_edge`, with the white fibres of the paper along the tear on most prints."""
    layer = torn(size, rng)
    if rng.random() < 0.6:
        width = rng.uniform(0.5, 3.0)
        fibres = np.clip(2 * blur(layer.alpha, width), 0, 1) * smooth_noise(size, rng.uniform(3, 12), rng)
        alpha = np.maximum(layer.alpha, fibres)
        inside = layer.alpha[..., None]
        return Layer(alpha, np.clip(inside * layer.colour + (1 - inside) * paper_white(rng), 0, 1))
    return layer


def flake(size: Size, rng: np.random.Generator) -> Layer:
    """Emulsion that is gone: angular, with hard edges, 4 to 40 % of the print across, one or some together."""
    polygons = []
    place = np.array(somewhere(size, rng))
    for _ in range(int(rng.integers(1, 5))):
        radius = float(np.exp(rng.uniform(np.log(0.02), np.log(0.2)))) * max(size)
        polygons.append(ragged_outline(radius, (8, 40), rng.uniform(0.05, 0.35), 0.5, rng) + place)
        place = place + rng.normal(0, 2.5 * radius, 2)
    alpha = filled_outlines(size, polygons) * np.float32(rng.uniform(0.8, 1.0))
    return Layer(alpha, np.clip(_ink(rng) + _texture(size, rng), 0, 1))


def blot(size: Size, rng: np.random.Generator) -> Layer:
    """Ink, glue or mould that hides the picture: a round patch with a soft or ragged outline."""
    radius = float(np.exp(rng.uniform(np.log(0.02), np.log(0.18)))) * max(size)
    rows, columns = np.mgrid[0 : size[0], 0 : size[1]].astype(np.float32)
    x, y = somewhere(size, rng)
    stretch = rng.uniform(0.6, 1.6)
    distance = np.hypot((columns - x) / stretch, (rows - y) * stretch) / radius
    outline = distance + rng.uniform(0.2, 1.2) * (smooth_noise(size, max(3.0, radius / 2), rng) - 0.5)
    alpha = np.clip((1.0 - outline) * radius / rng.uniform(1.0, 6.0), 0.0, 1.0) * rng.uniform(0.8, 1.0)
    return Layer(alpha.astype(np.float32), np.clip(_ink(rng) + _texture(size, rng), 0, 1))


def broken_fold(size: Size, rng: np.random.Generator) -> Layer:
    """A fold across the whole print along which a broad band of emulsion has broken off."""
    angle = rng.choice([0.0, np.pi / 2]) + rng.normal(0, 0.12)
    x, y = somewhere(size, rng)
    along, aside = np.linspace(-1.5, 1.5, 90) * max(size), np.cumsum(rng.normal(0, 0.6, 90))
    xs = x + np.cos(angle) * along - np.sin(angle) * aside
    ys = y + np.sin(angle) * along + np.cos(angle) * aside
    band = polyline(size, list(zip(xs, ys, strict=True)), rng.uniform(0.012, 0.05) * max(size))
    ragged = smooth_noise(size, rng.uniform(4, 16), rng) > rng.uniform(0.2, 0.55)
    return Layer((band * ragged).astype(np.float32), np.clip(paper_white(rng) + _texture(size, rng), 0, 1))


def mount(size: Size, rng: np.random.Generator) -> Layer:
    """No damage: an oval or a window with rounded corners in a mount, light or dark."""
    height, width = size
    margins = rng.uniform(0.02, 0.16, 4)
    box = [margins[0] * width, margins[1] * height, (1 - margins[2]) * width, (1 - margins[3]) * height]
    scaled = [n * SUPERSAMPLING for n in box]
    if rng.random() < 0.4:
        window = painted(size, lambda canvas: canvas.ellipse(scaled, fill=255))
    else:
        radius = rng.uniform(0.0, 0.12) * min(size) * SUPERSAMPLING
        window = painted(size, lambda canvas: canvas.rounded_rectangle(scaled, radius, fill=255))
    if rng.random() < 0.3:  # vignetted under the enlarger
        window = blur(window, rng.uniform(2, 10))
    light = paper_white(rng) if rng.random() < 0.6 else np.full(3, rng.uniform(0.0, 0.5), np.float32)
    return Layer(1 - window, np.clip(light + _texture(size, rng), 0, 1), lost=False)


DAMAGES: dict[Callable[[Size, np.random.Generator], Layer], float] = {
    torn_edge: 0.34,
    flake: 0.28,
    blot: 0.2,
    broken_fold: 0.18,
}
HARMLESS = {frame: 0.3, mount: 0.12, caption: 0.15, stain: 0.1, tape: 0.06, silvering: 0.05}


def print_with_wide_damage(clean: np.ndarray, planes: Planes | None, rng: np.random.Generator) -> Damaged:
    """A whole print (H, H, 3) in [0, 1], small, with none to three wide damages, and what of it is lost."""
    photo = aged(clean, rng)
    size: Size = (photo.shape[0], photo.shape[1])
    for draw, share in HARMLESS.items():
        if rng.random() < share:
            photo = covered(photo, draw(size, rng))
    if planes is not None and rng.random() < THIN_TOO:
        alpha = planes.draw(size[0], rng)[0]
        photo = covered(photo, Layer(alpha, _ink(rng)))
    mask = np.zeros(size, bool)
    if rng.random() > UNTOUCHED:
        kinds, shares = list(DAMAGES), np.array(list(DAMAGES.values()))
        for which in rng.choice(len(kinds), int(rng.integers(1, MOST_LAYERS + 1)), p=shares / shares.sum()):
            layer = kinds[which](size, rng)
            before, photo = photo, covered(photo, layer)
            # Of a white corner on a white border nobody can say where it begins: what is like the print is not lost
            # unless there is more of it that differs.
            differs = np.abs(photo - before).max(axis=2) > SEEN
            hidden = layer.alpha > COVERED
            if hidden.any() and differs[hidden].mean() > 0.3:
                mask |= hidden
    sigma = lens(rng)
    return Damaged(scanned(blur(photo, sigma) if sigma else photo, rng), mask.astype(np.float32))
