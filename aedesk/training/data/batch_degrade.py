"""`degrade.py` for whole batches on the device that trains: what time, cameras and computers do to photographs.

Every function takes float32 (N, 3, H, W) in [0, 1], draws for each photo by itself from `draw`, and
returns the same shape. What a number means stands at the function of the same name in degrade.py.
"""

from __future__ import annotations

import math

import torch
from torch.nn import functional as F

from aedesk.imaging.pixels.colour import LUMA
from aedesk.training.data.on_device import Draw

LEAST_BLUR = 0.05  # pixels: below it nothing is blurred
COARSEST = 2.5  # pixels: the largest grains


def luma(photos: torch.Tensor) -> torch.Tensor:
    """(N, 3, H, W) to (N, 1, H, W)."""
    return (photos * torch.tensor(LUMA.tolist(), device=photos.device)[:, None, None]).sum(dim=1, keepdim=True)


def each(values: torch.Tensor) -> torch.Tensor:
    """(N,) as (N, 1, 1, 1): one number for each photo."""
    return values[:, None, None, None]


def some(chosen: torch.Tensor, changed: torch.Tensor, photos: torch.Tensor) -> torch.Tensor:
    """`changed` where `chosen` (N,), `photos` elsewhere."""
    return torch.where(each(chosen), changed, photos)


def blur(values: torch.Tensor, sigma: torch.Tensor, most: float) -> torch.Tensor:
    """Gaussian blur of (N, C, H, W) with a standard deviation (N,) of its own for each, `most` at most; edges are
    mirrored."""
    radius = math.ceil(2.5 * most)
    offsets = torch.arange(-radius, radius + 1, device=values.device)
    kernels = torch.exp(-(offsets**2) / (2 * sigma.clamp(min=LEAST_BLUR)[:, None] ** 2))
    kernels = kernels / kernels.sum(dim=1, keepdim=True)
    count, channels, height, width = values.shape
    weights = kernels.repeat_interleave(channels, dim=0)[:, None, :, None]
    planes = values.reshape(1, count * channels, height, width)
    for weight, pad in ((weights, (0, 0, radius, radius)), (weights.transpose(2, 3), (radius, radius, 0, 0))):
        planes = F.conv2d(F.pad(planes, pad, mode="reflect"), weight, groups=count * channels)
    return planes.reshape(values.shape)


def film_grey(photos: torch.Tensor, draw: Draw) -> torch.Tensor:
    """What black-and-white film makes of colours, in all three channels."""
    count = len(photos)
    low, high = (torch.tensor(v, device=draw.device) for v in ([0.02, 0.35, 0.05], [0.6, 0.7, 0.45]))
    weights = low + (high - low) * torch.rand(count, 3, generator=draw.rng, device=draw.device)
    weights = weights / weights.sum(dim=1, keepdim=True)
    plain = torch.tensor(LUMA.tolist(), device=draw.device).expand(count, 3)
    weights = torch.where(draw.chance(count, 0.5)[:, None], plain, weights)
    return (photos * weights[:, :, None, None]).sum(dim=1, keepdim=True).expand(-1, 3, -1, -1)


def toned_grey(photos: torch.Tensor, draw: Draw) -> torch.Tensor:
    """A black-and-white print, two in five of them toned."""
    count = len(photos)
    low, high = (torch.tensor(v, device=draw.device) for v in ([0.6, 0.8, 0.9], [1.0, 1.1, 1.7]))
    gamma = low + (high - low) * torch.rand(count, 3, generator=draw.rng, device=draw.device)
    gamma = torch.where(draw.chance(count, 0.4)[:, None], gamma, torch.ones_like(gamma))
    return film_grey(photos, draw).clamp(min=1e-6) ** gamma[:, :, None, None]


def hard_print(photos: torch.Tensor, draw: Draw) -> torch.Tensor:
    """Hard paper and a sharpening scanner."""
    count = len(photos)
    black, white = each(draw.uniform(count, 0.0, 0.2)), each(draw.uniform(count, 0.55, 1.0))
    stretched = ((photos - black) / (white - black)).clamp(0, 1)
    curved = torch.lerp(stretched, stretched**2 * (3 - 2 * stretched), each(draw.uniform(count)))
    sharp = each(draw.uniform(count, 0.0, 1.2)) * (curved - blur(curved, draw.uniform(count, 0.7, 2.0), 2.0))
    return (curved + sharp).clamp(0, 1)


def faded(photos: torch.Tensor, draw: Draw) -> torch.Tensor:
    """Lost contrast and density, and in colour one dye more than the others."""
    count = len(photos)
    black, white = each(draw.uniform(count, 0.0, 0.3)), each(draw.uniform(count, 0.75, 1.0))
    coloured = (photos.amax(dim=1) - photos.amin(dim=1)).amax(dim=(1, 2)) > 0.02
    lost = 0.6 + 0.5 * torch.rand(count, 3, generator=draw.rng, device=draw.device)
    lost = torch.where(coloured[:, None], lost, torch.ones_like(lost))
    return (black + (white - black) * photos.clamp(0, 1)).clamp(min=1e-6) ** lost[:, :, None, None]


def unit_noise(shape: torch.Size, size: torch.Tensor, draw: Draw) -> torch.Tensor:
    """Gaussian noise of standard deviation 1 whose grains are about `size` (N,) pixels; 0 is white."""
    noise = draw.normal(*shape)
    grains = blur(noise, size, COARSEST)
    return grains / grains.std(dim=(1, 2, 3), keepdim=True).clamp(min=1e-6)


def film_grain(photos: torch.Tensor, sigma: torch.Tensor, size: torch.Tensor, draw: Draw) -> torch.Tensor:
    """Grain of black-and-white film, strongest in the middle tones."""
    tone = luma(photos)
    envelope = (4 * tone * (1 - tone)).clamp(0.05, 1).sqrt()
    return photos + each(sigma) * envelope * unit_noise(tone.shape, size, draw)


def dye_grain(photos: torch.Tensor, sigma: torch.Tensor, size: torch.Tensor, draw: Draw) -> torch.Tensor:
    """Grain of the three layers of colour film."""
    tone = luma(photos)
    envelope = (4 * tone * (1 - tone)).clamp(0.05, 1).sqrt()
    return photos + each(sigma) * envelope * unit_noise(photos.shape, size, draw)
