"""Versions of one photo, as a box of scans holds them: what must have one code.

The same negative printed twice, cropped, scanned a little turned, on yellowed paper, faded, torn, scratched, saved
small, restored. All is done to small grey views for whole batches, on the device that trains: most of what noise and
JPEG do to a photo is gone when it is made as small as the network takes it, so that little of both is enough.
Mirrored versions are other pictures.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import torch
from torch.nn import functional as F

from aedesk.library.code import SIDE
from aedesk.training.data import batch_degrade as degrade
from aedesk.training.data.batch_degrade import blur, each
from aedesk.training.data.batch_jpeg import jpeg
from aedesk.training.data.damage import DAMAGES
from aedesk.training.data.layer_bank import LayerBank, layer_bank
from aedesk.training.data.on_device import Draw

NARROWEST = 0.6  # of the frame of a photo within its square, and of a crop within that frame
CROPPED, BORDERED = 0.6, 0.2  # of the versions; the others show the frame as it is
WIDEST = 1.12  # times the frame: a scan with a border around the print
TURNED, MOST_TURNED = 0.5, 5.0  # of the versions, degrees
DAMAGED = (0.5, 0.35, 0.25)  # of the versions have a first, a second, a third damage

Change = Callable[[torch.Tensor, Draw], torch.Tensor]  # of luma (N, 1, H, W)


def damage_bank(number: int, device: torch.device) -> dict[str, LayerBank]:
    """`number` layers of each kind of damage, as large as a view."""
    return layer_bank(DAMAGES, number, SIDE, device)


def frames(count: int, draw: Draw) -> torch.Tensor:
    """The frame of a photo within each square: middle across and down, half its width and height, (N, 4), where the
    square spans -1 to 1. Most photos are not square, and the network takes them as if they were."""
    short = draw.uniform(count, NARROWEST, 1.0)
    upright = draw.chance(count, 0.5)
    width, height = torch.where(upright, short, 1.0), torch.where(upright, 1.0, short)
    across, down = ((1 - half) * draw.uniform(count, -1.0, 1.0) for half in (width, height))
    return torch.stack([across, down, width, height], dim=1)


def whole(photos: torch.Tensor, frame: torch.Tensor) -> torch.Tensor:
    """The frames of photos (N, C, H, W) without any change, (N, C, SIDE, SIDE)."""
    return _read(photos, _places(frame, torch.zeros_like(frame[:, 0])))


def versions(photos: torch.Tensor, frame: torch.Tensor, bank: dict[str, LayerBank], draw: Draw) -> torch.Tensor:
    """A random version of each photo (N, 3, H, W) in [0, 1] of which `frame` is seen: luma (N, 1, SIDE, SIDE)."""
    grey = aged(_scanned(photos, frame, draw), draw)
    return _sometimes(SAVED, _saved, _damaged(grey, bank, draw), draw).clamp(0, 1)


def aged(grey: torch.Tensor, draw: Draw) -> torch.Tensor:
    """Other paper, other exposure, years in the sun: (N, 1, H, W) to the same."""
    for share, change in CHANGES:
        grey = _sometimes(share, change, grey, draw)
    return grey.clamp(0, 1)


def _sometimes(share: float, change: Change, grey: torch.Tensor, draw: Draw) -> torch.Tensor:
    """Some of the pictures changed; the others are not worked on."""
    chosen = torch.nonzero(draw.chance(len(grey), share))[:, 0]
    return grey.index_copy(0, chosen, change(grey[chosen], draw)) if len(chosen) else grey


def _exposed(grey: torch.Tensor, draw: Draw) -> torch.Tensor:
    gamma = torch.exp(draw.uniform(len(grey), math.log(0.5), math.log(2.0)))
    return grey.clamp(1e-6, 1) ** each(gamma)


def _uneven(grey: torch.Tensor, draw: Draw) -> torch.Tensor:
    """Lighter here and darker there, as a print that hung on a wall."""
    hills = torch.rand(len(grey), 1, 3, 3, generator=draw.rng, device=draw.device) - 0.5
    hills = F.interpolate(hills, size=grey.shape[2:], mode="bicubic", align_corners=False)
    return grey + each(draw.uniform(len(grey), 0.1, 0.6)) * hills


def _faded(grey: torch.Tensor, draw: Draw) -> torch.Tensor:
    black, white = each(draw.uniform(len(grey), 0.0, 0.35)), each(draw.uniform(len(grey), 0.6, 1.0))
    return black + (white - black) * grey


def _soft(grey: torch.Tensor, draw: Draw) -> torch.Tensor:
    return blur(grey, draw.uniform(len(grey), 0.3, 1.6), 1.6)


def _grainy(grey: torch.Tensor, draw: Draw) -> torch.Tensor:
    sigma, size = draw.uniform(len(grey), 0.005, 0.07), draw.uniform(len(grey), 0.0, 1.3)
    return grey + each(sigma) * degrade.unit_noise(grey.shape, size, draw)


def _saved(grey: torch.Tensor, draw: Draw) -> torch.Tensor:
    """As a JPEG file."""
    half = torch.ones(len(grey), dtype=torch.bool, device=draw.device)
    return jpeg(grey.expand(-1, 3, -1, -1), draw.uniform(len(grey), 15, 90), half)[:, :1]


CHANGES: Sequence[tuple[float, Change]] = (
    (0.25, degrade.hard_print),
    (0.6, _exposed),
    (0.3, _uneven),
    (0.5, _faded),
    (0.5, _soft),
    (0.5, _grainy),
)
SAVED = 0.3


def _read(photos: torch.Tensor, places: torch.Tensor) -> torch.Tensor:
    """Photos (N, C, H, W) at places (N, SIDE, SIDE, 2), (N, C, SIDE, SIDE)."""
    return F.grid_sample(photos, places, mode="bilinear", padding_mode="border", align_corners=False)


def _places(box: torch.Tensor, angle: torch.Tensor) -> torch.Tensor:
    """Where the pixels of views lie that show boxes (N, 4) turned by angles (N,): (N, SIDE, SIDE, 2)."""
    cosine, sine = torch.cos(angle), torch.sin(angle)
    across, down, width, height = box.unbind(dim=1)
    row = torch.stack([cosine * width, -sine * height, across], dim=1)
    column = torch.stack([sine * width, cosine * height, down], dim=1)
    return F.affine_grid(torch.stack([row, column], dim=1), [len(box), 1, SIDE, SIDE], align_corners=False)


def _scanned(photos: torch.Tensor, frame: torch.Tensor, draw: Draw) -> torch.Tensor:
    """What lies on the glass: a part of the frame, or the frame with a border, turned a little, as film shows it."""
    count = len(photos)
    kind = draw.uniform(count)
    cropped, bordered = kind < CROPPED, kind > 1 - BORDERED
    size = torch.where(cropped, draw.uniform(count, NARROWEST, 1.0), torch.ones(count, device=draw.device))
    size = torch.where(bordered, draw.uniform(count, 1.0, WIDEST), size)
    # A crop may have another shape than the photo; most are near it.
    width, height = (
        torch.where(cropped, (size * draw.uniform(count, 0.9, 1.1)).clamp(NARROWEST, 1), size) for _ in range(2)
    )
    part = torch.stack([width, height], dim=1)
    aside = (1 - part).abs() * torch.stack([draw.uniform(count, -1.0, 1.0) for _ in range(2)], dim=1)
    box = torch.cat([frame[:, :2] + aside * frame[:, 2:], part * frame[:, 2:]], dim=1)
    turned = draw.uniform(count, -MOST_TURNED, MOST_TURNED) * math.pi / 180
    places = _places(box, torch.where(draw.chance(count, TURNED), turned, torch.zeros_like(turned)))
    grey = degrade.film_grey(_read(photos, places), draw)[:, :1]
    distance = (places - frame[:, None, None, :2]).abs() / frame[:, None, None, 2:]
    inside = (distance.amax(dim=3) <= 1)[:, None]
    dark = draw.chance(count, 0.4)
    paper = torch.where(dark, draw.uniform(count, 0.0, 0.3), draw.uniform(count, 0.7, 1.0))
    return torch.where(inside, grey, each(paper).expand_as(grey))


def _damaged(grey: torch.Tensor, bank: dict[str, LayerBank], draw: Draw) -> torch.Tensor:
    """Under none to three layers of damage, each of any kind."""
    count = len(grey)
    alpha = torch.cat([layers.alpha for layers in bank.values()])
    every = LayerBank(alpha, torch.cat([layers.colours for layers in bank.values()]))
    for share in DAMAGED:
        layer, colour = every.draw(count, draw)
        layer = layer * each(draw.chance(count, share).float())
        grey = torch.lerp(grey, degrade.luma(colour).expand_as(grey), layer)
    return grey
