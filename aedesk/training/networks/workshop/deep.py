"""Deep: many layers, which may first learn one after the other.

Each pair of layers learns as an autoencoder of what the layers before it make, W_k' relu(W_k h) = h, and then all learn
together: Hinton and Salakhutdinov, Reducing the dimensionality of data with neural networks (Science 2006); with
autoencoders instead of Boltzmann machines Bengio et al., Greedy layer-wise training of deep networks (NIPS 2006)."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import nn
from torch.nn import functional as F

from aedesk.training.networks.workshop.fully_connected import FullyConnected

RATE = 1e-3


class Deep(FullyConnected):
    """A fully connected one whose layers can learn one after the other (`learn_layers`)."""

    def learn_layers(self, batch: Callable[[], torch.Tensor], steps: int, check: Callable[[], None]) -> None:
        """Let each pair of layers learn for some steps. `batch` gives pictures; `check` may raise to stop it."""
        inner = [layer for layer in self.encoder if isinstance(layer, nn.Linear)]
        outer = [layer for layer in self.decoder if isinstance(layer, nn.Linear)][::-1]
        for depth, (down, up) in enumerate(zip(inner, outer, strict=True)):
            optimizer = torch.optim.Adam([*down.parameters(), *up.parameters()], RATE)
            for _ in range(steps):
                check()
                with torch.no_grad():
                    below = batch().flatten(1)
                    for layer in inner[:depth]:
                        below = F.relu(layer(below))
                code = down(below)
                loss = F.mse_loss(up(F.relu(code) if depth < len(inner) - 1 else code), below)
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
