"""A recipe at work on a picture, in the worker. No widget is touched here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QImage

from aedesk.gui.background.models import ContextMaker
from aedesk.gui.document.mask_state import MaskState
from aedesk.gui.document.picture import Picture
from aedesk.gui.document.step_pictures import small_picture
from aedesk.gui.tools.run import shown
from aedesk.jobs import Job
from aedesk.recipe import Finding, Recipe, restore
from aedesk.recipe.care import NORMAL
from aedesk.recipe.outcome import composed, size_of


@dataclass(frozen=True)
class Restored:
    """The picture, the recipe that was applied, what its steps found, and the mask that lay over the picture before.
    `small`: what the photo was after each of these steps."""

    picture: Picture
    recipe: Recipe
    findings: Sequence[Finding]
    mask: MaskState | None
    small: Sequence[QImage] = ()


def restore_picture(
    recipe: Recipe | None,
    picture: Picture,
    make_context: ContextMaker,
    job: Job,
    care: str = NORMAL,
    mask: MaskState | None = None,
) -> Restored:
    """Apply a recipe, or what the photo needs with `care` (a name of CARE). `mask` goes where the photo's pixels go."""
    small: list[QImage] = []
    image, applied, findings = restore(
        recipe, picture.image, make_context(job), care=care, seen=lambda image: small.append(small_picture(image))
    )
    if mask is not None:
        mask = mask.moved(composed([finding.outcome for finding in findings], size_of(picture.image)))
    return Restored(shown(image, picture, job), applied, findings, mask, small)
