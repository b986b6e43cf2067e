"""Find damage: which pixels of a print are lost?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from aedesk.training import degrade
from aedesk.training.damage import random_damage
from aedesk.training.networks.damage_finder import DamageFinder
from aedesk.training.tasks.base import Arrays, Tensors, to_batch, to_planes


def aged_with_damage(clean: np.ndarray, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """A crop as an old scan shows it, (H, W, 3), and its mask of lost pixels, (H, W), both float32.

    Grain is in the print and lies under the damage; the scanner's noise and JPEG lie over it."""
    grey = bool(rng.random() < 0.5)
    if grey:
        clean = degrade.toned_grey(clean, rng)
    if rng.random() < 0.6:
        clean = degrade.film_grain(clean, rng.uniform(2.0, 20.0) / 255.0, rng.uniform(0.4, 1.3), rng)
    if rng.random() < 0.5:
        clean = degrade.faded(clean, rng)
    pair = random_damage(np.clip(clean, 0.0, 1.0), rng)
    photo = pair.damaged
    if rng.random() < 0.4:
        photo = degrade.blur(photo, rng.uniform(0.3, 1.0))
    if rng.random() < 0.5:
        photo = degrade.gaussian_noise(photo, rng.uniform(0.0, 8.0) / 255.0, rng, grey)
    if rng.random() < 0.4:
        photo = degrade.jpeg(photo, int(rng.integers(30, 96)))
    return np.clip(photo, 0.0, 1.0).astype(np.float32), pair.mask


class FindDamageTask:
    """Binary cross-entropy plus the Dice loss (Milletari et al. 2016), because damage is rare."""

    id: ClassVar[str] = "find_damage"
    groups: ClassVar[Mapping[str, float]] = {"scenes": 0.6, "everyday": 0.2, "people": 0.2}
    crop: ClassVar[int] = 192
    batch: ClassVar[int] = 8
    learning_rate: ClassVar[float] = 2e-3
    output_names: ClassVar[Sequence[str]] = ("probability",)
    multiple: ClassVar[int] = 16
    halo: ClassVar[int] = 64

    def export_example(self) -> Tensors:
        return {"image": torch.rand(1, 3, 64, 64)}

    def build(self) -> nn.Module:
        return DamageFinder()

    def sample(self, clean: np.ndarray, rng: np.random.Generator) -> Arrays:
        photo, mask = aged_with_damage(clean, rng)
        return {"degraded": to_planes(photo), "mask": mask[None]}

    def loss(self, network: nn.Module, batch: Tensors) -> torch.Tensor:
        assert isinstance(network, DamageFinder)
        logits, mask = network.logits(batch["degraded"]).float(), batch["mask"]
        entropy = F.binary_cross_entropy_with_logits(logits, mask)
        found = torch.sigmoid(logits)
        # Over the batch rather than each crop: a crop without damage has no Dice of its own.
        dice = 1 - (2 * (found * mask).sum() + 1) / (found.sum() + mask.sum() + 1)
        return entropy + 0.3 * dice

    def validate(self, network: nn.Module, crops: Sequence[np.ndarray]) -> dict[str, float]:
        """F1, precision and recall in per cent at a threshold of 0.5, and per cent wrongly marked on clean crops."""
        device = next(network.parameters()).device
        rng = np.random.default_rng(2026)
        hits = marked = true = 0.0
        for crop in crops:
            photo, mask = aged_with_damage(crop, rng)
            found = network(to_batch([photo]).to(device)).float().cpu().numpy()[0, 0] > 0.5
            hits, marked, true = hits + float((found * mask).sum()), marked + float(found.sum()), true + mask.sum()
        wrong = [float((network(to_batch([crop]).to(device)) > 0.5).float().mean()) for crop in crops]
        return {
            "F1": 200 * hits / max(1.0, marked + true),
            "precision": 100 * hits / max(1.0, marked),
            "recall": 100 * hits / max(1.0, true),
            "clean marked": 100 * float(np.mean(wrong)),
        }
