"""Photograph every panel and window of the desk, at 100 % and 200 %, dark and light, to be looked at.

    python tests/benchmarks/panels.py FOLDER [--scale 1 2] [--look light dark] [--language en] [--size 1280 800]

`sheet 1.png` and so on have them side by side. The picture is drawn, the steps in the history are not really taken: no
network runs.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

LINES, COLUMN = 5, 800  # of a sheet: lines, and pixels of a column

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))


def every(options: argparse.Namespace) -> None:
    """A process for each scale and look: Qt reads both only once."""
    for scale in options.scale:
        for look in options.look:
            environment = os.environ | {"QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen"}
            command = [sys.executable, __file__, str(options.folder), "--one", f"{look} {int(float(scale) * 100)}"]
            command += ["--language", options.language, "--size", *map(str, options.size)]
            subprocess.run(command, env=environment, check=True)


def sheets(folder: Path) -> None:
    """Put what was photographed side by side: a line for each panel, a column for each look."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter

    app = QGuiApplication.instance() or QGuiApplication([])
    shots = sorted(folder.glob("* * * *.png"))
    looks = sorted({" ".join(path.stem.split()[:2]) for path in shots})
    whats = sorted({" ".join(path.stem.split()[2:]) for path in shots}, key=lambda what: (int(what.split()[0]), what))
    for number, first in enumerate(range(0, len(whats), LINES), 1):
        lines = [
            [QImage(str(folder / f"{look} {what}.png")) for look in looks] for what in whats[first : first + LINES]
        ]
        lines = [[_narrow(shot) for shot in line] for line in lines]
        heights = [max(shot.height() for shot in line) for line in lines]
        sheet = QImage(COLUMN * len(looks), sum(heights), QImage.Format.Format_RGB32)
        sheet.fill(Qt.GlobalColor.magenta)
        painter = QPainter(sheet)
        for row, line in enumerate(lines):
            for column, shot in enumerate(line):
                painter.drawImage(COLUMN * column, sum(heights[:row]), shot)
        painter.end()
        sheet.save(str(folder / f"sheet {number}.png"))
    del app


def _narrow(shot: QImage) -> QImage:
    from PySide6.QtCore import Qt

    shot.setDevicePixelRatio(1)
    smooth = Qt.TransformationMode.SmoothTransformation
    return shot if shot.width() <= COLUMN else shot.scaledToWidth(COLUMN, smooth)


def one(folder: Path, name: str, language: str, size: tuple[int, int]) -> None:
    """All photographs of one look."""
    import numpy as np
    from PySide6.QtCore import QEventLoop, Qt, QTimer
    from PySide6.QtWidgets import QWidget

    from aedesk import paths
    from aedesk.gui.app import application
    from aedesk.gui.config.preferences import Preferences, remember
    from aedesk.gui.document.mask_state import MaskState
    from aedesk.gui.document.picture import Picture
    from aedesk.gui.files.export_dialog import ExportDialog
    from aedesk.gui.files.secret_dialog import SecretDialog
    from aedesk.gui.help.about_dialog import AboutDialog
    from aedesk.gui.help.help_window import HelpWindow
    from aedesk.gui.look.translate import speak
    from aedesk.gui.settings.settings_dialog import SettingsDialog
    from aedesk.imaging.formats.save import save
    from aedesk.imaging.image import Image
    from aedesk.imaging.mask import Mask
    from aedesk.jobs import Stage
    from aedesk.recipe import Recipe, Step
    from aedesk.recipe.history import Done
    from aedesk.sentence import Sentence
    from aedesk.tools import registry
    from tests.benchmarks.screenshot import drawing

    def wait(milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    with tempfile.TemporaryDirectory() as own:
        home = Path(own)
        paths.settings_file = lambda: home / "settings.json"
        paths.unsaved_work = lambda: home / "unsaved"
        paths.put_away_pictures = lambda: home / "history"
        paths.presets = lambda: home / "presets"
        app = application()
        speak(app, language)
        remember(Preferences(theme=name.split()[0]))
        from aedesk.gui.window.main_window import MainWindow

        window = MainWindow()
        window.setWindowState(Qt.WindowState.WindowNoState)  # whatever screen there is
        window.resize(*size)
        window.show()

        def shoot(what: str, widget: QWidget = window) -> None:
            wait(150)
            widget.grab().save(str(folder / f"{name} {what}.png"))

        shoot("0 empty")
        pixels = drawing()
        photos = [home / f"{word}.png" for word in ("Lake 1931", "House", "A photo with a very long name of 1928")]
        for number, path in enumerate(photos):
            save(Image(np.ascontiguousarray(pixels[:, : 1500 - 400 * number])), path)
        window.open(photos)
        while not window.document.is_open or window.worker.busy:
            wait(50)
        steps = tuple(Done(tool.title, Step(tool.id, tool.params_type())) for tool in registry.TOOLS)
        window.document.apply("Restore", Picture.of(Image(np.roll(pixels, 20, axis=2))), steps=steps)
        window.restore_panel.show_recipe(Recipe(tuple(done.step for done in steps if done.step is not None)))
        window.restore_panel.list.setCurrentRow(1)
        window.history_panel.steps.list.setCurrentRow(0)
        stroke = [(200.0, 200.0), (900.0, 420.0)]
        window.document.edit_mask("Brush", MaskState.of(Mask.empty(*pixels.shape[:2])).painted(stroke, 14))
        for number, id in enumerate(window.work_panels, 1):
            window.tool_bar.choose(id)
            wait(300)
            while window.compress.worker.busy or window.hints.worker.busy:
                wait(50)
            shoot(f"{number} {id}")
        window.tool_bar.choose("fading")
        by_hand = window.panels["fading"].tone
        assert by_hand is not None
        by_hand.section.head.click()
        wait(1000)  # until it is counted
        shoot("18 levels and curve")
        window.progress.start("Repair")
        window.progress.show_stages((Stage(Sentence("Looking for scratches"), 1, 2),))
        window.progress.report(0.42)
        window.progress.text.setText("About 2 min left")
        shoot("19 at work")
        window.resize(800, 600)
        shoot("19 at work in a small window")
        window.progress.finish()
        window.resize(*size)
        window.actions_by_id["side"].setChecked(True)
        shoot("20 side by side")
        window.batches.show(home)
        assert window.batches.window is not None
        shoot("21 batch", window.batches.window)
        window.batches.window.close()
        secret = SecretDialog(
            window, "Anyone opening “Lake 1931.aed” will need this passphrase. It cannot be recovered.", new=True
        )
        secret.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        secret.show()
        shoot("22 lock", secret)
        secret.close()
        shown = window.document.current
        assert shown is not None
        settings = SettingsDialog(Preferences(), window)
        dialogs = {
            "24 export": ExportDialog(shown.image, window),
            "25 settings": settings,
            "26 guide": HelpWindow("en", window),
            "27 about": AboutDialog(window),
        }
        for what, dialog in dialogs.items():
            dialog.show()
            shoot(what, dialog)
        for tab in (1, 2):
            settings.tabs.setCurrentIndex(tab)
            shoot(f"25 settings {tab}", settings)
        for dialog in dialogs.values():
            dialog.close()
        window.splits.show(photos[0])
        split = window.splits.window
        assert split is not None
        while split.worker.busy:
            wait(50)
        split.add()
        shoot("28 split", split)
        split.close()
        for edit in window.document.edits:
            edit.saved(Path("so that closing asks nothing"))
        window.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scale", nargs="+", default=["1", "2"])
    parser.add_argument("--look", nargs="+", default=["light", "dark"], choices=["light", "dark"])
    parser.add_argument("--language", default="en")
    parser.add_argument("--size", nargs=2, type=int, default=[1280, 800], metavar=("WIDTH", "HEIGHT"))
    parser.add_argument("--one", help=argparse.SUPPRESS)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    if options.one:
        one(options.folder, options.one, options.language, tuple(options.size))
    else:
        every(options)
        sheets(options.folder)


if __name__ == "__main__":
    main()
