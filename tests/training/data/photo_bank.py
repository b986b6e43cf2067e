"""A few made photos, as a bank and on the device that trains."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image as Pillow

from aedesk.training.data.photos import PhotoBank, list_photos
from tests.conftest import drawing


def made_bank(folder: Path, sides: tuple[int, ...] = (200, 260, 420)) -> PhotoBank:
    """Photos whose red grows from the left to the right and whose green from the top to the bottom."""
    for number, side in enumerate(sides):
        photo = drawing(side, side + 20)
        photo[..., 0] = np.linspace(0, 255, side + 20)[None]
        photo[..., 1] = np.linspace(0, 255, side)[:, None]
        path = folder / "scenes" / f"{number}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        Pillow.fromarray(photo).save(path)
    return PhotoBank(list_photos(folder), {"scenes": 1.0}, min_size=64)
