"""The list of the photos, and of the shapes of damage, that the networks were trained on, as their licences ask."""

from __future__ import annotations

import csv
from pathlib import Path

from aedesk.training.data.photos import list_photos
from aedesk.training.tasks.base import Task

SHAPE_COLUMNS = ("file", "licence", "source repository", "source path")


def write_credits(photos: Path, tasks: list[Task], out: Path, shapes: Path | None = None) -> int:
    """Write file, licence, source and path of every photo that one of `tasks` draws from, and of every shape.

    They come from `photos.tsv` in the photo folder and `sources.tsv` in that of the shapes. Returns how many there
    are."""
    groups = {group for task in tasks for group in task.groups}
    used = {
        file.path.relative_to(photos).as_posix()
        for file in list_photos(photos)
        if file.group in groups and not file.held_out
    }
    columns = ["file", "licence", "source", "path"]
    with (photos / "photos.tsv").open(encoding="utf-8", newline="") as lines:
        rows = [[row[c] for c in columns] for row in csv.DictReader(lines, delimiter="\t") if row["file"] in used]
    if shapes is not None:
        with (shapes / "sources.tsv").open(encoding="utf-8", newline="") as lines:
            rows += [[row[c] for c in SHAPE_COLUMNS] for row in csv.DictReader(lines, delimiter="\t")]
    with out.open("w", encoding="utf-8", newline="") as lines:
        table = csv.writer(lines, delimiter="\t", lineterminator="\n")
        table.writerow(columns)
        table.writerows(rows)
    return len(rows)
