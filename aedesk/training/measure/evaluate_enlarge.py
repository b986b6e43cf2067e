"""Measuring Enlarge as the field does: photos made small by the bicubic filter and enlarged again, luma by luma."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from aedesk.engine.engine import Engine
from aedesk.imaging.formats.load import load
from aedesk.imaging.image import Image, Pixels
from aedesk.imaging.pixels.depth import to_8_bits
from aedesk.imaging.pixels.resample import CUBIC, Line, fitted
from aedesk.models.store import ModelStore
from aedesk.tools.base import Context
from aedesk.tools.enlarge.enlarge import Enlarge
from aedesk.tools.enlarge.sizes import EnlargeParams
from aedesk.training.data import degrade
from aedesk.training.data.photos import decode, list_photos
from aedesk.training.measure.evaluate import bench_photos

SETS = ("set5", "kodak24", "cbsd68")
SCALES = (2, 4)
DEGRADED = "kodak24"  # of which small photos with noise and JPEG are made, too
FACES = "face_*"  # of held-out people: portraits of 240 to 320 pixels, the eyes some 60 pixels apart
FACE = (0.08, 0.75, 0.15, 0.85)  # rows and columns of the face, as parts of the portrait
NOISE, QUALITY = 3 / 255, 75
# Luma of ITU-R BT.601 as a part of 255: from 16 to 235, as MATLAB's rgb2ycbcr and all tables of the field have it.
LUMA = np.array([65.481, 128.553, 24.966]) / 255
BLACK = 16.0

Bytes = NDArray[np.uint8]
Method = Callable[[Bytes, int], Bytes]


def bicubic(pixels: Bytes, height: int, width: int) -> Bytes:
    """(H, W, 3) as (height, width, 3), as MATLAB's imresize does it: a = -1/2, widened where the photo becomes smaller,
    mirrored beyond the edges with the edge itself, rounded."""
    rows, columns = _bicubic_weights(pixels.shape[0], height), _bicubic_weights(pixels.shape[1], width)
    return np.asarray(np.clip(np.rint(fitted(pixels.astype(np.float32), rows, columns)), 0, 255), np.uint8)


def _bicubic_weights(before: int, after: int) -> NDArray[np.float32]:
    """(after, before): what each old row or column counts in a new one."""
    line = Line(before / after, CUBIC)
    window = line.window(0, after)
    places = np.arange(*window) % (2 * before)
    inside = np.where(places < before, places, 2 * before - 1 - places)
    return np.asarray(line.weights(0, after, window) @ np.eye(before, dtype=np.float32)[inside], np.float32)


def luma_psnr(first: Bytes, second: Bytes, border: int) -> float:
    """PSNR in dB of the luma of two photos, without `border` pixels at each edge."""
    inner = slice(border, -border or None)
    one, other = (BLACK + pixels[inner, inner].astype(np.float64) @ LUMA for pixels in (first, second))
    return float(10 * np.log10(255**2 / max(float(np.mean((one - other) ** 2)), 1e-9)))


def by_tool(way: str, context: Context) -> Method:
    """Enlarge as the desk runs it."""
    tool = Enlarge()

    def run(small: Bytes, scale: int) -> Bytes:
        return to_8_bits(tool.run(Image(small), EnlargeParams(by=float(scale), way=way), context).image.pixels)

    return run


def evaluate_enlarge(bench: Path, photos: Path | None = None, limit: int | None = None) -> dict[str, float]:
    """Print the tables of clean small photos, and of small photos with noise and JPEG. Returns the PSNR of the luma
    (dB) of each place in them. `photos`: the faces of its held-out people are measured, too. Raises ValueError where a
    set has no photo in colour.

    The noise of photo number i comes from the seed i."""
    context = Context(Engine(), ModelStore())
    methods: dict[str, Method] = {
        "bicubic": lambda small, scale: bicubic(small, scale * small.shape[0], scale * small.shape[1]),
        "as_it_is": by_tool("as-is", context),
        "clean": by_tool("clean", context),
    }
    figures: dict[str, float] = {}
    print(f"PSNR of the luma in dB      photos {''.join(f'{name:>12}' for name in methods)}", flush=True)

    def row(
        of: Sequence[Pixels], name: str, scale: int, harm: Callable[[Bytes, int], Bytes], columns: list[str]
    ) -> None:
        colour = [to_8_bits(pixels) for pixels in of if pixels.shape[2] == 3]
        if not colour:
            raise ValueError(f"there is no photo in colour for {name}")
        sums = dict.fromkeys(columns, 0.0)
        for i, pixels in enumerate(colour):
            height, width = (side // scale for side in pixels.shape[:2])
            large = pixels[: height * scale, : width * scale]
            small = harm(bicubic(large, height, width), i)
            for column in columns:
                sums[column] += luma_psnr(methods[column](small, scale), large, scale)
        means = {column: total / len(colour) for column, total in sums.items()}
        figures.update({f"{name}_{column}": mean for column, mean in means.items()})
        shown = "".join(f"{means[column]:12.2f}" if column in means else f"{'':12}" for column in methods)
        print(f"{name:26} {len(colour):7} {shown}", flush=True)

    def photos_of(name: str) -> list[Pixels]:
        return [load(path).pixels for path in bench_photos(bench / name, limit)]

    for set_name in SETS:
        for scale in SCALES:
            row(photos_of(set_name), f"{set_name}_x{scale}", scale, lambda small, _: small, ["bicubic", "as_it_is"])
    for scale in SCALES:
        row(photos_of(DEGRADED), f"{DEGRADED}_x{scale}_degraded", scale, degraded, list(methods))
    if photos is not None:
        for scale in SCALES:
            row(held_out_faces(photos, limit), f"faces_x{scale}_degraded", scale, degraded, list(methods))
    return figures


def held_out_faces(photos: Path, limit: int | None = None) -> list[Pixels]:
    """The faces of portraits that no network was trained on."""
    files = [file for file in list_photos(photos) if file.held_out and file.path.match(FACES)][:limit]
    top, bottom, left, right = FACE
    portraits = [decode(file.path) for file in files]
    return [
        one[int(top * len(one)) : int(bottom * len(one)), int(left * one.shape[1]) : int(right * one.shape[1])]
        for one in portraits
    ]


def degraded(small: Bytes, number: int) -> Bytes:
    """Noise and JPEG, as in small photos that come from the web."""
    noisy = degrade.gaussian_noise(small.astype(np.float32) / 255, NOISE, np.random.default_rng(number))
    return np.asarray(degrade.eight_bits(degrade.jpeg(noisy, QUALITY)))
