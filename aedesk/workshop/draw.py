"""Pictures drawn from codes by a trained decoder, with ONNX Runtime alone."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from aedesk.engine.engine import Engine
from aedesk.errors import AEDeskError
from aedesk.jobs import Job
from aedesk.models.card import ModelCard
from aedesk.workshop.project import DECODER, Project

Floats = NDArray[np.float32]


def draw(project: Project, codes: Floats, engine: Engine, job: Job) -> Floats:
    """Codes (N, K), all numbers of each in a row, as pictures (N, C, side, side) in [0, 1]. Raises Cancelled, or
    AEDeskError where it is not trained to the end."""
    path, recipe = project.folder / DECODER, project.recipe
    try:
        # Trained on, it is another one under the same name.
        version = str(path.stat().st_mtime_ns)
    except OSError:
        raise AEDeskError("'{}' is not trained to the end yet.", project.name) from None
    shaped = codes.astype(np.float32)
    if recipe.is_convolutional:
        side = recipe.side // recipe.stride
        shaped = shaped.reshape(len(codes), recipe.code_channels, side, side)
    card = ModelCard(project.name, project.name, path, version, 1, 0)
    (made,) = engine.run(card, {"code": shaped}, job)
    return np.asarray(np.clip(made, 0, 1), np.float32)
