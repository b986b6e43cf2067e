"""The network that finds marks and takes off those that the photo shines through."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import torch
from torch.nn import functional as F

from aedesk.training.networks.damage_finder import NARROW, top_hats
from aedesk.training.networks.unet import UNet

PLANES = 5  # probability, opacity, and the correction of three channels
SUBPIXELS = 4  # of 2x2 pixels that unshuffling makes one


class MarkRemover(UNet):
    """A U-Net with three answers for every pixel.

        photo, top-hats (N,7,H,W) - unshuffle 2: 28 maps - U-Net - 20 maps - shuffle 2: 5 planes
        probability of a mark | its opacity | photo + probability * correction

    Letters are thin as scratches are: the network sees the same top-hats as the one that finds damage, and
    `start_from_finder` lets it begin with what that one has learnt.

    The photo under a mark is (J - a W) / (1 - a) for opacity a and ink W. The network draws it itself, because
    the division blows up the noise of the file; the opacity tells where nothing of the photo is left.
    """

    def __init__(self, widths: Sequence[int] = (32, 64, 128, 192), blocks: Sequence[int] = (1, 1, 2, 3)) -> None:
        """`widths` and `blocks` as in UNet."""
        super().__init__(SUBPIXELS * (3 + 2 * len(NARROW)), SUBPIXELS * PLANES, widths, blocks)

    def planes(self, image: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """As `forward`, with the probability and the opacity before the sigmoid: for the loss."""
        x = torch.cat([image, top_hats(image)], dim=1)
        answer = F.pixel_shuffle(self.maps(F.pixel_unshuffle(x, 2)), 2)
        found, opacity, correction = answer[:, :1], answer[:, 1:2], answer[:, 2:]
        return found, opacity, image + torch.sigmoid(found) * correction

    def forward(self, image: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """image: (N, 3, H, W), sRGB in [0, 1], H and W multiples of 16. Returns the probability of a mark and
        its opacity, (N, 1, H, W) in [0, 1], and the photo without it, (N, 3, H, W), not clipped."""
        found, opacity, restored = self.planes(image)
        return torch.sigmoid(found), torch.sigmoid(opacity), restored


def start_from_finder(network: MarkRemover, finder: Mapping[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """Weights for `network` from those of a DamageFinder of the same widths.

    Marks begin where damage would be seen, opaque or not as chance has it, and nothing is corrected yet. The finder's
    guess has no counterpart here."""
    state = {name: value.clone() for name, value in finder.items()}
    head = finder["head.weight"]
    state["head.weight"] = torch.cat([head[:, : 3 * SUBPIXELS], head[:, 4 * SUBPIXELS :]], dim=1)
    own = network.state_dict()
    for name in ("tail.weight", "tail.bias"):
        value = torch.zeros_like(own[name])
        value[:SUBPIXELS] = finder[name]
        value[SUBPIXELS : 2 * SUBPIXELS] = own[name][SUBPIXELS : 2 * SUBPIXELS]
        state[name] = value
    return state
