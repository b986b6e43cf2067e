"""Colorize, first of two lessons: its encoder learns what things are from a network that knows ImageNet.

The seed of every good colouring network is an encoder that was trained on a million named photos; a few thousand photos
teach no names. The features of such a network (the teacher, of which nothing is shipped) at all places of three scales
are what the encoder learns to say of an aged, grey view of the same photo (feature distillation: Romero et al.,
FitNets, 2015). Then `fit colorize --init` learns colours.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from aedesk.training.data.on_device import DevicePhotos
from aedesk.training.networks.colorizer import Colorizer
from aedesk.training.networks.teacher import Teacher
from aedesk.training.tasks.base import Arrays, Tensors, to_batch, to_planes
from aedesk.training.tasks.colorize import ColorizeTask, aged_lightness, aged_on_device

LONGEST = 3.0
LENGTH = 0.1  # weight of features that are longer
SCALES = 3  # of the teacher's, the coarsest ones


def excess_length(network: nn.Module, lightness: torch.Tensor) -> torch.Tensor:
    """By how much the features of all scales are longer than LONGEST (root mean square), squared, as a mean.

    A cosine does not know how long a vector is. Without this the features grew ten thousand times within some thousand
    steps, and the colours that were taught afterwards never came to rest."""
    assert isinstance(network, Colorizer)
    code, skips = network.encoded(lightness)
    lengths = torch.stack([maps.float().pow(2).mean().sqrt() for maps in (*skips, code)])
    return torch.relu(lengths - LONGEST).pow(2).mean()


def likeness(ours: torch.Tensor, theirs: torch.Tensor) -> torch.Tensor:
    """The mean cosine of two fields of features (N, C, h, w) over all places."""
    return F.cosine_similarity(ours.float(), theirs.float(), dim=1).mean()


class ColorizeEncoderTask:
    """The same photos and views as ColorizeTask; the loss is 1 less the cosine, the mean of three scales."""

    id: ClassVar[str] = "colorize_encoder"
    groups: ClassVar[Mapping[str, float]] = ColorizeTask.groups
    views: ClassVar[float] = 0.7
    busy: ClassVar[float] = 0.0
    crop: ClassVar[int] = 160
    batch: ClassVar[int] = 16
    learning_rate: ClassVar[float] = 2e-3
    output_names: ClassVar[Sequence[str]] = ColorizeTask.output_names
    multiple: ClassVar[int] = 32
    halo: ClassVar[int] = 0

    def __init__(self) -> None:
        self.teacher: Teacher | None = None

    def export_example(self) -> Tensors:
        """As of ColorizeTask: it is one network."""
        return ColorizeTask().export_example()

    def build(self) -> nn.Module:
        return Colorizer()

    def sample(self, clean: np.ndarray, rng: np.random.Generator) -> Arrays:
        return {"photo": to_planes(clean), "lightness": aged_lightness(clean, rng)[None]}

    def batch_on_device(self, photos: DevicePhotos, size: int, count: int) -> Tensors:
        whole = round(self.views * count)
        clean = torch.cat([photos.views(size, whole), photos.crops(size, count - whole)])
        return {"photo": clean, "lightness": aged_on_device(clean, photos)}

    def loss(self, network: nn.Module, batch: Tensors) -> torch.Tensor:
        scales = self._likenesses(network, batch["photo"], batch["lightness"])
        return 1 - torch.stack(scales).mean() + LENGTH * excess_length(network, batch["lightness"])

    def validate(self, network: nn.Module, crops: Sequence[np.ndarray]) -> dict[str, float]:
        """Per cent of likeness on held-out crops, finest scale first."""
        rng = np.random.default_rng(2026)
        device = next(network.parameters()).device
        photos = to_batch(crops).to(device)
        aged = torch.from_numpy(np.stack([aged_lightness(crop, rng)[None] for crop in crops])).to(device)
        scales = self._likenesses(network, photos, aged)
        return {f"likeness 1/{2 ** (number + 3)}": 100 * one.item() for number, one in enumerate(scales)}

    def _likenesses(self, network: nn.Module, photos: torch.Tensor, lightness: torch.Tensor) -> list[torch.Tensor]:
        assert isinstance(network, Colorizer)
        if self.teacher is None:
            raise SystemExit("fit colorize_encoder needs --teacher DIR: it learns from nothing else.")
        with torch.no_grad():
            seen = self.teacher.features(photos)[-SCALES:]
        return [likeness(ours, theirs) for ours, theirs in zip(network.features(lightness), seen, strict=True)]
