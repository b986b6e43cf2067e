"""A codec without networks: the latents are the pixels of every 16x16 square, so that all that surrounds them can
be checked to the pixel."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from aedesk.codec.entropy import bell_tables
from aedesk.codec.gains import Gains
from aedesk.codec.hyper import HyperDecoder, WholeLayer
from aedesk.codec.latents import TileCoder
from aedesk.codec.model import CodecModel
from aedesk.jobs import Job
from aedesk.models.card import ModelCard
from aedesk.sentence import Sentence

SIDE = 16
CHANNELS = 3 * SIDE**2
TABLE = 45  # a bell about as wide as the pixels spread at a middling quality


def _card(name: str) -> ModelCard:
    return ModelCard(name, name, Path(name), "", multiple=16, halo=0)


def _layer(inputs: int, outputs: int, upscale: bool, bias: int = 0) -> WholeLayer:
    wide = outputs * (4 if upscale else 1)
    return WholeLayer(np.zeros((wide, inputs, 3, 3), np.int16), np.full(wide, bias, np.int32), 0, upscale)


def patch_model() -> CodecModel:
    """A codec whose quality 100 keeps about all, and whose quality 1 keeps a few tones."""
    levels = np.linspace(1.0, 5.0, 6, dtype=np.float32)[:, None].repeat(CHANNELS, axis=1)
    hyper = HyperDecoder([_layer(1, 2, True), _layer(2, 2, True), _layer(2, CHANNELS, False, TABLE)], 64)
    coder = TileCoder(bell_tables(), np.zeros(1, np.uint8), hyper, np.zeros((100, CHANNELS), np.int16))
    cards = (_card("encoder"), _card("side_encoder"), _card("decoder"))
    return CodecModel("patches", *cards, Gains(levels, -levels), coder, hashlib.sha256(b"patches").digest())


class PatchEngine:
    """Stands for the engine."""

    threads = 1
    device = "abacus"

    def take_notes(self) -> list[Sentence]:
        return []

    def run(self, card: ModelCard, inputs: Mapping[str, np.ndarray], job: Job) -> list[np.ndarray]:
        job.check()
        if card.id == "encoder":
            _, channels, height, width = inputs["image"].shape
            assert channels == 3 and height % SIDE == width % SIDE == 0
            squares = (inputs["image"][0] - 0.5).reshape(3, height // SIDE, SIDE, width // SIDE, SIDE)
            return [squares.transpose(0, 2, 4, 1, 3).reshape(1, CHANNELS, height // SIDE, width // SIDE)]
        _, _, height, width = inputs["latents"].shape
        if card.id == "side_encoder":
            assert height % 4 == width % 4 == 0
            return [np.zeros((1, 1, height // 4, width // 4), np.float32)]
        squares = inputs["latents"][0].reshape(3, SIDE, SIDE, height, width).transpose(0, 3, 1, 4, 2)
        return [(squares.reshape(1, 3, height * SIDE, width * SIDE) + 0.5).astype(np.float32)]
