"""The colouring autoencoder: lightness and colour hints in, a distribution of colours out."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from aedesk.imaging.pixels.lab import from_lab
from aedesk.tools.colorize.likely import TEMPERATURE
from aedesk.tools.colorize.look import FINENESS
from aedesk.training.networks.unet import UNet

GRID = 10.0  # distance of two colours of the palette in a* and b*
REACH = 11  # of the grid on both sides of grey
SEMANTICS = 1280  # features of the teacher, at a 32nd of the photo's size
FINER_SEMANTICS = (192, 576)  # at an eighth and a 16th


def palette() -> np.ndarray:
    """The colours of a grid that sRGB can show at some lightness, (Q, 2) float32: a* and b*."""
    steps = np.arange(-REACH, REACH + 1, dtype=np.float32) * GRID
    a, b = (plane.ravel() for plane in np.meshgrid(steps, steps, indexing="ij"))
    lightness = np.arange(2.0, 100.0, 2.0, dtype=np.float32)
    lab = np.stack(np.broadcast_arrays(lightness[None], a[:, None], b[:, None]), axis=-1)
    rgb = from_lab(lab)
    inside = np.all((rgb >= -0.01) & (rgb <= 1.01), axis=-1)
    shown = np.any(inside, axis=1)
    return np.stack([a[shown], b[shown]], axis=1).astype(np.float32)


class Colorizer(UNet):
    """A U-Net that classifies the colour of every 4x4 pixels, after Zhang et al. 2016 and 2017.

        lightness, hints (N,4,H,W) - unshuffle 4: 64 maps - U-Net - Q scores - softmax: probabilities

    A mean of all that a thing may be is brown; a distribution can say "red or blue, not brown". The mean
    of the code is added to it at all places, because sky and skin are known by the whole scene.
    """

    centres: torch.Tensor

    def __init__(self, widths: Sequence[int] = (64, 128, 192, 256), blocks: Sequence[int] = (1, 2, 2, 2)) -> None:
        """`widths` and `blocks` as in UNet."""
        super().__init__(4 * FINENESS**2, widths[0], widths, blocks)
        colours = palette()
        self.register_buffer("centres", torch.from_numpy(colours), persistent=False)
        self.scene = nn.Linear(widths[-1], widths[-1])
        self.scores = nn.Conv2d(widths[0], len(colours), 1)
        # For training only: what is at each place of the code and of two finer scales, to be compared with a teacher's
        # features.
        self.semantics = nn.Linear(widths[-1], SEMANTICS)
        self.finer_semantics = nn.ModuleList(
            nn.Conv2d(width, maps, 1) for width, maps in zip(widths[1:-1], FINER_SEMANTICS, strict=True)
        )

    def logits(self, lightness: torch.Tensor, hints: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Scores (N, Q, H/4, W/4) before the softmax, and the code, (N, C, H/32, W/32)."""
        x = torch.cat([lightness - 0.5, hints], dim=1)
        code, skips = self.encode(F.pixel_unshuffle(x, FINENESS))
        scene = self.scene(code.mean(dim=(2, 3)))[:, :, None, None]
        return self.scores(torch.relu(self.decode(code + scene, skips))), code

    def encoded(self, lightness: torch.Tensor) -> tuple[torch.Tensor, list[torch.Tensor]]:
        """The code of photos without hints, and what the skip connections carry."""
        x = torch.cat([lightness - 0.5, torch.zeros_like(lightness).expand(-1, 3, -1, -1)], dim=1)
        return self.encode(F.pixel_unshuffle(x, FINENESS))

    def features(self, lightness: torch.Tensor) -> list[torch.Tensor]:
        """What the encoder knows without hints, as a teacher would say it: (N, C, H / s, W / s) for s = 8, 16, 32."""
        code, skips = self.encoded(lightness)
        finer = [head(skip) for head, skip in zip(self.finer_semantics, skips[1:], strict=True)]
        return [*finer, self.semantics(code.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)]

    def annealed_mean(self, logits: torch.Tensor) -> torch.Tensor:
        """a* and b*, (N, 2, h, w), of scores (N, Q, h, w)."""
        sharp = torch.softmax(logits / TEMPERATURE, dim=1)
        return F.conv2d(sharp, self.centres.T[:, :, None, None].to(sharp.dtype))

    def forward(self, lightness: torch.Tensor, hints: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Colour a batch.

        lightness: (N, 1, H, W), L* / 100, H and W multiples of 32. hints: (N, 3, H, W): a* and b*, divided by
        110, and 1 where there is a hint, 0 elsewhere. Returns probabilities (N, Q, H/4, W/4) and the palette that
        they are of, (Q, 2): aedesk/tools/colorize/likely.py takes their annealed mean."""
        logits, _ = self.logits(lightness, hints)
        # A tracer takes no output that does not come from an input.
        return torch.softmax(logits, dim=1), self.centres + 0 * lightness.mean()
