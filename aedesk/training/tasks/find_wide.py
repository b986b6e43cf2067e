"""Find wide damage: where is so much of a print lost that it is seen from afar?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

import numpy as np

from aedesk.training.data.wide_damage import print_with_wide_damage
from aedesk.training.tasks.finding import Finding


class FindWideTask(Finding):
    """The same network as for what is thin (`find_damage.py`), on whole prints made small: torn edges, missing corners,
    holes, blots. In one network each cost the other. Planes of thin damage are what it must not mind."""

    id: ClassVar[str] = "find_wide"
    groups: ClassVar[Mapping[str, float]] = {"scenes": 0.3, "people": 0.45, "everyday": 0.25}
    views: ClassVar[float] = 0.9
    busy: ClassVar[float] = 0.0
    crop: ClassVar[int] = 256
    batch: ClassVar[int] = 8
    learning_rate: ClassVar[float] = 8e-4
    # Whole prints are looked at, so that an outline is seen at once: every size counts.
    weights: ClassVar[Sequence[float]] = (1.0, 0.5, 0.5, 0.5)
    planes_drawn: ClassVar[int] = 200

    def spoilt(self, clean: np.ndarray, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
        pair = print_with_wide_damage(clean, self.planes, rng)
        return pair.damaged, pair.mask
