"""Codes of the library by a network that the person has trained (models/library_code.py), made like those of ours: as
many numbers, of which the last say nothing, and of which the direction counts."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from aedesk.engine.engine import Engine
from aedesk.jobs import Job
from aedesk.library.code import NUMBERS
from aedesk.models.card import ModelCard
from aedesk.models.library_code import CodeNetwork
from aedesk.tools.calibration import VERSION_LIKENESS, VERSION_SCORE

Floats = NDArray[np.float32]
DRAWN = 64  # pixels of each side of a picture that is drawn, as by ours


def card_of(network: CodeNetwork, drawer: str) -> ModelCard:
    """What the library reads of a network. `drawer`: what it calls the part that draws."""
    return ModelCard(
        *("library_code", network.title, network.encoder, network.sha256, 1, 0),
        calibration={VERSION_LIKENESS: network.likeness, VERSION_SCORE: network.score},
        parts={drawer: ModelCard("library_code", network.title, network.decoder, network.sha256, 1, 0)},
    )


def encoded(network: CodeNetwork, card: ModelCard, engine: Engine, views: Sequence[Floats], job: Job) -> Floats:
    """The codes (N, NUMBERS) of grey views, beside the mean: else all would be alike. Raises Cancelled or
    AEDeskError."""
    pictures = np.stack([resized(view, network.side) for view in views])[:, None]
    fed = np.ascontiguousarray(np.repeat(pictures, network.channels, axis=1))
    (made,) = engine.run(card, {"picture": fed}, job)
    codes = np.zeros((len(views), NUMBERS), np.float32)
    codes[:, : len(network.mean)] = made.reshape(len(views), -1) - np.asarray(network.mean, np.float32)
    return codes


def drawn(network: CodeNetwork, card: ModelCard, engine: Engine, units: Floats, job: Job) -> Floats:
    """The pictures (N, 1, DRAWN, DRAWN) of directions (N, NUMBERS), as far from the mean as codes usually are. Raises
    Cancelled or AEDeskError."""
    codes = units[:, : len(network.mean)] * np.float32(network.length) + np.asarray(network.mean, np.float32)
    (pictures,) = engine.run(card, {"code": codes.reshape(-1, *network.shape).astype(np.float32)}, job)
    grey = pictures.mean(axis=1)
    return np.stack([resized(picture, DRAWN) for picture in grey])[:, None]


def resized(plane: Floats, side: int) -> Floats:
    """A square picture with sides of so many pixels."""
    if plane.shape == (side, side):
        return plane
    way = Pillow.Resampling.BOX if side < len(plane) else Pillow.Resampling.BILINEAR
    return np.asarray(Pillow.fromarray(np.ascontiguousarray(plane, np.float32)).resize((side, side), way), np.float32)
