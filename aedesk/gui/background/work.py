"""What the worker does with files and tools. No widget is touched here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from aedesk.codec.files import is_aed
from aedesk.codec.key import Secret
from aedesk.errors import AEDeskError
from aedesk.gui.background.models import Workshop
from aedesk.gui.compress.codec_work import open_aed
from aedesk.gui.document.mask_state import MaskState
from aedesk.gui.document.picture import Picture
from aedesk.imaging.formats.load import load
from aedesk.imaging.image import Image
from aedesk.imaging.packed_mask import PackedMask
from aedesk.jobs import Job, Stage
from aedesk.recipe import Finding, Recipe, restore
from aedesk.recipe.care import NORMAL
from aedesk.recipe.sidecar import Sidecar, digest_of, load_sidecar
from aedesk.sentence import Sentence, ToolWord
from aedesk.tools.base import Context, HintTool, MaskTool, Tool
from aedesk.tools.colorize.hint import Hint
from aedesk.tools.inpaint.surroundings import box_of

PREVIEW = 1024  # pixels of the longer side

ContextMaker = Callable[[Job], Context]
FindTool = Callable[[str], Tool[Any]]  # by its id; raises KeyError


def open_picture(
    path: Path, workshop: Workshop, job: Job, secret: Secret | None = None, salvage: bool = False
) -> Picture:
    """Read a photo, or an .aed file with its key, and make it ready for the screen.

    Raises Locked, Damaged or another AEDeskError."""
    image = open_aed(path, secret, salvage, workshop, job) if is_aed(path) else load(path)
    job.check()
    return Picture.of(image)


def steps_beside(path: Path, picture: Picture, tool: FindTool) -> tuple[Sidecar | None, Sentence | None]:
    """The steps that were kept beside a saved photo, None where there are none or they cannot be used; why not."""
    try:
        sidecar = load_sidecar(path, tool)
        if sidecar is None:
            return None, None
        if not sidecar.photo.exists():
            return None, Sentence(
                "The steps of '{}' cannot be used: their photo '{}' is gone.", (path.name, sidecar.photo.name)
            )
        if digest_of(sidecar.photo) != sidecar.digest:
            return None, Sentence(
                "The steps of '{}' cannot be used: '{}' was changed meanwhile.", (path.name, sidecar.photo.name)
            )
    except AEDeskError as problem:
        return None, problem.sentence
    except OSError as problem:
        return None, Sentence("The steps of '{}' cannot be used ({}).", (path.name, problem.strerror or problem))
    if (picture.image.width, picture.image.height) != (sidecar.width, sidecar.height):
        return None, Sentence(
            "The steps of '{}' cannot be used: it is of another size than '{}'.", (path.name, sidecar.photo.name)
        )
    return sidecar, None


def restore_picture(
    recipe: Recipe | None, picture: Picture, make_context: ContextMaker, job: Job, care: str = NORMAL
) -> tuple[Picture, Recipe, list[Finding]]:
    """Apply a recipe, or what the photo needs with `care` (a name of CARE). Also returns what was applied."""
    image, applied, findings = restore(recipe, picture.image, make_context(job), care=care)
    return _shown(image, picture, job), applied, findings


def apply_tool(
    tool: Tool[Any],
    picture: Picture,
    params: Any,
    make_context: ContextMaker,
    job: Job,
    mask: MaskState | None = None,
    hints: tuple[Hint, ...] = (),
    reference: Image | None = None,
) -> tuple[Picture, dict[str, float]]:
    """Run a tool and make its result ready for the screen. The same picture where nothing was done.

    `mask`: where a tool with a mask shall work; None lets it find that by itself. `hints` and `reference`:
    for a tool that colours."""
    marked = mask.mask if mask is not None else None
    context = replace(make_context(job), mask=marked, hints=hints, reference=reference)
    result = tool.run(picture.image, params, context)
    return _shown(result.image, picture, job), result.found


def heal_spot(
    tool: Tool[Any], picture: Picture, params: Any, stroke: PackedMask, make_context: ContextMaker, job: Job
) -> Picture:
    """Have a tool fill what a stroke covers, and make the result ready for the screen: of a large photo only the part
    that has changed."""
    mask = stroke.mask
    result = tool.run(picture.image, params, replace(make_context(job), mask=mask))
    job.check()
    if result.image is picture.image:
        return picture
    return picture.with_part(result.image, box_of(mask.marked))


def likely_colours(
    tool: HintTool[Any],
    image: Image,
    place: tuple[int, int],
    hints: tuple[Hint, ...],
    make_context: ContextMaker,
    job: Job,
) -> list[tuple[int, int, int]]:
    """Colours to choose from for a place (x, y) of a photo that has some hints."""
    small, factor = _small(image)
    context = replace(make_context(job), hints=tuple(_scaled(hint, factor, small) for hint in hints))
    spot = _scaled(Hint(*place, (0, 0, 0)), factor, small)
    return tool.likely_colours(small, spot.x, spot.y, context)


def preview_hints(
    tool: HintTool[Any],
    base: Picture,
    params: Any,
    hints: tuple[Hint, ...],
    reference: Image | None,
    make_context: ContextMaker,
    job: Job,
) -> Picture:
    """What the tool would make of a photo, quickly: worked out small, shown at the size of `base`."""
    small, factor = _small(base.image)
    scaled = tuple(_scaled(hint, factor, small) for hint in hints)
    context = replace(make_context(job), hints=scaled, reference=reference)
    result = tool.run(small, replace(params, recolor="yes"), context)
    job.check()
    return Picture(base.image, Picture.of(result.image).levels)


def _small(image: Image) -> tuple[Image, float]:
    """A photo of a preview's size, and its size as a part of the photo's."""
    factor = min(1.0, PREVIEW / max(image.width, image.height))
    if factor == 1:
        return image, 1.0
    step = 1 / factor
    rows, columns = (
        np.minimum((np.arange(max(1, round(size * factor))) + 0.5) * step, size - 1).astype(np.int64)
        for size in (image.height, image.width)
    )
    alpha = image.alpha[rows][:, columns] if image.alpha is not None else None
    return Image(image.pixels[rows][:, columns], alpha), factor


def _scaled(hint: Hint, factor: float, small: Image) -> Hint:
    x, y = (min(size - 1, int(n * factor)) for n, size in ((hint.x, small.width), (hint.y, small.height)))
    return replace(hint, x=x, y=y)


def find_mask(
    tool: MaskTool[Any],
    picture: Picture,
    params: Any,
    make_context: ContextMaker,
    job: Job,
    before: MaskState | None = None,
) -> MaskState:
    """Have a tool look for what it would work on. What was marked and erased by hand in `before` stays so."""
    looking = job.part(0.0, 1.0, Stage(ToolWord(tool.find_action)))
    looking.progress(0.0)
    likelihood = tool.find(picture.image, make_context(looking), params)
    job.check()
    mask = tool.mask(likelihood, params)
    return (before or MaskState.of(mask)).found_anew(mask, likelihood, params)


def _shown(image: Image, before: Picture, job: Job) -> Picture:
    """Make a result ready for the screen; the same picture where nothing was done."""
    job.check()
    return before if image is before.image else Picture.of(image)
