"""A trained autoencoder used: as a model of the tools, by the contract of the models of others (contract.py), or as the
code of the library (library_code.py)."""

from __future__ import annotations

import numpy as np

from aedesk.engine.add_model import Wish, add_model
from aedesk.errors import AEDeskError
from aedesk.filesystem import is_regular
from aedesk.jobs import Job
from aedesk.models import library_code
from aedesk.models.card import ModelCard
from aedesk.models.contract import DENOISE, SHARPEN
from aedesk.models.library_code import MOST_NUMBERS, CodeNetwork
from aedesk.models.own import LONGEST_TITLE
from aedesk.workshop.known import Known
from aedesk.workshop.project import DECODER, ENCODER, KNOWN, WHOLE, Project
from aedesk.workshop.recipe import FOLDER, Recipe
from aedesk.workshop.recipe import WHOLE as WHOLE_PHOTOS

TASKS = (DENOISE, SHARPEN)
LIBRARY = "library"
# Of two photos that have nothing to do with each other, so many are less alike than versions have to be.
APART = 0.9995
LEAST_LIKENESS, MOST_LIKENESS = 0.9, 0.999
AGREES = 0.8  # of sketches of versions, as with our own code
SOURCE = "Trained in the workshop of AEDesk"


def as_model(project: Project, task: str, title: str, job: Job) -> ModelCard:
    """Add it to the models, tried as any other; a tool then has it as a choice. Raises Cancelled or AEDeskError."""
    if not project.recipe.is_convolutional:
        raise AEDeskError(
            "A tool needs a network that takes photos of any size: a convolutional autoencoder, or a denoising one of "
            "convolutions."
        )
    file = project.folder / WHOLE
    if not is_regular(file):
        raise AEDeskError("'{}' is not trained to the end yet.", project.name)
    name = (title or project.name)[:LONGEST_TITLE]
    # in the numbers of its training; what the guess says of them does not count
    numbers = (("range", "0-1"), ("output_range", "0-1"))
    return add_model(file, Wish(task, name, source=SOURCE, corrections=numbers), job)


def library_problem(recipe: Recipe) -> AEDeskError | None:
    """Why the library cannot use the code of such an autoencoder; None where it can."""
    if recipe.data != FOLDER or recipe.cut != WHOLE_PHOTOS:
        return AEDeskError("The Library needs an autoencoder that has learnt from whole photos of a folder.")
    numbers = recipe.code
    if recipe.is_convolutional:
        numbers = recipe.code_channels * (recipe.side // recipe.stride) ** 2
    if numbers > MOST_NUMBERS:
        return AEDeskError("The library keeps codes of at most {} numbers; this one has {}.", MOST_NUMBERS, numbers)
    return None


def as_library_code(project: Project, title: str = "") -> CodeNetwork:
    """Have the library use its code; the index is made anew at its next look. Raises AEDeskError."""
    if problem := library_problem(project.recipe):
        raise problem
    files = [project.folder / name for name in (ENCODER, DECODER, KNOWN)]
    if not all(map(is_regular, files)):
        raise AEDeskError("'{}' is not trained to the end yet.", project.name)
    known, recipe = Known.read(files[2]), project.recipe
    away = known.codes - known.mean
    length = float(np.linalg.norm(away, axis=1).mean())
    if not length > 0:
        raise AEDeskError("The code of '{}' is the same for all photos.", project.name)
    likeness = _likeness(away)
    places = recipe.side // recipe.stride
    return library_code.choose(
        CodeNetwork(
            title=(title or project.name)[:LONGEST_TITLE],
            encoder=files[0],
            decoder=files[1],
            sha256="",
            side=recipe.side,
            channels=recipe.channels,
            shape=(recipe.code_channels, places, places) if recipe.is_convolutional else (known.codes.shape[1],),
            mean=tuple(map(float, known.mean)),
            length=length,
            likeness=likeness,
            score=likeness + AGREES,
        )
    )


def _likeness(away: np.ndarray) -> float:
    """From which likeness on two photos are versions: above that of nearly all pairs of held-out photos."""
    units = away / np.maximum(np.linalg.norm(away, axis=1, keepdims=True), 1e-12)
    pairs = (units @ units.T)[np.triu_indices(len(units), 1)]
    found = float(np.quantile(pairs, APART)) if len(pairs) else LEAST_LIKENESS
    return min(MOST_LIKENESS, max(LEAST_LIKENESS, found))
