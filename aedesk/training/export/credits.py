"""The list of the photos, shapes of damage and emblems that the networks were trained on, as their licences ask."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from aedesk.training.data.photos import list_photos
from aedesk.training.tasks.base import Task

SHAPE_COLUMNS = ("file", "licence", "source repository", "source path")


def write_credits(photos: Path, tasks: list[Task], out: Path, others: Sequence[Path] = ()) -> int:
    """Write file, licence, source and path of every photo that one of `tasks` draws from, and of `others`.

    They come from `photos.tsv` in the photo folder and `sources.tsv` in the folders of shapes of
    damage and of emblems. Returns how many there are."""
    groups = {group for task in tasks for group in task.groups}
    used = {
        file.path.relative_to(photos).as_posix()
        for file in list_photos(photos)
        if file.group in groups and not file.held_out
    }
    columns = ["file", "licence", "source", "path"]
    with (photos / "photos.tsv").open(encoding="utf-8", newline="") as lines:
        rows = [[row[c] for c in columns] for row in csv.DictReader(lines, delimiter="\t") if row["file"] in used]
    for folder in others:
        with (folder / "sources.tsv").open(encoding="utf-8", newline="") as lines:
            rows += [[row[c] for c in SHAPE_COLUMNS] for row in csv.DictReader(lines, delimiter="\t")]
    with out.open("w", encoding="utf-8", newline="") as lines:
        table = csv.writer(lines, delimiter="\t", lineterminator="\n")
        table.writerow(columns)
        table.writerows(rows)
    return len(rows)
