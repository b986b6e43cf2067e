"""Contractive: a small change of the picture shall change the code little: minimise
L(x, g(f(x))) + lambda ||df(x)/dx||^2_F, the Frobenius norm of the Jacobian of the encoder.

Rifai et al., Contractive auto-encoders (ICML 2011). As there, the code is squashed, so that it cannot just shrink; the
decoder has the weights of the encoder's last layer for the same reason. The norm is found without the whole Jacobian:
of random signs v, the expected length of v'J squared is ||J||^2_F (Hutchinson 1990)."""

from __future__ import annotations

import torch
from torch.nn import functional as F

from aedesk.training.networks.workshop.fully_connected import FullyConnected
from aedesk.workshop.pca import Pca

LITTLE = 0.01  # of their usual size: weights of numbers that no component needs


class Contractive(FullyConnected):
    """A fully connected one with a squashed code and tied weights around it."""

    def begin_linear(self, pictures: torch.Tensor) -> None:
        """Without a layer between, begin as the principal components of pictures, in the middle of the sigmoid, where
        it is a line of slope 1/4: begun by lot, the weights take very long to grow as large as that needs."""
        if self.recipe.nodes:
            return
        pca = Pca.learned(pictures.flatten(1).numpy(), self.recipe.code)
        mean = torch.from_numpy(pca.mean.copy())
        with torch.no_grad():
            last, first = self.encoder[-1], self.decoder[0]
            last.weight.mul_(LITTLE)
            last.weight[: len(pca.basis)] = 2 * torch.from_numpy(pca.basis.copy())  # twice each way: 2 x 1/4 x 2 = 1
            last.bias.copy_(-last.weight @ mean)
            first.bias.copy_(mean - last.weight.sum(dim=0) / 2)

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
