"""How fast the desk appears, and how long its event loop is ever blocked, with a large photo.

    .venv/bin/python tests/benchmarks/desk.py [MEGAPIXELS]     (default: 12; needs a screen or xvfb-run)

It starts the desk, opens a drawn photo, denoises it, and stops a second run in the middle.
"""

from __future__ import annotations

import time

STARTED = time.perf_counter()

import resource  # noqa: E402
import sys  # noqa: E402
import tempfile  # noqa: E402
from pathlib import Path  # noqa: E402

import numpy as np  # noqa: E402
from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402

from aedesk.gui.app import application  # noqa: E402
from aedesk.gui.main_window import MainWindow  # noqa: E402

TICK = 5  # milliseconds


class Watchdog:
    """A timer that should fire every few milliseconds; the longest gap is what a person would feel."""

    def __init__(self) -> None:
        self.last = time.perf_counter()
        self.longest = 0.0
        self.timer = QTimer()
        self.timer.timeout.connect(self.tick)
        self.timer.start(TICK)

    def tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self.last)
        self.last = now

    def read(self) -> float:
        """The longest gap since the last reading, in milliseconds."""
        longest, self.longest, self.last = self.longest, 0.0, time.perf_counter()
        return longest * 1000


def wait(done: object, seconds: float = 600) -> None:
    """Run the event loop until the function `done` says so."""
    loop = QEventLoop()
    timer = QTimer()
    timer.timeout.connect(lambda: loop.quit() if done() else None)  # type: ignore[operator]
    timer.start(10)
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def main() -> None:
    megapixels = float(sys.argv[1]) if len(sys.argv) > 1 else 12.0
    app = application()
    window = MainWindow()
    window.show()
    app.processEvents()
    print(f"window on screen {time.perf_counter() - STARTED:.2f} s after the interpreter's start")

    from aedesk.imaging.image import Image
    from aedesk.imaging.save import save

    height = round((megapixels * 1e6 * 3 / 4) ** 0.5)
    width = round(megapixels * 1e6 / height)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "photo.jpg"
        save(Image(np.random.default_rng(0).integers(90, 150, (height, width, 3), np.uint8)), path)
        watchdog = Watchdog()
        watchdog.read()
        start = time.perf_counter()
        window.open([path])
        wait(lambda: window.document.is_open and not window.runner.busy)
        seconds = time.perf_counter() - start
        print(f"opening {megapixels:g} megapixels: {seconds:.2f} s, longest block {watchdog.read():.0f} ms")

        panel = next(iter(window.panels.values()))
        start = time.perf_counter()
        window.tool_runs.apply(panel.tool, panel.tool.params_type())
        wait(lambda: not window.runner.busy)
        print(f"denoising: {time.perf_counter() - start:.1f} s, longest block {watchdog.read():.0f} ms")

        window.tool_runs.apply(panel.tool, panel.tool.params_type(strength=30, jpeg=0))
        wait(lambda: False, seconds=2)
        watchdog.read()
        start = time.perf_counter()
        window.running.cancel()
        wait(lambda: not window.runner.busy)
        print(f"cancel: {(time.perf_counter() - start) * 1000:.0f} ms, longest block {watchdog.read():.0f} ms")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"largest resident size: {peak:.0f} MB")
    window.document.undo_stack.setClean()
    window.close()


if __name__ == "__main__":
    main()
