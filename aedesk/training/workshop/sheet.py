"""Held-out pictures before and after, as one file to look at."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from PIL import Image as Pillow

from aedesk.imaging.formats.atomic import atomic_path
from aedesk.training.networks.workshop.autoencoder import Autoencoder
from aedesk.training.workshop.learn import given
from aedesk.workshop.recipe import DENOISING

PICTURES = 8


def write_sheet(path: Path, network: Autoencoder, held_out: np.ndarray) -> None:
    """The first held-out pictures side by side, what goes in above (of a denoising one the corrupted picture, and the
    clean one under all), what comes out below. Raises AEDeskError."""
    with torch.no_grad():
        step = max(1, len(held_out) // PICTURES)
        pictures = torch.from_numpy(np.ascontiguousarray(held_out[::step][:PICTURES]))
        shown = given(pictures, network.recipe)
        rows = [shown, network(shown)] + ([pictures] if network.recipe.kind == DENOISING else [])
        sheet = torch.cat([torch.cat(list(row), dim=2) for row in rows], dim=1).clamp(0, 1)
        pixels = np.round(sheet.numpy().transpose(1, 2, 0) * 255).astype(np.uint8)
        with atomic_path(path, overwrite=True) as temporary:
            Pillow.fromarray(pixels[..., 0] if pixels.shape[2] == 1 else pixels).save(temporary)
