"""A recipe at work on a picture, in the worker. No widget is touched here."""

from __future__ import annotations

from aedesk.gui.background.models import ContextMaker
from aedesk.gui.document.picture import Picture
from aedesk.gui.tools.run import shown
from aedesk.jobs import Job
from aedesk.recipe import Finding, Recipe, restore
from aedesk.recipe.care import NORMAL


def restore_picture(
    recipe: Recipe | None, picture: Picture, make_context: ContextMaker, job: Job, care: str = NORMAL
) -> tuple[Picture, Recipe, list[Finding]]:
    """Apply a recipe, or what the photo needs with `care` (a name of CARE). Also returns what was applied."""
    image, applied, findings = restore(recipe, picture.image, make_context(job), care=care)
    return shown(image, picture, job), applied, findings
