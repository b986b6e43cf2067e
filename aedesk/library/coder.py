"""The network that makes codes of photos, and draws pictures again from them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from aedesk.engine.engine import Engine
from aedesk.jobs import Job
from aedesk.library.code import BOXES, NUMBERS, to_bytes, to_unit
from aedesk.library.look import Look
from aedesk.library.own_code import card_of, drawn, encoded
from aedesk.library.versions import VersionRule
from aedesk.models import library_code
from aedesk.models.card import ModelCard
from aedesk.models.library_code import CodeNetwork
from aedesk.models.store import ModelStore
from aedesk.tools.calibration import VERSION_LIKENESS, VERSION_SCORE

MODEL, DRAWER = "library_code", "drawer"
TOGETHER = 64  # views that the network takes at once


@dataclass(frozen=True)
class Coder:
    """Codes of one network; those of another cannot be compared with them. `id` tells them apart. `own`: the network of
    the person whose code it is; None for ours."""

    ID_LENGTH: ClassVar[int] = 16

    engine: Engine
    card: ModelCard
    own: CodeNetwork | None = None

    @staticmethod
    def of(engine: Engine, models: ModelStore) -> Coder:
        """The coder that is chosen, or else the one that is installed. Raises AEDeskError."""
        own = library_code.chosen()
        return Coder(engine, models.get(MODEL)) if own is None else Coder(engine, card_of(own, DRAWER), own)

    @staticmethod
    def in_background() -> Coder:
        """One with an engine of its own, on one thread of the processor: the person's work goes first. Raises
        AEDeskError."""
        return Coder.of(Engine("cpu", 1), ModelStore())

    @property
    def id(self) -> str:
        """The first letters of the checksum of the weights."""
        return self.card.sha256[: self.ID_LENGTH]

    @property
    def version_rule(self) -> VersionRule:
        """From when on two photos are versions of one. Raises AEDeskError."""
        return VersionRule(self.card.calibrated(VERSION_LIKENESS), self.card.calibrated(VERSION_SCORE))

    def codes(self, views: Sequence[NDArray[np.float32]], job: Job) -> NDArray[np.int8]:
        """The codes (N, NUMBERS) of views (look.py). Raises Cancelled or AEDeskError."""
        parts = [np.empty((0, NUMBERS), np.int8)]
        for start in range(0, len(views), TOGETHER):
            some = views[start : start + TOGETHER]
            if self.own is not None:
                made = encoded(self.own, self.card, self.engine, some, job)
            else:
                (made,) = self.engine.run(self.card, {"view": np.stack(some)[:, None]}, job)
            parts.append(to_bytes(made))
        return np.concatenate(parts)

    def codes_of(self, looks: Sequence[Look], job: Job) -> NDArray[np.int8]:
        """The codes (N, len(BOXES), NUMBERS) of photos. Raises Cancelled or AEDeskError."""
        views = [view for look in looks for view in look.views]
        return self.codes(views, job).reshape(len(looks), len(BOXES), NUMBERS)

    def drawn(self, code: NDArray[np.int8], numbers: int, job: Job) -> NDArray[np.float32]:
        """The picture that the first `numbers` of a code tell of, luma (64, 64) in [0, 1]. Raises Cancelled or
        AEDeskError."""
        kept = to_unit(code[None])
        kept[:, numbers:] = 0
        return np.asarray(self.drawings(kept, job)[0])

    def drawings(self, units: NDArray[np.float32], job: Job) -> NDArray[np.float32]:
        """The pictures that codes (N, NUMBERS) of length 1, or what is left of such, tell of: luma (N, 64, 64) in
        [0, 1]. Raises Cancelled or AEDeskError."""
        if self.own is not None:
            pictures = drawn(self.own, self.card.parts[DRAWER], self.engine, units, job)
        else:
            (pictures,) = self.engine.run(self.card.parts[DRAWER], {"code": units.astype(np.float32)}, job)
        return np.asarray(np.clip(pictures[:, 0], 0, 1), np.float32)
