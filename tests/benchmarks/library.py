"""How long the library takes, and how much memory and room on the disk: at most 12 minutes and 600 MB for 10,000 photos
on two cores, 50 ms for a query, 4 KB for a photo.

    .venv/bin/python tests/benchmarks/library.py [--photos FOLDER | --count N] [--map]

Without a folder N photos are drawn, of 12 megapixels as cameras and scanners make them. Seconds are those of the wall,
and of processors beside them. --map also lays out 20,000 photos and draws a map of 100,000, which needs no screen.
"""

from __future__ import annotations

import argparse
import os
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np
from PIL import Image as Pillow

from aedesk.jobs import Job
from aedesk.library.code import BOXES, NUMBERS
from aedesk.library.layout import layout
from aedesk.library.search import nearest
from aedesk.temporary import temporary_folder

FULL = 10_000  # photos that the bars speak of
SIZES = (20_000, 100_000)  # of libraries that are asked
QUERIES = 5


def draw_photos(folder: Path, count: int) -> None:
    """Soft hills with grain, 4000x3000 JPEG: one file is drawn anew, the others have other hills in it."""
    random = np.random.default_rng(0)
    grain = random.normal(0, 6, (1500, 2000, 1))
    for number in range(count):
        hills = Pillow.fromarray(random.integers(0, 256, (9, 12, 3), np.uint8))
        soft = np.asarray(hills.resize((2000, 1500), Pillow.Resampling.BICUBIC), np.float32)
        picture = Pillow.fromarray(np.clip(soft + grain, 0, 255).astype(np.uint8))
        picture.resize((4000, 3000)).save(folder / f"{number}.jpg", quality=90)


def add(folder: Path, data: Path) -> tuple[float, float, float]:
    """Take a folder in, in another process: seconds, seconds of processors, and megabytes."""
    words = [sys.executable, "-m", "aedesk", "library", "add", str(folder)]
    surroundings = {**os.environ, "XDG_DATA_HOME": str(data), "XDG_CACHE_HOME": str(data)}
    start = time.monotonic()
    process = subprocess.Popen(words, env=surroundings, cwd=Path(__file__).resolve().parents[2])
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit("the photos were not taken in")
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def index_photos(folder: Path, data: Path) -> None:
    """Say how long many would take; what starting takes, for one photo, does not count."""
    first = data / "first"
    first.mkdir(parents=True)
    Pillow.new("RGB", (64, 64)).save(first / "a.png")
    wall_before, computed_before, _ = add(first, data)
    wall, computed, memory = add(folder, data)
    wall, computed = wall - wall_before, computed - computed_before
    file = data / "aedesk" / "library" / "index.sqlite"
    connection = sqlite3.connect(file)
    count = connection.execute("SELECT count(*) FROM photos").fetchone()[0] - 1
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    print(
        f"{count} photos in {wall:.0f} s, {1000 * computed / count:.0f} ms of a core each: {FULL} in"
        f" {FULL * wall / count / 60:.1f} minutes here, {FULL * computed / count / 120:.1f} on two free cores,"
        f" {memory:.0f} MB, {file.stat().st_size / count / 1024:.1f} KB a photo"
    )


def ask() -> None:
    """Say how long the most alike photos take."""
    for count in SIZES:
        codes = np.random.default_rng(0).integers(-127, 128, (count, len(BOXES), NUMBERS), np.int8)
        nearest(codes, codes[0, 0], 20)
        wall, computed = time.monotonic(), time.process_time()
        for number in range(QUERIES):
            nearest(codes, codes[number, 0], 20)
        wall, computed = time.monotonic() - wall, time.process_time() - computed
        print(f"a query among {count}: {1000 * wall / QUERIES:.0f} ms, {1000 * computed / QUERIES:.0f} ms of a core")


def lay_out() -> None:
    """Say how long a map takes, and a look at a large one."""
    random = np.random.default_rng(0)
    middles = random.normal(size=(200, NUMBERS))
    units = middles[random.integers(0, 200, SIZES[0])] + random.normal(size=(SIZES[0], NUMBERS))
    units = (units / np.linalg.norm(units, axis=1, keepdims=True)).astype(np.float32)
    wall, computed = time.monotonic(), time.process_time()
    layout(units, Job())
    wall, computed = time.monotonic() - wall, time.process_time() - computed
    print(f"a map of {SIZES[0]}: {wall:.0f} s, {computed:.0f} s of a core")
    draw_map(random)


def draw_map(random: np.random.Generator) -> None:
    """Say how long a look at a map of 100,000 takes, while it is zoomed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from aedesk.gui.library.map_view import MapView
    from tests.gui.library.pictures import FakeReader

    app = QApplication([])
    view = MapView(FakeReader(answers=False))
    view.resize(1600, 1000)
    view.show()
    app.processEvents()
    view.show_map([Path(f"{number}.jpg") for number in range(SIZES[1])], random.random((SIZES[1], 2), np.float32))
    view.grab()
    times = []
    for _ in range(20):
        view.zoom(1.2)
        start = time.process_time()
        view.viewport().repaint()
        times.append(time.process_time() - start)
    print(f"a look at a map of {SIZES[1]}: {1000 * np.median(times):.0f} ms of a core, at most {1000 * max(times):.0f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--photos", type=Path, metavar="FOLDER")
    parser.add_argument("--count", type=int, default=100, metavar="N")
    parser.add_argument("--map", action="store_true")
    options = parser.parse_args()
    with temporary_folder("bench") as place:
        folder, data = options.photos or Path(place, "photos"), Path(place, "data")
        if options.photos is None:
            folder.mkdir()
            draw_photos(folder, options.count)
        index_photos(folder, data)
    ask()
    if options.map:
        lay_out()


if __name__ == "__main__":
    main()
