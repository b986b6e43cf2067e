"""JPEG for whole batches on the device that trains: the loss of the format without its file.

Colours to Y, Cb, Cr (ITU-T T.871), chroma halved where asked, the cosine transform of 8x8 blocks, rounding to the
tables of ITU-T T.81 annex K as libjpeg scales them to a quality, and all of it back. It differs from a file by
rounding alone.
"""

from __future__ import annotations

import math

import torch
from torch.nn import functional as F

BLOCK = 8
LUMINANCE = (
    *(16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56),
    *(14, 17, 22, 29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92),
    *(49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99),
)
CHROMINANCE = (
    *(17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56, 99, 99, 99, 99, 99),
    *(47, 66, 99, 99, 99, 99, 99, 99, *(99,) * 32),
)
TO_YCC = ((0.299, 0.587, 0.114), (-0.168736, -0.331264, 0.5), (0.5, -0.418688, -0.081312))


def jpeg(photos: torch.Tensor, quality: torch.Tensor, halved: torch.Tensor) -> torch.Tensor:
    """Photos (N, 3, H, W) in [0, 1], H and W multiples of 16, as JPEG files of `quality` (N,) 1 to 100 give them back.

    `halved` (N,): 4:2:0, chroma at half the size."""
    matrix = torch.tensor(TO_YCC, device=photos.device)
    planes = torch.einsum("kc,nchw->nkhw", matrix, (photos.clamp(0, 1) * 255).round()).round()
    light = _coded(planes[:, :1] - 128, _tables(LUMINANCE, quality))
    table = _tables(CHROMINANCE, quality)
    whole = _coded(planes[:, 1:], table)
    half = F.interpolate(_coded(F.avg_pool2d(planes[:, 1:], 2).round(), table), scale_factor=2, mode="bilinear")
    chroma = torch.where(halved[:, None, None, None], half, whole)
    back = torch.linalg.inv(matrix)
    rgb = torch.einsum("kc,nchw->nkhw", back, torch.cat([light + 128, chroma], dim=1))
    return rgb.round().clamp(0, 255) / 255


def _tables(base: tuple[int, ...], quality: torch.Tensor) -> torch.Tensor:
    """(N, 8, 8): the steps of the coefficients."""
    quality = quality.clamp(1, 100).float()
    scale = torch.where(quality < 50, 5000 / quality, 200 - 2 * quality)
    table = torch.tensor(base, device=quality.device, dtype=torch.float32).view(1, BLOCK, BLOCK)
    return ((table * scale[:, None, None] + 50) / 100).floor().clamp(1, 255)


def _cosines(device: torch.device) -> torch.Tensor:
    """The orthonormal DCT-II, (8, 8): rows are frequencies."""
    k = torch.arange(BLOCK, device=device, dtype=torch.float32)
    matrix = torch.cos(math.pi * (2 * k[None] + 1) * k[:, None] / (2 * BLOCK)) * (2 / BLOCK) ** 0.5
    matrix[0] /= 2**0.5
    return matrix


def _coded(planes: torch.Tensor, tables: torch.Tensor) -> torch.Tensor:
    """(N, C, H, W) with its coefficients rounded to multiples of the steps."""
    count, channels, height, width = planes.shape
    cosines = _cosines(planes.device)
    blocks = planes.reshape(count, channels, height // BLOCK, BLOCK, width // BLOCK, BLOCK).transpose(3, 4)
    steps = tables[:, None, None, None]
    coefficients = ((cosines @ blocks @ cosines.T) / steps).round() * steps
    back = cosines.T @ coefficients @ cosines
    return back.transpose(3, 4).reshape(planes.shape).round()
