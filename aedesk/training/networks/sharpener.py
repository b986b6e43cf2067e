"""The sharpening autoencoder: a blurred, noisy photo and its levels in, a sharp one out."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch.nn import functional as F

from aedesk.training.networks.unet import UNet

LEVELS = 3  # noise, JPEG, blur


class Sharpener(UNet):
    """The denoiser (denoiser.py) with a third told map: how blurred the photo is.

    It begins from the denoiser's weights (`start_from_denoiser`), which knows what a clean photo looks like."""

    def __init__(self, widths: Sequence[int] = (48, 96, 192), blocks: Sequence[int] = (2, 2, 3)) -> None:
        """`widths` and `blocks` as in UNet."""
        super().__init__(12 + LEVELS, 12, widths, blocks)

    def forward(self, image: torch.Tensor, levels: torch.Tensor) -> torch.Tensor:
        """Sharpen a batch.

        image: (N, 3, H, W), sRGB in [0, 1], H and W multiples of 8. levels: (N, 3), standard deviation of the noise as
        a part of the full range, (100 - quality) / 100 of JPEG, and standard deviation of the blur in pixels / 4.
        Returns (N, 3, H, W), not clipped."""
        x = F.pixel_unshuffle(image, 2)
        constant = levels[:, :, None, None].expand(-1, -1, x.shape[2], x.shape[3])
        return image + F.pixel_shuffle(self.maps(torch.cat([x, constant], dim=1)), 2)


def start_from_denoiser(network: Sharpener, state: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """The weights of a denoiser with a third told map that changes nothing yet."""
    head = state["head.weight"]
    new = torch.zeros_like(network.head.weight)
    new[:, : head.shape[1]] = head
    return {**state, "head.weight": new}
