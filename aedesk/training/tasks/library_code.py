"""The library: which code is the same for all versions of one photo, and near for photos of alike things?

By contrast (InfoNCE: van den Oord et al. 2018; SimCLR, Chen et al. 2020) a version finds its photo among those of the
batch; a teacher that knows ImageNet says which of the others are alike (relational distillation: Park et al. 2019). A
small decoder draws the frame again from the first 4, 16, 64 or all numbers (nested dropout: Rippel et al. 2014), so
that the first numbers say the most, as those of PCA do.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from aedesk.library.code import NUMBERS, SIDE
from aedesk.training.data.batch_degrade import luma
from aedesk.training.data.layer_bank import LayerBank
from aedesk.training.data.on_device import DevicePhotos, Draw
from aedesk.training.data.version_views import damage_bank, frames, versions, whole
from aedesk.training.networks.library_coder import DRAWN, LibraryCoder
from aedesk.training.networks.teacher import Teacher
from aedesk.training.tasks.base import Arrays, Tensors, to_batch

TEMPERATURE = 0.07
SEMANTIC = 1.0  # weight of the likeness to the teacher's features
RELATION = 0.5  # weight of the order of the others in the batch
PICTURE = 4.0  # weight of the squared error of the picture
KNOWN_BY_TEACHER = 96  # pixels
MEAN_DECAY = 0.99
KEPT = (4, 16, 64, NUMBERS)  # numbers that pictures are drawn from
LAYERS, FEW_LAYERS = 300, 40  # of each kind of damage, on a GPU and in processes


class LibraryCodeTask:
    """Two versions of each photo; the loss sums contrast, likeness to the teacher and the error of the picture."""

    id: ClassVar[str] = "library_code"
    groups: ClassVar[Mapping[str, float]] = {
        "scenes": 0.28,
        "everyday": 0.38,
        "people": 0.22,
        "objects": 0.09,
        "historic": 0.03,
    }
    views: ClassVar[float] = 1.0
    busy: ClassVar[float] = 0.0
    crop: ClassVar[int] = 192
    batch: ClassVar[int] = 96
    learning_rate: ClassVar[float] = 2e-3
    output_names: ClassVar[Sequence[str]] = ("code",)
    multiple: ClassVar[int] = 32
    halo: ClassVar[int] = 0

    def __init__(self) -> None:
        self.teacher: Teacher | None = None
        self.bank: dict[str, LayerBank] | None = None
        self.mean: torch.Tensor | None = None  # of the teacher's features, (TEACHER,)

    def export_example(self) -> Tensors:
        return {"view": torch.rand(1, 1, SIDE, SIDE)}

    def build(self) -> nn.Module:
        return LibraryCoder()

    def sample(self, clean: np.ndarray, rng: np.random.Generator) -> Arrays:
        draw = Draw(torch.device("cpu"), int(rng.integers(2**62)))
        made = self._made(to_batch([clean]), FEW_LAYERS, draw)
        return {name: value[0].numpy() for name, value in made.items()}

    def batch_on_device(self, photos: DevicePhotos, size: int, count: int) -> Tensors:
        return self._made(photos.views(size, count, distinct=True), LAYERS, photos)

    def _made(self, photos: torch.Tensor, layers: int, draw: Draw) -> Tensors:
        if self.bank is None:
            self.bank = damage_bank(layers, draw.device)
        frame = frames(len(photos), draw)
        return {
            "photo": whole(photos, frame),
            "one": versions(photos, frame, self.bank, draw),
            "other": versions(photos, frame, self.bank, draw),
        }

    def loss(self, network: nn.Module, batch: Tensors) -> torch.Tensor:
        assert isinstance(network, LibraryCoder)
        codes = network(torch.cat([batch["one"], batch["other"], luma(batch["photo"])]))
        one, other, plain = codes.chunk(3)
        total = contrast(one, other) + contrast(other, plain)
        keep = torch.tensor(KEPT, device=codes.device)
        keep = keep[torch.arange(len(one), device=codes.device) % len(KEPT)]
        drawn = network.drawer(first_numbers(other, keep))
        total = total + PICTURE * F.mse_loss(drawn.float(), picture(batch["photo"]))
        if self.teacher is None:
            return total
        seen = self._seen(batch["photo"])
        alike = sum(F.cosine_similarity(network.semantics(code).float(), seen, dim=1).mean() for code in (one, plain))
        return total + SEMANTIC * (1 - alike / 2) + RELATION * relation(one, plain, seen)

    def _seen(self, photos: torch.Tensor) -> torch.Tensor:
        """What the teacher sees in photos beyond what it sees in all, (N, TEACHER)."""
        assert self.teacher is not None
        with torch.no_grad():
            small = F.interpolate(photos, size=KNOWN_BY_TEACHER, mode="area")
            seen = self.teacher.features(small)[-1].float().mean(dim=(2, 3))
            if self.mean is None:
                self.mean = seen.mean(dim=0)
            self.mean = MEAN_DECAY * self.mean + (1 - MEAN_DECAY) * seen.mean(dim=0)
            return seen - self.mean

    def validate(self, network: nn.Module, crops: Sequence[np.ndarray]) -> dict[str, float]:
        """Per cent of versions that find their photo among the held-out ones, the cosine to it and to the nearest other
        one, the PSNR in dB of pictures drawn from all numbers, and with a teacher the likeness to what it sees."""
        assert isinstance(network, LibraryCoder)
        device = next(network.parameters()).device
        draw = Draw(device, 2026)
        photos = to_batch(crops).to(device)
        bank = damage_bank(2, device)
        frame = frames(len(photos), draw)
        plain = whole(photos, frame)
        codes = network(luma(plain))
        found, own, nearest = [], [], []
        for _ in range(4):
            products = network(versions(photos, frame, bank, draw)) @ codes.T
            own.append(products.diag())
            others = products.masked_fill(torch.eye(len(products), dtype=torch.bool, device=device), -1)
            nearest.append(others.amax(dim=1))
            found.append(own[-1] > nearest[-1])
        error = F.mse_loss(network.drawer(codes).float().clamp(0, 1), picture(plain))
        figures = {
            "found %": 100 * torch.cat(found).float().mean().item(),
            "own": torch.cat(own).mean().item(),
            "next": torch.cat(nearest).mean().item(),
            "picture dB": -10 * torch.log10(error + 1e-12).item(),
        }
        if self.teacher is not None and self.mean is not None:
            seen = F.normalize(self._seen(plain), dim=1)
            alike = F.cosine_similarity(network.semantics(codes).float(), seen, dim=1)
            figures["likeness %"] = 100 * alike.mean().item()
        return figures


def likenesses(ones: torch.Tensor, others: torch.Tensor) -> torch.Tensor:
    """The cosines of all codes (N, C) with all others (M, C), (N, M), in 32 bits: half of them would be too coarse."""
    with torch.autocast(ones.device.type, enabled=False):
        return ones.float() @ others.float().T


def contrast(ones: torch.Tensor, others: torch.Tensor) -> torch.Tensor:
    """InfoNCE of codes (N, C) of length 1 in both directions: each finds the one of its own place."""
    scores = likenesses(ones, others) / TEMPERATURE
    places = torch.arange(len(ones), device=ones.device)
    return (F.cross_entropy(scores, places) + F.cross_entropy(scores.T, places)) / 2


def relation(ones: torch.Tensor, others: torch.Tensor, seen: torch.Tensor) -> torch.Tensor:
    """How unlike the teacher our codes order the other photos of a batch: the Kullback-Leibler divergence of two
    distributions over them, 0 for a single photo."""
    if len(ones) < 3:
        return ones.new_zeros(())
    itself = torch.eye(len(ones), dtype=torch.bool, device=ones.device)
    unit = F.normalize(seen, dim=1)
    theirs = F.log_softmax((unit @ unit.T / TEMPERATURE).masked_fill(itself, -1e4), dim=1)
    ours = F.log_softmax((likenesses(ones, others) / TEMPERATURE).masked_fill(itself, -1e4), dim=1)
    return F.kl_div(ours, theirs, reduction="batchmean", log_target=True)


def first_numbers(codes: torch.Tensor, keep: torch.Tensor) -> torch.Tensor:
    """Codes (N, C) with 0 after the first `keep` (N,) numbers."""
    return codes * (torch.arange(codes.shape[1], device=codes.device)[None] < keep[:, None])


def picture(photos: torch.Tensor) -> torch.Tensor:
    """What shall be drawn of frames (N, 3, SIDE, SIDE): luma (N, 1, DRAWN, DRAWN)."""
    return F.interpolate(luma(photos), size=(DRAWN, DRAWN), mode="area")
