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
from aedesk.training.damage import lay_over, random_damage, wide
from aedesk.training.networks.damage_finder import UNKNOWN, DamageFinder, coarse_to_fine, enlarged
from aedesk.training.tasks.base import Arrays, Tensors, to_batch, to_planes


def aged_with_damage(
    clean: np.ndarray, rng: np.random.Generator, extra: Sequence[str] = (), untouched: bool = False
) -> tuple[np.ndarray, np.ndarray]:
    """A crop as an old scan shows it, (H, W, 3), and its mask of lost pixels, (H, W), both float32.

    Grain is in the print and lies under the damage; the scanner's noise and JPEG lie over it. `extra`
    damages come on top of the usual mixture; `untouched` is aged as the others and has no damage."""
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
    pair = lay_over(clean, []) if untouched else random_damage(clean, rng, extra)
    photo = pair.damaged
    if rng.random() < 0.4:
        photo = blur(photo, rng.uniform(0.3, 1.0))
    if rng.random() < 0.5:
        photo = degrade.gaussian_noise(photo, rng.uniform(0.0, 8.0) / 255.0, rng, grey)
    if rng.random() < 0.4:
        photo = degrade.jpeg(photo, int(rng.integers(30, 96)))
    return np.clip(photo, 0.0, 1.0).astype(np.float32), pair.mask


# Sizes of a crop that are learned from: whole, half and quarter.
LEVELS = 2
DICE = 0.5  # weight beside the cross-entropy
# Thin things are few pixels of a crop: more of them are drawn than real prints have, up to this many,
# and the full size is mostly looked at where they are.
EXTRA = ("scratch", "crack", "fibre", "dust", "crease")
MOST_EXTRA = 2
# Twigs, wires and sparkling water are as thin as scratches: many examples show nothing but what is whole.
UNTOUCHED = 0.3
CORNERS = 4  # places that are compared
SMOOTH = 20.0  # pixels: a crop without damage has no Dice of its own


class FindDamageTask:
    """Binary cross-entropy plus the Dice loss (Milletari et al. 2016), because damage is rare.

    Half of the examples are whole scenes made small: so a photo looks from afar. Every one teaches at three
    sizes: at a quarter and at half of it, and at full size in a quarter of its area, so that what is seen near by
    may lie deep inside a large hole. (Crops of 256 pixels, eight a batch, were tried for 22 minutes: from afar torn
    corners were then seen twice as surely, but fine looks still talked them down, and thin things were found less.)"""

    id: ClassVar[str] = "find_damage"
    groups: ClassVar[Mapping[str, float]] = {"scenes": 0.6, "everyday": 0.15, "people": 0.25}
    views: ClassVar[float] = 0.5
    crop: ClassVar[int] = 128
    batch: ClassVar[int] = 32
    learning_rate: ClassVar[float] = 2e-3
    output_names: ClassVar[Sequence[str]] = ("probability",)
    multiple: ClassVar[int] = 16
    halo: ClassVar[int] = 32  # what lies further away is in the guess

    def export_example(self) -> Tensors:
        return {"image": torch.rand(1, 3, 64, 64), "guess": torch.rand(1, 1, 64, 64)}

    def build(self) -> nn.Module:
        return DamageFinder()

    def sample(self, clean: np.ndarray, rng: np.random.Generator) -> Arrays:
        extra = list(rng.choice(EXTRA, size=int(rng.integers(0, MOST_EXTRA + 1))))
        photo, mask = aged_with_damage(clean, rng, extra, untouched=rng.random() < UNTOUCHED)
        return {"degraded": to_planes(photo), "mask": mask[None], "corner": _telling_corner(mask, rng)}

    def loss(self, network: nn.Module, batch: Tensors) -> torch.Tensor:
        assert isinstance(network, DamageFinder)
        photos, masks = [batch["degraded"]], [batch["mask"]]
        for _ in range(LEVELS):
            photos.append(F.avg_pool2d(photos[-1], 2))
            masks.append(F.avg_pool2d(masks[-1], 2))
        guess = torch.full_like(masks[LEVELS], UNKNOWN)
        total = torch.zeros((), device=guess.device)
        for level in range(LEVELS, -1, -1):
            photo, mask = photos[level], masks[level]
            if level == 0:
                photo, mask, guess = (_part(x, batch["corner"]) for x in (photo, mask, guess))
            logits = network.logits(photo, guess).float()
            found = torch.sigmoid(logits)
            # Of every crop: over the batch, a missing corner would outweigh all scratches.
            both, either = (x.sum(dim=(1, 2, 3)) for x in (found * mask, found + mask))
            dice = (1 - (2 * both + SMOOTH) / (either + SMOOTH)).mean()
            total = total + F.binary_cross_entropy_with_logits(logits, mask) + DICE * dice
            # No gradient goes back through the guess: each size has its own loss. (Telling it the truth as a guess,
            # in half of the examples, was tried: it then believes wrong guesses too.)
            guess = enlarged(found.detach()) if level else guess
        return total / (LEVELS + 1)

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
            photo, mask = aged_with_damage(crop, rng)
            found = find(photo)
            hits, marked, true = hits + float((found * mask).sum()), marked + float(found.sum()), true + mask.sum()
        wrong = [float(find(crop).mean()) for crop in crops]
        return {
            "F1": 200 * hits / max(1.0, marked + true),
            "precision": 100 * hits / max(1.0, marked),
            "recall": 100 * hits / max(1.0, true),
            "clean marked": 100 * float(np.mean(wrong)),
        }


def _telling_corner(mask: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Where the full size is looked at, as shares of the free play: of some places the one with most thin damage."""
    thin = (mask > 0) & ~wide(mask)
    height, width = (n // 2 for n in mask.shape)

    def damage(corner: np.ndarray) -> int:
        top, left = int(corner[0] * height), int(corner[1] * width)
        return int(thin[top : top + height, left : left + width].sum())

    corners = rng.random((CORNERS, 2), dtype=np.float32)
    return np.asarray(max(corners, key=damage))


def _part(pictures: torch.Tensor, corners: torch.Tensor) -> torch.Tensor:
    """A quarter of each picture's area, (N, C, H / 2, W / 2), its corner at a share (0 to 1) of the free play
    and on the grid of the network."""
    height, width = (n // 2 for n in pictures.shape[2:])
    parts = []
    for picture, corner in zip(pictures, corners.tolist(), strict=True):
        top, left = (int(share * n) // 16 * 16 for share, n in zip(corner, (height, width), strict=True))
        parts.append(picture[:, top : top + height, left : left + width])
    return torch.stack(parts)
