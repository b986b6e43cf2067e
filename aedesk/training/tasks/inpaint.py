"""Inpaint: draw what is lost from what surrounds it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import ClassVar

import numpy as np
import torch
from torch import nn

from aedesk.imaging.pixels.gaussian import blur
from aedesk.training.data import batch_degrade as batches
from aedesk.training.data import degrade
from aedesk.training.data.damage import DAMAGES, Layer, lay_over
from aedesk.training.data.on_device import DevicePhotos
from aedesk.training.networks.inpainter import Inpainter, coarse_to_fine
from aedesk.training.tasks.base import Arrays, Tensors, to_batch, to_planes

# Scratches and cracks teach fine work, blotches, torn edges and boxes teach invention.
KINDS = {"scratch": 0.3, "crack": 0.2, "crease": 0.1, "fibre": 0.05, "dust": 0.1, "blotch": 0.15, "torn edge": 0.1}
LEVELS = 2  # smaller sizes that give the guess: 192, 96 and 48 pixels
BOXES = 0.4  # share of the crops that get a rectangular hole
MASKS = 2000  # that a training on a GPU draws from
SQUARE = 4.0  # weight of the squared error beside the absolute one


def random_mask(size: tuple[int, int], rng: np.random.Generator) -> np.ndarray:
    """A mask of lost pixels, (H, W) float32, 0 or 1, grown by a random margin as a careful hand would."""
    kinds = rng.choice(list(KINDS), size=int(rng.integers(1, 5)), p=list(KINDS.values()))
    # On mid-grey every damage in black is seen, so that the mask is its whole shape.
    layers = [DAMAGES[kind](size, rng) for kind in kinds]
    grey = np.full((*size, 3), 0.5, np.float32)
    mask = lay_over(grey, [Layer(layer.alpha, np.zeros(3, np.float32)) for layer in layers]).mask
    margin = rng.uniform(0.0, 2.0)
    if margin > 0.3:
        mask = (blur(mask[..., None], margin)[..., 0] > 0.1).astype(np.float32)
    if rng.random() < BOXES:
        height, width = (int(n * rng.uniform(0.1, 0.4)) for n in size)
        top, left = (int(rng.integers(0, n - m)) for n, m in zip(size, (height, width), strict=True))
        mask[top : top + height, left : left + width] = 1
    return np.asarray(mask, np.float32)


def _many_masks(size: int) -> np.ndarray:
    """MASKS random masks, uint8 (MASKS, size, size), drawn by all processors."""
    with ProcessPoolExecutor() as pool:
        return np.stack(list(pool.map(_mask_of_seed, range(MASKS), [size] * MASKS, chunksize=16)))


def _mask_of_seed(seed: int, size: int) -> np.ndarray:
    return random_mask((size, size), np.random.default_rng(seed)).astype(np.uint8)


class InpaintTask:
    """Absolute and squared error inside the holes, where alone the network's drawing is used."""

    id: ClassVar[str] = "inpaint"
    groups: ClassVar[Mapping[str, float]] = {"scenes": 0.6, "everyday": 0.2, "people": 0.2}
    views: ClassVar[float] = 0.0
    busy: ClassVar[float] = 0.0
    crop: ClassVar[int] = 192
    batch: ClassVar[int] = 8
    learning_rate: ClassVar[float] = 2e-3
    output_names: ClassVar[Sequence[str]] = ("filled",)
    multiple: ClassVar[int] = 16
    halo: ClassVar[int] = 32  # what lies further away is in the guess

    def __init__(self) -> None:
        self.masks: torch.Tensor | None = None  # uint8 (MASKS, size, size), of training on a GPU

    def export_example(self) -> Tensors:
        return {"image": torch.rand(1, 3, 64, 64), "mask": torch.rand(1, 1, 64, 64).round()}

    def build(self) -> nn.Module:
        return Inpainter()

    def sample(self, clean: np.ndarray, rng: np.random.Generator) -> Arrays:
        grey = bool(rng.random() < 0.4)
        if grey:
            clean = degrade.toned_grey(clean, rng)
        if rng.random() < 0.3:
            clean = degrade.faded(clean, rng)
        if rng.random() < 0.3:
            # A grainy print has grainy surroundings; the grain itself cannot be foretold.
            clean = degrade.film_grain(clean, rng.uniform(2.0, 15.0) / 255, rng.uniform(0.4, 1.3), rng)
        mask = random_mask((clean.shape[0], clean.shape[1]), rng)
        return {"clean": to_planes(np.clip(clean, 0.0, 1.0).astype(np.float32)), "mask": mask[None]}

    def batch_on_device(self, photos: DevicePhotos, size: int, count: int) -> Tensors:
        if self.masks is None:
            self.masks = torch.from_numpy(_many_masks(size)).to(photos.device)
        clean = photos.crops(size, count)
        clean = batches.some(photos.chance(count, 0.4), batches.toned_grey(clean, photos), clean)
        clean = batches.some(photos.chance(count, 0.3), batches.faded(clean, photos), clean)
        sigma, grains = photos.uniform(count, 2.0 / 255, 15.0 / 255), photos.uniform(count, 0.4, 1.3)
        clean = batches.some(photos.chance(count, 0.3), batches.film_grain(clean, sigma, grains, photos), clean)
        which = torch.randint(len(self.masks), (count,), generator=photos.rng, device=photos.device)
        down, across = (int(n) for n in torch.randint(0, size, (2,), generator=photos.rng, device=photos.device))
        masks = torch.roll(self.masks[which], (down, across), (1, 2))
        return {"clean": clean.clamp(0, 1), "mask": masks[:, None].float()}

    def loss(self, network: nn.Module, batch: Tensors) -> torch.Tensor:
        assert isinstance(network, Inpainter)
        clean, mask = batch["clean"], batch["mask"]
        with torch.no_grad():
            guess = coarse_to_fine(network, clean, mask, LEVELS).to(clean.dtype)
        error = (network(guess, mask).float() - clean).abs()
        # The mean of each crop: a crop with scratches must not drown beside one with a large hole.
        lost = 3 * mask.sum(dim=(1, 2, 3)) + 1
        return (((error + SQUARE * error**2) * mask).sum(dim=(1, 2, 3)) / lost).mean()

    def validate(self, network: nn.Module, crops: Sequence[np.ndarray]) -> dict[str, float]:
        """PSNR in dB inside thin scratches (6 pixels) and inside a hole of 48 pixels."""
        assert isinstance(network, Inpainter)
        device = next(network.parameters()).device
        scratches = np.zeros((256, 256), np.float32)
        for offset in (40, 120, 200):
            for row in range(256):
                column = (offset + row // 3) % 250
                scratches[row, column : column + 6] = 1
        hole = np.zeros((256, 256), np.float32)
        hole[104:152, 104:152] = 1
        figures = {}
        for name, mask in (("scratches", scratches), ("hole", hole)):
            errors = []
            for crop in crops:
                planes = torch.from_numpy(mask[None, None]).to(device)
                guess = coarse_to_fine(network, to_batch([crop]).to(device), planes, 4)
                filled = network(guess, planes)[0].float().cpu().numpy().transpose(1, 2, 0)
                errors.append(float(((np.clip(filled, 0, 1) - crop)[mask > 0] ** 2).mean()))
            figures[name] = float(np.mean([-10 * np.log10(error + 1e-12) for error in errors]))
        return figures
