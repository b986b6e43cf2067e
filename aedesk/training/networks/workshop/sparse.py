"""Sparse: few numbers of the code may speak at a time: minimise L(x, g(f(x))) + lambda Omega(f(x)).

L1: Omega = mean |h_j| of rectified numbers (Goodfellow et al. 2016, 14.2.1). KL: numbers between 0 and 1, and
Omega = mean_j KL(rho || mean h_j), rho being the part of the time that each may be active: Ng, Sparse autoencoder
(CS294A 2011).
"""

from __future__ import annotations

import torch

from aedesk.training.networks.workshop.fully_connected import FullyConnected
from aedesk.workshop.recipe import L1


class Sparse(FullyConnected):
    """A fully connected one whose code is rectified (L1) or squashed (KL)."""

    def encode(self, pictures: torch.Tensor) -> torch.Tensor:
        """(N, code), from 0 on."""
        made = super().encode(pictures)
        return torch.relu(made) if self.recipe.sparsity_by == L1 else torch.sigmoid(made)

    def objective(self, pictures: torch.Tensor) -> torch.Tensor:
        """With the penalty."""
        code = self.encode(pictures)
        return self.reconstruction(self.logits(code), pictures) + self.recipe.sparsity * self.penalty(code)

    def penalty(self, code: torch.Tensor) -> torch.Tensor:
        """Omega of the codes of a batch."""
        if self.recipe.sparsity_by == L1:
            return code.abs().mean()
        wanted, mean = self.recipe.active, code.mean(dim=0).clamp(1e-6, 1 - 1e-6)
        on = wanted * (wanted / mean).log()
        off = (1 - wanted) * ((1 - wanted) / (1 - mean)).log()
        return (on + off).mean()
