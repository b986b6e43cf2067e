"""One training, step by step: no files, no clock of the person's, so that `evaluate` uses the same."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import torch

from aedesk.training.networks.workshop.autoencoder import Autoencoder
from aedesk.training.networks.workshop.contractive import Contractive
from aedesk.training.networks.workshop.convolutional import Convolutional
from aedesk.training.networks.workshop.deep import Deep
from aedesk.training.networks.workshop.denoising import corrupted
from aedesk.workshop.recipe import DENOISING, Recipe

BATCH, BATCH_CONVOLUTIONAL = 64, 16
RATE = 2e-3
LOWEST = 0.01  # of the rate, at the end
LAYERWISE_STEPS = 300  # for each layer
HELD_OUT = 512  # pictures that the error is told of


class Learner:
    """`network`, its optimizer, and batches of `train` (N, C, side, side)."""

    def __init__(self, network: Autoencoder, train: np.ndarray, seed: int) -> None:
        self.network, self.recipe = network, network.recipe
        self._train = torch.from_numpy(train)
        self._rng = torch.Generator().manual_seed(seed)
        self._size = BATCH_CONVOLUTIONAL if self.recipe.is_convolutional else BATCH
        self.optimizer = torch.optim.Adam(network.parameters(), RATE)

    def begin(self, check: Callable[[], None]) -> None:
        """What comes before the first step."""
        if isinstance(self.network, (Contractive, Convolutional)):
            self.network.begin_linear(self._train)
        if isinstance(self.network, Deep) and self.recipe.layerwise:
            self.network.learn_layers(self.batch, LAYERWISE_STEPS, check)

    def batch(self) -> torch.Tensor:
        """Some pictures by lot; photos are mirrored by lot, too."""
        pictures = self._train[torch.randint(len(self._train), (self._size,), generator=self._rng)]
        if self.recipe.is_convolutional and torch.rand((), generator=self._rng) < 0.5:
            pictures = pictures.flip(3)
        return pictures

    def step(self, share: float) -> float:
        """One step; `share` of the training is done. Returns the loss."""
        for group in self.optimizer.param_groups:
            group["lr"] = RATE * (LOWEST + (1 - LOWEST) * (1 + math.cos(math.pi * min(1.0, share))) / 2)
        loss = self.network.objective(self.batch())
        self.optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimizer.step()
        return float(loss.detach())


def given(pictures: torch.Tensor, recipe: Recipe) -> torch.Tensor:
    """What goes in when it is shown what it can do: a denoising one gets corrupted pictures, always the same."""
    if recipe.kind != DENOISING:
        return pictures
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        return corrupted(pictures, recipe)


def held_out_error(network: Autoencoder, held_out: np.ndarray) -> float:
    """The mean squared error of pictures that it never learns from, whatever its loss is."""
    with torch.no_grad():
        pictures = torch.from_numpy(held_out[:HELD_OUT])
        errors = [
            (network(part_in).clamp(0, 1) - part).pow(2).mean().item() * len(part)
            for part, part_in in zip(pictures.split(64), given(pictures, network.recipe).split(64), strict=True)
        ]
        return sum(errors) / len(pictures)


def learn(network: Autoencoder, train: np.ndarray, steps: int, seed: int = 0) -> None:
    """A whole training, without anybody who watches; of steps, so that it is the same on every computer."""
    learner = Learner(network, train, seed)
    learner.begin(lambda: None)
    for number in range(steps):
        learner.step(number / steps)
