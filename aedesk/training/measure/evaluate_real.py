"""Measuring Repair and Restore on really damaged photos, through the same path as the desk: the tool at its defaults.

The margin of the default mask counts: it is filled too."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from aedesk.engine.engine import Engine
from aedesk.models.store import ModelStore
from aedesk.recipe.restore import restore
from aedesk.tools.base import Context
from aedesk.tools.registry import REPAIR
from aedesk.tools.repair.repair import RepairParams
from aedesk.training.real.film import TOLERANCE, agreement, film_scans
from aedesk.training.real.measure import Finder
from aedesk.training.real.places import PLACES, load_places
from aedesk.training.real.prints import AllPrints, PrintCounts, open_print


def shipped_finder(context: Context) -> Finder:
    """The mask of Repair when nobody moves a slider."""
    return lambda image: REPAIR.mask(REPAIR.find(image, context), RepairParams()).marked


def evaluate_film(folder: Path, limit: int | None = None) -> dict[str, float]:
    """Print precision, recall and F1 of every film scan, and return F1: of each, and their mean.

    Raises AEDeskError as film_scans() does."""
    find = shipped_finder(Context(Engine(), ModelStore()))
    each: dict[str, float] = {}
    for scan in film_scans(folder, limit):
        found = agreement(find(scan.image), scan.true)
        each[f"film_{scan.name}_f1"] = found.f1
        print(
            f"film {scan.name:24} F1 {found.f1:.3f}  precision {found.precision:.3f}  recall {found.recall:.3f}",
            flush=True,
        )
    mean = float(np.mean(list(each.values())))
    print(f"film {len(each)} scans, within {TOLERANCE} pixels: mean F1 {mean:.3f}", flush=True)
    return {"film_f1": mean, **each}


def evaluate_old(folder: Path, limit: int | None = None, places: Path = PLACES) -> dict[str, float]:
    """Print what is found in smooth places of old photos, what is marked in whole ones, and what Restore leaves.

    Returns per cent of the pixels of all photos together. Raises AEDeskError as load_places() and open_print() do."""
    context = Context(Engine(), ModelStore())
    find = shipped_finder(context)
    prints = AllPrints()
    for photo in load_places(places)[:limit]:
        old = open_print(photo, folder)
        counts = old.count(find(old.image))
        steps = "nothing"
        if counts.damaged:
            restored, _, findings = restore(None, old.image, context)
            counts = replace(counts, left=old.left(restored))
            steps = " + ".join(finding.tool for finding in findings if finding.changed) or steps
        prints.add(old.name, counts)
        print(_line(old.name, counts, steps), flush=True)
    together = prints.together
    print(
        f"old {len(prints.each)} photos: {together.found_percent:.1f} % of the damage found "
        f"({together.pieces_found_percent:.1f} % of {together.pieces} pieces; mean of the photos "
        f"{prints.mean_found_percent:.1f} %), {together.wrong_percent:.2f} % of what is whole marked, "
        f"Restore leaves {together.left_percent:.1f} %",
        flush=True,
    )
    return {
        "old_found_percent": together.found_percent,
        "old_wrong_percent": together.wrong_percent,
        "old_left_percent": together.left_percent,
    }


def _line(name: str, counts: PrintCounts, steps: str) -> str:
    """One photo in words."""
    parts = []
    if counts.damaged:
        parts.append(
            f"found {counts.found_percent:5.1f} % of {counts.damaged:4} pixels, {counts.pieces_found:3} of "
            f"{counts.pieces:3} pieces, Restore ({steps}) leaves {counts.left_percent:5.1f} %"
        )
    if counts.whole:
        share, what = counts.worst
        most = f", most of {what} ({100 * share:.1f} %)" if counts.wrong else ""
        parts.append(f"wrong {counts.wrong_percent:.2f} %{most}")
    return f"old {name:28} " + "; ".join(parts)
