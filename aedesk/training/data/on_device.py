"""The training photos as one tensor on the device that trains, and batches of crops of them.

A GPU learns from crops faster than processes of the CPU can cut, age and hand them over. Here the photos lie in its
memory, and a whole batch is cut and turned at once. `PhotoBank` says which photo is drawn how often, and what a crop
and a view are.
"""

from __future__ import annotations

import numpy as np
import torch

from aedesk.training.data.photos import BUSY_DRAWS, PhotoBank

SUBSAMPLES = 4  # on each axis, whose mean is a pixel of a view


class Draw:
    """Random numbers for whole batches, from one generator on the device that trains."""

    def __init__(self, device: torch.device, seed: int) -> None:
        self.device = device
        self.rng = torch.Generator(device).manual_seed(seed)

    def uniform(self, count: int, low: float = 0.0, high: float = 1.0) -> torch.Tensor:
        """`count` numbers, float32, evenly between `low` and `high`."""
        return low + (high - low) * torch.rand(count, generator=self.rng, device=self.device)

    def chance(self, count: int, share: float) -> torch.Tensor:
        """`count` answers, True with the probability `share`."""
        return self.uniform(count) < share

    def normal(self, *shape: int) -> torch.Tensor:
        """Gaussian noise of standard deviation 1."""
        return torch.randn(shape, generator=self.rng, device=self.device)

    def below(self, limits: torch.Tensor) -> torch.Tensor:
        """A random whole number below each limit."""
        drawn = torch.rand(limits.shape, generator=self.rng, device=self.device, dtype=torch.float64)
        return (drawn * limits.clamp(min=1)).long()

    def turned_grid(self, size: int, count: int) -> tuple[torch.Tensor, torch.Tensor]:
        """Rows and columns (count, size, size) that read a square in one of its eight positions."""
        places = torch.arange(size, device=self.device)
        rows, columns = places[None, :, None].expand(count, size, size), places[None, None, :].expand(count, size, size)
        turned, down, across = (self.chance(count, 0.5)[:, None, None] for _ in range(3))
        rows, columns = torch.where(turned, columns, rows), torch.where(turned, rows, columns)
        return torch.where(down, size - 1 - rows, rows), torch.where(across, size - 1 - columns, columns)


class DevicePhotos(Draw):
    """All photos of a bank, uint8, one after the other in one flat tensor.

    `rng`: a generator on the same device; everything here is drawn from it."""

    def __init__(self, bank: PhotoBank, device: torch.device, seed: int) -> None:
        super().__init__(device, seed)
        photos = [photo for name in bank.names for photo in bank.groups[name]]
        chances = [
            share * bank.chances[name] / bank.chances[name].sum()
            for name, share in zip(bank.names, bank.shares, strict=True)
        ]
        starts = np.cumsum([0, *(photo.size for photo in photos[:-1])])
        self.pixels = torch.empty(sum(photo.size for photo in photos), dtype=torch.uint8, device=device)
        for start, photo in zip(starts, photos, strict=True):
            self.pixels[start : start + photo.size] = torch.tensor(photo.ravel(), device=device)
        self.starts = torch.from_numpy(starts).to(device)
        self.heights = torch.tensor([photo.shape[0] for photo in photos], device=device)
        self.widths = torch.tensor([photo.shape[1] for photo in photos], device=device)
        self.smallest = min(min(photo.shape[:2]) for photo in photos)
        self.chances = torch.from_numpy(np.concatenate(chances)).to(device)

    def __len__(self) -> int:
        return len(self.starts)

    def crops(self, size: int, count: int, halved: bool = False) -> torch.Tensor:
        """Random crops, float32 (count, 3, size, size) in [0, 1], flipped and turned: `PhotoBank.crop`.

        Large photos are halved half of the time, with `halved` all that are large enough. Raises ValueError where a
        photo of the bank is smaller than a crop."""
        if size > self.smallest:
            raise ValueError(f"a photo of {self.smallest} pixels has no crop of {size}")
        which = self._draw(count)
        large = torch.minimum(self.heights[which], self.widths[which]) >= (2 if halved else 4) * size
        factor = torch.where(large & self.chance(count, 1.0 if halved else 0.5), 2, 1)
        top = self.below(self.heights[which] - size * factor + 1)
        left = self.below(self.widths[which] - size * factor + 1)
        rows, columns = self.turned_grid(size, count)
        factor, top, left = factor[:, None, None], top[:, None, None], left[:, None, None]
        rows, columns, aside = top + factor * rows, left + factor * columns, factor - 1
        total = sum(
            self._at(which, rows + down * aside, columns + across * aside) for down in (0, 1) for across in (0, 1)
        )
        assert isinstance(total, torch.Tensor)
        return total / 4

    def busy_crops(self, size: int, count: int) -> torch.Tensor:
        """As `crops`, of some draws the one with the most fine structure: `PhotoBank.busy_crop`."""
        drawn = self.crops(size, BUSY_DRAWS * count).view(count, BUSY_DRAWS, 3, size, size)
        green = drawn[:, :, 1]
        steps = [torch.diff(green, dim=axis).abs().mean(dim=(2, 3)) for axis in (2, 3)]
        return drawn[torch.arange(count, device=self.device), (steps[0] + steps[1]).argmax(dim=1)]

    def views(self, size: int, count: int, distinct: bool = False) -> torch.Tensor:
        """Most of each photo, float32 (count, 3, size, size) in [0, 1], flipped at random: `PhotoBank.view`.

        `distinct`: no photo twice, where there are enough."""
        which = self._draw(count, distinct and 2 * count <= len(self))
        heights, widths = self.heights[which], self.widths[which]
        side = (torch.minimum(heights, widths) * self.uniform(count, 0.6, 1.0)).round().long()
        top, left = self.below(heights - side + 1), self.below(widths - side + 1)
        flipped = self.chance(count, 0.5)[:, None]
        places = torch.arange(size, device=self.device)[None].expand(count, -1)
        mirrored = torch.where(flipped, size - 1 - places, places)
        step = (side / size)[:, None]
        total = torch.zeros(count, 3, size, size, device=self.device)
        for down in range(SUBSAMPLES):
            rows = top[:, None] + ((places + (down + 0.5) / SUBSAMPLES) * step).long()
            for across in range(SUBSAMPLES):
                columns = left[:, None] + ((mirrored + (across + 0.5) / SUBSAMPLES) * step).long()
                total += self._at(which, rows[:, :, None], columns[:, None, :])
        return total / SUBSAMPLES**2

    def _draw(self, count: int, distinct: bool = False) -> torch.Tensor:
        """Numbers of random photos."""
        return torch.multinomial(self.chances, count, replacement=not distinct, generator=self.rng)

    def _at(self, which: torch.Tensor, rows: torch.Tensor, columns: torch.Tensor) -> torch.Tensor:
        """The pixels at these places of these photos, (N, 3, h, w) in [0, 1]."""
        first = self.starts[which][:, None, None] + (rows * self.widths[which][:, None, None] + columns) * 3
        return torch.stack([self.pixels[first + channel] for channel in range(3)], dim=1).float() / 255
