"""Colour hints as people give them, for batches that Colorize learns from: a few true colours, at random places.

Half of the photos have none, the others 1 to 40, few more often than many, each about as exact as an eye is. So the
network learns both to guess and to understand what it is told (Zhang et al. 2017, "Real-Time User-Guided Image
Colorization with Learned Deep Priors").
"""

from __future__ import annotations

import math

import torch
from torch.nn import functional as F

from aedesk.tools.colorize.look import AB_SCALE, FINENESS

HINTED = 0.5  # of the photos
MOST = 40
INEXACT = 4.0  # of a* and b*: standard deviation


def random_hints(ab: torch.Tensor, rng: torch.Generator) -> torch.Tensor:
    """Hints for photos of which a* and b* are (N, 2, H, W), multiples of FINENESS: (N, 3, H, W) as the network takes
    them. A hint is a square of FINENESS pixels."""
    true = F.avg_pool2d(ab, FINENESS)
    count, _, height, width = true.shape
    uniform = torch.rand(2, count, generator=rng, device=ab.device)
    many = torch.exp(uniform[0] * math.log(MOST)) * (uniform[1] < HINTED)
    there = torch.rand(count, 1, height, width, generator=rng, device=ab.device)
    there = (there < (many / (height * width))[:, None, None, None]).float()
    told = true + INEXACT * torch.randn(true.shape, generator=rng, device=ab.device)
    hints = torch.cat([told / AB_SCALE * there, there], dim=1)
    return F.interpolate(hints, scale_factor=FINENESS, mode="nearest")
