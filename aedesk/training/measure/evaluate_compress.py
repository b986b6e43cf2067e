"""Measuring the picture format: real bytes against closeness to the photo, beside other formats and beside PCA."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from PIL import Image as Pillow

from aedesk.codec.codec import compress, decompress
from aedesk.codec.container import read_aed, write_aed
from aedesk.codec.model import load_codec
from aedesk.engine.engine import Engine
from aedesk.imaging.formats.load import load
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.metrics import ms_ssim, psnr
from aedesk.jobs import Job
from aedesk.models.store import ModelStore
from aedesk.training.data.photos import PhotoBank, list_photos
from aedesk.training.measure.evaluate import bench_photos
from aedesk.training.measure.pca import BlockCode
from aedesk.training.measure.rate_distortion import Curve, bd_rate, draw, rate_at
from aedesk.training.tasks.compress import CompressTask

SET = "kodak24"
QUALITIES = (1, 15, 30, 45, 60, 75, 90, 100)
PILLOW: dict[str, tuple[Sequence[int], dict[str, object]]] = {
    "JPEG": ((5, 10, 20, 35, 50, 65, 80, 90), {"subsampling": "4:2:0", "optimize": True}),
    "WebP": ((1, 5, 15, 30, 50, 70, 85, 95), {"method": 6}),
    "AVIF": ((10, 20, 30, 40, 50, 60, 70, 85), {"subsampling": "4:2:0", "speed": 4}),
}
STEPS = (220.0, 140.0, 90.0, 60.0, 40.0, 27.0, 18.0, 12.0)  # of PCA
SIDES = (8, 16)
NEEDED = 256  # pixels of the shorter side of the photos that PCA learns from

# A photo (H, W, 3) uint8 and a setting to the bytes it takes and what they decode to.
Way = Callable[[np.ndarray, float], tuple[int, np.ndarray]]


def through_pillow(name: str, options: dict[str, object]) -> Way:
    """A format of Pillow."""

    def way(photo: np.ndarray, quality: float) -> tuple[int, np.ndarray]:
        buffer = io.BytesIO()
        Pillow.fromarray(photo).save(buffer, name, quality=int(quality), **options)  # type: ignore[arg-type]
        return buffer.tell(), np.asarray(Pillow.open(buffer).convert("RGB"))

    return way


def decibels(similarity: float) -> float:
    """MS-SSIM as it is drawn in the field: -10 log10(1 - MS-SSIM)."""
    return float(-10 * np.log10(max(1e-6, 1 - similarity)))


def curves_of(way: Way, settings: Sequence[float], photos: Sequence[np.ndarray]) -> tuple[Curve, Curve]:
    """PSNR and MS-SSIM, both in dB, against bits per pixel: means over the photos at each setting."""
    rates, first, second = [], [], []
    for setting in settings:
        rows = []
        for photo in photos:
            size, decoded = way(photo, setting)
            rows.append((8 * size / photo[..., 0].size, psnr(photo, decoded), decibels(ms_ssim(photo, decoded))))
        rate, decibel, similarity = np.mean(rows, axis=0)
        rates.append(rate)
        first.append(decibel)
        second.append(similarity)
    rate = np.array(rates)
    return Curve(rate, np.array(first)), Curve(rate, np.array(second))


def evaluate_compress(bench: Path, photos: Path, limit: int | None = None, out: Path | None = None) -> dict[str, float]:
    """Print the curves and BD-rates and return the latter. `photos`: what PCA learns from. `out`: a folder for
    drawings of the curves."""
    engine, model = Engine(), load_codec(ModelStore())

    def ours(photo: np.ndarray, quality: float) -> tuple[int, np.ndarray]:
        data = write_aed(compress(Image(photo), int(quality), model, engine, Job()))
        return len(data), decompress(read_aed(data), model, engine, Job()).pixels

    pictures = [np.array(load(path).pixels) for path in bench_photos(bench / SET, limit)]
    training = [file for file in list_photos(photos) if not file.held_out]
    bank = PhotoBank(training[:: max(1, len(training) // 400)], CompressTask.groups, min_size=NEEDED)
    ways: dict[str, tuple[Way, Sequence[float]]] = {"AEDesk": (ours, QUALITIES)}
    ways |= {name: (through_pillow(name, options), steps) for name, (steps, options) in PILLOW.items()}
    for side in SIDES:
        ways[f"PCA {side}x{side}"] = (BlockCode.learned(bank, side).through, STEPS)
    found: dict[str, tuple[Curve, Curve]] = {}
    for name, (way, settings) in ways.items():
        found[name] = curves_of(way, settings, pictures)
        points = zip(found[name][0].rate, found[name][0].quality, found[name][1].quality, strict=True)
        print(f"{name:10}" + "  ".join(f"{r:.3f}: {q:.2f} {s:.2f}" for r, q, s in points), flush=True)
    mine = found.pop("AEDesk")
    figures: dict[str, float] = {}
    for name, theirs in found.items():
        key = name.lower().replace(" ", "_")
        figures[f"bd_rate_psnr_{key}"] = bd_rate(mine[0], theirs[0])
        figures[f"bd_rate_ms_ssim_{key}"] = bd_rate(mine[1], theirs[1])
        # At every quality that both have: more than 0 would mean that the other takes fewer bits somewhere.
        ratios = [rate / rate_at(theirs[0], q) for rate, q in zip(mine[0].rate, mine[0].quality, strict=True)]
        worst = 100 * (np.nanmax(ratios) - 1) if np.isfinite(ratios).any() else float("nan")
        figures[f"worst_psnr_{key}"] = float(worst)
        print(
            f"against {name:10} BD-rate {figures[f'bd_rate_psnr_{key}']:+.1f} % (PSNR), "
            f"{figures[f'bd_rate_ms_ssim_{key}']:+.1f} % (MS-SSIM); at the worst quality {worst:+.1f} %"
        )
    if out is not None:
        out.mkdir(parents=True, exist_ok=True)
        for number, name in enumerate(("PSNR", "MS-SSIM")):
            drawn = {"AEDesk": mine[number]} | {label: curves[number] for label, curves in found.items()}
            draw(drawn, f"{name}, dB, {len(pictures)} photos of {SET}", out / f"{name.lower()}.png")
    return figures
