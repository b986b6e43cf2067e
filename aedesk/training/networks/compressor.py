"""The compressing autoencoder: a scale-hyperprior (Balle et al. 2018) with gains for every rate (Cui et al. 2021)."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import nn
from torch.nn import functional as F

from aedesk.codec.entropy import SCALES, scales
from aedesk.codec.hyper import SIDE_LIMIT
from aedesk.training.networks.blocks import residual_blocks
from aedesk.training.networks.whole import WholeHyperDecoder, straight

LEVELS = 6  # qualities that have gains of their own; others lie between them
FINEST = 4  # pixels of the finest maps
LATENT = 16  # pixels of a latent
SIDE = 64  # pixels of a side information
# Logarithms of the gains of the worst and the best quality before training. A step of 1/gain costs step^2 / 12 and
# saves log2(step) bits, so that both balance at step^2 = 6 / (weight ln 2), here for weights of 0.0012 and 0.12 of
# squared 8-bit errors.
FIRST_GAINS = (1.1, 3.4)
MIDDLE = 50.0  # the quality whose tables the hyper-decoder gives; the gains tell how far those of another are
FIRST_SCALE = math.log(scales()[0])
SCALE_STEP = math.log(scales()[1]) - FIRST_SCALE


@dataclass
class Coded:
    """What a batch becomes in training. `picture`: (N, 3, H, W). `bits`: (N,) bits for each picture."""

    picture: torch.Tensor
    bits: torch.Tensor


def quality_level(quality: torch.Tensor) -> torch.Tensor:
    """Quality 1 to 100 to a place from 0 to LEVELS - 1."""
    return (quality - 1) / 99 * (LEVELS - 1)


class Gains(nn.Module):
    """How finely each channel is rounded: logarithms for some qualities, straight lines between them.

    A better quality multiplies the latents before they are rounded; the decoder divides again, by gains of
    its own."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        start = torch.linspace(*FIRST_GAINS, LEVELS)[:, None].repeat(1, channels)
        self.up = nn.Parameter(start.clone())
        self.down = nn.Parameter(-start.clone())

    @staticmethod
    def _mixed(table: torch.Tensor, quality: torch.Tensor) -> torch.Tensor:
        # Hat functions instead of an index: ONNX and the gradient take both.
        places = torch.arange(LEVELS, device=table.device, dtype=table.dtype)
        hats = torch.relu(1 - (quality_level(quality)[:, None] - places).abs())
        return torch.exp(hats @ table)[:, :, None, None]

    def shift(self, quality: torch.Tensor) -> torch.Tensor:
        """How many tables wider than at a middling quality the latents are spread, (N, C, 1, 1), whole numbers with a
        gradient: what is multiplied by a gain is spread as much wider."""
        middle = torch.full_like(quality, MIDDLE)
        tables = (self._mixed(self.up, quality).log() - self._mixed(self.up, middle).log()) / SCALE_STEP
        return straight(tables, tables.round())

    def finer(self, latents: torch.Tensor, quality: torch.Tensor) -> torch.Tensor:
        """Before rounding. latents: (N, C, h, w), quality: (N,)."""
        return latents * self._mixed(self.up, quality)

    def back(self, latents: torch.Tensor, quality: torch.Tensor) -> torch.Tensor:
        """After it."""
        return latents * self._mixed(self.down, quality)


class Compressor(nn.Module):
    """Encoder, latents, decoder; and a small encoder and decoder of what the latents are like.

    picture - unshuffle 4 - [blocks w0] - /2 - [blocks w1] - /2 - [blocks w2] - latents * gain - round: y
    |latents| - hyper-encoder - round: z - whole-number hyper-decoder + shift of the quality - table of each latent
    y * gain - [blocks w2] - *2 - [blocks w1] - *2 - [blocks w0] - shuffle 4 - picture
    """

    def __init__(
        self, widths: Sequence[int] = (96, 128, 320), blocks: Sequence[int] = (1, 2, 1), side: int = 48, hyper: int = 64
    ) -> None:
        """`widths`: channels at 1/4, 1/8 and 1/16; the last is the number of latents. `side`: channels of the side
        information, `hyper`: of the maps between."""
        super().__init__()
        latents = widths[-1]
        encoder: list[nn.Module] = [
            nn.Conv2d(3 * FINEST**2, widths[0], 3, padding=1),
            residual_blocks(widths[0], blocks[0]),
        ]
        decoder: list[nn.Module] = [
            residual_blocks(widths[0], blocks[0] + 1),
            nn.Conv2d(widths[0], 3 * FINEST**2, 3, padding=1),
        ]
        for (fine, coarse), count in zip(itertools.pairwise(widths), blocks[1:], strict=True):
            encoder += [nn.Conv2d(fine, coarse, 2, stride=2), residual_blocks(coarse, count)]
            decoder = [residual_blocks(coarse, count), nn.ConvTranspose2d(coarse, fine, 2, stride=2), *decoder]
        self.encoder = nn.Sequential(*encoder, nn.Conv2d(latents, latents, 3, padding=1))
        self.decoder = nn.Sequential(nn.Conv2d(latents, latents, 3, padding=1), *decoder)
        self.gains = Gains(latents)
        self.hyper_encoder = nn.Sequential(
            nn.Conv2d(latents, 2 * hyper, 3, padding=1),
            nn.ReLU(),
            nn.Conv2d(2 * hyper, 2 * hyper, 4, stride=2, padding=1),
            nn.ReLU(),
            nn.Conv2d(2 * hyper, side, 4, stride=2, padding=1),
        )
        self.hyper_decoder = WholeHyperDecoder(side, hyper, latents, SCALES)
        self.side_tables = nn.Parameter(torch.full((side,), SCALES / 2))

    def analysed(self, image: torch.Tensor, quality: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Latents (N, C, H/16, W/16) and side information (N, c, H/64, W/64), not rounded yet.

        image: (N, 3, H, W), sRGB in [0, 1], H and W multiples of 64. quality: (N,), 1 to 100."""
        plain = self.encoder(F.pixel_unshuffle(image - 0.5, FINEST))
        return self.gains.finer(plain, quality), self.side(plain)

    def side(self, plain: torch.Tensor) -> torch.Tensor:
        """Side information of latents without gains: the same at every quality, whose part `Gains.shift` tells."""
        side: torch.Tensor = self.hyper_encoder(self.gains.finer(plain, plain.new_full((1,), MIDDLE)).abs())
        return side

    def drawn(self, latents: torch.Tensor, quality: torch.Tensor) -> torch.Tensor:
        """The picture (N, 3, H, W) of rounded latents, not clipped."""
        picture = F.pixel_shuffle(self.decoder(self.gains.back(latents, quality)), FINEST)
        return picture + 0.5

    def forward(self, image: torch.Tensor, quality: torch.Tensor) -> Coded:
        """Code and decode a batch as in training: the latents are rounded for the decoder, and for the rate get
        uniform noise instead (Balle et al. 2017; both at once: Minnen and Singh 2020)."""
        latents, side = self.analysed(image, quality)
        side_rounded = straight(side, side.round()).clamp(-SIDE_LIMIT, SIDE_LIMIT)
        tables = self.hyper_decoder(side_rounded, self.gains.shift(quality))
        picture = self.drawn(straight(latents, latents.round()), quality)
        noisy = latents + torch.rand_like(latents) - 0.5
        bits = bell_bits(noisy, tables)
        side_noisy = side + torch.rand_like(side) - 0.5
        wanted = self.side_tables.clamp(0, SCALES - 1)[None, :, None, None].expand_as(side)
        return Coded(picture, bits.sum(dim=(1, 2, 3)) + bell_bits(side_noisy, wanted).sum(dim=(1, 2, 3)))

    def rounded(self, image: torch.Tensor, quality: torch.Tensor) -> Coded:
        """The same as a file does it: everything rounded, also the side information's tables."""
        latents, side = (values.round() for values in self.analysed(image, quality))
        side = side.clamp(-SIDE_LIMIT, SIDE_LIMIT)
        wanted = self.side_tables.round().clamp(0, SCALES - 1)[None, :, None, None].expand_as(side)
        tables = self.hyper_decoder(side, self.gains.shift(quality))
        bits = bell_bits(latents, tables).sum(dim=(1, 2, 3)) + bell_bits(side, wanted).sum(dim=(1, 2, 3))
        return Coded(self.drawn(latents, quality), bits)


class EncoderPart(nn.Module):
    """What is shipped to write: image (N, 3, H, W) to latents (N, C, H / 16, W / 16), without gains."""

    def __init__(self, whole: Compressor) -> None:
        super().__init__()
        self.encoder = whole.encoder

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        result: torch.Tensor = self.encoder(F.pixel_unshuffle(image - 0.5, FINEST))
        return result


class SidePart(nn.Module):
    """The same: latents without gains, height and width multiples of 4, to side information, not rounded."""

    def __init__(self, whole: Compressor) -> None:
        super().__init__()
        self.hyper_encoder, self.gains = whole.hyper_encoder, whole.gains

    def forward(self, latents: torch.Tensor) -> torch.Tensor:
        result: torch.Tensor = self.hyper_encoder(self.gains.finer(latents, torch.full((1,), MIDDLE)).abs())
        return result


class DecoderPart(nn.Module):
    """What is shipped to read: latents after their gains to the picture, not clipped."""

    def __init__(self, whole: Compressor) -> None:
        super().__init__()
        self.decoder = whole.decoder

    def forward(self, latents: torch.Tensor) -> torch.Tensor:
        return F.pixel_shuffle(self.decoder(latents), FINEST) + 0.5


def bell_bits(values: torch.Tensor, tables: torch.Tensor) -> torch.Tensor:
    """How many bits each value takes when it is coded as a rounded normal law, by the number of its table."""
    scale = torch.exp(FIRST_SCALE + tables.float() * SCALE_STEP)
    # By symmetry, with |value|: both terms are small far out, and their difference stays exact.
    far = values.float().abs()

    def above(distance: torch.Tensor) -> torch.Tensor:
        return 0.5 * torch.erfc(distance / (scale * math.sqrt(2)))

    share = above(far - 0.5) - above(far + 0.5)
    return -torch.log2(share.clamp(min=2.0**-30))
