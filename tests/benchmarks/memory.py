"""Peak memory and time of the command line on large photos.

    .venv/bin/python tests/benchmarks/memory.py [MEGAPIXELS...] [--command COMMAND]

A faded, grainy, scratched photo is drawn and written as TIFF, worked on in another process, and the largest
resident size of that process is printed. `restore` takes all its steps on it.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from PIL import Image as Pillow
from PIL import ImageDraw

from aedesk.imaging.image import Image
from aedesk.imaging.save import save

COMMANDS = ["denoise", "repair", "restore", "colorize", "erase", "compress"]
MORE = {"colorize": ("--recolor",)}  # the drawn photo has colours


def photo(height: int, width: int) -> np.ndarray:
    """Soft hills, faded to a part of the range, with grain, scratches and a missing corner, (H, W, 3) uint8."""
    random = np.random.default_rng(0)
    hills = Pillow.fromarray(random.integers(0, 256, (12, 16, 3), np.uint8))
    picture = hills.resize((width, height), Pillow.Resampling.BICUBIC).point(lambda value: 90 + value * 60 // 255)
    draw = ImageDraw.Draw(picture)
    for _ in range(12):
        ends = [(random.uniform(0, width), random.uniform(0, height)) for _ in range(2)]
        draw.line(ends, fill=(235, 232, 222), width=int(random.integers(2, 8)))
    side = min(height, width) // 6
    draw.polygon([(0, 0), (side, 0), (0, side)], fill=(240, 238, 230))
    pixels = np.asarray(picture).astype(np.int16)
    for top in range(0, height, 256):
        rows = pixels[top : top + 256]
        rows += random.normal(0, 8, rows.shape).astype(np.int16)
    return np.clip(pixels, 0, 255).astype(np.uint8)


def run(command: str, source: Path, target: Path) -> tuple[float, str]:
    """Seconds that a command takes, and what it says that it found."""
    start = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", "aedesk", command, str(source), "-o", str(target), *MORE.get(command, ())],
        check=True,
        capture_output=True,
        text=True,
    )
    return time.monotonic() - start, done.stdout.strip().rpartition("(")[2].rstrip(")")


def measure(megapixels: float, command: str) -> None:
    """Print time and memory; for `compress`, of `decompress` too."""
    height = round((megapixels * 1e6 * 3 / 4) ** 0.5)
    width = round(megapixels * 1e6 / height)
    with tempfile.TemporaryDirectory() as folder:
        source, squeezed, target = (Path(folder) / name for name in ("in.tif", "out.aed", "out.tif"))
        save(Image(photo(height, width)), source)
        stages = [(command, source, squeezed if command == "compress" else target)]
        if command == "compress":
            stages.append(("decompress", squeezed, target))
        for name, given, made in stages:
            seconds, found = run(name, given, made)
            peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
            print(
                f"{name}, {megapixels:g} megapixels: {seconds:.1f} s, largest resident size so far {peak:.0f} MB "
                f"({found})",
                flush=True,
            )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("megapixels", nargs="*", type=float, default=[12.0])
    parser.add_argument("--command", choices=COMMANDS, default="denoise")
    options = parser.parse_args()
    for number in options.megapixels:
        measure(number, options.command)
