"""How fast Denoise is, beside other denoisers on the same photo with the same threads.

    .venv/bin/pip install opencv-python-headless bm3d      (for the two classical ones; optional)
    .venv/bin/python tests/benchmarks/denoise_speed.py [--megapixels 1] [--threads N]

FFDNet and DRUNet stand here in their published shapes with random weights: time does not depend on
the values. All networks run in ONNX Runtime, over the same tiles. Needs the extra `training`.
"""

from __future__ import annotations

import argparse
import itertools
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from aedesk.engine.devices import processor_name, usable_threads
from aedesk.engine.engine import Engine
from aedesk.engine.tiled import Network, run_tiled
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.models.card import ModelCard
from aedesk.models.store import ModelStore
from aedesk.temporary import temporary_folder

LEVELS = np.array([[25 / 255, 0.0]], np.float32)


class FFDNet(nn.Module):
    """Colour FFDNet (Zhang et al. 2018): 12 convolutions of 96 maps at half size."""

    def __init__(self) -> None:
        super().__init__()
        widths = [12 + 1] + [96] * 11
        self.body = nn.ModuleList(nn.Conv2d(a, b, 3, padding=1) for a, b in itertools.pairwise(widths))
        self.tail = nn.Conv2d(96, 12, 3, padding=1)

    def forward(self, image: torch.Tensor, levels: torch.Tensor) -> torch.Tensor:
        x = F.pixel_unshuffle(image, 2)
        level = levels[:, :1, None, None].expand(-1, -1, x.shape[2], x.shape[3])
        x = torch.cat([x, level], dim=1)
        for layer in self.body:
            x = torch.relu(layer(x))
        return F.pixel_shuffle(self.tail(x), 2)


class Residual(nn.Module):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.first = nn.Conv2d(width, width, 3, padding=1, bias=False)
        self.second = nn.Conv2d(width, width, 3, padding=1, bias=False)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        result: torch.Tensor = x + self.second(torch.relu(self.first(x)))
        return result


class DRUNet(nn.Module):
    """DRUNet (Zhang et al. 2021): a U-Net of 64, 128, 256, 512 maps with four residual blocks a scale."""

    def __init__(self) -> None:
        super().__init__()
        widths = [64, 128, 256, 512]
        self.head = nn.Conv2d(4, 64, 3, padding=1, bias=False)
        self.encoders = nn.ModuleList(nn.Sequential(*(Residual(w) for _ in range(4))) for w in widths[:-1])
        self.downs = nn.ModuleList(nn.Conv2d(a, b, 2, stride=2, bias=False) for a, b in itertools.pairwise(widths))
        self.middle = nn.Sequential(*(Residual(512) for _ in range(4)))
        self.ups = nn.ModuleList(
            nn.ConvTranspose2d(b, a, 2, stride=2, bias=False) for a, b in itertools.pairwise(widths)
        )
        self.decoders = nn.ModuleList(nn.Sequential(*(Residual(w) for _ in range(4))) for w in widths[:-1])
        self.tail = nn.Conv2d(64, 3, 3, padding=1, bias=False)

    def forward(self, image: torch.Tensor, levels: torch.Tensor) -> torch.Tensor:
        level = levels[:, :1, None, None].expand(-1, -1, image.shape[2], image.shape[3])
        x = self.head(torch.cat([image, level], dim=1))
        skips = []
        for encoder, down in zip(self.encoders, self.downs, strict=True):
            skips.append(x)
            x = down(encoder(x))
        x = self.middle(x)
        for up, decoder in zip(reversed(self.ups), reversed(self.decoders), strict=True):
            x = decoder(up(x)) + skips.pop()
        return self.tail(x)


def shaped_like(network: nn.Module, folder: Path) -> ModelCard:
    """The network with random weights as an ONNX file."""
    path = folder / f"{type(network).__name__}.onnx"
    dynamic = {"image": {0: "batch", 2: "height", 3: "width"}, "levels": {0: "batch"}}
    torch.onnx.export(
        network.eval(),
        (torch.rand(1, 3, 64, 64), torch.rand(1, 2)),
        str(path),
        input_names=["image", "levels"],
        output_names=["restored"],
        dynamic_axes=dynamic,
        opset_version=17,
        dynamo=False,
    )
    return ModelCard(path.stem, path.stem, path, "", 8, 32)


def seconds(work: Callable[[], object], repeats: int) -> float:
    """The best of some runs, after one to warm up."""
    work()
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--megapixels", type=float, default=1.0)
    parser.add_argument("--threads", type=int, default=usable_threads())
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--only", nargs="*", help="names of the rows wanted, such as Denoise Fast FFDNet")
    options = parser.parse_args()
    side = round((options.megapixels * 1e6) ** 0.5)
    pixels = np.random.default_rng(0).integers(0, 256, (side, side, 3), np.uint8)
    image = Image(pixels)
    engine = Engine("cpu", options.threads)
    torch.set_num_threads(options.threads)

    def network(card: ModelCard) -> Callable[[], object]:
        return lambda: run_tiled(Network(engine, card, Job()), image, {"levels": LEVELS})

    with temporary_folder("bench") as folder:
        rows: dict[str, Callable[[], object]] = {
            "Denoise": network(ModelStore().get("denoise")),
            "Fast": network(ModelStore().get("denoise", fast=True)),
            "FFDNet": network(shaped_like(FFDNet(), Path(folder))),
            "DRUNet": network(shaped_like(DRUNet(), Path(folder))),
        }
        try:
            import cv2

            cv2.setNumThreads(options.threads)
            rows["NLMeans"] = lambda: cv2.fastNlMeansDenoisingColored(pixels, None, 10, 10, 7, 21)
        except ImportError:
            print("OpenCV is not installed: no row for its non-local means")
        try:
            import bm3d

            rows["BM3D"] = lambda: bm3d.bm3d_rgb(pixels / 255.0, 25 / 255)
        except ImportError:
            print("bm3d is not installed: no row for it")
        print(f"{processor_name()}, {options.threads} threads, a photo of {side * side / 1e6:.2f} megapixels")
        speeds = {}
        for name, work in rows.items():
            if options.only and name not in options.only:
                continue
            repeats = options.repeats if name in ("Denoise", "Fast", "FFDNet", "NLMeans") else 1
            speeds[name] = side * side / 1e6 / seconds(work, repeats)
            against = f"{speeds[name] / speeds['FFDNet']:6.2f} x FFDNet" if "FFDNet" in speeds else ""
            print(f"{name:8} {speeds[name]:7.3f} megapixels/s  {against}", flush=True)
    for name in ("Denoise", "Fast"):
        if {name, "FFDNet"} <= speeds.keys():
            print(f"{name} runs at {speeds[name] / speeds['FFDNet']:.2f} times the speed of the FFDNet shape")


if __name__ == "__main__":
    main()
