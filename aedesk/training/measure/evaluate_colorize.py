"""Measuring Colorize as the desk uses it: are the colours right, vivid, believable, and do hints help?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from PIL import Image as Pillow

from aedesk.engine.engine import Engine
from aedesk.imaging.formats.load import load
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.lab import from_lab, to_lab
from aedesk.imaging.pixels.metrics import colourfulness, psnr
from aedesk.models.store import ModelStore
from aedesk.tools.base import Context
from aedesk.tools.colorize.colorize import Colorize, ColorizeParams
from aedesk.tools.colorize.hint import Hint
from aedesk.training.data.degrade import eight_bits
from aedesk.training.data.photos import decode, list_photos
from aedesk.training.measure.evaluate import bench_photos
from aedesk.training.measure.evaluate_repair import through_png
from aedesk.training.measure.frechet import frechet_distance, seen_features
from aedesk.training.networks.teacher import Teacher
from aedesk.training.sheets.contact_sheet import labelled

SETS = ("kodak24", "gb82")
HELD_OUT = 200
COUNTS = (1, 5, 10, 50)  # of hints
PATCH = 7  # pixels whose mean colour is the hint


def held_out_photos(photos: Path, limit: int | None = None) -> list[Path]:
    """200 photos that no network was trained on, spread over all groups."""
    files = [file.path for file in list_photos(photos) if file.held_out and file.group != "historic"]
    count = min(HELD_OUT, limit or HELD_OUT)
    return files[:: max(1, len(files) // count)][:count]


def neutral(colour: np.ndarray) -> np.ndarray:
    """The photo (H, W, 3) uint8 without its chroma: grey of the same L*, (H, W, 1) uint8."""
    light = to_lab(colour.astype(np.float32) / 255)
    light[..., 1:] = 0
    return eight_bits(from_lab(light))[..., :1]


def true_hints(colour: np.ndarray, count: int, rng: np.random.Generator) -> tuple[Hint, ...]:
    """Hints at random places, each with the mean colour of a small square there."""
    hints = []
    for _ in range(count):
        top, left = (int(rng.integers(0, max(1, n - PATCH))) for n in colour.shape[:2])
        patch = colour[top : top + PATCH, left : left + PATCH].reshape(-1, 3)
        mean = (int(v) for v in np.round(patch.mean(axis=0)))
        hints.append(Hint(left + PATCH // 2, top + PATCH // 2, tuple(mean)))  # type: ignore[arg-type]
    return tuple(hints)


def ab_psnr(first: np.ndarray, second: np.ndarray) -> float:
    """PSNR in dB of a* and b* alone, with a peak of 255 as for 8 bits, of photos (H, W, 3) uint8."""
    ours, theirs = (to_lab(x.astype(np.float32) / 255)[..., 1:] for x in (first, second))
    return psnr(ours, theirs)


def evaluate_colorize(
    bench: Path, photos: Path | None, teacher: Teacher | None, limit: int | None = None
) -> dict[str, float]:
    """Print the table and return its figures.

    `photos`: held-out ones of the training folder are a third set. `teacher`: for the Frechet distance. The hints of
    photo number i come from the seed i."""
    context, tool = Context(Engine(), ModelStore()), Colorize()

    def coloured(grey: np.ndarray, hints: tuple[Hint, ...] = ()) -> np.ndarray:
        result = tool.run(through_png(grey), ColorizeParams(), replace(context, hints=hints))
        return through_png(result.image.pixels).pixels

    sets = {name: bench_photos(bench / name, limit) for name in SETS}
    if photos is not None:
        sets["held_out"] = held_out_photos(photos, limit)
    figures: dict[str, float] = {}
    for name, paths in sets.items():
        table: dict[str, list[float]] = {key: [] for key in ("psnr", "grey", "ab", *(f"hints_{n}" for n in COUNTS))}
        reach, ours, true, grey = [], [], [], []
        for i, path in enumerate(paths):
            truth = np.array(decode(path))
            flat = neutral(truth)
            ours.append(coloured(flat))
            true.append(truth)
            grey.append(np.repeat(flat, 3, axis=2))
            table["psnr"].append(psnr(truth, ours[-1]))
            table["grey"].append(psnr(truth, grey[-1]))
            table["ab"].append(ab_psnr(truth, ours[-1]))
            for count in COUNTS:
                hints = true_hints(truth, count, np.random.default_rng(i))
                result = coloured(flat, hints)
                table[f"hints_{count}"].append(psnr(truth, result))
                if count == 1:
                    reach.extend(reached(result, hints))
        vivid = 100 * sum(map(colourfulness, ours)) / sum(map(colourfulness, true))
        row = {key: float(np.mean(values)) for key, values in table.items()} | {"colourfulness_percent": vivid}
        if reach:
            row["hint_chroma_percent"] = 100 * float(np.mean(reach))
        if teacher is not None and len(paths) > 1:
            seen = seen_features(teacher, true)
            row["frechet"] = frechet_distance(seen_features(teacher, ours), seen)
            row["frechet_grey"] = frechet_distance(seen_features(teacher, grey), seen)
        figures |= {f"{name}_{key}": value for key, value in row.items()}
        print(f"{name:8} {len(paths):3} photos  " + "  ".join(f"{k} {v:.2f}" for k, v in row.items()), flush=True)
    return figures


def reached(result: np.ndarray, hints: Sequence[Hint]) -> list[float]:
    """How much of its chroma each hint has brought to its place, 1 for all; hints that are nearly grey are left out."""
    shares = []
    for hint in hints:
        wanted = hint.ab
        if np.hypot(*wanted) > 10:
            there = to_lab(result[hint.y, hint.x].astype(np.float32) / 255)[1:]
            shares.append(float(np.clip(there @ wanted / (wanted @ wanted), 0, 1)))
    return shares


def colour_sheet(photos: Path, out: Path, count: int = 24, side: int = 256) -> None:
    """Write grey, ours and the truth of held-out photos, to be looked at."""
    context, tool = Context(Engine(), ModelStore()), Colorize()
    rows, cells = [], []
    for path in held_out_photos(photos, count):
        truth = np.array(decode(path))
        flat = neutral(truth)
        ours = tool.run(Image(flat), ColorizeParams(), context).image.pixels
        cells += [_fitted(x, side) for x in (np.repeat(flat, 3, axis=2), ours, truth)]
        if len(cells) == 6:
            rows.append(np.concatenate(cells, axis=1))
            cells = []
    Pillow.fromarray(np.concatenate(rows, axis=0)).save(out)


def old_photo_sheet(photos: Sequence[Path], out: Path, side: int = 512) -> None:
    """Write old photos before and after Colorize, to be looked at."""
    context, tool = Context(Engine(), ModelStore()), Colorize()
    rows = []
    for path in photos:
        image = load(path)
        result = tool.run(image, ColorizeParams(recolor="yes"), context).image
        before = image.pixels if image.pixels.shape[2] == 3 else np.repeat(image.pixels, 3, axis=2)
        pair = np.concatenate([_fitted(before, side), _fitted(result.pixels, side)], axis=1)
        rows.append(labelled(pair, path.stem))
    Pillow.fromarray(np.concatenate(rows, axis=0)).save(out)


def _fitted(pixels: np.ndarray, side: int) -> np.ndarray:
    """The whole photo inside a square, on mid-grey."""
    picture = Pillow.fromarray(eight_bits(pixels.astype(np.float32) / np.iinfo(pixels.dtype).max))
    picture.thumbnail((side, side), Pillow.Resampling.LANCZOS)
    square = Pillow.new("RGB", (side, side), (128, 128, 128))
    square.paste(picture, ((side - picture.width) // 2, (side - picture.height) // 2))
    return np.asarray(square)
