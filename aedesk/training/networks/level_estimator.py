"""The network that looks at a piece of a photo and tells how noisy and how compressed it is."""

from __future__ import annotations

import torch
from torch import nn
from torch.nn import functional as F


class LevelEstimator(nn.Module):
    """An encoder that ends in four numbers: two levels and how sure it is of each.

        (N,3,H,W) - high-pass - unshuffle 2 - conv 12>32 - [conv stride 2, 32>64] - [64>96]
                  - [96>128] - mean over the picture - linear 128>64 - linear 64>4

    Noise and blocks are small beside the picture they lie on. Taking the mean of 5x5 pixels away
    first removes most of the picture and little of what is to be measured; without it the network
    learns several times slower. The certainty lets the tool trust flat crops more than textured
    ones when it joins the estimates of several crops (weights 1/scale). The mean over the
    picture is wanted here: this network never runs tiled.
    """

    def __init__(self, width: int = 32) -> None:
        super().__init__()
        self.features = nn.Sequential(
            nn.Conv2d(12, width, 3, padding=1),
            nn.ReLU(),
            nn.Conv2d(width, 2 * width, 3, stride=2, padding=1),
            nn.ReLU(),
            nn.Conv2d(2 * width, 3 * width, 3, stride=2, padding=1),
            nn.ReLU(),
            nn.Conv2d(3 * width, 4 * width, 3, padding=1),
            nn.ReLU(),
        )
        self.hidden = nn.Linear(4 * width, 2 * width)
        self.answer = nn.Linear(2 * width, 4)
        for layer in self.modules():
            if isinstance(layer, nn.Conv2d | nn.Linear):
                # He et al. 2015: there is no normalisation, so the scale must hold by itself.
                nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
                nn.init.zeros_(layer.bias)
        # The first answers are the middle of what there is, rather unsure.
        nn.init.zeros_(self.answer.weight)
        self.answer.bias.data = torch.tensor([0.05, 0.2, -2.5, -1.5])

    def forward(self, image: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """(N, 3, H, W) sRGB in [0, 1], H and W multiples of 8, to two tensors (N, 2):
        the levels as the denoiser takes them (noise, JPEG), and their Laplace scales.

        A level may come out a little below 0 for a clean photo: a bound here (ReLU, softplus)
        has no gradient below itself, and training can get stuck there with nothing but zeros."""
        fine = image - F.avg_pool2d(image, 5, stride=1, padding=2, count_include_pad=False)
        # The gain brings noise of middling strength to the spread that the first weights expect.
        x = self.features(F.pixel_unshuffle(8 * fine, 2)).mean(dim=(2, 3))
        x = self.answer(torch.relu(self.hidden(x)))
        # Noise levels are about a tenth of JPEG levels; the bounds keep the loss finite.
        scales = torch.exp(x[:, 2:].clamp(-7.0, 1.0))
        return x[:, :2], scales
