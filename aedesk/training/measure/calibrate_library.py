"""Calibrating the library: how alike must two codes be, that the photos are called versions of one?"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from aedesk.engine.engine import Engine
from aedesk.library.coder import MODEL, Coder
from aedesk.models.store import ModelStore
from aedesk.tools.calibration import VERSION_LIKENESS
from aedesk.training.data.photos import list_photos
from aedesk.training.export.card_file import set_section
from aedesk.training.measure.evaluate_library import asked_of, codes_of, compared

PRECISION = 0.995  # of what is called a version; evaluate asks for 99 % on other photos


def least_likeness(own: NDArray[np.float64], others: NDArray[np.float64]) -> float:
    """The smallest threshold above which PRECISION of pairs are versions; 1 where there is none. `own`: how alike
    versions are, `others`: photos that are merely alike."""
    for least in np.unique(np.concatenate([own, others])):
        right, wrong = float((own >= least).mean()), float((others >= least).mean())
        if right / max(1e-9, right + wrong) >= PRECISION:
            return float(least)
    return 1.0


def calibrate_library(photos: Path, weights: Path, limit: int, write_card: bool) -> float:
    """Return the least likeness of versions, and put it into the card. It is found on the other half of the held-out
    photos than `evaluate library` measures on."""
    coder = Coder.of(Engine(), ModelStore([weights]))
    files = list_photos(photos)
    codes = codes_of(coder, [file.path for file in files])
    asked = asked_of(files, 0, limit)
    told = compared(coder, files, asked, codes)
    least = round(least_likeness(told.own, told.others), 4)
    print(f"{100 * (told.own >= least).mean():.2f} % of the versions are at least so like their photo")
    if write_card:
        command = f"# python -m aedesk.training calibrate {MODEL} --write-card, {len(asked)} held-out photos"
        set_section(weights / MODEL / "card.toml", "calibration", [command, f"{VERSION_LIKENESS} = {least}"])
    return least
