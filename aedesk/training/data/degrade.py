"""What time, cameras and computers do to photographs, one small function each.

Every function takes float32 (H, W, 3) in [0, 1] and returns the same shape, not clipped;
randomness comes from the generator it is given, so that a seed repeats a picture. Standard
deviations are fractions of the full range (25 / 255 is the "sigma 25" of the literature).
`Degraded` and `random_degradation` at the end mix them as training does.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from PIL import Image as PillowImage

from aedesk.imaging.pixels.colour import LUMA
from aedesk.imaging.pixels.gaussian import blur


def to_grey(image: np.ndarray) -> np.ndarray:
    """The luma in all three channels."""
    return np.repeat((image @ LUMA)[..., None], 3, axis=2)


def eight_bits(image: np.ndarray) -> np.ndarray:
    """Rounded and clipped to uint8, as a file holds it."""
    return np.round(np.clip(image, 0.0, 1.0) * 255.0).astype(np.uint8)


def film_grey(image: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """What black-and-white film makes of colours, in all three channels: half of the time the luma, else a mixture
    from orthochromatic film, which does not see red, to film behind a red filter."""
    if rng.random() < 0.5:
        return to_grey(image)
    weights = rng.uniform([0.02, 0.35, 0.05], [0.6, 0.7, 0.45]).astype(np.float32)
    return np.repeat((image @ (weights / weights.sum()))[..., None], 3, axis=2)


def hard_print(image: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Hard paper and a sharpening scanner: lights burnt out, shadows blocked, a rim along every edge.

    A shirt in the sun and sparkling water look like this; they are no damage."""
    black, white = rng.uniform(0.0, 0.2), rng.uniform(0.55, 1.0)
    stretched = np.clip((image - black) / (white - black), 0.0, 1.0)
    share = rng.uniform(0.0, 1.0)
    curved = (1 - share) * stretched + share * stretched**2 * (3 - 2 * stretched)
    sharpened = curved + rng.uniform(0.0, 1.2) * (curved - blur(curved, rng.uniform(0.7, 2.0)))
    return np.clip(sharpened, 0.0, 1.0).astype(np.float32)


def toned_grey(image: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A black-and-white print: grey, or with a tone (sepia, selenium) as a gamma per channel."""
    grey = film_grey(image, rng)
    if rng.random() < 0.4:
        grey = grey ** rng.uniform([0.6, 0.8, 0.9], [1.0, 1.1, 1.7]).astype(np.float32)
    return grey


def faded(image: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A print that has lost contrast and density, and in colour one dye more than the others."""
    black = rng.uniform(0.0, 0.3)
    white = rng.uniform(0.75, 1.0)
    # Differences of channels rather than np.ptp along the last axis, which is ten times slower.
    red, green, blue = (image[..., k] for k in range(3))
    coloured = max(float(np.abs(red - green).max()), float(np.abs(green - blue).max())) > 0.02
    lost = rng.uniform(0.6, 1.1, size=3).astype(np.float32) if coloured else 1.0
    # Grain may have left the range, and a power of a negative number is none.
    return np.clip((black + (white - black) * np.clip(image, 0.0, 1.0)) ** lost, 0.0, 1.0).astype(np.float32)


def _unit_noise(shape: tuple[int, ...], size: float, rng: np.random.Generator) -> np.ndarray:
    """Gaussian noise of standard deviation 1 whose grains are about `size` pixels (0: white)."""
    noise = rng.standard_normal(shape, dtype=np.float32)
    if size > 0:
        noise = blur(noise, size)
        noise /= max(float(noise.std()), 1e-6)
    return noise


def gaussian_noise(image: np.ndarray, sigma: float, rng: np.random.Generator, grey: bool = False) -> np.ndarray:
    """White Gaussian noise; with `grey` the same in all channels, as in a scan of a grey print."""
    height, width, _ = image.shape
    return image + sigma * _unit_noise((height, width, 1 if grey else 3), 0.0, rng)


def poisson_noise(image: np.ndarray, sigma: float, rng: np.random.Generator, grey: bool = False) -> np.ndarray:
    """Shot noise: variance proportional to brightness, `sigma` at full white.

    The normal approximation of the Poisson law (Foi et al. 2008)."""
    height, width, _ = image.shape
    strength = sigma * np.sqrt(np.clip(image, 0.0, 1.0))
    return image + strength * _unit_noise((height, width, 1 if grey else 3), 0.0, rng)


def film_grain(image: np.ndarray, sigma: float, size: float, rng: np.random.Generator, layers: int = 1) -> np.ndarray:
    """Grain of film: correlated over `size` pixels and strongest in the middle tones.

    One layer is black-and-white film, three are the dye layers of colour film. The envelope
    4 v (1 - v) follows the variance of randomly placed opaque grains (Nutting's model)."""
    height, width, _ = image.shape
    tone = (image @ LUMA)[..., None]
    envelope = np.sqrt(np.clip(4.0 * tone * (1.0 - tone), 0.05, 1.0))
    return image + sigma * envelope * _unit_noise((height, width, layers), size, rng)


def colour_noise(image: np.ndarray, sigma: float, size: float, rng: np.random.Generator) -> np.ndarray:
    """Blotches of colour at constant luma, as cheap scanners and high ISO make them."""
    noise = _unit_noise(image.shape, size, rng)
    return image + sigma * (noise - (noise @ LUMA)[..., None])


def scanner_lines(image: np.ndarray, sigma: float, rng: np.random.Generator) -> np.ndarray:
    """Every row or every column brighter or darker by a little: a dirty or uneven scanner bar."""
    height, width, _ = image.shape
    shape = (height, 1, 1) if rng.random() < 0.5 else (1, width, 1)
    return image + sigma * rng.standard_normal(shape, dtype=np.float32)


def paper_texture(image: np.ndarray, sigma: float, period: float, rng: np.random.Generator) -> np.ndarray:
    """The regular bumps of silk or linen photo paper, as a soft grid at a random angle."""
    height, width, _ = image.shape
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    angle = rng.uniform(0, np.pi)
    phase = rng.uniform(0, 2 * np.pi, size=2)
    along = columns * np.cos(angle) + rows * np.sin(angle)
    across = rows * np.cos(angle) - columns * np.sin(angle)
    wave = np.sin(2 * np.pi * along / period + phase[0]) * np.sin(2 * np.pi * across / period + phase[1])
    return image + (2.0 * sigma * wave)[..., None].astype(np.float32)


def halftone(
    image: np.ndarray, depth: float, period: float, rng: np.random.Generator, grey: bool = False
) -> np.ndarray:
    """The dots of a printed photo, as in newspapers and on postcards, softened by the scanner.

    A screen of dots `period` pixels apart, at 45 degrees for black ink and at 15, 75 and 0 for colours
    (the angles that printers use), is the threshold between ink and paper. `depth` 0 to 1 is how much
    of the dots is left. The screen's values are spread evenly, so that the mean tone stays.
    """
    height, width, channels = image.shape
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    phase = rng.uniform(0, period, size=2)
    softness = rng.uniform(0.3, 0.6)
    dots = []
    for channel, angle in zip(range(channels), np.deg2rad([45, 45, 45] if grey else [15, 75, 0]), strict=True):
        along = columns * np.cos(angle) + rows * np.sin(angle) + phase[0]
        across = rows * np.cos(angle) - columns * np.sin(angle) + phase[1]
        wave = np.cos(2 * np.pi * along / period) + np.cos(2 * np.pi * across / period)
        screen = np.empty(wave.size, np.float32)
        screen[np.argsort(wave, axis=None)] = np.linspace(0.0, 1.0, wave.size, dtype=np.float32)
        dots.append(np.clip((image[..., channel] - screen.reshape(height, width)) / softness + 0.5, 0.0, 1.0))
    return image + depth * (np.stack(dots, axis=2) - image)


def jpeg(image: np.ndarray, quality: int, subsampling: int = 2) -> np.ndarray:
    """JPEG at `quality` 1-100. `subsampling`: 0 is 4:4:4, 2 is 4:2:0."""
    pixels = (np.clip(image, 0.0, 1.0) * 255.0 + 0.5).astype(np.uint8)
    buffer = io.BytesIO()
    PillowImage.fromarray(pixels).save(buffer, "JPEG", quality=quality, subsampling=subsampling)
    return np.asarray(PillowImage.open(buffer)).astype(np.float32) / 255.0


def shifted_jpeg(image: np.ndarray, first: int, second: int, rng: np.random.Generator) -> np.ndarray:
    """JPEG, moved by up to 7 pixels, and JPEG again: a cropped picture saved twice.

    JPEG(shift(JPEG(x, q1)), q2), from FBCNN (Jiang et al. 2021)."""
    down, right = (int(n) for n in rng.integers(0, 8, size=2))
    once = np.roll(jpeg(image, first), (-down, -right), axis=(0, 1))
    return np.roll(jpeg(once, second), (down, right), axis=(0, 1))


@dataclass(frozen=True)
class Degraded:
    """A pair for training: `clean` and `degraded`, float32 (H, W, 3) in [0, 1], and its levels.

    `noise`: standard deviation of the noise before clipping, as a fraction of the full range.
    `jpeg`: (100 - quality) / 100 of the stronger compression, 0 for none."""

    clean: np.ndarray
    degraded: np.ndarray
    noise: float
    jpeg: float


# The kinds of noise and how often each is drawn.
NOISE_KINDS = {
    "gaussian": 0.58,
    "poisson": 0.09,
    "grain": 0.16,
    "colour": 0.07,
    "paper": 0.04,
    "lines": 0.03,
    "halftone": 0.03,
}


def noise_of_kind(kind: str, clean: np.ndarray, rng: np.random.Generator, grey: bool = False) -> np.ndarray:
    """One kind of noise (a key of NOISE_KINDS) at a random level. `grey`: the same in all channels."""
    if kind == "poisson":
        return poisson_noise(clean, rng.uniform(4.0, 60.0) / 255.0, rng, grey)
    if kind == "grain":
        layers = 1 if grey or rng.random() < 0.5 else 3
        return film_grain(clean, rng.uniform(3.0, 40.0) / 255.0, rng.uniform(0.4, 1.3), rng, layers)
    if kind == "colour" and not grey:
        noisy = colour_noise(clean, rng.uniform(3.0, 30.0) / 255.0, rng.uniform(0.7, 2.5), rng)
        return gaussian_noise(noisy, rng.uniform(0.0, 15.0) / 255.0, rng)
    if kind == "paper":
        noisy = paper_texture(clean, rng.uniform(2.0, 12.0) / 255.0, rng.uniform(3.0, 9.0), rng)
        return gaussian_noise(noisy, rng.uniform(1.0, 12.0) / 255.0, rng, grey)
    if kind == "lines":
        noisy = scanner_lines(clean, rng.uniform(1.0, 6.0) / 255.0, rng)
        return gaussian_noise(noisy, rng.uniform(1.0, 20.0) / 255.0, rng, grey)
    if kind == "halftone":
        noisy = halftone(clean, rng.uniform(0.1, 0.6), rng.uniform(2.5, 6.0), rng, grey)
        return gaussian_noise(noisy, rng.uniform(0.0, 8.0) / 255.0, rng, grey)
    sigma = rng.uniform(0.0, 60.0) if rng.random() < 0.9 else rng.uniform(60.0, 75.0)
    return gaussian_noise(clean, sigma / 255.0, rng, grey)


def scanned_grain(image: np.ndarray, rng: np.random.Generator, grey: bool = False) -> np.ndarray:
    """The grain of an enlarged negative as a scan of today shows it: fine to coarse and mostly
    faint (the level is drawn evenly on a logarithmic scale), with a little noise of the scanner."""
    sigma = np.exp(rng.uniform(np.log(2.0), np.log(25.0))) / 255.0
    layers = 1 if grey or rng.random() < 0.5 else 3
    noisy = film_grain(image, sigma, rng.uniform(0.5, 2.2), rng, layers)
    return gaussian_noise(noisy, rng.uniform(0.0, 3.0) / 255.0, rng, grey)


# What happens to a photo, and how often. "scan" is grain and, mostly, a light JPEG: what people bring.
PLANS = {"nothing": 0.05, "noise": 0.50, "jpeg": 0.19, "noise, jpeg": 0.11, "scan": 0.15}


def random_degradation(clean: np.ndarray, rng: np.random.Generator, plans: Mapping[str, float] = PLANS) -> Degraded:
    """Degrade a clean crop by one of `plans`, drawn by its share.

    One photo in five is grey, sometimes toned, with the same noise in all channels: old photos
    are. A few are a little blurred before. The result is rounded to 8 bits and clipped, because
    that is what files hold."""
    plan = rng.choice(list(plans), p=list(plans.values()))
    grey = bool(rng.random() < (0.5 if plan == "scan" else 0.2))
    if grey:
        clean = toned_grey(clean, rng)
    degraded, noise, quality = clean, 0.0, 100
    if plan != "nothing" and rng.random() < 0.08:
        degraded = blur(clean, rng.uniform(0.3, 0.8))
    if plan in ("noise", "noise, jpeg", "scan"):
        if plan == "scan":
            noisy = scanned_grain(degraded, rng, grey)
        else:
            kind = rng.choice(list(NOISE_KINDS), p=list(NOISE_KINDS.values()))
            noisy = noise_of_kind(kind, degraded, rng, grey)
        noise = float((noisy - degraded).std())
        degraded = noisy
    if "jpeg" in plan or (plan == "scan" and rng.random() < 0.8):
        low = {"jpeg": 5, "noise, jpeg": 30, "scan": 45}[plan]
        quality = int(rng.integers(low, 98))
        if rng.random() < 0.25:
            other = int(rng.integers(max(low, 10), 98))
            degraded = shifted_jpeg(degraded, other, quality, rng)
            quality = min(quality, other)
        else:
            degraded = jpeg(degraded, quality, 2 if rng.random() < 0.7 else 0)
    degraded = np.round(np.clip(degraded, 0.0, 1.0) * 255.0) / 255.0
    return Degraded(clean, degraded.astype(np.float32), noise, (100 - quality) / 100.0)
