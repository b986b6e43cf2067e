"""What became of a batch, as a JSON file.

{"aedesk_report": 1, "recipe": {...} or null, "seconds": 12.3, "done": 2, "skipped": 0, "failed": 1,
 "stopped": false, "photos": [{"photo": "a.jpg", "target": "out/a.jpg", "state": "done", "seconds": 4.2,
                               "found": {"denoise": {"strength": 12.0}}, "notes": [], "problem": "", "worker": ""}],
 "workers": [{"worker": "10.0.0.7:40001", "photos": 120, "photos_per_minute": 4.1}]}

Workers are those of a cluster.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from aedesk.imaging.formats.atomic import atomic_path
from aedesk.recipe.batch import DONE, FAILED, SKIPPED, Outcome
from aedesk.recipe.rates import Workers
from aedesk.recipe.recipe import Recipe

VERSION = 1


def report(outcomes: Sequence[Outcome], recipe: Recipe | None, seconds: float, stopped: bool) -> str:
    """The text of a report."""
    counts = Counter(outcome.state for outcome in outcomes)
    content = {
        "aedesk_report": VERSION,
        "recipe": json.loads(recipe.to_json()) if recipe is not None else None,
        "seconds": round(seconds, 1),
        **{state: counts[state] for state in (DONE, SKIPPED, FAILED)},
        "stopped": stopped,
        "photos": [
            {
                "photo": str(outcome.item.photo),
                "target": str(outcome.item.target),
                "state": outcome.state,
                "seconds": round(outcome.seconds, 2),
                "found": dict(outcome.found),
                "notes": [str(note) for note in outcome.notes],
                "problem": str(outcome.problem or ""),
                "worker": outcome.worker,
            }
            for outcome in sorted(outcomes, key=lambda outcome: str(outcome.item.photo))
        ],
        "workers": [
            {"worker": one.name, "photos": one.photos, "photos_per_minute": round(one.per_minute, 2)}
            for one in Workers(outcomes).rates()
        ],
    }
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def save_report(text: str, path: Path, *, overwrite: bool = False) -> None:
    """Write a report, whole or not at all. Raises AEDeskError."""
    with atomic_path(path, overwrite) as temporary:
        # Bytes of a name that are no text become escapes of JSON (\udcdf), of which Python makes the same name again.
        temporary.write_text(text, encoding="utf-8", errors="backslashreplace")
