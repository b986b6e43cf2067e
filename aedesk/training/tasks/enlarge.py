"""Enlarge: twice as many pixels each way, of clean photos as they are and of spoilt ones cleaned."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from aedesk.tools.enlarge.enlarge import OWN
from aedesk.training.data import degrade
from aedesk.training.data.batch_colour import other_colours
from aedesk.training.data.batch_degrade import luma, some
from aedesk.training.data.batch_noise import saved, white_noise
from aedesk.training.data.batch_soft import REACH, convolved, inner, kernels, spread
from aedesk.training.data.on_device import DevicePhotos
from aedesk.training.networks.enlarger import Enlarger
from aedesk.training.networks.teacher import Teacher
from aedesk.training.tasks.base import Arrays, Tensors, to_planes
from aedesk.training.tasks.sharpen import BLUR_SCALE

SCALE = 2
CLEAN = 0.4  # of the crops are degraded, and told so: the way "Clean"
MOST_NOISE = 6.0 / 255
MOST_BLUR = 2.0  # pixels of the large photo
JPEG = 0.25 / CLEAN  # of the degraded crops
AGAIN = 0.2  # of the others are what the network itself has made of a photo of a quarter of the size
ATTENTION = 2.0  # weight of the eyes and mouths of faces beside all else, which is 1


class EnlargeTask:
    """L1 between the enlarged crop and the one that was made small by the bicubic filter with antialiasing, which is
    how the field makes its tests. With a teacher: where its early features differ most, as in eyes and mouths, errors
    of degraded crops weigh more."""

    id: ClassVar[str] = "enlarge"
    groups: ClassVar[Mapping[str, float]] = {"scenes": 0.8, "people": 0.2}
    views: ClassVar[float] = 0.0
    busy: ClassVar[float] = 0.0
    crop: ClassVar[int] = 128  # of the large photo
    batch: ClassVar[int] = 16
    learning_rate: ClassVar[float] = 5e-4
    output_names: ClassVar[Sequence[str]] = ("enlarged",)
    multiple: ClassVar[int] = 1
    halo: ClassVar[int] = 24

    def __init__(self) -> None:
        self.teacher: Teacher | None = None

    def export_example(self) -> Tensors:
        return {"image": torch.rand(1, 3, 64, 64), "levels": torch.rand(1, 3)}

    def build(self) -> nn.Module:
        return Enlarger()

    def sample(self, clean: np.ndarray, rng: np.random.Generator) -> Arrays:
        """As it is, or with noise and JPEG; blur is drawn on a GPU (`batch_on_device`)."""
        photo = smaller(torch.from_numpy(to_planes(clean))[None])[0].numpy().transpose(1, 2, 0)
        noise, quality = 0.0, 100
        if rng.random() < CLEAN:
            noise = float(rng.uniform(0.0, MOST_NOISE))
            photo = degrade.gaussian_noise(photo, noise, rng)
            if rng.random() < JPEG:
                quality = int(rng.integers(50, 96))
                photo = degrade.jpeg(photo, quality)
        eight = np.round(np.clip(photo, 0, 1) * 255) / 255
        quarter = smaller(torch.from_numpy(to_planes(clean))[None], SCALE**2)[0].clamp(0, 1)
        again = noise == 0 and rng.random() < AGAIN
        return {
            "clean": to_planes(clean),
            "small": to_planes(eight.astype(np.float32)),
            "levels": np.array([noise, (100 - quality) / 100, 0.0], np.float32),
            "quarter": ((quarter * 255).round() / 255).numpy(),
            "again": np.array([again], np.float32),
        }

    def batch_on_device(self, photos: DevicePhotos, size: int, count: int) -> Tensors:
        around = size + 2 * REACH
        halved = round(0.7 * count)
        crops = torch.cat([photos.crops(around, halved, halved=True), photos.crops(around, count - halved)])
        crops = other_colours(crops[torch.randperm(count, generator=photos.rng, device=photos.device)], photos)
        clean = inner(crops)
        spoilt = round(CLEAN * count)
        kernel = kernels(spoilt, MOST_BLUR, photos)
        soft = photos.chance(spoilt, 0.75)
        blurred = some(soft, convolved(crops[:spoilt], kernel), clean[:spoilt])
        blur = torch.where(soft, spread(kernel) / SCALE, torch.zeros(spoilt, device=photos.device))
        sigma = MOST_NOISE * photos.uniform(spoilt)
        small = white_noise(smaller(blurred), sigma, photos.chance(spoilt, 0.3), photos)
        small, dirt = saved(small, 50, JPEG, photos)
        told = torch.stack([sigma, dirt, blur / BLUR_SCALE], dim=1) * torch.exp(0.1 * photos.normal(spoilt, 3))
        levels = torch.cat([told, torch.zeros(count - spoilt, 3, device=photos.device)])
        small = torch.cat([small, smaller(clean[spoilt:])])
        again = photos.chance(count, AGAIN)[:, None] & (levels.abs().sum(dim=1, keepdim=True) == 0)
        return {
            "clean": clean,
            "small": (small.clamp(0, 1) * 255).round() / 255,
            "levels": levels,
            "quarter": (smaller(clean, SCALE**2).clamp(0, 1) * 255).round() / 255,
            "again": again.float(),
        }

    def loss(self, network: nn.Module, batch: Tensors) -> torch.Tensor:
        clean, small, levels = batch["clean"], batch["small"].clone(), batch["levels"].clone()
        again = (batch["again"][:, 0] > 0).nonzero()[:, 0]
        with torch.no_grad():
            small[again] = network(batch["quarter"][again], levels[again]).float().clamp(0, 1)
        levels[again] = torch.from_numpy(OWN).to(levels)
        enlarged = network(small, levels).float()
        error = (enlarged - clean).abs()
        if self.teacher is None:
            return error.mean()
        spoilt = (batch["levels"].abs().sum(dim=1) > 0).nonzero()[:, 0]
        weight = torch.ones_like(error[:, :1])
        with torch.no_grad():
            weight[spoilt] = detail_weight(self.teacher, clean[spoilt], enlarged[spoilt].detach().clamp(0, 1))
        return (error * weight).mean()

    def validate(self, network: nn.Module, crops: Sequence[np.ndarray]) -> dict[str, float]:
        """Mean PSNR of the luma in dB of photos made small as they are, beside the bicubic enlargement, and of such
        with noise of 3 levels and JPEG of quality 75."""
        device = next(network.parameters()).device
        columns: dict[str, list[float]] = {"bicubic": [], "as it is": [], "clean": [], "four times": []}
        rng = np.random.default_rng(2026)
        for crop in crops:
            large = torch.from_numpy(to_planes(crop))[None]
            small = (smaller(large).clamp(0, 1) * 255).round() / 255
            dirty = degrade.gaussian_noise(small[0].numpy().transpose(1, 2, 0), 3 / 255, rng)
            spoilt = torch.from_numpy(to_planes(degrade.jpeg(dirty, 75).astype(np.float32)))[None]
            bicubic = F.interpolate(small, scale_factor=SCALE, mode="bicubic")
            as_it_is = network(small.to(device), torch.zeros(1, 3, device=device)).float().cpu()
            clean = network(spoilt.to(device), torch.tensor([[3 / 255, 0.25, 0.0]], device=device)).float().cpu()
            quarter = (smaller(large, SCALE**2).clamp(0, 1) * 255).round() / 255
            half = network(quarter.to(device), torch.zeros(1, 3, device=device)).float().clamp(0, 1)
            four = network(half, torch.from_numpy(OWN).to(device)).float().cpu()
            named = {"bicubic": bicubic, "as it is": as_it_is, "clean": clean, "four times": four}
            for name, result in named.items():
                error = ((luma(result.clamp(0, 1)) - luma(large)) ** 2).mean().item()
                columns[name].append(-10 * np.log10(max(error, 1e-9)))
        return {name: float(np.mean(column)) for name, column in columns.items()}


def smaller(photos: torch.Tensor, scale: int = SCALE) -> torch.Tensor:
    """Photos at 1 / `scale` of their size, by the bicubic filter (a = -0.5) widened against aliasing, as MATLAB's
    imresize."""
    size = [photos.shape[2] // scale, photos.shape[3] // scale]
    return F.interpolate(photos, size=size, mode="bicubic", antialias=True)


def detail_weight(teacher: Teacher, clean: torch.Tensor, ours: torch.Tensor) -> torch.Tensor:
    """(N, 1, H, W), mean about 1: up to ATTENTION more where the teacher's early features of both differ."""
    first, second = teacher.features(torch.cat([clean, ours]))[1].float().chunk(2)
    seen = (first - second).abs().mean(dim=1, keepdim=True)
    seen = seen / seen.mean(dim=(2, 3), keepdim=True).clamp(min=1e-6)
    weight = 1 + ATTENTION * F.interpolate(seen, size=clean.shape[2:], mode="bilinear", align_corners=False)
    return weight / weight.mean(dim=(2, 3), keepdim=True)
