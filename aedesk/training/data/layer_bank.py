"""What lies on prints and in pictures, drawn once and kept on the device that trains.

A GPU lays layers over thousands of crops a minute; drawing them takes processors far longer, so that each is used many
times, in other places and turned.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial

import numpy as np
import torch

from aedesk.training.data.damage import Layer
from aedesk.training.data.on_device import Draw
from aedesk.training.data.planes import MANY

DrawLayer = Callable[[tuple[int, int], np.random.Generator], Layer]


@dataclass(frozen=True)
class LayerBank:
    """`alpha`: uint8 (N, side, side), 255 where nothing of the photo is seen. `colours`: float32 (N, 3) in [0, 1], the
    mean of what is not of one colour."""

    alpha: torch.Tensor
    colours: torch.Tensor

    def draw(self, count: int, draw: Draw) -> tuple[torch.Tensor, torch.Tensor]:
        """Random layers in one of their eight positions, (count, 1, side, side) and (count, 3, 1, 1)."""
        which = _numbers(len(self.alpha), count, draw)
        rows, columns = draw.turned_grid(self.alpha.shape[1], count)
        alpha = self.alpha[which[:, None, None], rows, columns].float() / 255
        return alpha[:, None], self.colours[which, :, None, None]


def layer_bank(draws: Mapping[str, DrawLayer], each: int, side: int, device: torch.device) -> dict[str, LayerBank]:
    """`each` layers of every kind, drawn by all processors; the seeds are always the same."""
    return {name: _bank(draw, each, side, device) for name, draw in draws.items()}


def _bank(draw: DrawLayer, each: int, side: int, device: torch.device) -> LayerBank:
    one = partial(_layer, draw, side)
    if each < MANY:
        layers = [one(seed) for seed in range(each)]
    else:
        with ProcessPoolExecutor() as pool:
            layers = list(pool.map(one, range(each), chunksize=16))
    alpha, colours = (np.stack(parts) for parts in zip(*layers, strict=True))
    return LayerBank(torch.from_numpy(alpha).to(device), torch.from_numpy(colours).to(device))


def _layer(draw: DrawLayer, side: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    layer = draw((side, side), np.random.default_rng(seed))
    alpha = np.clip(layer.alpha * 255, 0, 255).astype(np.uint8)
    return alpha, np.asarray(layer.colour, np.float32).reshape(-1, 3).mean(axis=0)


@dataclass(frozen=True)
class DevicePlanes:
    """`Planes` on the device. `kinds`: (N,), numbers of `names`."""

    alpha: torch.Tensor
    kinds: torch.Tensor
    names: tuple[str, ...]

    @classmethod
    def of(cls, alpha: torch.Tensor, kinds: Sequence[str]) -> DevicePlanes:
        """`kinds`: the name of each plane's kind."""
        names = tuple(sorted(set(kinds)))
        return cls(alpha, torch.tensor([names.index(kind) for kind in kinds], device=alpha.device), names)

    def are(self, kinds: torch.Tensor, wanted: tuple[str, ...]) -> torch.Tensor:
        """Which of the kinds (N,) are among those named, (N,) of bool."""
        table = torch.tensor([name in wanted for name in self.names], device=kinds.device)
        return table[kinds]

    def draw(self, side: int, count: int, draw: Draw) -> tuple[torch.Tensor, torch.Tensor]:
        """Random parts of random planes, (count, 1, side, side), and their kinds (count,): `Planes.draw`."""
        which = _numbers(len(self.alpha), count, draw)
        whole = self.alpha.shape[1]
        far = torch.where(draw.chance(count, 1 / 3 if 2 * side <= whole else 0.0), 2, 1)
        rows, columns = draw.turned_grid(side, count)
        rows = far[:, None, None] * rows + draw.below(whole - far * side + 1)[:, None, None]
        columns = far[:, None, None] * columns + draw.below(whole - far * side + 1)[:, None, None]
        plane, aside = which[:, None, None], far[:, None, None] - 1
        parts = [
            self.alpha[plane, rows + down * aside, columns + across * aside] for down in (0, 1) for across in (0, 1)
        ]
        four = torch.stack(parts).float() / 255
        most = draw.chance(count, 0.5)[:, None, None]
        return torch.where(most, four.amax(dim=0), four.mean(dim=0))[:, None], self.kinds[which]


def _numbers(below: int, count: int, draw: Draw) -> torch.Tensor:
    return torch.randint(below, (count,), generator=draw.rng, device=draw.device)
