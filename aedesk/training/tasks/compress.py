"""Compress: few bits, and a picture that is close to the photo."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

import numpy as np
import torch
from torch import nn

from aedesk.imaging.pixels.metrics import psnr
from aedesk.training.data import degrade
from aedesk.training.networks.compressor import Compressor
from aedesk.training.networks.compressor_start import start_as_pca
from aedesk.training.networks.teacher import Teacher
from aedesk.training.tasks.base import Arrays, Tensors, to_batch, to_planes

# What a squared error of 8-bit values weighs beside a bit for each pixel, at quality 1 and at 100 (Balle et al. 2018
# train one network for each of such weights).
LOWEST, HIGHEST = 0.0012, 0.12
# A good picture costs seven times as much as a poor one, and its gradients would decide alone; divided by this power of
# the weight, all qualities count alike.
EVEN = 0.4
# Below this quality a picture need not be close pixel for pixel, but pleasant: a teacher compares what it shows.
PLEASANT = 30.0
PERCEPTUAL = 0.5  # weight of the difference that the teacher sees, at quality 1
TAUGHT = slice(0, 3)  # its finest maps: edges and texture; coarser ones know things, which a file must not invent
VALIDATED = (1, 25, 50, 75, 100)


def error_weight(quality: torch.Tensor) -> torch.Tensor:
    """The weight of the squared error for qualities 1 to 100: a straight line of its logarithm."""
    share = (quality - 1) / 99
    return LOWEST * (HIGHEST / LOWEST) ** share


class CompressTask:
    """Bits for each pixel plus the weighted squared error, for a random quality for each crop; with a teacher, also
    what it sees of poor pictures."""

    id: ClassVar[str] = "compress"
    groups: ClassVar[Mapping[str, float]] = {"scenes": 0.8, "people": 0.2}
    views: ClassVar[float] = 0.0
    busy: ClassVar[float] = 0.0
    crop: ClassVar[int] = 256  # four by four pixels of side information: less would be nothing but edges
    batch: ClassVar[int] = 2
    learning_rate: ClassVar[float] = 5e-4
    output_names: ClassVar[Sequence[str]] = ("picture", "bits")
    multiple: ClassVar[int] = 64
    halo: ClassVar[int] = 0

    def export_example(self) -> Tensors:
        return {"image": torch.rand(1, 3, 64, 64), "quality": torch.full((1,), 50.0)}

    def __init__(self) -> None:
        self.teacher: Teacher | None = None

    def build(self) -> nn.Module:
        return Compressor()

    def start(self, network: nn.Module, crops: Sequence[np.ndarray]) -> None:
        """Begin as a linear code."""
        assert isinstance(network, Compressor)
        start_as_pca(network, crops)

    def sample(self, clean: np.ndarray, rng: np.random.Generator) -> Arrays:
        if rng.random() < 0.2:
            clean = degrade.toned_grey(clean, rng)
        return {
            "clean": to_planes(np.clip(clean, 0, 1).astype(np.float32)),
            "quality": np.array([rng.uniform(1, 100)], np.float32),
        }

    def loss(self, network: nn.Module, batch: Tensors) -> torch.Tensor:
        clean, quality = batch["clean"], batch["quality"][:, 0]
        coded = network(clean, quality)
        pixels = clean.shape[2] * clean.shape[3]
        error = ((coded.picture.float() - clean) ** 2).mean(dim=(1, 2, 3)) * 255**2
        weight = error_weight(quality)
        loss = ((coded.bits / pixels + weight * error) / weight**EVEN).mean()
        poor = (quality < PLEASANT).nonzero()[:, 0]
        if self.teacher is None or not len(poor):
            return loss
        share = (1 - quality[poor] / PLEASANT).clamp(min=0)
        return loss + PERCEPTUAL * (share * self._seen(clean[poor], coded.picture[poor])).sum() / len(quality)

    def _seen(self, true: torch.Tensor, drawn: torch.Tensor) -> torch.Tensor:
        """How different the teacher finds pictures (N, 3, H, W), (N,): the mean over its maps of what their features
        differ by, as a share of how strong they are (after Johnson et al. 2016)."""
        assert self.teacher is not None
        with torch.no_grad():
            wanted = self.teacher.features(true)[TAUGHT]
        found = self.teacher.features(drawn.float().clamp(0, 1))[TAUGHT]
        shares = [
            (a - b).abs().mean(dim=(1, 2, 3)) / a.abs().mean(dim=(1, 2, 3)).clamp(min=1e-3)
            for a, b in zip(wanted, found, strict=True)
        ]
        return torch.stack(shares).mean(dim=0)

    def validate(self, network: nn.Module, crops: Sequence[np.ndarray]) -> dict[str, float]:
        """Bits for each pixel and PSNR in dB at some qualities, everything rounded as in a file."""
        assert isinstance(network, Compressor)
        device = next(network.parameters()).device
        figures: dict[str, float] = {}
        for number in VALIDATED:
            bits, decibels = [], []
            for crop in crops:
                coded = network.rounded(to_batch([crop]).to(device), torch.full((1,), float(number), device=device))
                picture = np.clip(coded.picture[0].float().cpu().numpy().transpose(1, 2, 0), 0, 1)
                bits.append(float(coded.bits[0]) / crop[..., 0].size)
                decibels.append(psnr(crop, picture, 1.0))
            figures |= {f"bpp {number}": float(np.mean(bits)), f"dB {number}": float(np.mean(decibels))}
        return figures
