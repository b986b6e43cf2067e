"""A sheet of crops at 1:1, before and after Denoise, to be looked at."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image as Pillow

from aedesk.engine.engine import Engine
from aedesk.imaging.load import load
from aedesk.imaging.save import to_8_bits
from aedesk.models.store import ModelStore
from aedesk.tools.base import Context
from aedesk.tools.denoise import Denoise, DenoiseParams

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
    while len(cells) % columns:
        cells.append(np.full_like(cells[0], 128))
    rows = [np.concatenate(cells[i : i + columns], axis=1) for i in range(0, len(cells), columns)]
    Pillow.fromarray(np.concatenate(rows, axis=0)).save(out)


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
