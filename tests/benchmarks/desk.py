"""How fast the desk appears, and how long its event loop is ever blocked, with a large photo.

    .venv/bin/python tests/benchmarks/desk.py [MEGAPIXELS]     (default: 12; needs a screen or xvfb-run)

It starts the desk, opens a drawn photo, and does what people do: looks around, moves sliders, paints a mask, runs a
tool, stops one, takes twenty steps, takes them back, and saves.
"""

from __future__ import annotations

import time

STARTED = time.perf_counter()

import resource  # noqa: E402
import sys  # noqa: E402
from pathlib import Path  # noqa: E402

from memory import photo  # noqa: E402
from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402

from aedesk.gui.app import application  # noqa: E402
from aedesk.gui.background.garbage import spare_what_stays  # noqa: E402
from aedesk.gui.files.target import Target  # noqa: E402
from aedesk.gui.window.main_window import MainWindow  # noqa: E402
from aedesk.temporary import temporary_folder  # noqa: E402

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


def peak() -> float:
    """The largest resident size until now, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def wait(done: object, seconds: float = 600) -> None:
    """Run the event loop until the function `done` says so."""
    loop = QEventLoop()
    timer = QTimer()
    timer.timeout.connect(lambda: loop.quit() if done() else None)  # type: ignore[operator]
    timer.start(10)
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def choose(window: MainWindow, id: str) -> None:
    """Show a tool. What was previewed is applied before, which the panel waits for."""
    window.tool_bar.choose(id)
    wait(lambda: window.panel_choice.shown_id == id and not window.worker.busy and not window.measuring.worker.busy)


def look(window: MainWindow, watchdog: Watchdog) -> None:
    """Zoom, pan, sliders with their live preview, and a brush."""
    canvas = window.canvas
    for scale in (1.0, 0.5, "fit", 2.0):
        canvas.set_scale(scale)
        wait(lambda: False, seconds=0.2)
        bar = canvas.horizontalScrollBar()
        for place in range(bar.minimum(), bar.maximum() + 1, max(1, (bar.maximum() - bar.minimum()) // 10)):
            bar.setValue(place)
            wait(lambda: False, seconds=0.02)
    print(f"zoom and pan: longest block {watchdog.read():.0f} ms")
    previews: list[object] = []  # the jobs whose visible part is there; the whole photo follows
    window.live._seen.connect(lambda job, whole: previews.append(job))
    for id, field, scale in (("fading", "warmth", "fit"), ("fading", "warmth", 1.0), ("denoise", "keep_grain", 1.0)):
        choose(window, id)
        canvas.set_scale(scale)
        slider = window.panels[id].fields[field]
        seconds = []
        for value in (10, 20, 30, 40):
            start = time.perf_counter()
            before = len(previews)
            slider.set_value(value)
            wait(lambda before=before: len(previews) > before, seconds=60)
            seconds.append(time.perf_counter() - start)
        print(
            f"preview of {id} at {scale}: first {seconds[0]:.2f} s, then {max(seconds[1:]):.2f} s, "
            f"longest block {watchdog.read():.0f} ms"
        )
    choose(window, "compress")
    shown: list[object] = []
    show = window.compress._show
    window.compress._show = lambda result: (shown.append(result), show(result))  # type: ignore[method-assign]
    seconds = []
    for value in (50, 30, 60, 90):
        before = len(shown)
        start = time.perf_counter()
        window.compress_panel.quality_field.set_value(value)
        wait(lambda before=before: len(shown) > before, seconds=60)
        seconds.append(time.perf_counter() - start)
    print(f"preview of compress: first {seconds[0]:.2f} s, then {max(seconds[1:]):.2f} s")
    print(f"compress: longest block {watchdog.read():.0f} ms")
    choose(window, "repair")
    picture = window.document.current
    assert picture is not None
    from aedesk.gui.document.mask_state import MaskState

    state = MaskState.nothing(picture.image.height, picture.image.width)
    for number in range(10):
        state = state.painted([(50.0 + 40 * number, 30.0), (400.0, 900.0)], 60)
        window.document.edit_mask("Brush", state)
        wait(lambda: False, seconds=0.05)
    print(f"ten strokes of a brush: longest block {watchdog.read():.0f} ms")


def work(window: MainWindow, watchdog: Watchdog) -> None:
    """A tool at work, and stopped."""
    panel = window.panels["denoise"]
    start = time.perf_counter()
    window.tool_controller.apply(panel.tool, panel.tool.params_type())
    wait(lambda: not window.worker.busy)
    print(f"denoising: {time.perf_counter() - start:.1f} s, longest block {watchdog.read():.0f} ms")

    window.tool_controller.apply(panel.tool, panel.tool.params_type(strength=30, jpeg=0))
    wait(lambda: False, seconds=2)
    watchdog.read()
    start = time.perf_counter()
    window.foreground.cancel()
    wait(lambda: not window.worker.busy)
    print(f"cancel: {(time.perf_counter() - start) * 1000:.0f} ms, longest block {watchdog.read():.0f} ms")


def remember(window: MainWindow, watchdog: Watchdog, folder: Path) -> None:
    """Twenty steps, all of them undone, the difference view, and saving."""
    panel = window.panels["fading"]
    for number in range(20):
        window.tool_controller.apply(panel.tool, panel.tool.params_type(warmth=3 * (-1) ** number))
        wait(lambda: not window.worker.busy)
    print(f"twenty steps: longest block {watchdog.read():.0f} ms")
    start = time.perf_counter()
    for _ in range(20):
        window.undo_redo.undo()
        wait(lambda: not window.worker.busy)
    print(f"undone: {time.perf_counter() - start:.1f} s, longest block {watchdog.read():.0f} ms")
    window.actions_by_id["difference"].setChecked(True)
    wait(lambda: not window.compare.worker.busy)
    print(f"difference: longest block {watchdog.read():.0f} ms")
    window.saving._write(window.document.edit, Target(folder / "saved.png", overwrite=False))
    wait(lambda: not window.worker.busy)
    print(f"saving: longest block {watchdog.read():.0f} ms")


def main() -> None:
    megapixels = float(sys.argv[1]) if len(sys.argv) > 1 else 12.0
    app = application()
    window = MainWindow()
    window.show()
    app.processEvents()
    print(f"window on screen {time.perf_counter() - STARTED:.2f} s after the interpreter's start")
    spare_what_stays()
    window.work.make_rest(spare_what_stays)
    wait(lambda: len(window.panels.made) == len(window.panels))

    from aedesk.imaging.formats.save import save
    from aedesk.imaging.image import Image

    height = round((megapixels * 1e6 * 3 / 4) ** 0.5)
    width = round(megapixels * 1e6 / height)
    with temporary_folder("bench") as folder:
        path = folder / "photo.jpg"
        save(Image(photo(height, width)), path)
        print(f"a JPEG of {path.stat().st_size / 1e6:.1f} MB")
        watchdog = Watchdog()
        watchdog.read()
        start = time.perf_counter()
        window.open([path])
        wait(lambda: window.canvas.after is not None)
        print(f"first seen after {time.perf_counter() - start:.2f} s")
        wait(lambda: window.document.is_open and not window.worker.busy)
        seconds = time.perf_counter() - start
        print(f"opening {megapixels:g} megapixels: {seconds:.2f} s, longest block {watchdog.read():.0f} ms")

        print(f"largest resident size: {peak():.0f} MB")
        for part in (look, work, lambda window, watchdog: remember(window, watchdog, Path(folder))):
            part(window, watchdog)
            print(f"largest resident size: {peak():.0f} MB")
    for edit in window.document.edits:
        edit.saved(Path("so that closing asks nothing"))
    window.close()


if __name__ == "__main__":
    main()
