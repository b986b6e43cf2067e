"""The compressing autoencoder as it is shipped: three networks and the tables that steer the coder."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from aedesk.codec.entropy import Tables
from aedesk.codec.gains import Gains
from aedesk.codec.hyper import HyperDecoder
from aedesk.codec.latents import TileCoder
from aedesk.errors import AEDeskError
from aedesk.models.card import ModelCard
from aedesk.models.store import ModelStore

ID = "compress"
# What a file needs to be read again: with other weights it could not be.
READING = ("decoder", "hyper", "tables", "gains")


@dataclass(frozen=True)
class CodecModel:
    """`encoder`: picture to latents; `side_encoder`: latents to side information; `decoder`: latents to picture.

    `weights`: SHA-256, 32 bytes, of what a file needs to be read again."""

    id: str
    encoder: ModelCard
    side_encoder: ModelCard
    decoder: ModelCard
    gains: Gains
    coder: TileCoder
    weights: bytes


def load_codec(models: ModelStore) -> CodecModel:
    """The codec that is installed. Raises AEDeskError."""
    card = models.get(ID)
    try:
        parts = {name: card.parts[name] for name in ("side_encoder", *READING)}
    except KeyError as problem:
        raise AEDeskError("The model card of {} has no part {}. Install AEDesk again.", card.title, problem) from None
    up, down, side_tables, shifts = _arrays(parts["gains"].path)
    coder = TileCoder(Tables.load(parts["tables"].path), side_tables, HyperDecoder.load(parts["hyper"].path), shifts)
    digest = hashlib.sha256("".join(parts[name].sha256 for name in READING).encode()).digest()
    return CodecModel(card.id, card, parts["side_encoder"], parts["decoder"], Gains(up, down), coder, digest)


def save_gains(gains: Gains, side_tables: np.ndarray, shifts: np.ndarray, path: Path) -> None:
    """Write them as NumPy's .npz: the gains, and what TileCoder needs of each channel."""
    np.savez_compressed(
        path,
        up=gains.up,
        down=gains.down,
        side_tables=side_tables.astype(np.uint8),
        shifts=shifts.astype(np.int16),
    )


def _arrays(path: Path) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    try:
        with np.load(path, allow_pickle=False) as archive:
            return archive["up"], archive["down"], archive["side_tables"], archive["shifts"]
    except (OSError, ValueError, KeyError) as problem:
        raise AEDeskError("'{}' cannot be read ({}). Install AEDesk again.", path, problem) from None
