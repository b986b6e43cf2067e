"""`old_print.py` for whole batches on the device that trains: old prints with thin damage, and what of them is lost.

Shares, ranges and reasons stand there. Everything is float32 (N, C, H, W) in [0, 1].
"""

from __future__ import annotations

from dataclasses import dataclass

import torch

from aedesk.training.data import batch_degrade as degrade
from aedesk.training.data import old_print as print_
from aedesk.training.data.batch_degrade import LEAST_BLUR, blur, each, luma, some
from aedesk.training.data.batch_jpeg import jpeg
from aedesk.training.data.batch_noise import white_noise
from aedesk.training.data.damage import COVERED, DAMAGES
from aedesk.training.data.layer_bank import DevicePlanes, LayerBank, layer_bank
from aedesk.training.data.on_device import DevicePhotos
from aedesk.training.data.planes import FAINT, Planes

DRAWN_PLANES, LAYERS = 1200, 400  # of all kinds of drawn damage; of each kind that is harmless


@dataclass(frozen=True)
class PrintBank:
    """What prints are made of: planes of real shapes, drawn ones as large as a crop, layers in and on pictures."""

    planes: DevicePlanes
    drawn: DevicePlanes
    layers: dict[str, LayerBank]


def print_bank(planes: Planes, side: int, device: torch.device) -> PrintBank:
    """Make it, for crops of `side` pixels."""
    each_kind = DRAWN_PLANES // len(print_.LIKE)
    drawn = layer_bank({kind: DAMAGES[kind] for kind in print_.LIKE}, each_kind, side, device)
    alpha = torch.cat([bank.alpha for bank in drawn.values()])
    harmless = print_.IN_THE_PICTURE | print_.HARMLESS
    return PrintBank(
        DevicePlanes.of(torch.from_numpy(planes.alpha).to(device), [str(kind) for kind in planes.kinds]),
        DevicePlanes.of(alpha, [print_.LIKE[kind] for kind in drawn for _ in range(each_kind)]),
        layer_bank({draw.__name__: draw for draw in harmless}, LAYERS, side, device),
    )


def prints_with_damage(clean: torch.Tensor, bank: PrintBank, draw: DevicePhotos) -> tuple[torch.Tensor, torch.Tensor]:
    """Crops (N, 3, H, H), H a multiple of 16, as old prints with none to four layers of damage, or many.

    Returns them and what of them is lost, (N, 1, H, H), 0 or 1."""
    count = len(clean)
    for layer, share in print_.IN_THE_PICTURE.items():
        alpha, colour = bank.layers[layer.__name__].draw(count, draw)
        clean = some(draw.chance(count, share), torch.lerp(clean, colour.expand_as(clean), alpha), clean)
    whole = aged(clean, draw)
    photo, mask = damaged(whole, bank, draw)
    for layer, share in print_.HARMLESS.items():
        alpha, colour = bank.layers[layer.__name__].draw(count, draw)
        alpha = alpha * each(draw.chance(count, share).float())
        photo, whole = (torch.lerp(x, colour.expand_as(x), alpha) for x in (photo, whole))
        mask = mask & (alpha <= COVERED)
    photo, mask = softened(photo, mask, whole, draw)
    return scanned(photo, draw), mask.float()


def aged(photos: torch.Tensor, draw: DevicePhotos) -> torch.Tensor:
    """`old_print.aged`: toned, faded or hard, soft, grainy, without damage."""
    count = len(photos)
    hard = draw.chance(count, print_.HARD)
    photos = some(hard | draw.chance(count, print_.GREY), degrade.toned_grey(photos, draw), photos)
    photos = some(hard, degrade.hard_print(photos, draw), photos)
    photos = some(~hard & draw.chance(count, 0.5), degrade.faded(photos, draw), photos).clamp(0, 1)
    gamma = torch.where(draw.chance(count, 0.3), draw.uniform(count, 0.6, 1.6), torch.ones(count, device=draw.device))
    photos = photos.clamp(min=1e-6) ** each(gamma)
    photos = some(draw.chance(count, 0.3), blur(photos, draw.uniform(count, 0.4, 1.6), 1.6), photos)
    sigma, size = draw.uniform(count, 0.005, 0.07), draw.uniform(count, 0.4, 1.3)
    grainy = degrade.film_grain(photos, sigma, size, draw)
    grainy = some(draw.chance(count, print_.DYES), degrade.dye_grain(photos, sigma, size, draw), grainy)
    return some(draw.chance(count, 0.5), grainy, photos).clamp(0, 1)


def damaged(photos: torch.Tensor, bank: PrintBank, draw: DevicePhotos) -> tuple[torch.Tensor, torch.Tensor]:
    """Photos under none to many planes, and what is lost, (N, 1, H, W) of bool."""
    count = len(photos)
    few = 1 + (draw.uniform(count) * print_.MOST_LAYERS).long()
    fewest, most = print_.CROWD
    many = fewest + (draw.uniform(count) * (most + 1 - fewest)).long()
    layers = torch.where(draw.chance(count, print_.CROWDED), many, few)
    layers = torch.where(draw.chance(count, print_.UNTOUCHED), 0, layers).sort(descending=True).values
    # Those with the most layers stand first: only they are worked on in the last rounds, in few different numbers.
    step = max(1, count // 6)
    photo, mask = photos.clone(), torch.zeros_like(photos[:, :1], dtype=torch.bool)
    counts = layers.tolist()  # once: a GPU is waited for
    for number in range(most):
        left = sum(one > number for one in counts)
        part = min(count, -(-left // step) * step)
        if part:
            after, marked = _laid_over(photo[:part], bank, draw)
            still = layers[:part] > number
            photo[:part] = some(still, after, photo[:part])
            mask[:part] |= marked & each(still)
    return photo, mask


def _laid_over(photos: torch.Tensor, bank: PrintBank, draw: DevicePhotos) -> tuple[torch.Tensor, torch.Tensor]:
    count, side = len(photos), photos.shape[2]
    drawn = draw.chance(count, print_.DRAWN)
    alpha, kinds = bank.planes.draw(side, count, draw)
    other, others = bank.drawn.draw(side, count, draw)
    alpha = some(drawn, other, alpha)

    def are(*names: str) -> torch.Tensor:
        return torch.where(drawn, bank.drawn.are(others, names), bank.planes.are(kinds, names))

    faint = are(*FAINT) & draw.chance(count, 0.45)
    weaker = draw.uniform(count, 0.12, 0.5) / alpha.amax(dim=(1, 2, 3)).clamp(min=0.3)
    paler = torch.where(draw.chance(count, 0.5), draw.uniform(count, 0.55, 1.0), torch.ones_like(weaker))
    alpha = (alpha * each(torch.where(faint, weaker, paler))).clamp(0, 1)
    alpha = some(draw.chance(count, print_.OUT_OF_FOCUS), blur(alpha, draw.uniform(count, 0.6, 1.6), 1.6), alpha)
    colour = _colours(torch.where(are("smudges"), print_.DARK_SPOTS, print_.DARK), draw)[:, :, None, None]
    hills = (_smooth_noise(count, side, draw) - 0.5) * each(draw.uniform(count, 0.05, 0.3))
    colour = (colour + hills * each(draw.chance(count, 0.4).float())).clamp(0, 1)
    shadowed = some(are(*print_.SHADOWED) & draw.chance(count, 0.3), _with_shadow(photos, alpha, draw), photos)
    after = torch.lerp(shadowed, colour, alpha)
    least = torch.where(faint, print_.VISIBLE_LINE, print_.VISIBLE)
    marked = (luma(after - photos).abs() > each(least)) & (alpha > print_.LEAST_COVERED)
    broad = (alpha > 0.5) & (blur(alpha, torch.full((count,), 4.0, device=draw.device), 4.0) > 0.6)
    return after, marked | (broad & each(are(*print_.MAYBE_WIDE)))


def _colours(dark: torch.Tensor, draw: DevicePhotos) -> torch.Tensor:
    """(N, 3): dirt on the share `dark` (N,) of prints, bare paper or glare on the others."""
    count = len(dark)
    light, yellow = draw.uniform(count, 0.72, 1.0), draw.uniform(count, 0.0, 0.18)
    paper = torch.stack([light, light * (1 - 0.4 * yellow), light * (1 - yellow)], dim=1)
    depth = draw.uniform(count, 0.0, 0.3)
    dirt = torch.stack([depth, depth * draw.uniform(count, 0.85, 1.0), depth * draw.uniform(count, 0.7, 1.0)], dim=1)
    return torch.where((draw.uniform(count) < dark)[:, None], dirt, paper)


def _smooth_noise(count: int, side: int, draw: DevicePhotos) -> torch.Tensor:
    """Hills, (N, 1, side, side) in [0, 1], of one period in a batch."""
    period = float(draw.uniform(1, 3.0, 30.0))
    coarse = torch.rand(count, 1, *(2 * [int(side / period) + 2]), generator=draw.rng, device=draw.device)
    return torch.nn.functional.interpolate(coarse, size=(side, side), mode="bicubic").clamp(0, 1)


def _with_shadow(photos: torch.Tensor, alpha: torch.Tensor, draw: DevicePhotos) -> torch.Tensor:
    """The edge of the emulsion around a flake throws a shadow, or shines; to the same side in a batch."""
    count = len(photos)
    down, across = (int(n) - 2 for n in torch.randint(0, 5, (2,), generator=draw.rng, device=draw.device))
    edge = blur(torch.roll(alpha, (down, across), (2, 3)), draw.uniform(count, 0.6, 1.5), 1.5)
    return (photos * (1 - edge * each(draw.uniform(count, -0.3, 0.6)))).clamp(0, 1)


def softened(
    photos: torch.Tensor, masks: torch.Tensor, whole: torch.Tensor, draw: DevicePhotos
) -> tuple[torch.Tensor, torch.Tensor]:
    """`old_print.softened`: as the lens of the scanner sees it, with the soft rims of the damage in the masks."""
    count = len(photos)
    soft = draw.chance(count, print_.SOFT)
    sigma = torch.where(soft, draw.uniform(count, 0.3, 0.9), torch.full((count,), LEAST_BLUR, device=draw.device))
    photos, whole = (some(soft, blur(x, sigma, 0.9), x) for x in (photos, whole))
    near = blur(masks.float(), torch.full((count,), print_.RIM, device=draw.device), print_.RIM) > 0.02
    return photos, masks | (near & (luma(photos - whole).abs() > print_.VISIBLE_LINE))


def scanned(photos: torch.Tensor, draw: DevicePhotos) -> torch.Tensor:
    """`old_print.scanned`: sharpening, noise and JPEG."""
    count = len(photos)
    edges = photos - blur(photos, draw.uniform(count, 0.7, 1.5), 1.5)
    sharp = photos + each(draw.uniform(count, 0.3, 1.2)) * edges
    photos = some(draw.chance(count, 0.15), sharp, photos)
    noisy = white_noise(photos, draw.uniform(count, 0.002, 0.03), ~draw.chance(count, print_.DYES), draw)
    photos = some(draw.chance(count, 0.5), noisy, photos).clamp(0, 1)
    quality = draw.uniform(count, 35, 96).floor()
    files = jpeg(photos, quality, torch.ones(count, dtype=torch.bool, device=draw.device))
    return some(draw.chance(count, 0.45), files, photos).clamp(0, 1)
