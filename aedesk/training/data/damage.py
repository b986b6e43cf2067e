"""What happens to prints: scratches, cracks, creases, fibres, dust, blotches, stains, tape, torn edges.

Every function of DAMAGES draws one damage for a photo of a given size. `random_damage` lays some of
them over a photo and says which pixels are lost. Shapes are drawn at twice the size and shrunk, so
that edges are as soft as a scanner makes them; all randomness comes from the given generator.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image as PillowImage
from PIL import ImageDraw, ImageFilter, ImageFont

from aedesk.imaging.pixels.colour import LUMA
from aedesk.training.data.drawing import SUPERSAMPLING, painted, polyline, smooth_noise, somewhere, wander

# A difference in brightness that is seen on a print at arm's length.
VISIBLE = 0.05
# What lies under so much of a frame or of ink that somebody has laid over it later is no longer seen.
COVERED = 0.5


@dataclass(frozen=True)
class Layer:
    """One damage. `alpha`: (H, W) in [0, 1], how much of the photo it covers. `colour`: (3,) or
    (H, W, 3) in [0, 1]. `lost`: whether what lies under it must be filled in by the inpainter;
    a translucent stain or tape only changes the tone."""

    alpha: np.ndarray
    colour: np.ndarray
    lost: bool = True


@dataclass(frozen=True)
class Damaged:
    """A pair for training: the photo with damage, float32 (H, W, 3) in [0, 1], and the lost pixels,
    float32 (H, W), 0 or 1."""

    damaged: np.ndarray
    mask: np.ndarray


def paper_white(rng: np.random.Generator) -> np.ndarray:
    """The colour of bare photo paper, fresh or yellowed."""
    light, yellow = rng.uniform(0.72, 1.0), rng.uniform(0.0, 0.18)
    return np.array([light, light * (1 - 0.4 * yellow), light * (1 - yellow)], np.float32)


def _ink(rng: np.random.Generator) -> np.ndarray:
    """White or nearly black: emulsion that is gone, or dirt that lies on it."""
    if rng.random() < 0.65:
        return paper_white(rng)
    return np.full(3, rng.uniform(0.0, 0.25), np.float32)


def scratch(size: tuple[int, int], rng: np.random.Generator) -> Layer:
    """A long line, nearly straight, 1 to 4 pixels wide, often interrupted."""
    steps = int(rng.integers(4, 20))
    length = max(size) * rng.uniform(0.15, 1.3) / steps
    points = wander(somewhere(size, rng), rng.uniform(0, 2 * np.pi), steps, length, rng.uniform(0.0, 0.12), rng)
    alpha = polyline(size, points, rng.uniform(0.8, 4.0)) * rng.uniform(0.5, 1.0)
    if rng.random() < 0.4:
        alpha = alpha * (smooth_noise(size, rng.uniform(6, 30), rng) > rng.uniform(0.2, 0.6))
    return Layer(alpha.astype(np.float32), _ink(rng))


def crack(size: tuple[int, int], rng: np.random.Generator) -> Layer:
    """A crack in the emulsion that turns and branches."""
    alpha = np.zeros(size, np.float32)
    open_ends = [(somewhere(size, rng), rng.uniform(0, 2 * np.pi), rng.uniform(1.0, 3.5))]
    for _ in range(int(rng.integers(1, 6))):
        start, angle, width = open_ends.pop(0)
        points = wander(start, angle, int(rng.integers(4, 14)), max(size) * rng.uniform(0.02, 0.07), 0.5, rng)
        alpha = np.maximum(alpha, polyline(size, points, width))
        for _ in range(2):
            fork = points[int(rng.integers(1, len(points)))]
            open_ends.append((fork, angle + rng.choice([-1, 1]) * rng.uniform(0.5, 1.4), max(0.8, 0.75 * width)))
    return Layer(alpha * np.float32(rng.uniform(0.7, 1.0)), _ink(rng))


def crease(size: tuple[int, int], rng: np.random.Generator) -> Layer:
    """A fold across the whole print: a ragged line where the emulsion has broken off."""
    angle = rng.choice([0.0, np.pi / 2]) + rng.normal(0.0, 0.15)
    x, y = somewhere(size, rng)
    reach = 1.5 * max(size)
    start = (x - reach * np.cos(angle), y - reach * np.sin(angle))
    points = wander(start, angle, 60, 2 * reach / 60, 0.02, rng)
    line = polyline(size, points, rng.uniform(1.0, 5.0))
    ragged = smooth_noise(size, rng.uniform(3, 9), rng) > rng.uniform(0.1, 0.5)
    return Layer((line * ragged).astype(np.float32) * np.float32(rng.uniform(0.7, 1.0)), paper_white(rng))


def fibre(size: tuple[int, int], rng: np.random.Generator) -> Layer:
    """A hair or a thread that lay on the print or in the scanner."""
    points = wander(
        somewhere(size, rng), rng.uniform(0, 2 * np.pi), int(rng.integers(8, 30)), 4.0, rng.uniform(0.1, 0.5), rng
    )
    return Layer(polyline(size, points, rng.uniform(0.7, 2.0)) * np.float32(rng.uniform(0.5, 1.0)), _ink(rng))


def dust(size: tuple[int, int], rng: np.random.Generator) -> Layer:
    """Many small specks."""
    specks = [
        (somewhere(size, rng), rng.uniform(0.6, 3.5), rng.uniform(0.6, 1.6)) for _ in range(int(rng.integers(3, 40)))
    ]

    def draw(canvas: ImageDraw.ImageDraw) -> None:
        for (x, y), radius, aspect in specks:
            across, down = radius * aspect * SUPERSAMPLING, radius / aspect * SUPERSAMPLING
            x, y = x * SUPERSAMPLING, y * SUPERSAMPLING
            canvas.ellipse((x - across, y - down, x + across, y + down), fill=255)

    return Layer(painted(size, draw) * np.float32(rng.uniform(0.5, 1.0)), _ink(rng))


def _patch(size: tuple[int, int], radius: float, rng: np.random.Generator) -> np.ndarray:
    """An irregular patch about `radius` pixels large, (H, W) in [0, 1] with soft edges."""
    rows, columns = np.mgrid[0 : size[0], 0 : size[1]].astype(np.float32)
    x, y = somewhere(size, rng)
    aspect = rng.uniform(0.6, 1.6)
    distance = np.hypot((columns - x) / aspect, (rows - y) * aspect) / radius
    outline = distance + 0.9 * (smooth_noise(size, max(4.0, radius / 2), rng) - 0.5)
    return np.clip((1.0 - outline) * radius / 2.0, 0.0, 1.0)


def blotch(size: tuple[int, int], rng: np.random.Generator) -> Layer:
    """A patch where the emulsion has flaked off or something stuck to it; one in five is large."""
    largest = 0.35 if rng.random() < 0.2 else 0.14
    return Layer(_patch(size, rng.uniform(4, max(5.0, largest * max(size))), rng), _ink(rng))


def stain(size: tuple[int, int], rng: np.random.Generator) -> Layer:
    """Water or coffee: a translucent brown patch with a darker rim. The photo under it is not lost."""
    patch = _patch(size, rng.uniform(0.1, 0.5) * max(size), rng)
    rim = np.clip(4.0 * patch * (1.0 - patch), 0.0, 1.0)
    brown = np.array([0.55, 0.38, 0.2], np.float32) * np.float32(rng.uniform(0.7, 1.3))
    strength = rng.uniform(0.08, 0.3)
    return Layer((0.75 * strength * (patch + rim)).clip(0, 1).astype(np.float32), brown.clip(0, 1), lost=False)


def tape(size: tuple[int, int], rng: np.random.Generator) -> Layer:
    """A strip of old adhesive tape: yellow and translucent. The photo under it is not lost."""
    start, angle = somewhere(size, rng), rng.uniform(0, np.pi)
    reach = max(size) * rng.uniform(0.3, 1.5)
    end = (start[0] + reach * np.cos(angle), start[1] + reach * np.sin(angle))
    strip = polyline(size, [start, end], max(size) * rng.uniform(0.06, 0.16))
    yellow = np.array([0.85, 0.7, 0.35], np.float32) * np.float32(rng.uniform(0.8, 1.15))
    return Layer(strip * np.float32(rng.uniform(0.15, 0.4)), yellow.clip(0, 1), lost=False)


def silvering(size: tuple[int, int], rng: np.random.Generator) -> Layer:
    """The bluish sheen of silver that has come to the surface, from one side. Nothing is lost."""
    height, width = size
    ramp = np.linspace(1.0, 0.0, width, dtype=np.float32)[None, :].repeat(height, 0)
    if rng.random() < 0.5:
        ramp = ramp[:, ::-1]
    if rng.random() < 0.5:
        ramp = np.linspace(1.0, 0.0, height, dtype=np.float32)[:, None].repeat(width, 1)
    sheen = np.clip(ramp * 2 - rng.uniform(0.6, 1.2), 0, 1) * smooth_noise(size, max(size) / 4, rng)
    return Layer(sheen.astype(np.float32) * np.float32(0.5), np.array([0.62, 0.68, 0.78], np.float32), lost=False)


def torn_edge(size: tuple[int, int], rng: np.random.Generator) -> Layer:
    """A corner or a strip along an edge is missing; beyond the ragged line lies paper or the scanner's lid."""
    height, width = size
    diagonal = rng.random() < 0.6
    deep = rng.uniform(0.05, 0.5) * min(size)
    # The line in the frame of the upper left corner (or the upper edge); flips bring it elsewhere.
    along = np.linspace(0.0, 1.0, 40)
    ragged = np.cumsum(rng.normal(0, 0.03 * deep + 0.6, 40))
    ragged -= np.linspace(ragged[0], ragged[-1], 40)
    if diagonal:
        reach = deep * rng.uniform(0.6, 1.6)
        line = [(reach * t + r * 0.7, deep * (1 - t) + r * 0.7) for t, r in zip(along, ragged, strict=True)]
        outline = [(-5.0, deep), *line, (reach, -5.0), (-5.0, -5.0)]
    else:
        line = [(width * t, deep / 3 + r) for t, r in zip(along, ragged, strict=True)]
        outline = [(0.0, -5.0), *line, (float(width), -5.0)]

    def draw(canvas: ImageDraw.ImageDraw) -> None:
        canvas.polygon([(x * SUPERSAMPLING, y * SUPERSAMPLING) for x, y in outline], fill=255)

    alpha = painted(size, draw)
    if rng.random() < 0.5:
        alpha = alpha[::-1]
    if rng.random() < 0.5:
        alpha = alpha[:, ::-1]
    if height == width and rng.random() < 0.5:
        alpha = alpha.T
    lid = np.full(3, rng.choice([0.02, 0.97]), np.float32)
    colour = paper_white(rng) if rng.random() < 0.6 else lid
    texture = (0.02 * (smooth_noise(size, 3.0, rng) - 0.5)).astype(np.float32)
    return Layer(np.ascontiguousarray(alpha), np.clip(colour + texture[..., None], 0, 1))


def frame(size: tuple[int, int], rng: np.random.Generator) -> Layer:
    """The straight border of a print, the mount behind it, or the scanner's lid beside it. No damage:
    the network must learn to leave it alone."""
    alpha = np.zeros(size, np.float32)
    for side in rng.permutation(4)[: rng.integers(1, 5)]:
        edge = np.rot90(alpha, int(side))  # a view: its upper side is the side of the print
        edge[: int(rng.uniform(0.01, 0.12) * min(size))] = 1.0
    tilt = rng.normal(0.0, 0.6)
    picture = PillowImage.fromarray(alpha).rotate(tilt, PillowImage.Resampling.BILINEAR, fillcolor=1.0)
    ink = paper_white(rng) if rng.random() < 0.6 else np.full(3, rng.uniform(0.0, 0.4), np.float32)
    return Layer(np.asarray(picture), ink, lost=False)


def caption(size: tuple[int, int], rng: np.random.Generator) -> Layer:
    """Words that somebody wrote or printed on the photo. No damage either."""
    height, width = size
    letters = list("ABCDEFGHIKLMNOPRSTUVWabcdefghiklmnoprstuvwz 0123456789 .,")
    words = "".join(rng.choice(letters, size=int(rng.integers(4, 24))))
    font = ImageFont.load_default(int(rng.integers(9, 30)) * SUPERSAMPLING)
    place = (rng.uniform(-0.1, 0.6) * width * SUPERSAMPLING, rng.uniform(0.0, 0.95) * height * SUPERSAMPLING)
    ink = np.full(3, rng.choice([rng.uniform(0.0, 0.3), rng.uniform(0.8, 1.0)]), np.float32)
    return Layer(painted(size, lambda canvas: canvas.text(place, words, fill=255, font=font)), ink, lost=False)


DAMAGES: dict[str, Callable[[tuple[int, int], np.random.Generator], Layer]] = {
    "scratch": scratch,
    "crack": crack,
    "crease": crease,
    "fibre": fibre,
    "dust": dust,
    "blotch": blotch,
    "stain": stain,
    "tape": tape,
    "silvering": silvering,
    "torn edge": torn_edge,
    "frame": frame,
    "caption": caption,
}
# How often each is drawn: thin things are the most common on real prints.
SHARES = {
    "scratch": 0.25,
    "crack": 0.13,
    "crease": 0.08,
    "fibre": 0.11,
    "dust": 0.15,
    "blotch": 0.08,
    "stain": 0.03,
    "tape": 0.03,
    "silvering": 0.02,
    "torn edge": 0.06,
    "frame": 0.04,
    "caption": 0.02,
}


def wide(alpha: np.ndarray) -> np.ndarray:
    """The covered pixels that belong to something some ten pixels wide: what is still covered after a blur."""
    covered = PillowImage.fromarray((alpha * 255).astype(np.uint8))
    blurred = np.asarray(covered.filter(ImageFilter.GaussianBlur(4)))
    return np.asarray((alpha > 0.5) & (blurred > 0.6 * 255))


def lay_over(photo: np.ndarray, layers: Sequence[Layer]) -> Damaged:
    """The photo (H, W, 3) under some damages, and the pixels that they take away.

    A pixel counts as lost where a damage hides most of it or changes it visibly; a white
    scratch on a white sky is not seen by anybody, so only wide damages are marked there."""
    damaged = photo.astype(np.float32)
    mask = np.zeros(photo.shape[:2], bool)
    for layer in layers:
        alpha = layer.alpha[..., None]
        after = damaged * (1 - alpha) + layer.colour * alpha
        if layer.lost:
            seen = np.abs((after - damaged) @ LUMA) > VISIBLE
            mask |= seen | wide(layer.alpha)
        else:
            mask &= layer.alpha <= COVERED
        damaged = after
    return Damaged(damaged.astype(np.float32), mask.astype(np.float32))


def random_damage(photo: np.ndarray, rng: np.random.Generator) -> Damaged:
    """None to six damages over a photo (H, W, 3) in [0, 1]; one photo in five has none."""
    count = 0 if rng.random() < 0.2 else int(rng.integers(1, 7))
    kinds = rng.choice(list(SHARES), size=count, p=list(SHARES.values()))
    size = (photo.shape[0], photo.shape[1])
    return lay_over(photo, [DAMAGES[kind](size, rng) for kind in kinds])
