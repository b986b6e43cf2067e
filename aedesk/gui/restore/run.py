"""A recipe at work on a picture, in the worker. No widget is touched here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from aedesk.gui.background.models import ContextMaker
from aedesk.gui.document.mask_state import MaskState
from aedesk.gui.document.picture import Picture
from aedesk.gui.tools.run import shown
from aedesk.jobs import Job
from aedesk.recipe import Finding, Recipe, restore
from aedesk.recipe.care import NORMAL
from aedesk.recipe.outcome import composed, size_of


@dataclass(frozen=True)
class Restored:
    """The picture, the recipe that was applied, what its steps found, and the mask that lay over the picture before."""

    picture: Picture
    recipe: Recipe
    findings: Sequence[Finding]
    mask: MaskState | None


def restore_picture(
    recipe: Recipe | None,
    picture: Picture,
    make_context: ContextMaker,
    job: Job,
    care: str = NORMAL,
    mask: MaskState | None = None,
) -> Restored:
    """Apply a recipe, or what the photo needs with `care` (a name of CARE). `mask` goes where the photo's pixels go."""
    image, applied, findings = restore(recipe, picture.image, make_context(job), care=care)
    if mask is not None:
        mask = mask.moved(composed([finding.outcome for finding in findings], size_of(picture.image)))
    return Restored(shown(image, picture, job), applied, findings, mask)
