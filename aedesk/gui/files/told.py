"""What a photo that leaves the desk says of what was done to it."""

from __future__ import annotations

from aedesk.gui.document.document import Document
from aedesk.imaging.image import Image
from aedesk.models.store import ModelStore
from aedesk.recipe import Step
from aedesk.recipe.history import History
from aedesk.recipe.honest import with_story


def steps_of(history: History) -> list[Step]:
    """The steps of a history that are known."""
    return [done.step for done in history if done.step is not None]


def told(image: Image, document: Document, wanted: bool) -> Image:
    """The picture that is on the desk with its steps in its XMP, or as it is."""
    return with_story(image, steps_of(document.steps) if wanted else [], ModelStore())
