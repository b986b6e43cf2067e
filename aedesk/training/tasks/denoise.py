"""Denoise: remove noise, grain and JPEG artefacts of known levels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

import numpy as np
import torch
from torch import nn

from aedesk.training.data import degrade
from aedesk.training.data.batch_colour import other_colours
from aedesk.training.data.batch_noise import random_degradation
from aedesk.training.data.on_device import DevicePhotos
from aedesk.training.networks.denoiser import Denoiser
from aedesk.training.tasks.base import Arrays, Tensors, to_batch, to_planes

TOLD_AMISS = 0.04  # standard deviation of the logarithm of the told levels


class DenoiseTask:
    """L1 between the restored and the clean crop, over the whole mixture of `degrade`."""

    id: ClassVar[str] = "denoise"
    groups: ClassVar[Mapping[str, float]] = {"scenes": 0.8, "people": 0.2}
    views: ClassVar[float] = 0.0
    busy: ClassVar[float] = 0.0
    crop: ClassVar[int] = 128
    batch: ClassVar[int] = 8
    # 1e-3 is too much for batches this small: going down to 4e-4 gained 0.65 dB in 900 steps.
    learning_rate: ClassVar[float] = 4e-4
    output_names: ClassVar[Sequence[str]] = ("restored",)
    multiple: ClassVar[int] = 8
    halo: ClassVar[int] = 32

    def export_example(self) -> Tensors:
        return {"image": torch.rand(1, 3, 64, 64), "levels": torch.rand(1, 2)}

    def build(self) -> nn.Module:
        return Denoiser()

    def sample(self, clean: np.ndarray, rng: np.random.Generator) -> Arrays:
        pair = degrade.random_degradation(clean, rng)
        # The tool's estimate is off by a few per cent; so is the level here.
        levels = np.array([pair.noise, pair.jpeg]) * np.exp(rng.normal(0.0, TOLD_AMISS, size=2))
        return {
            "clean": to_planes(pair.clean),
            "degraded": to_planes(pair.degraded),
            "levels": levels.astype(np.float32),
        }

    def batch_on_device(self, photos: DevicePhotos, size: int, count: int) -> Tensors:
        half = count // 2
        # Halved photos have the clean chroma that those of cameras and of JPEG files lack.
        crops = torch.cat([photos.crops(size, half, halved=True), photos.crops(size, count - half)])
        crops = crops[torch.randperm(count, generator=photos.rng, device=photos.device)]
        clean, degraded, levels = random_degradation(other_colours(crops, photos), photos)
        told = levels * torch.exp(TOLD_AMISS * photos.normal(count, 2))
        return {"clean": clean, "degraded": degraded, "levels": told}

    def loss(self, network: nn.Module, batch: Tensors) -> torch.Tensor:
        restored = network(batch["degraded"], batch["levels"])
        return (restored.float() - batch["clean"]).abs().mean()

    def validate(self, network: nn.Module, crops: Sequence[np.ndarray]) -> dict[str, float]:
        """Mean PSNR in dB of Gaussian noise 15, 25 and 50, JPEG quality 20, and the untouched photo."""
        figures = {}
        for name, sigma, quality in [
            ("noise15", 15, 100),
            ("noise25", 25, 100),
            ("noise50", 50, 100),
            ("jpeg20", 0, 20),
            ("clean", 0, 100),
        ]:
            rng = np.random.default_rng(2026)
            psnr = []
            for crop in crops:
                degraded = degrade.gaussian_noise(crop, sigma / 255.0, rng) if sigma else crop
                degraded = degrade.jpeg(degraded, quality) if quality < 100 else degraded
                degraded = np.round(np.clip(degraded, 0, 1) * 255) / 255
                levels = torch.tensor([[sigma / 255.0, (100 - quality) / 100.0]])
                device = next(network.parameters()).device
                x = to_batch([degraded.astype(np.float32)]).to(device)
                restored = network(x, levels.to(device)).float().cpu().clamp(0, 1)
                error = float(((restored - to_batch([crop])) ** 2).mean())
                psnr.append(min(60.0, -10 * np.log10(max(error, 1e-9))))
            figures[name] = float(np.mean(psnr))
        return figures
