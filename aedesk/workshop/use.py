"""A trained autoencoder made a model of the tools, by the contract of the models of others (contract.py)."""

from __future__ import annotations

from aedesk.engine.add_model import Wish, add_model
from aedesk.errors import AEDeskError
from aedesk.filesystem import is_regular
from aedesk.jobs import Job
from aedesk.models.card import ModelCard
from aedesk.models.contract import DENOISE, SHARPEN
from aedesk.models.own import LONGEST_TITLE
from aedesk.workshop.project import WHOLE, Project

TASKS = (DENOISE, SHARPEN)
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
