"""The other photos of the strip, read for printing. No widget is touched here."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from aedesk.gui.background.models import Models
from aedesk.gui.document.edit import Edit
from aedesk.gui.document.picture import Picture
from aedesk.gui.document.picture_store import Key
from aedesk.gui.files.read import FindTool, open_picture
from aedesk.gui.files.waking import Asleep, woken
from aedesk.imaging.formats.export import Export, exported
from aedesk.jobs import Job

MOST_PIXELS = 300e6  # of all of them together, about 1.2 GB
LONGEST = 6000  # pixels of the longer side: half a metre at 300 dpi


@dataclass(frozen=True)
class Other:
    """A photo as it is now: `picture` where it is at hand, else what `asleep` works out, else what lies at `path`."""

    path: Path
    picture: Picture | None = None
    asleep: Asleep | None = None
    key: Key | None = None

    @staticmethod
    def of(path: Path, edit: Edit | None) -> Other:
        """For the main thread. `edit`: the work on it, None where nothing was begun."""
        if edit is None or edit.source is None:
            return Other(path)
        if edit.current is not None:
            return Other(path, edit.current)
        return Other(path, None, Asleep.of(edit), edit.state.picture)


def read_others(others: Sequence[Other], models: Models, tool: FindTool, job: Job) -> list[Picture]:
    """For a worker's thread: all of them, made smaller where together they would fill the memory. Raises AEDeskError,
    and Cancelled."""
    side = min(LONGEST, round(math.sqrt(MOST_PIXELS / max(1, len(others)))))
    found = []
    for number, other in enumerate(others):
        job.check()
        job.progress(number / len(others))
        picture = other.picture
        if picture is None and other.asleep is not None and other.key is not None:
            picture = woken(other.asleep, models, tool, job)[other.key]
        if picture is None:
            picture = open_picture(other.path, models, job)
        smaller = exported(picture.image, Export(longer_side=side))
        found.append(picture if smaller is picture.image else Picture.of(smaller))
    return found
