"""Where the compressing autoencoder starts: as the best linear code, which its training then bends.

Every 4x4 pixels are 48 numbers. Four such squares become the principal components of all their numbers, four of
those again: a Karhunen-Loeve transform of 16x16 pixels in two steps (Hotelling 1933; layer by layer as Hinton and
Salakhutdinov 2006 begin an autoencoder). The decoder is the transpose, the residual blocks change nothing yet. So the
first step of training already codes about as well as PCA, for which random weights need many thousand.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from aedesk.training.networks.blocks import ResidualBlock
from aedesk.training.networks.compressor import FINEST, FIRST_SCALE, MIDDLE, SCALE_STEP, Compressor
from aedesk.training.networks.whole import WholeConv

SIDE_SPREAD = 4.0  # standard deviation of the side information
ALIVE = 12.0  # of the activations behind it, which are never negative


def start_as_pca(network: Compressor, crops: Sequence[np.ndarray]) -> None:
    """Set the weights from photos (H, W, 3) in [0, 1], of one size, sides multiples of 16."""
    planes = torch.from_numpy(np.stack(crops)).permute(0, 3, 1, 2).float()
    with torch.no_grad():
        for module in network.modules():
            if isinstance(module, ResidualBlock):
                module.make_identity()
        maps = F.pixel_unshuffle(planes - 0.5, FINEST)
        downs = [m for m in network.encoder if isinstance(m, nn.Conv2d) and m.stride == (2, 2)]
        ups = [m for m in network.decoder if isinstance(m, nn.ConvTranspose2d)]
        known = maps.shape[1]
        _pass_on(_convs(network.encoder)[0], known)
        for down, up in zip(downs, reversed(ups), strict=True):
            basis = _components(maps, down.out_channels)
            _set_basis(down, up, basis, known)
            maps = F.conv2d(maps, basis, stride=2)
            known = down.out_channels
        _pass_on(_convs(network.encoder)[-1], known)
        _pass_on(_convs(network.decoder)[0], known)
        last = _convs(network.decoder)[-1]
        nn.init.zeros_(last.weight)
        _pass_on(last, last.out_channels)
        _set_scales(network, maps)


def _convs(part: nn.Sequential) -> list[nn.Conv2d]:
    return [m for m in part if isinstance(m, nn.Conv2d)]


def _pass_on(conv: nn.Conv2d, channels: int) -> None:
    """Let the first channels through as they are. Further ones keep their random weights: they are of no use yet, but
    could never learn from zeros."""
    height, width = (n // 2 for n in conv.kernel_size)
    conv.weight[:channels] = 0
    for channel in range(channels):
        conv.weight[channel, channel, height, width] = 1
    if conv.bias is not None:
        nn.init.zeros_(conv.bias)


def _components(maps: torch.Tensor, count: int) -> torch.Tensor:
    """The first principal components of every 2x2 places of (N, C, h, w), about 0: (count, C, 2, 2)."""
    channels = maps.shape[1]
    squares = F.unfold(maps, 2, stride=2).permute(0, 2, 1).reshape(-1, 4 * channels)
    _, vectors = torch.linalg.eigh((squares.T @ squares).double())
    return vectors.T.flip(0)[:count].float().reshape(-1, channels, 2, 2)


def _set_basis(down: nn.Conv2d, up: nn.ConvTranspose2d, basis: torch.Tensor, known: int) -> None:
    """The components into a layer of the encoder, their transpose into that of the decoder."""
    down.weight[:] = 0
    down.weight[: len(basis), :known] = basis
    up.weight[: len(basis), :known] = basis
    for layer in (down, up):
        if layer.bias is not None:
            nn.init.zeros_(layer.bias)


def _set_scales(network: Compressor, latents: torch.Tensor) -> None:
    """Let the tables start at the spread that each latent has at a middling quality, and let the side information say
    something: rounded to nothing, or cut off by a ReLU, it could never learn."""
    finer = network.gains.finer(latents, torch.full((len(latents),), MIDDLE))
    spread = finer.square().mean(dim=(0, 2, 3)).sqrt()
    side = network.side(latents)
    writes = network.hyper_encoder[-1]
    assert isinstance(writes, nn.Conv2d) and writes.bias is not None
    writes.weight *= SIDE_SPREAD / side.std()
    writes.bias.copy_((writes.bias - side.mean(dim=(0, 2, 3))) * SIDE_SPREAD / side.std())
    convs = [conv.conv for conv in network.hyper_decoder.convs if isinstance(conv, WholeConv)]
    for conv in convs[:-1]:
        assert conv.bias is not None
        nn.init.normal_(conv.weight, std=0.05)
        nn.init.constant_(conv.bias, ALIVE)
    last = convs[-1]
    assert last.bias is not None
    nn.init.normal_(last.weight, std=0.01)
    tables = (spread.clamp(min=1e-3).log() - FIRST_SCALE) / SCALE_STEP
    last.bias.copy_(tables.clamp(1, network.hyper_decoder.tables - 2))
