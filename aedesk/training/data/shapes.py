"""Shapes of real damage, to be laid over photos: outlines drawn by hand on scans of dirty film, brushes, overlays.

`fit find_damage --shapes DIR` takes a folder as the Film Damage Simulator gives it (Ivanova, Williamson, Henderson,
"Simulating analogue film damage to analyse and improve artefact restoration on high-resolution scans", Eurographics
2023; MIT licence):

    film_contours/*.json    a list of [label, [[x, y], ...]], in pixels of the scan
    film_sprites/KIND/*.png brushes: how much of the photo each pixel covers, grey
    decay_textures/*.png    whole overlays of scuffs and cracks, the same
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image as PillowImage

FAINTEST = 8  # of 255: what is fainter in a brush is its empty margin
MOST_COVERED = 0.12  # of an overlay: what covers more is a texture rather than damage
LONGEST_OVERLAY = 1600  # pixels

Outline = np.ndarray  # (N, 2) x and y, pixels, around its own middle


@dataclass(frozen=True)
class Shapes:
    """`outlines` by label, `brushes` by kind, `overlays`; brushes and overlays are uint8 (H, W)."""

    outlines: Mapping[str, Sequence[Outline]]
    brushes: Mapping[str, Sequence[np.ndarray]]
    overlays: Sequence[np.ndarray]


def load_shapes(folder: Path) -> Shapes:
    """Read the folder. Raises FileNotFoundError when one of its three parts is missing or empty."""
    outlines: dict[str, list[Outline]] = {}
    for path in _files(folder / "film_contours", "*.json"):
        for label, points in json.loads(path.read_text(encoding="utf-8")):
            outline = np.array(points, np.float32)
            if len(outline) >= 3:
                outlines.setdefault(label, []).append(outline - outline.mean(axis=0))
    brushes: dict[str, list[np.ndarray]] = {}
    for path in _files(folder / "film_sprites", "*/*.png"):
        brush = _trimmed(_grey(path))
        if brush.size:
            brushes.setdefault(path.parent.name, []).append(brush)
    overlays = [_grey(path) for path in _files(folder / "decay_textures", "*.png")]
    return Shapes(outlines, brushes, [o for o in overlays if 0 < (o > 127).mean() < MOST_COVERED])


def _files(folder: Path, pattern: str) -> list[Path]:
    files = sorted(folder.glob(pattern))
    if not files:
        raise FileNotFoundError(f"no {pattern} in {folder}")
    return files


def _grey(path: Path) -> np.ndarray:
    with PillowImage.open(path) as picture:
        grey = picture.convert("L")
        grey.thumbnail((LONGEST_OVERLAY, LONGEST_OVERLAY))
        return np.asarray(grey)


def _trimmed(brush: np.ndarray) -> np.ndarray:
    """Without its empty margin; empty where there is nothing in it."""
    rows, columns = np.nonzero(brush > FAINTEST)
    if not len(rows):
        return brush[:0, :0]
    return brush[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]
