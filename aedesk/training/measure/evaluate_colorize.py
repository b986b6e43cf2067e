"""Measuring Colorize as the desk uses it: are colours right, vivid, calm, and do hints help where they are given?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from PIL import Image as Pillow

from aedesk.engine.engine import Engine
from aedesk.imaging.formats.load import load
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.colour_difference import cie76, ciede2000
from aedesk.imaging.pixels.lab import from_lab, to_lab
from aedesk.imaging.pixels.metrics import colourfulness, psnr
from aedesk.models.store import ModelStore
from aedesk.tools.base import Context
from aedesk.tools.colorize.colorize import Colorize, ColorizeParams
from aedesk.tools.hint import Hint
from aedesk.tools.inputs import Inputs
from aedesk.training.data.degrade import eight_bits
from aedesk.training.data.photos import decode, list_photos
from aedesk.training.measure.evaluate import bench_photos
from aedesk.training.measure.evaluate_repair import through_png
from aedesk.training.measure.frechet import frechet_distance, seen_features
from aedesk.training.networks.teacher import Teacher
from aedesk.training.real.places import load_places
from aedesk.training.sheets.contact_sheet import labelled

SETS = ("kodak24", "gb82")
HELD_OUT = 200
COUNTS = (1, 5, 10, 50)  # of hints
PATCH = 7  # pixels whose mean colour is the hint
RED = (200, 40, 40)
NEAR, FAR = 0.03, 0.4  # of the longer side
SEPIA = (4.0, 14.0)  # a* and b* of a usual tint


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


@dataclass(frozen=True)
class Painter:
    """Colours a grey photo (H, W, 1) uint8 as the desk and a file would: (H, W, 3) uint8."""

    tool: Colorize
    context: Context

    def __call__(self, grey: np.ndarray, hints: tuple[Hint, ...] = ()) -> np.ndarray:
        result = self.tool.run(through_png(grey), ColorizeParams(), replace(self.context, inputs=Inputs(hints=hints)))
        return through_png(result.image.pixels).pixels


def evaluate_colorize(
    bench: Path | None, photos: Path | None, old: Path | None, teacher: Teacher | None, limit: int | None = None
) -> dict[str, float]:
    """Print the tables and return their figures.

    `photos`: held-out ones of the training folder are a third set. `old`: the photos of places.toml. `teacher`: for the
    Frechet distance. The hints of photo number i come from the seed i. Raises AEDeskError as load_places() does."""
    paint = Painter(Colorize(), Context(Engine(), ModelStore()))
    sets = {name: bench_photos(bench / name, limit) for name in SETS} if bench is not None else {}
    if photos is not None:
        sets["held_out"] = held_out_photos(photos, limit)
    figures: dict[str, float] = {}
    for name, paths in sets.items():
        row = _one_set(paint, paths, teacher)
        figures |= {f"{name}_{key}": value for key, value in row.items()}
        print(f"{name:8} {len(paths):3} photos  " + "  ".join(f"{k} {v:.2f}" for k, v in row.items()), flush=True)
    return figures | (evaluate_plain(paint, old, limit) if old is not None else {})


def _one_set(paint: Painter, paths: Sequence[Path], teacher: Teacher | None) -> dict[str, float]:
    table: dict[str, list[float]] = defaultdict(list)
    ours: list[np.ndarray] = []
    true: list[np.ndarray] = []
    grey: list[np.ndarray] = []
    for i, path in enumerate(paths):
        truth = np.array(decode(path))
        flat = neutral(truth)
        plain = np.repeat(flat, 3, axis=2)
        result = paint(flat)
        for keep, pixels in ((ours, result), (true, truth), (grey, plain)):
            keep.append(pixels)
        for key, value in errors(truth, result, plain).items():
            table[key].append(value)
        for count in COUNTS:
            hints = true_hints(truth, count, np.random.default_rng(i))
            hinted = paint(flat, hints)
            table[f"hints_{count}"].append(psnr(truth, hinted))
            if count == 1:
                table["hint_chroma_percent"] += [100 * share for share in reached(hinted, hints)]
        near, far = moved_by_a_hint(paint, flat, result)
        table["hint_near"].append(near)
        table["hint_far"].append(far)
    row = {key: float(np.mean(values)) for key, values in table.items() if values}
    row["hint_far"] = max(table["hint_far"])
    row["colourfulness_percent"] = 100 * sum(map(colourfulness, ours)) / sum(map(colourfulness, true))
    if teacher is not None and len(paths) > 1:
        seen = seen_features(teacher, true)
        row["frechet"] = frechet_distance(seen_features(teacher, ours), seen)
        row["frechet_grey"] = frechet_distance(seen_features(teacher, grey), seen)
    return row


def errors(truth: np.ndarray, ours: np.ndarray, grey: np.ndarray) -> dict[str, float]:
    """Of photos (H, W, 3) uint8: PSNR in dB; CIE76 and CIEDE2000 of ours, of the grey photo and of one in sepia, whose
    a* and b* are everywhere those of SEPIA; and how far the lightness has moved."""
    true, of_ours, of_grey = (to_lab(pixels.astype(np.float32) / 255) for pixels in (truth, ours, grey))
    sepia = of_grey.copy()
    sepia[..., 1:] = SEPIA
    sides = {"": of_ours, "_grey": of_grey, "_sepia": sepia}
    return {
        "psnr": psnr(truth, ours),
        "psnr_grey": psnr(truth, grey),
        "ab": ab_psnr(truth, ours),
        **{f"cie76{name}": float(cie76(true, lab).mean()) for name, lab in sides.items()},
        **{f"ciede2000{name}": float(ciede2000(true, lab).mean()) for name, lab in sides.items()},
        "lightness_moved": float(np.abs(of_ours[..., 0] - of_grey[..., 0]).mean()),
    }


def moved_by_a_hint(paint: Painter, grey: np.ndarray, plain: np.ndarray) -> tuple[float, float]:
    """How far one red hint in the middle of a photo moves a* and b*: on average within NEAR of the longer side, and at
    most (99.9 of 100 pixels) beyond FAR of it. `plain`: the photo coloured without a hint."""
    height, width = grey.shape[:2]
    hinted = paint(grey, (Hint(width // 2, height // 2, RED),))
    moved = cie76(*(to_lab(pixels.astype(np.float32) / 255)[..., 1:] for pixels in (hinted, plain)))
    rows, columns = np.ogrid[:height, :width]
    away = np.hypot(rows - height // 2, columns - width // 2) / max(height, width)
    return float(moved[away <= NEAR].mean()), float(np.percentile(moved[away >= FAR], 99.9))


def evaluate_plain(paint: Painter, folder: Path, limit: int | None = None) -> dict[str, float]:
    """Print how far the colours of plain places of old photos (places.toml) spread, and return the figures."""
    spreads: list[float] = []
    for photo in [photo for photo in load_places() if photo.of_kind("plain")][:limit]:
        image = photo.open(folder)
        result = paint.tool.run(image, ColorizeParams(recolor="yes"), paint.context).image
        lab = to_lab(result.pixels / np.float32(result.maximum))
        each = {place.what: spread(place.of(lab)) for place in photo.of_kind("plain")}
        spreads += each.values()
        words = ", ".join(f"{what} {value:.1f}" for what, value in each.items())
        tint = ", ".join(f"{value:.1f}" for value in lab[..., 1:].mean(axis=(0, 1)))
        print(f"plain {photo.file:28} {words}; mean a*, b* of the photo {tint}", flush=True)
    most, mean = max(spreads), float(np.mean(spreads))
    print(f"plain {len(spreads)} places: spread at most {most:.1f}, mean {mean:.1f}", flush=True)
    return {"old_plain_spread_most": most, "old_plain_spread_mean": mean}


def spread(lab: np.ndarray) -> float:
    """How far the colours of L*, a*, b* (h, w, 3) are apart: the range of a* or b*, whichever is wider, without the
    outer 2 % on either side. Seen from afar: a speck is no cloud."""
    down, across = (max(1, side // PATCH) for side in lab.shape[:2])
    planes = [Pillow.fromarray(np.ascontiguousarray(lab[..., k])) for k in (1, 2)]
    small = [np.asarray(plane.resize((across, down), Pillow.Resampling.BOX)) for plane in planes]
    return max(float(np.subtract(*np.percentile(plane, (98, 2)))) for plane in small)


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
