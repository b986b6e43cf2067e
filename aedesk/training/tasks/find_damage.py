"""Find damage: which pixels of a print are lost?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

import numpy as np
import torch
from torch import nn

from aedesk.imaging.pixels.gaussian import blur
from aedesk.training.data import degrade
from aedesk.training.data.batch_print import PrintBank, print_bank, prints_with_damage
from aedesk.training.data.damage import random_damage
from aedesk.training.data.old_print import print_with_damage
from aedesk.training.data.on_device import DevicePhotos
from aedesk.training.networks.damage_finder import DamageFinder
from aedesk.training.real.measure import RealMeasure
from aedesk.training.tasks.base import Tensors
from aedesk.training.tasks.finding import Finding, likelihood


def aged_with_damage(clean: np.ndarray, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """A crop as an old scan shows it, (H, W, 3), and its mask of lost pixels, (H, W), both float32.

    Grain is in the print and lies under the damage; the scanner's noise and JPEG lie over it."""
    grey = bool(rng.random() < 0.5)
    if grey:
        clean = degrade.toned_grey(clean, rng)
    if rng.random() < 0.3:
        clean = degrade.hard_print(clean, rng)
    if rng.random() < 0.6:
        clean = degrade.film_grain(clean, rng.uniform(2.0, 20.0) / 255.0, rng.uniform(0.4, 1.3), rng)
    if rng.random() < 0.5:
        clean = degrade.faded(clean, rng)
    clean = np.clip(clean, 0.0, 1.0)
    pair = random_damage(clean, rng)
    photo = pair.damaged
    if rng.random() < 0.4:
        photo = blur(photo, rng.uniform(0.3, 1.0))
    if rng.random() < 0.5:
        photo = degrade.gaussian_noise(photo, rng.uniform(0.0, 8.0) / 255.0, rng, grey)
    if rng.random() < 0.4:
        photo = degrade.jpeg(photo, int(rng.integers(30, 96)))
    return np.clip(photo, 0.0, 1.0).astype(np.float32), pair.mask


class FindDamageTask(Finding):
    """It learns what is thin: specks, scratches, cracks, hairs, small flakes. Larger flakes (to 160 pixels) were tried
    in the same network: it then found less of what is thin.

    With `shapes` damage is laid over in the sizes and outlines of real film and prints (`old_print.py`), without them
    as it is drawn (`data/damage.py`), which finds far less on real photos."""

    id: ClassVar[str] = "find_damage"
    groups: ClassVar[Mapping[str, float]] = {"scenes": 0.4, "everyday": 0.27, "people": 0.25, "objects": 0.08}
    views: ClassVar[float] = 0.5
    busy: ClassVar[float] = 0.4
    crop: ClassVar[int] = 192
    batch: ClassVar[int] = 12
    learning_rate: ClassVar[float] = 8e-4
    # Above all the full size counts: what is thin is seen there, and the smaller ones only have to make good guesses.
    weights: ClassVar[Sequence[float]] = (1.0, 0.3, 0.3)
    planes_drawn: ClassVar[int] = 1200  # each is used some thirty times an hour, in other places and turned

    bank: PrintBank | None = None  # of training on a GPU
    measure: RealMeasure | None = None  # of real film and prints, which are never learned from

    def validate(self, network: nn.Module, crops: Sequence[np.ndarray]) -> dict[str, float]:
        """As `finding.measured`, and the real measure where it was given."""
        figures = super().validate(network, crops)
        if self.measure is None:
            return figures
        assert isinstance(network, DamageFinder)
        levels = len(self.weights) - 1
        return figures | self.measure.over(lambda image: likelihood(network, image, levels))

    def batch_on_device(self, photos: DevicePhotos, size: int, count: int) -> Tensors:
        """Needs `shapes`: damage as it is drawn is made by processors alone. Raises ValueError without."""
        if self.planes is None:
            raise ValueError("on a GPU find_damage learns from shapes of damage (--shapes)")
        if self.bank is None:
            self.bank = print_bank(self.planes, size, photos.device)
        views = round(self.views * count)
        busy = round(self.busy * (count - views))
        crops = [photos.views(size, views), photos.busy_crops(size, busy), photos.crops(size, count - views - busy)]
        clean = torch.cat(crops)[torch.randperm(count, generator=photos.rng, device=photos.device)]
        damaged, mask = prints_with_damage(clean, self.bank, photos)
        return {"degraded": damaged, "mask": mask}

    def spoilt(self, clean: np.ndarray, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
        if self.planes is None:
            return aged_with_damage(clean, rng)
        pair = print_with_damage(clean, self.planes, rng)
        return pair.damaged, pair.mask
