"""Peak memory and time of the command line on large photos.

    .venv/bin/python tests/benchmarks/memory.py [MEGAPIXELS...] [--command COMMAND]

A faded, grainy, scratched photo is drawn and written as TIFF, worked on in another process, and the largest
resident size of that process is printed. `restore` takes all its steps on it.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from multiprocessing import get_context
from pathlib import Path

import numpy as np
from PIL import Image as Pillow
from PIL import ImageDraw

from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.temporary import temporary_folder

COMMANDS = ["denoise", "sharpen", "enlarge", "repair", "restore", "colorize", "erase", "compress"]
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


def draw(height: int, width: int, path: Path) -> None:
    """Write the photo."""
    save(Image(photo(height, width)), path)


def run(command: str, source: Path, target: Path) -> tuple[float, float, str]:
    """Seconds and megabytes that a command takes, and what it says that it found. Raises RuntimeError."""
    start = time.monotonic()
    words = [sys.executable, "-m", "aedesk", command, str(source), "-o", str(target), *MORE.get(command, ())]
    with tempfile.TemporaryFile("w+") as said:
        process = subprocess.Popen(words, stdout=said, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        text = said.read().strip()
    if process.returncode:
        raise RuntimeError(text)
    return time.monotonic() - start, usage.ru_maxrss / 1024, text.rpartition("(")[2].rstrip(")")


def measure(megapixels: float, command: str) -> None:
    """Print time and memory; for `compress`, of `decompress` too."""
    height = round((megapixels * 1e6 * 3 / 4) ** 0.5)
    width = round(megapixels * 1e6 / height)
    with temporary_folder("bench") as folder:
        source, squeezed, target = (folder / name for name in ("in.tif", "out.aed", "out.tif"))
        # In a process of its own: Linux counts what this one has ever taken as that of the programs that it starts.
        drawing = get_context("spawn").Process(target=draw, args=(height, width, source))
        drawing.start()
        drawing.join()
        if drawing.exitcode:
            raise RuntimeError("the photo could not be drawn")
        stages = [(command, source, squeezed if command == "compress" else target)]
        if command == "compress":
            stages.append(("decompress", squeezed, target))
        for name, given, made in stages:
            seconds, peak, found = run(name, given, made)
            print(f"{name}, {megapixels:g} megapixels: {seconds:.1f} s, {peak:.0f} MB ({found})", flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("megapixels", nargs="*", type=float, default=[12.0])
    parser.add_argument("--command", choices=COMMANDS, default="denoise")
    options = parser.parse_args()
    for number in options.megapixels:
        measure(number, options.command)
