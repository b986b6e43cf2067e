"""Remove a mark: where is a watermark, a stamp, a date, and what is under it?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from aedesk.imaging.pixels.metrics import psnr
from aedesk.imaging.pixels.views import VIEWS, seen_from
from aedesk.training.data import degrade
from aedesk.training.data.emblems import Emblems
from aedesk.training.data.signs import with_sign
from aedesk.training.data.watermark import OPAQUE, Mark, random_mark
from aedesk.training.networks.mark_remover import MarkRemover, start_from_finder, with_broad_strokes
from aedesk.training.tasks.base import Arrays, Tensors, Weights, to_batch, to_planes

VISIBLE = 15 / 255  # a pixel is marked where a channel differs by so much, as in CLWD
WITHOUT = 0.2  # share of the crops without a mark
SIGNS = 0.15  # share of the crops with letters that belong to the photo
DICE = 0.5  # weight beside the cross-entropy
OPACITY = 8.0  # weight of the error of the opacity: marks cover about an eighth of a crop
INK = 0.5  # and of the colour under which the photo lies
PHOTO = 40.0  # weight of the error of the photo
LARGEST = 4.0  # times the side of a crop: the picture that its mark was made for


def part_of_a_mark(size: tuple[int, int], rng: np.random.Generator, emblems: Emblems | None = None) -> Mark:
    """What a crop of `size` pixels shows of a mark on a picture that is one to `LARGEST` times as wide.

    Letters are as high as a seventh of the whole photo, and a crop sees them from near by."""
    times = LARGEST ** rng.uniform(0, 1)
    height, width = (round(n * times) for n in size)
    mark = random_mark((height, width), rng, emblems=emblems)
    # Around some pixel of the mark: a stamp in a corner would hardly ever be met by chance.
    rows, columns = np.nonzero(mark.opacity)
    pixel = int(rng.integers(len(rows))) if len(rows) else None
    row, column = (rows[pixel], columns[pixel]) if pixel is not None else (0, 0)
    top = int(np.clip(row - rng.integers(size[0]), 0, height - size[0]))
    left = int(np.clip(column - rng.integers(size[1]), 0, width - size[1]))
    window = slice(top, top + size[0]), slice(left, left + size[1])
    return Mark(mark.opacity[window], mark.colour[window])


def marked(
    clean: np.ndarray, rng: np.random.Generator, evaluation: bool = False, emblems: Emblems | None = None
) -> tuple[np.ndarray, ...]:
    """A crop with a mark on it, (H, W, 3); where it is seen and its opacity, both (H, W); its ink, (H, W, 3); all
    float32."""
    size = (clean.shape[0], clean.shape[1])
    mark = random_mark(size, rng, evaluation) if evaluation else part_of_a_mark(size, rng, emblems)
    photo = mark.over(clean)
    seen = (np.abs(photo - clean).max(axis=2) > VISIBLE).astype(np.float32)
    if rng.random() < 0.5:
        photo = degrade.jpeg(np.clip(photo, 0, 1), int(rng.integers(50, 98)))
    return np.clip(photo, 0, 1).astype(np.float32), seen, mark.opacity, mark.colour


class RemoveMarkTask:
    """Cross-entropy and Dice for the place, absolute errors for the opacity, the ink, and what is under the mark.

    `emblems`: silhouettes that marks show beside letters and logos (data/emblems.py)."""

    id: ClassVar[str] = "remove_mark"
    groups: ClassVar[Mapping[str, float]] = {"scenes": 0.5, "everyday": 0.25, "people": 0.25}
    views: ClassVar[float] = 0.0
    busy: ClassVar[float] = 0.0
    crop: ClassVar[int] = 128
    batch: ClassVar[int] = 12
    learning_rate: ClassVar[float] = 2e-3
    output_names: ClassVar[Sequence[str]] = ("probability", "opacity", "restored")
    multiple: ClassVar[int] = 16
    halo: ClassVar[int] = 64

    emblems: Emblems | None = None

    def export_example(self) -> Tensors:
        return {"image": torch.rand(1, 3, 64, 64)}

    def build(self) -> nn.Module:
        return MarkRemover()

    def load_initial(self, network: nn.Module, weights: Weights) -> Weights:
        """Also those of the damage finder."""
        assert isinstance(network, MarkRemover)
        if weights["tail.weight"].shape != network.tail.weight.shape:
            return start_from_finder(network, weights)
        own = weights["head.weight"].shape == network.head.weight.shape
        return weights if own else with_broad_strokes(network, weights)

    def sample(self, clean: np.ndarray, rng: np.random.Generator) -> Arrays:
        if rng.random() < 0.25:
            clean = degrade.toned_grey(clean, rng)
        if rng.random() < SIGNS:
            clean = with_sign(clean, rng)
        if rng.random() < WITHOUT:
            nothing = np.zeros(clean.shape[:2], np.float32)
            photo, seen, opacity, ink = clean, nothing, nothing, np.zeros(clean.shape, np.float32)
        else:
            photo, seen, opacity, ink = marked(clean, rng, emblems=self.emblems)
        # Also mirrored and on their sides: there are few fonts, and Erase lets the network look at several views.
        view = int(rng.integers(VIEWS))
        clean, photo, seen, opacity, ink = (
            np.ascontiguousarray(seen_from(plane, view), np.float32) for plane in (clean, photo, seen, opacity, ink)
        )
        return {
            "clean": to_planes(clean),
            "marked": to_planes(photo),
            "seen": seen[None],
            "opacity": opacity[None],
            "ink": to_planes(ink),
        }

    def loss(self, network: nn.Module, batch: Tensors) -> torch.Tensor:
        assert isinstance(network, MarkRemover)
        found, faint, ink, restored = (x.float() for x in network.planes(batch["marked"]))
        seen, true_opacity = batch["seen"], batch["opacity"]
        probability = torch.sigmoid(found)
        both, either = ((x).sum(dim=(1, 2, 3)) for x in (probability * seen, probability + seen))
        dice = (1 - (2 * both + 1) / (either + 1)).mean()
        place = F.binary_cross_entropy_with_logits(found, seen) + DICE * dice
        # Every pixel counts alike, marked or not: then something is taken off only where a mark is likelier than none.
        strength = (torch.sigmoid(faint) - true_opacity).abs().mean()
        colour = ((ink - batch["ink"]).abs() * seen).sum() / (3 * seen.sum() + 1)
        # Where nothing shines through, the inpainter draws: no weight there.
        hidden = seen * (true_opacity >= OPAQUE)
        error = ((restored - batch["clean"]).abs() * (1 - hidden)).mean()
        return place + OPACITY * strength + INK * colour + PHOTO * error

    def validate(self, network: nn.Module, crops: Sequence[np.ndarray]) -> dict[str, float]:
        """IoU of the place in per cent; PSNR in dB of the whole crop with the mark and restored; both of crops
        without a mark."""
        assert isinstance(network, MarkRemover)
        device = next(network.parameters()).device
        rng = np.random.default_rng(2026)
        hits = union = 0.0
        columns: dict[str, list[float]] = {"marked": [], "restored": [], "clean": [], "clean marked": []}

        def work(photo: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
            probability, _, restored = network(to_batch([photo]).to(device))
            return (
                probability[0, 0].float().cpu().numpy() > 0.5,
                np.clip(restored[0].float().cpu().numpy().transpose(1, 2, 0), 0, 1),
            )

        for crop in crops:
            photo, seen, *_ = marked(crop, rng, evaluation=True)
            place, restored = work(photo)
            hits += float((place & (seen > 0)).sum())
            union += float((place | (seen > 0)).sum())
            columns["marked"].append(psnr(crop, photo, 1.0))
            columns["restored"].append(psnr(crop, restored, 1.0))
            place, restored = work(crop)
            columns["clean"].append(min(99.0, psnr(crop, restored, 1.0)))
            columns["clean marked"].append(100 * float(place.mean()))
        return {"IoU": 100 * hits / max(1.0, union)} | {name: float(np.mean(x)) for name, x in columns.items()}
