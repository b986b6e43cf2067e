"""The weights of a project and the state of its optimizer, so that it goes on as if it had never stopped."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from aedesk.errors import AEDeskError, DiskFull
from aedesk.imaging.formats.atomic import atomic_path
from aedesk.training.networks.workshop.autoencoder import Autoencoder
from aedesk.workshop.project import CHECKPOINT, Project


@dataclass
class Progress:
    """How far a training is. `seconds`: trained in all."""

    step: int = 0
    seconds: float = 0.0


def save(project: Project, network: Autoencoder, optimizer: torch.optim.Optimizer, progress: Progress) -> None:
    """Write all at once: a killed process leaves the last one. Raises AEDeskError."""
    state = {
        "weights": network.state_dict(),
        "optimizer": optimizer.state_dict(),
        "step": progress.step,
        "seconds": progress.seconds,
    }
    path = project.folder / CHECKPOINT
    with atomic_path(path, overwrite=True) as temporary:
        try:
            torch.save(state, temporary)
        except RuntimeError as problem:  # what torch's writer makes of a full disk
            raise DiskFull("The disk is full: '{}' was not written.", path.name) from problem


def load(path: Path) -> dict[str, Any]:
    """What `save` has written; numbers only are read of a file, also of a stranger's. Raises AEDeskError."""
    try:
        state = torch.load(path, map_location="cpu", weights_only=True)
        if not {"weights", "optimizer", "step", "seconds"} <= set(state):
            raise ValueError("parts are missing")
    except Exception as problem:  # torch says all sorts of things
        raise AEDeskError("The weights in '{}' cannot be read.", path) from problem
    return dict(state)


def restore(project: Project, network: Autoencoder, optimizer: torch.optim.Optimizer) -> Progress:
    """Put back what was learnt before. Raises AEDeskError."""
    state = load(project.folder / CHECKPOINT)
    try:
        network.load_state_dict(state["weights"])
        optimizer.load_state_dict(state["optimizer"])
        return Progress(int(state["step"]), float(state["seconds"]))
    except (RuntimeError, ValueError, KeyError, TypeError) as problem:
        raise AEDeskError("The weights in '{}' are not of this recipe.", project.folder / CHECKPOINT) from problem


def trained(project: Project, network: Autoencoder) -> Autoencoder:
    """The network with what it has learnt. Raises AEDeskError."""
    try:
        network.load_state_dict(load(project.folder / CHECKPOINT)["weights"])
    except RuntimeError as problem:
        raise AEDeskError("The weights in '{}' are not of this recipe.", project.folder / CHECKPOINT) from problem
    return network.eval()
