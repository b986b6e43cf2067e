"""Sharpen: take the blur of lenses, hands and small scans out of a photo that has noise and JPEG dirt as well."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

import numpy as np
import torch
from torch import nn

from aedesk.imaging.pixels.gaussian import blur
from aedesk.training.data import batch_degrade, degrade
from aedesk.training.data.batch_colour import other_colours
from aedesk.training.data.batch_noise import saved, scanned_grain, shares_of, white_noise
from aedesk.training.data.batch_soft import REACH, convolved, inner, kernels, spread
from aedesk.training.data.on_device import DevicePhotos
from aedesk.training.networks.sharpener import Sharpener, start_from_denoiser
from aedesk.training.tasks.base import Arrays, Tensors, Weights, to_batch, to_planes

BLUR_SCALE = 4.0  # the told blur is its standard deviation in pixels divided by it
SHARPEST = 0.3  # pixels: a smaller blur is none
MOST_BLUR = 3.0
TOLD_AMISS = 0.12  # standard deviation of the logarithm of the told blur: an estimate is off
PLANS = {"sharp": 0.08, "clean": 0.17, "noise": 0.4, "grain": 0.15, "jpeg": 0.2}
MOST_NOISE = 16.0 / 255


class SharpenTask:
    """L1 between the sharpened and the sharp crop; blur, noise and JPEG are told, each a little amiss."""

    id: ClassVar[str] = "sharpen"
    groups: ClassVar[Mapping[str, float]] = {"scenes": 0.67, "people": 0.33}
    views: ClassVar[float] = 0.0
    busy: ClassVar[float] = 0.0
    crop: ClassVar[int] = 128
    batch: ClassVar[int] = 8
    learning_rate: ClassVar[float] = 4e-4
    output_names: ClassVar[Sequence[str]] = ("restored",)
    multiple: ClassVar[int] = 8
    halo: ClassVar[int] = 32

    def export_example(self) -> Tensors:
        return {"image": torch.rand(1, 3, 64, 64), "levels": torch.rand(1, 3)}

    def build(self) -> nn.Module:
        return Sharpener()

    def load_initial(self, network: nn.Module, weights: Weights) -> Weights:
        """From its own weights or those of a denoiser."""
        assert isinstance(network, Sharpener)
        same = weights["head.weight"].shape == network.head.weight.shape
        return weights if same else start_from_denoiser(network, weights)

    def sample(self, clean: np.ndarray, rng: np.random.Generator) -> Arrays:
        """Gaussian blur alone: the other kinds are drawn on a GPU (`batch_on_device`)."""
        sigma = float(rng.uniform(SHARPEST, MOST_BLUR))
        noise = float(rng.choice([0.0, rng.uniform(0.0, MOST_NOISE)]))
        quality = int(rng.integers(50, 96)) if rng.random() < 0.25 else 100
        photo = degrade.gaussian_noise(blur(clean, sigma), noise, rng)
        photo = degrade.jpeg(photo, quality) if quality < 100 else photo
        told = [noise, (100 - quality) / 100, sigma / BLUR_SCALE * np.exp(rng.normal(0, TOLD_AMISS))]
        eight = np.round(np.clip(photo, 0, 1) * 255) / 255
        return {
            "clean": to_planes(clean),
            "degraded": to_planes(eight.astype(np.float32)),
            "levels": np.array(told, np.float32),
        }

    def batch_on_device(self, photos: DevicePhotos, size: int, count: int) -> Tensors:
        around = size + 2 * REACH
        half = count // 2
        crops = torch.cat([photos.crops(around, half, halved=True), photos.crops(around, count - half)])
        crops = other_colours(crops[torch.randperm(count, generator=photos.rng, device=photos.device)], photos)
        kernel = kernels(count, MOST_BLUR, photos)
        sharp, soft, told = inner(crops), convolved(crops, kernel), spread(kernel)
        cleans, spoilt, levels = [], [], []
        for plan, piece in shares_of(count, PLANS).items():
            clean = sharp[piece]
            some = len(clean)
            zero = torch.zeros(some, device=photos.device)
            noise, dirt, blurred = zero, zero, told[piece]
            photo = soft[piece]
            grey = photos.chance(some, 0.3)
            clean = batch_degrade.some(grey, batch_degrade.luma(clean).expand_as(clean), clean)
            photo = batch_degrade.some(grey, batch_degrade.luma(photo).expand_as(photo), photo)
            if plan == "sharp":
                photo, blurred = clean, zero
            if plan in ("noise", "jpeg"):
                sigma = MOST_NOISE * photos.uniform(some) ** 2
                noisy = white_noise(photo, sigma, grey, photos)
                photo, noise = noisy, sigma
            if plan == "grain":
                noisy = scanned_grain(photo, grey, photos)
                photo, noise = noisy, (noisy - photo).std(dim=(1, 2, 3))
            if plan == "jpeg":
                photo, dirt = saved(photo, 50, 1.0, photos)
            cleans.append(clean)
            spoilt.append((photo.clamp(0, 1) * 255).round() / 255)
            levels.append(torch.stack([noise, dirt, blurred / BLUR_SCALE], dim=1))
        amiss = torch.exp(TOLD_AMISS * photos.normal(count, 3) * torch.tensor([0.35, 0.35, 1.0], device=photos.device))
        return {"clean": torch.cat(cleans), "degraded": torch.cat(spoilt), "levels": torch.cat(levels) * amiss}

    def loss(self, network: nn.Module, batch: Tensors) -> torch.Tensor:
        restored = network(batch["degraded"], batch["levels"])
        return (restored.float() - batch["clean"]).abs().mean()

    def validate(self, network: nn.Module, crops: Sequence[np.ndarray]) -> dict[str, float]:
        """Mean PSNR in dB of Gaussian blur 1 and 2 without noise, 1, 1.5 and 2 with noise of 2 levels, and of the
        untouched photo."""
        figures = {}
        for name, sigma, noise in [
            ("blur 1", 1.0, 0.0),
            ("blur 2", 2.0, 0.0),
            ("blur 1 noise 2", 1.0, 2.0),
            ("blur 1.5 noise 2", 1.5, 2.0),
            ("blur 2 noise 2", 2.0, 2.0),
            ("sharp", 0.0, 0.0),
        ]:
            rng = np.random.default_rng(2026)
            device = next(network.parameters()).device
            psnr = []
            for crop in crops:
                photo = blur(crop, sigma, radius=10) if sigma else crop
                photo = degrade.gaussian_noise(photo, noise / 255, rng)
                photo = (np.round(np.clip(photo, 0, 1) * 255) / 255).astype(np.float32)
                levels = torch.tensor([[noise / 255, 0.0, sigma / BLUR_SCALE]]).to(device)
                restored = network(to_batch([photo]).to(device), levels).float().cpu().clamp(0, 1)
                error = float(((restored - to_batch([crop])) ** 2).mean())
                psnr.append(min(60.0, -10 * np.log10(max(error, 1e-9))))
            figures[name] = float(np.mean(psnr))
        return figures
