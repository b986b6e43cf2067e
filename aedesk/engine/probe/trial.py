"""Running a network to see what it does."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from aedesk.engine.adapter import answer, feeds
from aedesk.engine.engine import Engine
from aedesk.errors import AEDeskError
from aedesk.jobs import Job
from aedesk.models.card import ModelCard
from aedesk.models.contract import Contract
from aedesk.models.onnx_file import OnnxFile

LEVEL, MUCH = 0.02, 0.1  # of noise, that a network is told of: it looks farther around for more


@dataclass
class Trial:
    """A network that is tried. `file`: what its file says."""

    path: Path
    file: OnnxFile
    engine: Engine = field(default_factory=lambda: Engine("cpu"))

    def card(self, contract: Contract, multiple: int = 1, scale: int = 1) -> ModelCard:
        """A card as it could be."""
        return ModelCard("trial", self.path.name, self.path, "", multiple, 0, scale=scale, contract=contract)

    def outputs(self, contract: Contract, image: np.ndarray) -> dict[str, np.ndarray]:
        """All that the network gives for a picture (1, 3, h, w) in [0, 1] with a little noise and no holes, by name.
        Raises AEDeskError."""
        fed = feeds(contract, _inputs(image, np.zeros_like(image[:, :1]), LEVEL), 1)[0]
        made = self.engine.outputs(self.card(contract), fed, Job())
        return {put.name: np.asarray(one) for put, one in zip(self.file.outputs, made, strict=True)}

    def answer(self, card: ModelCard, size: tuple[int, int], place: tuple[int, int]) -> np.ndarray:
        """What it makes of a part of the endless picture, noisy and with holes, as one of our networks would give it.
        Raises AEDeskError."""
        inputs = _inputs(picture(*size, *place), holes(*size, *place), MUCH)
        return self.engine.run(card, inputs, Job())[0]

    def fits(self, contract: Contract, height: int, width: int, scale: int) -> bool:
        """Whether it runs at just this size, and makes a picture that is `scale` times as large."""
        with suppress(AEDeskError):
            made = self.outputs(contract, picture(height, width))[contract.output]
            rows = 2 if contract.layout == "nchw" else 1
            rows -= 4 - made.ndim
            return made.ndim in (3, 4) and made.shape[rows : rows + 2] == (scale * height, scale * width)
        return False

    def read(self, contract: Contract, made: np.ndarray, size: tuple[int, int], scale: int) -> np.ndarray:
        """What it has given in one run, as one of our networks would give it. Raises AEDeskError."""
        return answer(contract, [made], size, scale)


def _inputs(image: np.ndarray, mask: np.ndarray, noise: float) -> Mapping[str, np.ndarray]:
    return {"image": image, "mask": mask, "levels": np.array([[noise, 0.0, 0.0]], np.float32)}


def picture(height: int, width: int, top: int = 0, left: int = 0) -> np.ndarray:
    """A part of a picture that has no end: black and white, soft and sharp, with grain; (1, 3, h, w) in [0, 1]."""
    rows, columns = np.ogrid[top : top + height, left : left + width]
    far = 0.1 * np.sin(rows / 230.0) + 0.1 * np.cos(columns / 310.0)
    soft = 0.5 + 0.2 * np.sin(rows / 17.0) + 0.2 * np.cos(columns / 23.0 + rows / 40.0) + far
    discs = np.hypot(rows % 47 - 23, columns % 53 - 26) < 11
    bars = (rows // 29 + columns // 37) % 5 == 0
    planes = []
    for channel in range(3):
        grain = np.sin(rows * (12.9898 + channel) + columns * 78.233) * 43758.5453
        tone = np.where(bars, 0.05 + 0.02 * channel, np.where(discs, 0.95 - 0.03 * channel, soft + 0.03 * channel))
        planes.append(tone + 0.04 * (grain - np.floor(grain) - 0.5))
    return np.asarray(np.clip(np.stack(planes)[None], 0, 1), np.float32)


def holes(height: int, width: int, top: int = 0, left: int = 0) -> np.ndarray:
    """A mask of that part of the picture, (1, 1, h, w): small round holes, some at every edge, and larger ones."""
    rows, columns = np.ogrid[top : top + height, left : left + width]
    small = np.hypot(rows % 14 - 7, columns % 16 - 8) < 4
    return np.asarray(small | (np.hypot(rows % 61 - 30, columns % 67 - 33) < 17), np.float32)[None, None]
