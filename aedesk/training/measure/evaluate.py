"""Measuring the shipped networks through the same path as the desk: load, tool, 8-bit PNG, load."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

from aedesk.engine.engine import Engine
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.metrics import psnr
from aedesk.models.store import ModelStore
from aedesk.temporary import temporary_folder
from aedesk.tools.base import Context
from aedesk.tools.denoise import Denoise, DenoiseParams
from aedesk.training.data import degrade
from aedesk.training.data.photos import SUFFIXES
from aedesk.training.export.card_file import set_section

NOISE_SETS = ("cbsd68", "kodak24")
SIGMAS = (15, 25, 50)
QUALITIES = (10, 20, 30, 40)


def bench_photos(folder: Path, limit: int | None) -> list[Path]:
    found = sorted(p for p in folder.iterdir() if p.suffix.lower() in SUFFIXES)
    return found[:limit]


def _through_files(
    clean: np.ndarray, degraded: np.ndarray, params: DenoiseParams, context: Context
) -> tuple[float, float, float]:
    """PSNR before and after Denoise at Auto on an 8-bit PNG, and the estimated strength."""
    eight = degrade.eight_bits(degraded)
    with temporary_folder("evaluate") as folder:
        source, target = folder / "in.png", folder / "out.png"
        save(Image(eight), source)
        result = Denoise().run(load(source), params, context)
        save(result.image, target)
        restored = load(target).pixels
    return psnr(clean, eight), psnr(clean, restored), result.found["strength"]


def evaluate_denoise(bench: Path, limit: int | None = None, quality: str = "best") -> dict[str, float]:
    """Print the table of Gaussian noise, JPEG and untouched photos. Returns the PSNR (dB) of each row.

    `quality` is that of the tool, "best" or "fast".

    The noise of photo number i at sigma s comes from the seed (s, i); grey photos are left out."""
    context = Context(Engine(), ModelStore())
    params = DenoiseParams(quality=quality)
    figures: dict[str, float] = {}

    def row(name: str, label: str, damage: Callable[[np.ndarray, int], np.ndarray]) -> None:
        results = []
        for i, path in enumerate(bench_photos(bench / name, limit)):
            pixels = load(path).pixels
            if pixels.shape[2] == 3:
                pixels = np.array(pixels, dtype=np.uint8)
                degraded = damage(pixels.astype(np.float32) / 255, i)
                results.append(_through_files(pixels, degraded, params, context))
        before, after, strength = (float(np.mean(column)) for column in zip(*results, strict=True))
        figures[f"{name}_{label.replace(' ', '_')}"] = after
        print(
            f"{name:8} {label:12} {len(results):3} photos  {before:6.2f} -> {after:6.2f} dB   strength {strength:5.1f}",
            flush=True,
        )

    for name in NOISE_SETS:
        for sigma in SIGMAS:

            def noise(x: np.ndarray, i: int, sigma: int = sigma) -> np.ndarray:
                return degrade.gaussian_noise(x, sigma / 255, np.random.default_rng([sigma, i]))

            row(name, f"sigma {sigma}", noise)
    for percent in QUALITIES:

        def compress(x: np.ndarray, i: int, percent: int = percent) -> np.ndarray:
            return degrade.jpeg(x, percent)

        row("live1", f"jpeg {percent}", compress)
    row("kodak24", "clean", lambda x, i: x)
    return figures


def write_figures(card: Path, figures: dict[str, float], section: str = "figures", limit: int | None = None) -> None:
    """Put what was measured just now, on `limit` photos of each set, into a section of a card."""
    fewer = f"--limit {limit} " if limit is not None else ""
    task = "library" if card.parent.name == "library_code" else card.parent.name
    command = f"python -m aedesk.training evaluate {task} {fewer}--write-card"
    notes = {
        "denoise": "PSNR in dB at Auto, through files of 8 bits: ",
        "sharpen": "PSNR in dB, Sharpen at Auto and 8 bits, unsharp mask and Richardson-Lucy told the true blur: ",
        "enlarge": "PSNR of the luma in dB without borders as wide as the factor, bicubic as MATLAB's imresize: ",
        "library_code": "per cent of versions found first and within five among all; purity is a share: ",
    }
    comment = f"# {notes.get(card.parent.name, '')}{command}"
    lines = [f"{name} = {value:.4f}" if abs(value) < 1 else f"{name} = {value:.2f}" for name, value in figures.items()]
    set_section(card, section, [comment, *lines])
