"""Two hundred photos in the strip: how it scrolls, and what they take.  python tests/benchmarks/many_photos.py

Draws an album of JPEGs in a temporary folder, opens it, scrolls strip and grid from end to end, mirrors every fourth of
the first `--visit` photos, and goes through them. Prints the processor time of the frames, the longest time that the
event loop stood still, and the largest resident size. Needs no screen."""

from __future__ import annotations

import argparse
import os
import resource
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PIL import Image as Pillow
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QListView

from aedesk import paths
from aedesk.gui.app import application, collect_garbage_here
from aedesk.gui.background.models import Models
from aedesk.gui.window.main_window import MainWindow
from aedesk.temporary import temporary_folder

BEAT = 5  # milliseconds between two looks at the clock


def album(folder: Path, count: int, width: int, height: int) -> list[Path]:
    """Photos of soft colours, each another one."""
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    made = []
    for number in range(count):
        path = folder / f"{number:03}.jpg"
        if number < 8:
            planes = [128 + 90 * np.sin(rows / 97 + number + k) * np.cos(columns / 131 - k) for k in range(3)]
            Pillow.fromarray(np.stack(planes, axis=2).astype(np.uint8)).save(path, quality=85)
        else:
            path.write_bytes(made[number % 8].read_bytes())
        made.append(path)
    return made


class Heartbeat:
    """The longest time between two beats of the event loop, in milliseconds."""

    def __init__(self) -> None:
        self.longest, self._last = 0.0, time.perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, 1000 * (now - self._last) - BEAT)
        self._last = now

    def begin(self) -> None:
        """Forget what was."""
        self.longest, self._last = 0.0, time.perf_counter()


def wait(done: Callable[[], bool], seconds: float = 120) -> None:
    """Let the desk go on until `done`."""
    loop, end = QEventLoop(), time.monotonic() + seconds
    timer = QTimer()
    timer.timeout.connect(lambda: loop.quit() if done() or time.monotonic() > end else None)
    timer.start(BEAT)
    loop.exec()


def scrolled(app: QApplication, view: QListView, across: bool) -> list[float]:
    """The milliseconds of the processor that each frame takes, from one end to the other."""
    bar = view.horizontalScrollBar() if across else view.verticalScrollBar()
    frames = []
    for value in range(bar.minimum(), bar.maximum(), max(1, (bar.maximum() - bar.minimum()) // 400)):
        begun = time.thread_time()
        bar.setValue(value)
        view.viewport().repaint()
        frames.append(1000 * (time.thread_time() - begun))
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 2)
    return frames


def told(name: str, frames: list[float]) -> None:
    """Print what the frames took."""
    print(f"{name}: usual frame {np.median(frames):.1f} ms, 99 of 100 in {np.percentile(frames, 99):.1f} ms")


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=200)
    parser.add_argument("--visit", type=int, default=60)
    parser.add_argument("--megapixels", type=float, default=6.0)
    wishes = parser.parse_args()
    height = round((wishes.megapixels * 1e6 / 1.5) ** 0.5)
    with temporary_folder("bench") as folder:
        paths.thumbnails = lambda: folder / "thumbnails"
        paths.unsaved_work = lambda: folder / "unsaved"
        paths.put_away_pictures = lambda: folder / "history"
        paths.settings_file = lambda: folder / "settings.json"
        (folder / "album").mkdir()
        photos = album(folder / "album", wishes.photos, round(height * 1.5), height)
        app = application()
        window = MainWindow(models=Models("cpu", 1))
        collect_garbage_here(window)
        window.resize(1280, 800)
        window.show()
        window.open(photos)
        wait(lambda: window.document.is_open and not window.opening.reader.busy)
        heart = Heartbeat()
        for _ in range(2):  # at first nothing is known
            told("strip", scrolled(app, window.strip, across=True))
        window.actions_by_id["grid"].trigger()
        told("grid", scrolled(app, window.shelf.grid, across=False))
        window.actions_by_id["grid"].trigger()
        print(f"event loop stood still for {heart.longest:.0f} ms at most while scrolling")
        heart.begin()
        for number in range(min(wishes.visit, wishes.photos)):
            if number % 4 == 0:
                window.actions_by_id["mirror"].trigger()
            window.strip.step(1)
            wait(lambda: not window.opening.reader.busy)
        wait(lambda: not window.worker.busy and not window.recovery.worker.busy, 30)
        unsaved = len(window.document.edits.unsaved)
        print(f"event loop stood still for {heart.longest:.0f} ms at most; {unsaved} photos with unsaved changes")
        print(f"largest resident size: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000:.0f} MB")
        for edit in window.document.edits:
            edit.saved(Path("so that closing asks nothing"))
        window.close()


if __name__ == "__main__":
    main()
