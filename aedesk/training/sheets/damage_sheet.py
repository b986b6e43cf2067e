"""A sheet of what Repair is trained for: clean, damaged, true mask, found mask, repaired, for every damage."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image as Pillow

from aedesk.engine.engine import Engine
from aedesk.imaging.image import Image
from aedesk.models.store import ModelStore
from aedesk.tools.base import Context
from aedesk.tools.repair.repair import Repair, RepairParams
from aedesk.training.data.damage import DAMAGES, Damaged, lay_over
from aedesk.training.data.degrade import eight_bits
from aedesk.training.data.photos import PhotoBank, list_photos
from aedesk.training.sheets.contact_sheet import SIDE, labelled
from aedesk.training.tasks.find_damage import aged_with_damage


def damage_sheet(photos: Path, out: Path, seed: int = 0, pairs: int = 2) -> None:
    """Write a row for each kind of damage and two for mixtures on aged photos.

    The crops come from held-out photos; masks and repaired ones went through the tool of the desk."""
    held_out = [file for file in list_photos(photos) if file.held_out]
    bank = PhotoBank(held_out, {"scenes": 0.6, "people": 0.4}, min_size=SIDE)
    context, repair = Context(Engine(), ModelStore()), Repair()
    rows = []
    for number, kind in enumerate([*DAMAGES, "mixture", "mixture 2"]):
        rng = np.random.default_rng([seed, number])
        cells = []
        for _ in range(pairs):
            clean = bank.crop(SIDE, rng)
            if kind in DAMAGES:
                pair = lay_over(clean, [DAMAGES[kind]((SIDE, SIDE), rng)])
            else:
                pair = Damaged(*aged_with_damage(clean, rng))
            damaged = eight_bits(pair.damaged)
            result = repair.run(Image(damaged), RepairParams(), context)
            assert result.mask is not None
            cells += [eight_bits(clean), damaged, _as_picture(pair.mask > 0), _as_picture(result.mask.marked)]
            cells.append(result.image.pixels)
        rows.append(labelled(np.concatenate(cells, axis=1), kind))
    Pillow.fromarray(np.concatenate(rows, axis=0)).save(out)


def _as_picture(marked: np.ndarray) -> np.ndarray:
    return np.repeat((marked * 255).astype(np.uint8)[..., None], 3, axis=2)
