"""A folder of shapes of damage as `fit find_damage --shapes` reads it, small and made by the tests."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from PIL import Image as Pillow

KINDS = ("lint", "hair-short", "hair", "scratches", "dirt")


def make_shapes_folder(folder: Path) -> Path:
    """Two outlines, a brush of each kind with an empty margin, and two overlays, one of which covers too much."""
    (folder / "film_contours").mkdir(parents=True)
    outlines = [
        ["Dust", [[10, 10], [16, 11], [14, 17]]],
        ["Scratch", [[5, 5], [90, 40], [91, 42], [6, 8]]],
        ["Dust", [[1, 1], [2, 2]]],  # a line has no inside
    ]
    (folder / "film_contours" / "scan01.json").write_text(json.dumps(outlines))
    for kind in KINDS:
        (folder / "film_sprites" / kind).mkdir(parents=True)
        brush = np.zeros((30, 50), np.uint8)
        brush[10:14, 5:45] = 200
        Pillow.fromarray(brush).save(folder / "film_sprites" / kind / "1.png")
    Pillow.fromarray(np.zeros((8, 8), np.uint8)).save(folder / "film_sprites" / "dirt" / "empty.png")
    (folder / "decay_textures").mkdir()
    overlay = np.zeros((300, 400), np.uint8)
    overlay[::40] = 255
    Pillow.fromarray(overlay).save(folder / "decay_textures" / "scuffs.png")
    Pillow.fromarray(np.full((300, 400), 255, np.uint8)).save(folder / "decay_textures" / "all.png")
    return folder
