"""Frechet distance between two sets of pictures, by what a teacher sees in them (Heusel et al. 2017)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch.nn import functional as F

from aedesk.training.networks.teacher import Teacher

SIDE = 224  # pixels that the teacher looks at


def seen_features(teacher: Teacher, pictures: Sequence[np.ndarray]) -> np.ndarray:
    """The means of the teacher's last maps, (N, C) float64, of pictures (H, W, 3) uint8."""
    rows = []
    with torch.no_grad():
        for picture in pictures:
            planes = torch.from_numpy(picture.astype(np.float32).transpose(2, 0, 1)[None] / 255)
            small = F.interpolate(planes, size=(SIDE, SIDE), mode="bilinear", antialias=True, align_corners=False)
            rows.append(teacher.features(small)[-1].mean(dim=(2, 3))[0].numpy())
    return np.stack(rows).astype(np.float64)


def frechet_distance(first: np.ndarray, second: np.ndarray) -> float:
    """Between the normal laws of two sets of features (N, C) and (M, C); needs two rows each.

    |m1 - m2|^2 + tr(C1 + C2 - 2 (C1 C2)^(1/2)). The trace of the root is taken from the singular values of the
    product of the centred rows, which are the same numbers; of many rows, the triangular factors say as much."""
    means = first.mean(axis=0) - second.mean(axis=0)
    centred = [(x - x.mean(axis=0)) / np.sqrt(len(x) - 1) for x in (first, second)]
    factors: list[np.ndarray] = [np.asarray(np.linalg.qr(x, mode="r")) for x in centred]
    product: np.ndarray = factors[0] @ factors[1].T
    root = np.linalg.svd(product, compute_uv=False).sum()
    traces = sum(float((x**2).sum()) for x in centred)
    return max(0.0, float(means @ means) + traces - 2 * float(root))
