"""Calibrating the library: how alike must two photos be, and their sketches agree, to be called versions of one?"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from aedesk.engine.engine import Engine
from aedesk.library.coder import MODEL, Coder
from aedesk.library.versions import VersionRule
from aedesk.models.store import ModelStore
from aedesk.tools.calibration import VERSION_LIKENESS, VERSION_SCORE
from aedesk.training.data.photos import list_photos
from aedesk.training.export.card_file import set_section
from aedesk.training.measure.evaluate_library import asked_of, coded_files, compared, share_of_versions

PRECISION = 0.995  # of what is called a version; evaluate asks for 99 % on other photos


def least_of(own: NDArray[np.float64], others: NDArray[np.float64], known: NDArray[np.bool_] | None = None) -> float:
    """The smallest threshold above which PRECISION of pairs are versions; infinite where there is none. `own`: numbers
    (N,) of versions, `others`: of photos that are merely alike. `known`: which of the versions are told anyhow."""
    told = np.zeros(len(own), bool) if known is None else known
    for least in np.unique(np.concatenate([own, others])):
        right, wrong = float((told | (own >= least)).mean()), float((others >= least).mean())
        if right / max(1e-9, right + wrong) >= PRECISION:
            return float(least)
    return float("inf")


def version_rule(own: NDArray[np.float64], others: NDArray[np.float64]) -> VersionRule:
    """The rule that tells the most versions; both pairs of likeness and agreement, (N, 2)."""
    likeness = min(1.0, least_of(own[:, 0], others[:, 0]))
    sure = others[:, 0] >= likeness
    # What likeness alone has wrong must not be counted twice.
    score = least_of(own.sum(axis=1), np.where(sure, np.inf, others.sum(axis=1)), own[:, 0] >= likeness)
    return VersionRule(round(likeness, 4), round(min(2.0, score), 4))


def calibrate_library(photos: Path, weights: Path, limit: int, write_card: bool) -> VersionRule:
    """Return the rule, and put it into the card. It is found on the other half of the held-out photos than `evaluate
    library` measures on."""
    coder = Coder.of(Engine(), ModelStore([weights]))
    files = list_photos(photos)
    coded = coded_files(coder, [file.path for file in files])
    asked = asked_of(files, 0, limit)
    told = compared(coder, files, asked, coded)
    rule = version_rule(told.own, told.others)
    print(f"{100 * share_of_versions(told.own, rule):.2f} % of the versions are told")
    if write_card:
        command = f"# python -m aedesk.training calibrate {MODEL} --write-card, {len(asked)} held-out photos"
        lines = [command, f"{VERSION_LIKENESS} = {rule.likeness}", f"{VERSION_SCORE} = {rule.score}"]
        set_section(weights / MODEL / "card.toml", "calibration", lines)
    return rule
