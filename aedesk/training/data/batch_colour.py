"""Colours of whole batches on the device that trains: CIE L*a*b* (aedesk/imaging/pixels/lab.py), and other colours."""

from __future__ import annotations

import torch

from aedesk.imaging.pixels.lab import FROM_PARTS, TO_PARTS
from aedesk.training.data.batch_degrade import each, luma, some
from aedesk.training.data.on_device import DevicePhotos

RECOLOURED = 0.4  # of the crops get other colours


def to_lab(photos: torch.Tensor) -> torch.Tensor:
    """sRGB (N, 3, H, W) in [0, 1] to L*, a*, b*, the same shape."""
    light = torch.where(photos <= 0.04045, photos / 12.92, ((photos.clamp(min=0) + 0.055) / 1.055) ** 2.4)
    parts = torch.einsum("nchw,ck->nkhw", light, torch.from_numpy(TO_PARTS).to(photos))
    f = torch.where(parts > (6 / 29) ** 3, parts.clamp(min=1e-9) ** (1 / 3), parts * (29 / 6) ** 2 / 3 + 4 / 29)
    return torch.stack([116 * f[:, 1] - 16, 500 * (f[:, 0] - f[:, 1]), 200 * (f[:, 1] - f[:, 2])], dim=1)


def from_lab(lab: torch.Tensor) -> torch.Tensor:
    """L*, a*, b* (N, 3, H, W) to sRGB, clipped to [0, 1], with a gradient."""
    y = (lab[:, 0] + 16) / 116
    f = torch.stack([y + lab[:, 1] / 500, y, y - lab[:, 2] / 200], dim=1)
    parts = torch.where(f > 6 / 29, f**3, (f - 4 / 29) * (108 / 841))
    light = torch.einsum("nchw,ck->nkhw", parts, torch.from_numpy(FROM_PARTS).to(lab)).clamp(0, 1)
    return torch.where(light <= 0.0031308, 12.92 * light, 1.055 * light.clamp(min=0.0031308) ** (1 / 2.4) - 0.055)


def lightness(photos: torch.Tensor) -> torch.Tensor:
    """L* of neutral greys, sRGB (N, 1, H, W) in [0, 1]; the same shape."""
    y = torch.where(photos <= 0.04045, photos / 12.92, ((photos.clamp(min=0) + 0.055) / 1.055) ** 2.4)
    return 116 * torch.where(y > (6 / 29) ** 3, y.clamp(min=1e-9) ** (1 / 3), y * (29 / 6) ** 2 / 3 + 4 / 29) - 16


def other_colours(photos: torch.Tensor, draw: DevicePhotos) -> torch.Tensor:
    """Some crops more or less vivid, or with their channels exchanged: thousands of photos show too few colours."""
    count = len(photos)
    grey = luma(photos)
    vivid = (grey + each(draw.uniform(count, 0.4, 2.0)) * (photos - grey)).clamp(0, 1)
    order = torch.rand(count, 3, generator=draw.rng, device=draw.device).argsort(dim=1)
    exchanged = torch.gather(vivid, 1, order[:, :, None, None].expand_as(vivid))
    changed = some(draw.chance(count, 0.5), exchanged, vivid)
    return some(draw.chance(count, RECOLOURED), changed, photos)
