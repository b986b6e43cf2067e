"""A sheet of what the denoiser is trained for: clean, degraded, restored, for every kind of damage."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image as Pillow
from PIL import ImageDraw

from aedesk.engine.engine import Engine
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.gaussian import blur
from aedesk.models.store import ModelStore
from aedesk.tools.base import Context
from aedesk.tools.denoise import Denoise, DenoiseParams
from aedesk.training.data import degrade
from aedesk.training.data.photos import PhotoBank, list_photos

SIDE = 192  # pixels of a crop
Damage = Callable[[np.ndarray, np.random.Generator], np.ndarray]


def _kinds() -> dict[str, Damage]:
    def of_kind(kind: str) -> Damage:
        return lambda clean, rng: degrade.noise_of_kind(kind, clean, rng)

    kinds: dict[str, Damage] = {kind: of_kind(kind) for kind in degrade.NOISE_KINDS}
    kinds["grey grain"] = lambda clean, rng: degrade.noise_of_kind("grain", degrade.to_grey(clean), rng, grey=True)
    kinds["scan"] = lambda clean, rng: degrade.random_degradation(clean, rng, {"scan": 1.0}).degraded
    kinds["blur"] = lambda clean, rng: blur(clean, 0.8)
    kinds["jpeg 15"] = lambda clean, rng: degrade.jpeg(clean, 15)
    kinds["jpeg 20, 50"] = lambda clean, rng: degrade.shifted_jpeg(clean, 20, 50, rng)
    return kinds


def contact_sheet(photos: Path, out: Path, seed: int = 0, pairs: int = 2) -> None:
    """Write a row for each kind of damage: `pairs` times clean, degraded, restored at Auto.

    The crops come from held-out photos; the restored ones went through the tool of the desk."""
    held_out = [file for file in list_photos(photos) if file.held_out]
    bank = PhotoBank(held_out, {"scenes": 0.6, "people": 0.4}, min_size=SIDE)
    context = Context(Engine(), ModelStore())
    rows = []
    for number, (name, damage) in enumerate(_kinds().items()):
        rng = np.random.default_rng([seed, number])
        cells = []
        for _ in range(pairs):
            clean = bank.crop(SIDE, rng)
            degraded = degrade.eight_bits(damage(clean, rng))
            restored = Denoise().run(Image(degraded), DenoiseParams(), context)
            cells += [degrade.eight_bits(clean), degraded, restored.image.pixels]
        rows.append(labelled(np.concatenate(cells, axis=1), name))
    Pillow.fromarray(np.concatenate(rows, axis=0)).save(out)


def labelled(row: np.ndarray, name: str) -> np.ndarray:
    picture = Pillow.fromarray(row)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, 8 + 7 * len(name), 14), fill=(0, 0, 0))
    draw.text((4, 1), name, fill=(255, 255, 255))
    return np.asarray(picture)
