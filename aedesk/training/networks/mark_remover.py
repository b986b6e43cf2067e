"""The network that finds marks and takes off those that the photo shines through."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import torch
from torch.nn import functional as F

from aedesk.training.networks.damage_finder import NARROW, top_hats
from aedesk.training.networks.unet import UNet

PLANES = 8  # probability, opacity, ink of three channels, correction of three channels
STROKES = (*NARROW, 23)  # pixels, odd: letters and emblems have broader strokes than scratches
SUBPIXELS = 4  # of 2x2 pixels that unshuffling makes one
MOST_OPAQUE = 0.9  # beyond it, too little of the photo is left to be divided out
FAINT = -2.0  # before the sigmoid: at first, nearly nothing is taken off


class Planes(NamedTuple):
    """What the network says of each pixel. `found` and `faint` are the probability and the opacity before the
    sigmoid, (N, 1, H, W); `ink` is the colour of the mark and `restored` the photo without it, (N, 3, H, W)."""

    found: torch.Tensor
    faint: torch.Tensor
    ink: torch.Tensor
    restored: torch.Tensor


class MarkRemover(UNet):
    """A U-Net that says of every pixel how a mark was laid over it, and takes it off.

        photo, top-hats (N,9,H,W) - unshuffle 2: 36 maps - U-Net - 32 maps - shuffle 2: 8 planes
        probability of a mark | its opacity a | its ink W | correction C
        restored = J + a ((J - W) / (1 - a) + C)

    Without C this is the photo under a mark of opacity a and ink W: marked J = (1 - a) I + a W, solved for I. Each of
    a and W is shown to the network in training, which it learns sooner than their product. C makes good what the
    file has blurred, and where a is 0 the photo stays as it is.

    Letters are thin as scratches are, or a little broader: the network sees the top-hats of the one that finds damage
    and one of broader strokes, and `start_from_finder` lets it begin with what that one has learnt.
    """

    def __init__(self, widths: Sequence[int] = (32, 64, 128, 192), blocks: Sequence[int] = (1, 1, 2, 3)) -> None:
        """`widths` and `blocks` as in UNet."""
        super().__init__(SUBPIXELS * (3 + 2 * len(STROKES)), SUBPIXELS * PLANES, widths, blocks)

    def planes(self, image: torch.Tensor) -> Planes:
        """As `forward`, with all that the losses are about."""
        x = torch.cat([image, top_hats(image, STROKES)], dim=1)
        answer = F.pixel_shuffle(self.maps(F.pixel_unshuffle(x, 2)), 2)
        found, faint, ink, correction = torch.split(answer, [1, 1, 3, 3], dim=1)
        ink = torch.sigmoid(ink)
        opacity = torch.sigmoid(faint).clamp(max=MOST_OPAQUE)
        return Planes(found, faint, ink, image + opacity * ((image - ink) / (1 - opacity) + correction))

    def forward(self, image: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """image: (N, 3, H, W), sRGB in [0, 1], H and W multiples of 16. Returns the probability of a mark and
        its opacity, (N, 1, H, W) in [0, 1], and the photo without it, (N, 3, H, W), not clipped."""
        found, faint, _, restored = self.planes(image)
        return torch.sigmoid(found), torch.sigmoid(faint), restored


def start_from_finder(network: MarkRemover, finder: Mapping[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """Weights for `network` from those of a DamageFinder of the same widths.

    Marks begin where damage would be seen; they are faint and of mid-grey, and nothing is corrected yet. The finder's
    guess has no counterpart here."""
    state = {name: value.clone() for name, value in finder.items()}
    head = finder["head.weight"]
    state["head.weight"] = torch.cat([head[:, : 3 * SUBPIXELS], head[:, 4 * SUBPIXELS :]], dim=1)
    state = with_broad_strokes(network, state)
    weight, bias = (torch.zeros_like(value) for value in (network.tail.weight, network.tail.bias))
    weight[:SUBPIXELS], bias[:SUBPIXELS] = finder["tail.weight"], finder["tail.bias"]
    bias[SUBPIXELS : 2 * SUBPIXELS] = FAINT
    return state | {"tail.weight": weight, "tail.bias": bias}


def with_broad_strokes(network: MarkRemover, state: Mapping[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """Weights of a MarkRemover that saw fewer top-hats, for `network`: what is new counts for nothing at first."""
    head = state["head.weight"]
    wider = torch.zeros_like(network.head.weight)
    wider[:, : head.shape[1]] = head
    return {**state, "head.weight": wider}
