"""The mixture of noise, grain and JPEG of `degrade.random_degradation`, for whole batches on the device that trains.

Each kind takes its share of the batch rather than being drawn photo by photo: what is alike is worked on at once. A
batch wants some forty photos, or the rare kinds are left out.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import torch

from aedesk.training.data import batch_degrade as degrade
from aedesk.training.data.batch_degrade import each
from aedesk.training.data.batch_jpeg import jpeg
from aedesk.training.data.degrade import NOISE_KINDS, PLANS
from aedesk.training.data.on_device import DevicePhotos

LOWEST_QUALITY = {"jpeg": 5, "noise, jpeg": 30, "scan": 45}
HIGHEST_QUALITY = 97
TWICE = 0.25  # of the files were cropped and saved again


def shares_of(count: int, shares: Mapping[str, float]) -> dict[str, slice]:
    """A batch of `count` cut into a piece for each share, by largest remainders."""
    exact = {name: count * share / sum(shares.values()) for name, share in shares.items()}
    sizes = {name: math.floor(size) for name, size in exact.items()}
    left = sorted(exact, key=lambda name: sizes[name] - exact[name])[: count - sum(sizes.values())]
    pieces, start = {}, 0
    for name, size in sizes.items():
        stop = start + size + (name in left)
        pieces[name] = slice(start, stop)
        start = stop
    return {name: piece for name, piece in pieces.items() if piece.start < piece.stop}


def random_degradation(clean: torch.Tensor, draw: DevicePhotos) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Degrade crops (N, 3, H, W) in [0, 1], H and W multiples of 16.

    Returns the clean crops, some now grey, the degraded ones, and levels (N, 2): the standard deviation of the noise
    as a part of the full range, and (100 - quality) / 100 of JPEG."""
    cleans, spoilt, levels = [], [], []
    for plan, piece in shares_of(len(clean), PLANS).items():
        some = clean[piece]
        count = len(some)
        grey = draw.chance(count, 0.5 if plan == "scan" else 0.2)
        some = degrade.some(grey, degrade.toned_grey(some, draw), some)
        photo = some
        if plan != "nothing":
            soft = draw.chance(count, 0.08)
            photo = degrade.some(soft, degrade.blur(some, draw.uniform(count, 0.3, 0.8), 0.8), some)
        noise = torch.zeros(count, device=clean.device)
        if plan in ("noise", "noise, jpeg", "scan"):
            noisy = scanned_grain(photo, grey, draw) if plan == "scan" else noisy_of_all_kinds(photo, grey, draw)
            noise = (noisy - photo).std(dim=(1, 2, 3))
            photo = noisy
        dirt = torch.zeros(count, device=clean.device)
        if plan in LOWEST_QUALITY:
            photo, dirt = saved(photo, LOWEST_QUALITY[plan], 0.8 if plan == "scan" else 1.0, draw)
        cleans.append(some)
        spoilt.append((photo.clamp(0, 1) * 255).round() / 255)
        levels.append(torch.stack([noise, dirt], dim=1))
    return torch.cat(cleans), torch.cat(spoilt), torch.cat(levels)


def saved(photos: torch.Tensor, lowest: int, share: float, draw: DevicePhotos) -> tuple[torch.Tensor, torch.Tensor]:
    """The share of the photos as JPEG files, some of them cropped between two savings, and their levels (N,)."""
    count = len(photos)

    def quality(low: int) -> torch.Tensor:
        return draw.uniform(count, low, HIGHEST_QUALITY + 1).floor()

    chosen, twice = draw.chance(count, share), draw.chance(count, TWICE)
    halved = draw.chance(count, 0.7)
    first, second = quality(max(lowest, 10)), quality(lowest)
    down, across = (int(n) for n in torch.randint(0, 8, (2,), generator=draw.rng, device=draw.device))
    before = torch.roll(jpeg(photos, first, halved), (-down, -across), (2, 3))
    again = torch.roll(jpeg(before, second, halved), (down, across), (2, 3))
    files = degrade.some(twice, again, jpeg(photos, second, halved))
    lower = torch.where(twice, torch.minimum(first, second), second)
    return degrade.some(chosen, files, photos), torch.where(chosen, (100 - lower) / 100, torch.zeros_like(lower))


def scanned_grain(photos: torch.Tensor, grey: torch.Tensor, draw: DevicePhotos) -> torch.Tensor:
    """`degrade.scanned_grain`: grain of an enlarged negative, mostly faint, and a little noise of the scanner."""
    count = len(photos)
    sigma = torch.exp(draw.uniform(count, math.log(2.0), math.log(25.0))) / 255
    size = draw.uniform(count, 0.5, 2.2)
    one = degrade.film_grain(photos, sigma, size, draw)
    three = degrade.dye_grain(photos, sigma, size, draw)
    noisy = degrade.some(grey | draw.chance(count, 0.5), one, three)
    return white_noise(noisy, draw.uniform(count, 0.0, 3.0 / 255), grey, draw)


def white_noise(photos: torch.Tensor, sigma: torch.Tensor, grey: torch.Tensor, draw: DevicePhotos) -> torch.Tensor:
    """Gaussian noise, the same in all channels where `grey`."""
    noise = draw.normal(*photos.shape)
    return photos + each(sigma) * degrade.some(grey, noise[:, :1].expand_as(noise), noise)


def noisy_of_all_kinds(photos: torch.Tensor, grey: torch.Tensor, draw: DevicePhotos) -> torch.Tensor:
    """Every kind of NOISE_KINDS over its share of the batch, at random levels."""
    pieces = shares_of(len(photos), NOISE_KINDS)
    return torch.cat([KINDS[kind](photos[piece], grey[piece], draw) for kind, piece in pieces.items()])


def _gaussian(photos: torch.Tensor, grey: torch.Tensor, draw: DevicePhotos) -> torch.Tensor:
    count = len(photos)
    much = draw.chance(count, 0.1)
    sigma = torch.where(much, draw.uniform(count, 60.0, 75.0), draw.uniform(count, 0.0, 60.0))
    return white_noise(photos, sigma / 255, grey, draw)


def _poisson(photos: torch.Tensor, grey: torch.Tensor, draw: DevicePhotos) -> torch.Tensor:
    """Variance proportional to brightness (Foi et al. 2008)."""
    shot = white_noise(torch.zeros_like(photos), draw.uniform(len(photos), 4.0, 60.0) / 255, grey, draw)
    return photos + photos.clamp(0, 1).sqrt() * shot


def _grain(photos: torch.Tensor, grey: torch.Tensor, draw: DevicePhotos) -> torch.Tensor:
    count = len(photos)
    sigma, size = draw.uniform(count, 3.0, 40.0) / 255, draw.uniform(count, 0.4, 1.3)
    one = degrade.film_grain(photos, sigma, size, draw)
    return degrade.some(grey | draw.chance(count, 0.5), one, degrade.dye_grain(photos, sigma, size, draw))


def _colour(photos: torch.Tensor, grey: torch.Tensor, draw: DevicePhotos) -> torch.Tensor:
    """Blotches of colour at constant luma; grey photos get white noise alone."""
    count = len(photos)
    noise = degrade.unit_noise(photos.shape, draw.uniform(count, 0.7, 2.5), draw)
    blotches = each(draw.uniform(count, 3.0, 30.0) / 255) * (noise - degrade.luma(noise))
    return white_noise(degrade.some(grey, photos, photos + blotches), draw.uniform(count, 0, 15 / 255), grey, draw)


def _waves(photos: torch.Tensor, period: torch.Tensor, angle: torch.Tensor, draw: DevicePhotos) -> list[torch.Tensor]:
    """Phases (N, H, W) along and across an angle, with a period in pixels."""
    count, _, height, width = photos.shape
    rows = torch.arange(height, device=photos.device, dtype=torch.float32)[None, :, None]
    columns = torch.arange(width, device=photos.device, dtype=torch.float32)[None, None, :]
    cosine, sine = torch.cos(angle)[:, None, None], torch.sin(angle)[:, None, None]
    shifts = [draw.uniform(count, 0.0, 2 * math.pi)[:, None, None] for _ in range(2)]
    turns = (2 * math.pi / period)[:, None, None]
    return [turns * (columns * cosine + rows * sine) + shifts[0], turns * (rows * cosine - columns * sine) + shifts[1]]


def _paper(photos: torch.Tensor, grey: torch.Tensor, draw: DevicePhotos) -> torch.Tensor:
    """The regular bumps of silk or linen paper."""
    count = len(photos)
    along, across = _waves(photos, draw.uniform(count, 3.0, 9.0), draw.uniform(count, 0.0, math.pi), draw)
    bumps = (torch.sin(along) * torch.sin(across))[:, None]
    rough = photos + each(2 * draw.uniform(count, 2.0, 12.0) / 255) * bumps
    return white_noise(rough, draw.uniform(count, 1.0 / 255, 12.0 / 255), grey, draw)


def _lines(photos: torch.Tensor, grey: torch.Tensor, draw: DevicePhotos) -> torch.Tensor:
    """Every row or column brighter or darker by a little."""
    count, _, height, width = photos.shape
    sigma = each(draw.uniform(count, 1.0, 6.0) / 255)
    rows, columns = draw.normal(count, 1, height, 1), draw.normal(count, 1, 1, width)
    lined = photos + sigma * degrade.some(draw.chance(count, 0.5), rows.expand_as(photos), columns.expand_as(photos))
    return white_noise(lined, draw.uniform(count, 1.0 / 255, 20.0 / 255), grey, draw)


def _halftone(photos: torch.Tensor, grey: torch.Tensor, draw: DevicePhotos) -> torch.Tensor:
    """The dots of a printed photo; `degrade.halftone`."""
    count, _, height, width = photos.shape
    period, softness = draw.uniform(count, 2.5, 6.0), each(draw.uniform(count, 0.3, 0.6))
    angles = torch.where(grey[:, None], *(torch.deg2rad(torch.tensor(a, device=draw.device)) for a in ANGLES))
    screens = []
    for channel in range(3):
        along, across = _waves(photos, period, angles[:, channel], draw)
        wave = (torch.cos(along) + torch.cos(across)).flatten(1)
        even = torch.linspace(0.0, 1.0, wave.shape[1], device=wave.device).expand_as(wave)
        screens.append(torch.empty_like(wave).scatter_(1, wave.argsort(dim=1), even).view(count, height, width))
    screen = torch.stack(screens, dim=1)
    screen = degrade.some(grey, screen[:, :1].expand_as(screen), screen)
    dots = ((photos - screen) / softness + 0.5).clamp(0, 1)
    printed = torch.lerp(photos, dots, each(draw.uniform(count, 0.1, 0.6)))
    return white_noise(printed, draw.uniform(count, 0.0, 8.0 / 255), grey, draw)


ANGLES = ([45.0, 45.0, 45.0], [15.0, 75.0, 0.0])  # degrees, of black ink and of three colours
KINDS: dict[str, Callable[[torch.Tensor, torch.Tensor, DevicePhotos], torch.Tensor]] = {
    "gaussian": _gaussian,
    "poisson": _poisson,
    "grain": _grain,
    "colour": _colour,
    "paper": _paper,
    "lines": _lines,
    "halftone": _halftone,
}
