"""Peak memory and time of `aedesk denoise` on large photos.

    .venv/bin/python tests/benchmarks/memory.py [MEGAPIXELS...]     (default: 12)

A photo is drawn and written as TIFF, denoised in another process at a fixed strength, and the
largest resident size of that process is printed.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from aedesk.imaging.image import Image
from aedesk.imaging.save import save


def measure(megapixels: float) -> None:
    height = round((megapixels * 1e6 * 3 / 4) ** 0.5)
    width = round(megapixels * 1e6 / height)
    pixels = np.random.default_rng(0).integers(90, 150, (height, width, 3), np.uint8)
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "in.tif", Path(folder) / "out.tif"
        save(Image(pixels), source)
        del pixels
        start = time.monotonic()
        subprocess.run(
            [sys.executable, "-m", "aedesk", "denoise", str(source), "-o", str(target), "--strength", "20"], check=True
        )
        seconds = time.monotonic() - start
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"{megapixels:g} megapixels: {seconds:.1f} s, largest resident size so far {peak:.0f} MB")


if __name__ == "__main__":
    for argument in sys.argv[1:] or ["12"]:
        measure(float(argument))
