"""Contractive: a small change of the picture shall change the code little: minimise
L(x, g(f(x))) + lambda ||df(x)/dx||^2_F, the Frobenius norm of the Jacobian of the encoder.

Rifai et al., Contractive auto-encoders (ICML 2011). As there, the code is squashed, so that it cannot just shrink; the
decoder has the weights of the encoder's last layer for the same reason. The norm is found without the whole Jacobian:
of random signs v, the expected length of v'J squared is ||J||^2_F (Hutchinson 1990)."""

from __future__ import annotations

import torch
from torch.nn import functional as F

from aedesk.training.networks.workshop.fully_connected import FullyConnected


class Contractive(FullyConnected):
    """A fully connected one with a squashed code and tied weights around it."""

    def encode(self, pictures: torch.Tensor) -> torch.Tensor:
        """(N, code), each between 0 and 1."""
        return torch.sigmoid(super().encode(pictures))

    def logits(self, codes: torch.Tensor) -> torch.Tensor:
        """(N, C, side, side)."""
        first = F.linear(codes, self.encoder[-1].weight.t(), self.decoder[0].bias)
        recipe = self.recipe
        return self.decoder[1:](first).reshape(-1, recipe.channels, recipe.side, recipe.side)

    def objective(self, pictures: torch.Tensor) -> torch.Tensor:
        """With the norm of the Jacobian."""
        pictures = pictures.detach().requires_grad_(True)
        code = self.encode(pictures)
        signs = torch.randint_like(code, 2) * 2 - 1
        (slope,) = torch.autograd.grad((code * signs).sum(), pictures, create_graph=True)
        norm = slope.pow(2).flatten(1).sum(dim=1).mean()
        error = self.reconstruction(self.logits(code), pictures)
        return error + self.recipe.contraction * norm / self.recipe.numbers


def jacobian_norm(network: FullyConnected, pictures: torch.Tensor) -> float:
    """The mean over pictures of ||df(x)/dx||_F, exactly."""
    pictures = pictures.detach().requires_grad_(True)
    code = network.encode(pictures)
    squares = torch.zeros(len(pictures))
    for number in range(code.shape[1]):
        (slope,) = torch.autograd.grad(code[:, number].sum(), pictures, retain_graph=True)
        squares += slope.pow(2).flatten(1).sum(dim=1)
    return float(squares.sqrt().mean())
