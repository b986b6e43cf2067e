"""Noise level: how noisy and how compressed is this crop?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

import numpy as np
import torch
from torch import nn

from aedesk.training.data import degrade
from aedesk.training.networks.level_estimator import LevelEstimator
from aedesk.training.tasks.base import Arrays, Tensors, to_batch, to_planes

# More clean photos and faint grain than Denoise sees: the answer for them must not drown in strong noise.
PLANS = {"nothing": 0.10, "noise": 0.36, "jpeg": 0.16, "noise, jpeg": 0.10, "scan": 0.28}


class NoiseLevelTask:
    """Negative log-likelihood of a Laplace law: |level - truth| / scale + log(scale).

    The network learns the levels and how far to trust each answer
    (Kendall and Gal 2017, for the Laplace law)."""

    id: ClassVar[str] = "noise_level"
    groups: ClassVar[Mapping[str, float]] = {"scenes": 0.8, "people": 0.2}
    views: ClassVar[float] = 0.0
    busy: ClassVar[float] = 0.0
    crop: ClassVar[int] = 128
    batch: ClassVar[int] = 32
    learning_rate: ClassVar[float] = 2e-3
    output_names: ClassVar[Sequence[str]] = ("levels", "scales")
    multiple: ClassVar[int] = 8
    halo: ClassVar[int] = 0

    def export_example(self) -> Tensors:
        return {"image": torch.rand(1, 3, 128, 128)}

    def build(self) -> nn.Module:
        return LevelEstimator()

    def sample(self, clean: np.ndarray, rng: np.random.Generator) -> Arrays:
        pair = degrade.random_degradation(clean, rng, PLANS)
        return {
            "degraded": to_planes(pair.degraded),
            "levels": np.array([pair.noise, pair.jpeg], dtype=np.float32),
        }

    def loss(self, network: nn.Module, batch: Tensors) -> torch.Tensor:
        levels, scales = network(batch["degraded"])
        levels, scales = levels.float(), scales.float()
        return ((levels - batch["levels"]).abs() / scales + torch.log(scales)).mean()

    def validate(self, network: nn.Module, crops: Sequence[np.ndarray]) -> dict[str, float]:
        """Mean absolute error of the level over the crops: noise in 8-bit levels, JPEG in quality points."""
        figures = {}
        device = next(network.parameters()).device
        for sigma in (0, 5, 15, 25, 50):
            rng = np.random.default_rng(2026)
            noisy = [np.clip(degrade.gaussian_noise(c, sigma / 255.0, rng), 0, 1) for c in crops]
            noisy = [(np.round(c * 255) / 255).astype(np.float32) for c in noisy]
            levels, _ = network(to_batch(noisy).to(device))
            figures[f"noise{sigma}"] = float((levels[:, 0].float().cpu() * 255 - sigma).abs().mean())
        for quality in (20, 60, 90):
            levels, _ = network(to_batch([degrade.jpeg(c, quality) for c in crops]).to(device))
            figures[f"jpeg{quality}"] = float((levels[:, 1].float().cpu() * 100 - (100 - quality)).abs().mean())
        return figures
