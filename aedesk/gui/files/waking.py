"""The pictures of a photo that was put away: read and worked out anew. No widget is touched here."""

from __future__ import annotations

from dataclasses import dataclass

from aedesk.errors import AEDeskError
from aedesk.filesystem import stamp_of
from aedesk.gui.background.models import Models
from aedesk.gui.document.edit import Edit, Source
from aedesk.gui.document.picture import Picture
from aedesk.gui.document.picture_store import Key
from aedesk.gui.files.read import FindTool, open_picture
from aedesk.jobs import Job
from aedesk.recipe.history import History, repeat


@dataclass(frozen=True)
class Asleep:
    """What an edit knows of its pictures. `original`: None where it must be read again. `forgotten`: the pictures that
    must be worked out from it, each with its steps."""

    source: Source
    key: Key
    original: Picture | None
    forgotten: tuple[tuple[Key, History], ...]

    @staticmethod
    def of(edit: Edit) -> Asleep:
        """For the main thread. Raises ValueError where the edit has no photo."""
        if edit.source is None or edit.original_key is None:
            raise ValueError("an edit without a photo has no pictures")
        known = edit.pictures.knows
        missing = ((key, steps) for key, steps in edit.state.pictures if not known(key) and key != edit.original_key)
        return Asleep(edit.source, edit.original_key, edit.original, tuple(missing))


def woken(asleep: Asleep, models: Models, tool: FindTool, job: Job) -> dict[Key, Picture]:
    """For a worker's thread: all that was forgotten. Raises AEDeskError, also where the file is another one now."""
    found: dict[Key, Picture] = {}
    original = asleep.original
    if original is None:
        path = asleep.source.path
        if stamp_of(path) != asleep.source.stamp:
            raise AEDeskError("'{}' has been changed or removed since it was opened.", path.name)
        original = open_picture(path, models, job, asleep.source.secret, asleep.source.salvage)
        found[asleep.key] = original
    for key, steps in asleep.forgotten:
        image, _ = repeat(steps, original.image, models.context(job), tool)
        job.check()
        found[key] = Picture.of(image)
    return found
