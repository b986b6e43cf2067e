"""Sheets of crops at 1:1, before and after a tool, to be looked at."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image as Pillow

from aedesk.engine.engine import Engine
from aedesk.imaging.formats.load import load
from aedesk.imaging.pixels.depth import to_8_bits
from aedesk.models.store import ModelStore
from aedesk.tools.base import Context
from aedesk.tools.denoise import Denoise, DenoiseParams
from aedesk.tools.repair.repair import Repair, RepairParams

SIDE = 320  # pixels of a crop


def before_after_sheet(photos: Sequence[Path], out: Path, columns: int = 4) -> None:
    """Write the sharpest crop of every photo, before above after."""
    context = Context(Engine(), ModelStore())
    cells = []
    for path in photos:
        image = load(path)
        result = Denoise().run(image, DenoiseParams(), context)
        print(path.name, result.found)
        top, left = _busiest(image.pixels[..., 0])
        pair = [_crop(x.pixels, top, left) for x in (image, result.image)]
        cells.append(np.concatenate(pair, axis=0))
    _save(cells, out, columns)


def repair_sheet(photos: Sequence[Path], out: Path, columns: int = 4) -> None:
    """Write the crop of every photo with the most damage: before, what Repair marks (in red), after."""
    context, repair = Context(Engine(), ModelStore()), Repair()
    cells = []
    for path in photos:
        image = load(path)
        result = repair.run(image, RepairParams(), context)
        print(path.name, result.found)
        assert result.mask is not None
        top, left = _fullest(result.mask.marked)
        before, after = (_crop(x.pixels, top, left) for x in (image, result.image))
        marked = before.copy()
        part = result.mask.marked[top : top + SIDE, left : left + SIDE]
        marked[: part.shape[0], : part.shape[1]][part] = (255, 0, 0)
        cells.append(np.concatenate([before, marked, after], axis=0))
    _save(cells, out, columns)


def _save(cells: list[np.ndarray], out: Path, columns: int) -> None:
    while len(cells) % columns:
        cells.append(np.full_like(cells[0], 128))
    rows = [np.concatenate(cells[i : i + columns], axis=1) for i in range(0, len(cells), columns)]
    Pillow.fromarray(np.concatenate(rows, axis=0)).save(out)


def _fullest(marked: np.ndarray) -> tuple[int, int]:
    """The corner of the crop with the most marked pixels."""
    tops = range(0, max(1, marked.shape[0] - SIDE + 1), SIDE // 4)
    lefts = range(0, max(1, marked.shape[1] - SIDE + 1), SIDE // 4)
    places = [(top, left) for top in tops for left in lefts]
    return max(places, key=lambda p: int(marked[p[0] : p[0] + SIDE, p[1] : p[1] + SIDE].sum()))


def _busiest(grey: np.ndarray) -> tuple[int, int]:
    """The corner of the crop with the most contrast between neighbours: where there is something to see."""
    best, place = -1.0, (0, 0)
    for top in range(0, max(1, grey.shape[0] - SIDE), SIDE // 2):
        for left in range(0, max(1, grey.shape[1] - SIDE), SIDE // 2):
            part = grey[top : top + SIDE, left : left + SIDE].astype(np.float32)
            contrast = float(part[::4, ::4].std())
            if contrast > best:
                best, place = contrast, (top, left)
    return place


def _crop(pixels: np.ndarray, top: int, left: int) -> np.ndarray:
    part = to_8_bits(pixels)[top : top + SIDE, left : left + SIDE]
    part = np.broadcast_to(part, (*part.shape[:2], 3))
    cell = np.full((SIDE, SIDE, 3), 128, np.uint8)
    cell[: part.shape[0], : part.shape[1]] = part
    return cell
