"""Colorize: which colours does a grey photo have?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from aedesk.imaging.pixels.colour import LUMA
from aedesk.imaging.pixels.gaussian import blur
from aedesk.imaging.pixels.lab import from_lab, lightness, to_lab
from aedesk.imaging.pixels.metrics import colourfulness, psnr
from aedesk.tools.colorize.look import FINENESS
from aedesk.training.data import batch_colour, degrade
from aedesk.training.data import batch_degrade as batches
from aedesk.training.data.on_device import DevicePhotos
from aedesk.training.networks.colorizer import GRID, REACH, Colorizer
from aedesk.training.networks.teacher import Teacher
from aedesk.training.tasks.base import Arrays, Tensors

REBALANCE = 0.5  # share of the uniform law in the weights (Zhang et al. 2016)
PRIOR_DECAY = 0.99
REGRESSION = 1.0  # weight of the error of the annealed mean
FLAT = 0.5  # weight of chroma that changes where lightness does not, and the truth does not
FLATNESS = 4.0  # of L*: differences that are grain rather than an edge, as in aedesk/tools/colorize
SEMANTIC = 1.0  # weight of the likeness to the teacher's features
PERCEPTUAL = 0.5  # weight of the difference that the teacher sees
KNOWN_BY_TEACHER = 128  # pixels of the photos whose features the code is compared with
SEEN_BY_TEACHER = 96  # pixels of the photos in our colours that are shown to it
PERCEPTUAL_SHARE = 4  # one photo of so many is shown to the teacher in our colours


def aged_lightness(photo: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """L* / 100, (H, W), of a photo (H, W, 3) as an old black-and-white print would show it."""
    grey = degrade.film_grey(photo, rng)
    if rng.random() < 0.2:
        grey = degrade.hard_print(grey, rng)
    if rng.random() < 0.5:
        # Another film, another exposure: a curve.
        grey = np.clip(grey, 0, 1) ** rng.uniform(0.6, 1.6)
    if rng.random() < 0.4:
        black, white = rng.uniform(0, 0.2), rng.uniform(0.8, 1)
        grey = black + (white - black) * grey
    if rng.random() < 0.4:
        grey = blur(grey, rng.uniform(0.3, 1.5))
    if rng.random() < 0.5:
        grey = degrade.film_grain(grey, rng.uniform(2.0, 14.0) / 255, rng.uniform(0.4, 1.3), rng)
    return lightness(np.clip(grey[..., 0], 0, 1)) / 100


def aged_on_device(photos: torch.Tensor, draw: DevicePhotos) -> torch.Tensor:
    """As `aged_lightness`, of a batch (N, 3, H, W); (N, 1, H, W)."""
    count = len(photos)
    grey = batches.film_grey(photos, draw)
    grey = batches.some(draw.chance(count, 0.2), batches.hard_print(grey, draw), grey)[:, :1]
    gamma = torch.where(draw.chance(count, 0.5), draw.uniform(count, 0.6, 1.6), torch.ones(count, device=draw.device))
    grey = grey.clamp(1e-6, 1) ** batches.each(gamma)
    black, white = (batches.each(draw.uniform(count, *ends)) for ends in ((0.0, 0.2), (0.8, 1.0)))
    grey = batches.some(draw.chance(count, 0.4), black + (white - black) * grey, grey)
    grey = batches.some(draw.chance(count, 0.4), batches.blur(grey, draw.uniform(count, 0.3, 1.5), 1.5), grey)
    sigma, size = draw.uniform(count, 2.0 / 255, 14.0 / 255), draw.uniform(count, 0.4, 1.3)
    grainy = batches.film_grain(grey.expand(-1, 3, -1, -1), sigma, size, draw)[:, :1]
    grey = batches.some(draw.chance(count, 0.5), grainy, grey)
    return batch_colour.lightness(grey.clamp(0, 1)) / 100


class ColorizeTask:
    """Cross-entropy of soft-encoded colours, rare ones weighing more (Zhang et al. 2016), plus the error of the
    annealed mean. With a teacher: likeness of the code to its features, and what it sees of our colours.

    No hints are given: the tool fulfils them by itself (aedesk/tools/colorize/hint_reach.py)."""

    id: ClassVar[str] = "colorize"
    groups: ClassVar[Mapping[str, float]] = {
        "scenes": 0.40,
        "everyday": 0.35,
        "people": 0.20,
        "objects": 0.04,
        "historic": 0.01,
    }
    views: ClassVar[float] = 1.0
    busy: ClassVar[float] = 0.0
    crop: ClassVar[int] = 192
    batch: ClassVar[int] = 12
    learning_rate: ClassVar[float] = 2e-3
    output_names: ClassVar[Sequence[str]] = ("probability", "palette")
    multiple: ClassVar[int] = 32
    halo: ClassVar[int] = 0

    def __init__(self) -> None:
        self.teacher: Teacher | None = None
        self.prior: torch.Tensor | None = None  # how common each colour has been, (Q,)

    def export_example(self) -> Tensors:
        return {"lightness": torch.rand(1, 1, 64, 64), "hints": torch.zeros(1, 3, 64, 64)}

    def build(self) -> nn.Module:
        return Colorizer()

    def sample(self, clean: np.ndarray, rng: np.random.Generator) -> Arrays:
        ab = to_lab(clean)[..., 1:]
        return {
            "photo": np.ascontiguousarray(clean.transpose(2, 0, 1)),
            "lightness": aged_lightness(clean, rng)[None],
            "ab": np.ascontiguousarray(ab.transpose(2, 0, 1)),
            "hints": np.zeros((3, *clean.shape[:2]), np.float32),
        }

    def batch_on_device(self, photos: DevicePhotos, size: int, count: int) -> Tensors:
        clean = photos.views(size, count)
        return {
            "photo": clean,
            "lightness": aged_on_device(clean, photos),
            "ab": batch_colour.to_lab(clean)[:, 1:],
            "hints": torch.zeros_like(clean),
        }

    def loss(self, network: nn.Module, batch: Tensors) -> torch.Tensor:
        assert isinstance(network, Colorizer)
        logits, code = network.logits(batch["lightness"], batch["hints"])
        logits = logits.float()
        true = F.avg_pool2d(batch["ab"], FINENESS)
        bins, shares = soft_encoded(true, network.centres)
        chosen = torch.log_softmax(logits, dim=1).gather(1, bins)
        weights = self._weights(bins, shares, logits.shape[1]).to(logits.device)
        weight = (weights[bins] * shares).sum(dim=1)
        entropy = -((chosen * shares).sum(dim=1) * weight).mean()
        ab = network.annealed_mean(logits)
        total = entropy + REGRESSION * F.smooth_l1_loss(ab / GRID, true / GRID)
        total = total + FLAT * flips(ab, true, 100 * F.avg_pool2d(batch["lightness"], FINENESS)) / GRID
        if self.teacher is None:
            return total
        small = F.interpolate(batch["photo"], size=KNOWN_BY_TEACHER, mode="area")
        with torch.no_grad():
            seen = self.teacher.features(small)[-1]
        # Place by place: what is sky, a face, a wall is known there, and not only that they are in the photo.
        places = F.adaptive_avg_pool2d(code, seen.shape[2:]).permute(0, 2, 3, 1)
        alike = F.cosine_similarity(network.semantics(places).float(), seen.permute(0, 2, 3, 1), dim=3)
        total = total + SEMANTIC * (1 - alike).mean()
        count = max(1, len(ab) // PERCEPTUAL_SHARE)
        return total + PERCEPTUAL * self._perceptual(batch["photo"][:count], ab[:count])

    def _perceptual(self, photos: torch.Tensor, ab: torch.Tensor) -> torch.Tensor:
        assert self.teacher is not None
        ab = F.interpolate(ab, size=photos.shape[2:], mode="bilinear", align_corners=False)
        ours = recoloured(photos, ab)
        both = F.interpolate(torch.cat([ours, photos]), size=SEEN_BY_TEACHER, mode="area")
        maps = self.teacher.features(both)[1:4]
        return sum(  # type: ignore[return-value]
            (F.l1_loss(*features.chunk(2)) / (features.mean() + 1e-3) for features in maps), start=torch.zeros(())
        )

    def _weights(self, bins: torch.Tensor, shares: torch.Tensor, count: int) -> torch.Tensor:
        """Weight of each colour of the palette, 1 on average over what is seen."""
        seen = torch.zeros(count, device=bins.device).index_add_(0, bins.flatten(), shares.flatten())
        seen = seen / seen.sum()
        if self.prior is None:
            self.prior = torch.full_like(seen, 1 / count)
        self.prior = PRIOR_DECAY * self.prior.to(seen.device) + (1 - PRIOR_DECAY) * seen
        weights = 1 / ((1 - REBALANCE) * self.prior + REBALANCE / count)
        return weights / (self.prior * weights).sum()

    def validate(self, network: nn.Module, crops: Sequence[np.ndarray]) -> dict[str, float]:
        """PSNR in dB of the photo in our colours beside that of the grey photo; its colourfulness in per cent of the
        true one."""
        assert isinstance(network, Colorizer)
        device = next(network.parameters()).device
        columns: dict[str, list[float]] = {"psnr": [], "grey": []}
        colours = [0.0, 0.0]
        for crop in crops:
            light = lightness(crop @ LUMA)
            planes = torch.from_numpy(light[None, None] / 100).to(device)
            logits, _ = network.logits(planes, torch.zeros_like(planes).expand(-1, 3, -1, -1))
            ab = F.interpolate(
                network.annealed_mean(logits), scale_factor=FINENESS, mode="bilinear", align_corners=False
            )
            lab = np.dstack([light, ab[0].float().cpu().numpy().transpose(1, 2, 0)])
            ours = np.clip(from_lab(lab), 0, 1)
            columns["psnr"].append(psnr(crop, ours, 1.0))
            columns["grey"].append(psnr(crop, degrade.to_grey(crop), 1.0))
            colours[0] += colourfulness(ours)
            colours[1] += colourfulness(crop)
        figures = {name: float(np.mean(np.minimum(column, 99.0))) for name, column in columns.items()}
        return {**figures, "colourfulness %": 100 * colours[0] / max(1e-6, colours[1])}


def soft_encoded(ab: torch.Tensor, centres: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """The four colours of the palette around each true one and how much each stands for it.

    ab: (N, 2, h, w). centres: (Q, 2). Returns indices and shares, both (N, 4, h, w): bilinear weights, so that
    their mean is the true colour; a place of the grid that sRGB cannot show is stood for by the nearest one."""
    side = 2 * REACH + 1
    steps = torch.arange(-REACH, REACH + 1, device=ab.device) * GRID
    grid = torch.stack(torch.meshgrid(steps, steps, indexing="ij"), dim=-1).reshape(-1, 2)
    nearest = torch.cdist(grid, centres.to(grid.dtype)).argmin(dim=1)
    place = (ab / GRID + REACH).clamp(0, side - 1.001)
    low = place.floor()
    part = place - low
    low = low.long()
    bins, shares = [], []
    for down in (0, 1):
        for across in (0, 1):
            cell = (low[:, 0] + down) * side + low[:, 1] + across
            bins.append(nearest[cell])
            first = part[:, 0] if down else 1 - part[:, 0]
            second = part[:, 1] if across else 1 - part[:, 1]
            shares.append(first * second)
    return torch.stack(bins, dim=1), torch.stack(shares, dim=1)


def flips(ab: torch.Tensor, true: torch.Tensor, lightness: torch.Tensor) -> torch.Tensor:
    """How much more the colours `ab` (N, 2, h, w) change between neighbours than the `true` ones, where L* (N, 1, h, w)
    does not: clouds on plain things. A mean in units of a* and b*."""
    total = torch.zeros((), device=ab.device)
    for axis in (2, 3):
        ours, theirs, light = (torch.diff(planes, dim=axis) for planes in (ab, true, lightness))
        plain = torch.exp(-(light**2) / (2 * FLATNESS**2))
        total = total + (plain * (ours - theirs).abs()).mean()
    return total / 2


def recoloured(photos: torch.Tensor, ab: torch.Tensor) -> torch.Tensor:
    """Photos (N, 3, H, W), sRGB in [0, 1], in other colours `ab` (N, 2, H, W), with a gradient to `ab`.

    L* of the photo is joined with a* and b*; what sRGB cannot show is clipped."""
    light = batch_colour.to_lab(photos)[:, :1]
    return batch_colour.from_lab(torch.cat([light, ab], dim=1))
