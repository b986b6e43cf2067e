"""Find damage: which pixels of a print are lost?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from aedesk.imaging.gaussian import blur
from aedesk.training import degrade
from aedesk.training.damage import random_damage
from aedesk.training.networks.damage_finder import UNKNOWN, DamageFinder, coarse_to_fine, enlarged
from aedesk.training.old_print import print_with_damage
from aedesk.training.planes import Planes, make_planes
from aedesk.training.shapes import Shapes
from aedesk.training.tasks.base import Arrays, Tensors, to_batch, to_planes


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


# Sizes of a crop that are learned from: whole, half and quarter. Above all the whole one counts: what is thin is seen
# there, and the smaller ones only have to make good guesses.
WEIGHTS = (1.0, 0.3, 0.3)
LEVELS = len(WEIGHTS) - 1
CROSS_ENTROPY, DICE = 2.0, 0.5
SMOOTH = 20.0  # pixels: a batch without damage has no Dice of its own
PLANES = 1200  # of damage; each is used again some thirty times an hour, in other places and turned


class FindDamageTask:
    """Binary cross-entropy plus the Dice loss of the whole batch (Milletari et al. 2016), because damage is rare.

    It learns what is thin: specks, scratches, cracks, hairs, small flakes. Larger flakes (to 160 pixels) were tried in
    the same network: it then found less of what is thin. With `shapes` damage is laid over in the sizes and outlines
    of real film and prints (`old_print.py`), without them as it is drawn (`damage.py`), which finds far less on real
    photos."""

    shapes: Shapes | None = None

    def __init__(self) -> None:
        self._planes: Planes | None = None

    id: ClassVar[str] = "find_damage"
    groups: ClassVar[Mapping[str, float]] = {"scenes": 0.45, "people": 0.35, "everyday": 0.12, "objects": 0.08}
    views: ClassVar[float] = 0.5
    busy: ClassVar[float] = 0.4
    crop: ClassVar[int] = 192
    batch: ClassVar[int] = 12
    learning_rate: ClassVar[float] = 8e-4
    output_names: ClassVar[Sequence[str]] = ("probability",)
    multiple: ClassVar[int] = 16
    halo: ClassVar[int] = 32  # what lies further away is in the guess

    def export_example(self) -> Tensors:
        return {"image": torch.rand(1, 3, 64, 64), "guess": torch.rand(1, 1, 64, 64)}

    def build(self) -> nn.Module:
        return DamageFinder()

    def prepare(self, seed: int) -> None:
        """Draw the planes of damage that all samples are made from, where there are shapes."""
        if self.shapes is not None:
            self._planes = make_planes(self.shapes, PLANES, seed)

    def sample(self, clean: np.ndarray, rng: np.random.Generator) -> Arrays:
        photo, mask = self._spoilt(clean, rng)
        return {"degraded": to_planes(photo), "mask": mask[None]}

    def _spoilt(self, clean: np.ndarray, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
        if self._planes is None:
            return aged_with_damage(clean, rng)
        pair = print_with_damage(clean, self._planes, rng)
        return pair.damaged, pair.mask

    def loss(self, network: nn.Module, batch: Tensors) -> torch.Tensor:
        assert isinstance(network, DamageFinder)
        photos, masks = [batch["degraded"]], [batch["mask"]]
        for _ in range(LEVELS):
            photos.append(F.avg_pool2d(photos[-1], 2))
            masks.append(F.avg_pool2d(masks[-1], 2))
        guess = torch.full_like(masks[LEVELS], UNKNOWN)
        total = torch.zeros((), device=guess.device)
        for level in range(LEVELS, -1, -1):
            mask = masks[level]
            logits = network.logits(photos[level], guess).float()
            found = torch.sigmoid(logits)
            both, either = (found * mask).sum(), (found + mask).sum()
            dice = 1 - (2 * both + SMOOTH) / (either + SMOOTH)
            crossed = F.binary_cross_entropy_with_logits(logits, mask)
            total = total + WEIGHTS[level] * (CROSS_ENTROPY * crossed + DICE * dice)
            # No gradient goes back through the guess: each size has its own loss. (Telling it the truth as a guess,
            # in half of the examples, was tried: it then believes wrong guesses too.)
            guess = enlarged(found.detach()) if level else guess
        return total / sum(WEIGHTS)

    def validate(self, network: nn.Module, crops: Sequence[np.ndarray]) -> dict[str, float]:
        """F1, precision and recall in per cent at a threshold of 0.5, and per cent wrongly marked on clean crops."""
        assert isinstance(network, DamageFinder)
        device = next(network.parameters()).device
        rng = np.random.default_rng(2026)
        hits = marked = true = 0.0

        def find(photo: np.ndarray) -> np.ndarray:
            found = coarse_to_fine(network, to_batch([photo]).to(device), LEVELS)
            return np.asarray(found.float().cpu().numpy()[0, 0] > 0.5)

        for crop in crops:
            photo, mask = self._spoilt(crop, rng)
            found = find(photo)
            hits, marked, true = hits + float((found * mask).sum()), marked + float(found.sum()), true + mask.sum()
        wrong = [float(find(crop).mean()) for crop in crops]
        return {
            "F1": 200 * hits / max(1.0, marked + true),
            "precision": 100 * hits / max(1.0, marked),
            "recall": 100 * hits / max(1.0, true),
            "clean marked": 100 * float(np.mean(wrong)),
        }
