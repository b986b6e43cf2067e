"""What the tasks share that teach where damage is: a loss over several sizes, and figures on held-out crops."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from aedesk.imaging.image import Image
from aedesk.training.data.planes import Planes, make_planes
from aedesk.training.data.shapes import Shapes
from aedesk.training.networks.damage_finder import UNKNOWN, DamageFinder, coarse_to_fine, enlarged
from aedesk.training.tasks.base import Arrays, Tensors, to_batch, to_planes

CROSS_ENTROPY, DICE = 2.0, 0.5
MULTIPLE = 16  # pixels: of height and width of what the network is given
SMOOTH = 20.0  # pixels: a batch without damage has no Dice of its own

# A clean crop and a generator to the crop with damage, (H, W, 3), and its mask, (H, W).
Spoil = Callable[[np.ndarray, np.random.Generator], tuple[np.ndarray, np.ndarray]]


def coarse_to_fine_loss(network: nn.Module, batch: Tensors, weights: Sequence[float]) -> torch.Tensor:
    """Cross-entropy and the Dice loss of the whole batch (Milletari et al. 2016), because damage is rare, at full size,
    half of it, and so on: one weight for each size. `batch`: "degraded" (N, 3, H, W), "mask" (N, 1, H, W)."""
    assert isinstance(network, DamageFinder)
    photos, masks = [batch["degraded"]], [batch["mask"]]
    for _ in weights[1:]:
        photos.append(F.avg_pool2d(photos[-1], 2))
        masks.append(F.avg_pool2d(masks[-1], 2))
    guess = torch.full_like(masks[-1], UNKNOWN)
    total = torch.zeros((), device=guess.device)
    for level in reversed(range(len(weights))):
        mask = masks[level]
        logits = network.logits(photos[level], guess).float()
        found = torch.sigmoid(logits)
        both, either = (found * mask).sum(), (found + mask).sum()
        dice = 1 - (2 * both + SMOOTH) / (either + SMOOTH)
        crossed = F.binary_cross_entropy_with_logits(logits, mask)
        total = total + weights[level] * (CROSS_ENTROPY * crossed + DICE * dice)
        # No gradient goes back through the guess: each size has its own loss. (Telling it the truth as a guess,
        # in half of the examples, was tried: it then believes wrong guesses too.)
        guess = enlarged(found.detach()) if level else guess
    return total / sum(weights)


def measured(network: nn.Module, crops: Sequence[np.ndarray], spoil: Spoil, levels: int) -> dict[str, float]:
    """F1, precision and recall in per cent at a threshold of 0.5, and per cent wrongly marked on clean crops."""
    assert isinstance(network, DamageFinder)
    device = next(network.parameters()).device
    rng = np.random.default_rng(2026)
    hits = marked = true = 0.0

    def find(photo: np.ndarray) -> np.ndarray:
        found = coarse_to_fine(network, to_batch([photo]).to(device), levels)
        return np.asarray(found.float().cpu().numpy()[0, 0] > 0.5)

    for crop in crops:
        photo, mask = spoil(crop, rng)
        found = find(photo)
        hits, marked, true = hits + float((found * mask).sum()), marked + float(found.sum()), true + mask.sum()
    wrong = [float(find(crop).mean()) for crop in crops]
    return {
        "F1": 200 * hits / max(1.0, marked + true),
        "precision": 100 * hits / max(1.0, marked),
        "recall": 100 * hits / max(1.0, true),
        "clean marked": 100 * float(np.mean(wrong)),
    }


def likelihood(network: DamageFinder, image: Image, levels: int) -> np.ndarray:
    """How likely each pixel of a photo is damaged, float32 (H, W), 0 to 1, looked at from `levels` sizes below."""
    pixels = image.pixels.astype(np.float32) / np.iinfo(image.pixels.dtype).max
    height, width, channels = pixels.shape
    step = MULTIPLE * 2**levels
    photo = to_batch([np.repeat(pixels, 3, axis=2) if channels == 1 else pixels[..., :3]])
    photo = F.pad(photo, (0, -width % step, 0, -height % step), mode="replicate")
    with torch.no_grad():
        found = coarse_to_fine(network, photo.to(next(network.parameters()).device), levels)
    return np.asarray(found.float().cpu().numpy()[0, 0, :height, :width])


class Finding:
    """The part of a task that is the same for what is thin and for what is wide.

    `weights`: of the sizes in the loss, from the full one on. `planes_drawn`: how many planes of thin damage are made
    from `shapes`, where there are some."""

    weights: ClassVar[Sequence[float]]
    planes_drawn: ClassVar[int]
    output_names: ClassVar[Sequence[str]] = ("probability",)
    multiple: ClassVar[int] = MULTIPLE
    halo: ClassVar[int] = 32  # what lies further away is in the guess

    shapes: Shapes | None = None

    def __init__(self) -> None:
        self.planes: Planes | None = None

    def prepare(self, seed: int) -> None:
        """Draw the planes, once for the whole training."""
        if self.shapes is not None:
            self.planes = make_planes(self.shapes, self.planes_drawn, seed)

    def export_example(self) -> Tensors:
        return {"image": torch.rand(1, 3, 64, 64), "guess": torch.rand(1, 1, 64, 64)}

    def build(self) -> nn.Module:
        return DamageFinder()

    def spoilt(self, clean: np.ndarray, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
        """A clean crop (H, W, 3) with damage, and its mask (H, W)."""
        raise NotImplementedError

    def sample(self, clean: np.ndarray, rng: np.random.Generator) -> Arrays:
        photo, mask = self.spoilt(clean, rng)
        return {"degraded": to_planes(photo), "mask": mask[None]}

    def loss(self, network: nn.Module, batch: Tensors) -> torch.Tensor:
        return coarse_to_fine_loss(network, batch, self.weights)

    def validate(self, network: nn.Module, crops: Sequence[np.ndarray]) -> dict[str, float]:
        """As `measured`."""
        return measured(network, crops, self.spoilt, len(self.weights) - 1)
