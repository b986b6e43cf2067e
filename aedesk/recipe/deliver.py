"""The last piece of the way of every photo: from the desk, the command line and a batch into a file.

The file, what its XMP tells, and the steps beside it follow from what really was done; so the same recipe leaves the
same file wherever it was applied.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.export import NONE, Export, dropped_whole, exported
from aedesk.imaging.formats.fit_size import fitted
from aedesk.imaging.formats.regions import moved
from aedesk.imaging.formats.save import save
from aedesk.imaging.geometry import Size
from aedesk.imaging.image import Image
from aedesk.recipe.history import Done, History
from aedesk.recipe.honest import Taken, is_untold, with_story
from aedesk.recipe.named import Named
from aedesk.recipe.outcome import composed
from aedesk.recipe.recipe import Recipe
from aedesk.recipe.run import Finding
from aedesk.recipe.sidecar import drop_sidecar, save_sidecar
from aedesk.sentence import Sentence
from aedesk.tools.registry import tool


@dataclass(frozen=True)
class Wishes:
    """How a photo leaves. `story`: the file says what was done to it. `overwrite`: replaces a file that is there."""

    story: bool = True
    export: Export = field(default_factory=Export)
    overwrite: bool = False


@dataclass(frozen=True)
class Kept:
    """What is kept beside the file, so that the work can go on: the steps, the original and its size, what else the
    person has kept by a name, and what the photo looked like after each step, where that is known."""

    steps: History
    original: Path
    size: Size
    snapshots: tuple[Named, ...] = ()
    pictures: tuple[Image | None, ...] = ()


# Writes a photo into a file as is wished; sentences about what its format could not keep. Raises AEDeskError.
Write = Callable[[Image, Path, Wishes], list[Sentence]]


def deliver(
    image: Image,
    taken: Sequence[Taken],
    path: Path,
    wishes: Wishes,
    kept: Kept | None = None,
    write: Write | None = None,
) -> list[Sentence]:
    """Write a photo, with its story, as is wished, and the steps beside it, without which old ones go. `write`: into
    a format of its own.

    Returns sentences about what could not be kept. Raises Cancelled or AEDeskError where there is no file."""
    image = _with_regions(image, taken)
    told = with_story(image, taken) if wishes.story else image
    notes = (write or into_photo)(exported(told, wishes.export), path, wishes)
    notes += [Sentence("'{}' {}.", (path.name, words)) for words in _left_out(image, taken, wishes)]
    try:
        if kept is None:
            drop_sidecar(path)
            return notes
        save_sidecar(kept.steps, kept.original, kept.size, path, kept.snapshots, kept.pictures)
    except AEDeskError as problem:  # the photo itself is safe
        return [*notes, problem.sentence]
    return notes


def _with_regions(image: Image, taken: Sequence[Taken]) -> Image:
    """The photo with the regions of its XMP, such as faces with names, where the steps have put them."""
    packet = image.metadata.xmp
    outcomes = [step.outcome for step in taken if step.step.enabled]
    if packet is None or not outcomes:
        return image
    try:
        lies = composed(outcomes, outcomes[0].geometry.before)
    except ValueError:  # steps of another photo
        return image
    if not lies.moves:
        return image
    (width, height), after = lies.before, lies.after

    def place(x: float, y: float) -> tuple[float, float]:
        across, down = lies.point((x * width, y * height))
        return across / after[0], down / after[1]

    return replace(image, metadata=replace(image.metadata, xmp=moved(packet, place, after)))


def _left_out(image: Image, taken: Sequence[Taken], wishes: Wishes) -> list[Sentence]:
    """What the file does not say, as the photo's own words cannot be understood."""
    words = []
    if wishes.export.metadata != NONE and wishes.story and is_untold(image, taken):
        words.append(Sentence("does not say how it was edited, as the XMP of the photo cannot be understood"))
    if dropped_whole(image.metadata, wishes.export):
        words.append(Sentence("is without the EXIF or XMP that cannot be understood, as it may name the location"))
    return words


def into_photo(image: Image, path: Path, wishes: Wishes) -> list[Sentence]:
    """Write a photo in the format of its name."""
    quality = wishes.export.quality
    if wishes.export.most_bytes:
        fits = fitted(image, wishes.export, path.suffix)
        image, quality = fits.image, fits.quality
    return save(image, path, overwrite=wishes.overwrite, quality=quality)


def taken_by(recipe: Recipe, findings: Sequence[Finding]) -> list[Taken]:
    """The steps of a recipe with what `restore` says of them."""
    enabled = [step for step in recipe.steps if step.enabled]
    return [Taken(step, finding.outcome) for step, finding in zip(enabled, findings, strict=True)]


def kept_of(taken: Sequence[Taken], original: Path, size: Size) -> Kept:
    """What is kept beside a file whose steps were taken one after the other. `size`: of the original."""
    steps = tuple(Done(tool(one.step.tool).title, one.step, one.inputs, one.outcome) for one in taken)
    return Kept(steps, original, size)


def taken_in(steps: Sequence[Done]) -> list[Taken]:
    """The steps of a history that are known."""
    return [Taken(done.step, done.outcome) for done in steps if done.step is not None and done.outcome is not None]
