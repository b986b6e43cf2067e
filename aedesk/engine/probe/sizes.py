"""Which sizes a network takes, and from how far around a pixel its result is made."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from aedesk.engine.probe.trial import Trial
from aedesk.errors import AEDeskError
from aedesk.models.contract import FIXED, WHOLE, Contract

SIDES = (64, 128, 256, 512, 48, 32)  # that are tried until the network runs
MULTIPLES = (1, 2, 3, 4, 6, 7, 8, 12, 14, 16, 24, 28, 32, 48, 64, 128, 256)
LESS = (48, 32, 24, 16, 12, 8, 6, 4, 3, 2, 1)  # than what it has run with
SEAM = 1 / 255  # nobody sees that two tiles differ by it
REACHES = (96, 192, 384)  # sides of the windows that are compared
FARTHEST = 64  # halo of a network for which none is enough


@dataclass(frozen=True)
class Sizes:
    """`multiple`, `minimum`: of the sides of what it takes."""

    multiple: int
    minimum: int


def sizes(trial: Trial, contract: Contract, side: int, scale: int) -> Sizes:
    """Of a network that takes pictures of any size and has run with `side`. Raises AEDeskError where it does not."""
    for multiple in MULTIPLES:
        count = -(-side // multiple)
        first = (count * multiple, (count + 1) * multiple)
        second = ((count + 3) * multiple, (count + 2) * multiple)
        if all(trial.fits(contract, *size, scale) for size in (first, second)):
            break
    else:
        raise AEDeskError("The network runs at {} x {} pixels, but at no other size that was tried.", side, side)
    minimum = count * multiple
    for less in LESS:
        smaller = -(-less // multiple) * multiple
        if smaller >= minimum:
            continue
        if not trial.fits(contract, smaller, smaller, scale):
            break
        minimum = smaller
    return Sizes(multiple, minimum)


def reach(trial: Trial, contract: Contract, found: Sizes, scale: int) -> tuple[int, str]:
    """The halo in pixels, a multiple, and the tiling that goes with it.

    Two windows of one picture, shifted, show the same things; where the results differ by more than SEAM, the edges of
    the windows were too near. Raises AEDeskError."""
    if contract.tiling == FIXED:
        side = min(contract.window)
        differs, most = _compared(trial, contract, found, contract.window, scale)
        return (min(differs, most), FIXED) if differs < most else (max(0, side // 8), FIXED)
    seen = 0
    for side in REACHES:
        side = max(side, 2 * found.minimum)
        side = -(-side // (2 * found.multiple)) * 2 * found.multiple
        differs, most = _compared(trial, contract, found, (side, side), scale)
        if differs < seen:  # there the edges were no nearer: what counts is how the whole window looks
            break
        if differs < most - 1:
            return -(-differs // found.multiple) * found.multiple, contract.tiling
        seen = most - 1
    return -(-FARTHEST // found.multiple) * found.multiple, WHOLE


def _compared(trial: Trial, contract: Contract, found: Sizes, window: tuple[int, int], scale: int) -> tuple[int, int]:
    """How far from an edge the results differ, in pixels of the picture, and how far could be seen."""
    grid = max(found.multiple, 8 if contract.tiling == FIXED else 1)
    down, across = (max(grid, side // 3 // grid * grid) for side in window)
    card = trial.card(contract, found.multiple, scale)
    first, second = (trial.answer(card, window, place) for place in ((0, 0), (down, across)))
    one = first[0, :, scale * down :, scale * across :]
    other = second[0, :, : one.shape[1], : one.shape[2]]
    differs = np.nan_to_num(np.abs(one - other), nan=1.0).max(axis=0) > _seam(contract)
    # of a pixel of both: how near it is to the nearest edge of one of them
    edges = [np.minimum(np.arange(n), np.arange(n)[::-1]) // scale for n in differs.shape]
    near = np.minimum(edges[0][:, None], edges[1][None])
    return int(near[differs].max(initial=-1)) + 1, int(near.max()) + 1


def _seam(contract: Contract) -> float:
    return SEAM * (100.0 if contract.made == 2 else 1.0)
