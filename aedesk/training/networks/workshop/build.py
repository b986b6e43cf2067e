"""The network of a recipe."""

from __future__ import annotations

from aedesk.training.networks.workshop.autoencoder import Autoencoder
from aedesk.training.networks.workshop.contractive import Contractive
from aedesk.training.networks.workshop.convolutional import Convolutional
from aedesk.training.networks.workshop.deep import Deep
from aedesk.training.networks.workshop.denoising import ConvolutionalDenoising, Denoising
from aedesk.training.networks.workshop.fully_connected import FullyConnected
from aedesk.training.networks.workshop.sparse import Sparse
from aedesk.training.networks.workshop.variational import Variational
from aedesk.workshop import recipe as kinds
from aedesk.workshop.recipe import Recipe

NETWORKS: dict[str, type[Autoencoder]] = {
    kinds.FULLY_CONNECTED: FullyConnected,
    kinds.CONVOLUTIONAL: Convolutional,
    kinds.DEEP: Deep,
    kinds.DENOISING: Denoising,
    kinds.SPARSE: Sparse,
    kinds.CONTRACTIVE: Contractive,
    kinds.VARIATIONAL: Variational,
}


def build(recipe: Recipe) -> Autoencoder:
    """The network, not trained yet."""
    if recipe.kind == kinds.DENOISING and recipe.is_convolutional:
        return ConvolutionalDenoising(recipe)
    return NETWORKS[recipe.kind](recipe)
