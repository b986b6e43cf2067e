"""Photograph every panel and window of the desk in four variants, to be looked at: dark and light, at 100 % and 200 %,
in English and German.

    python tests/benchmarks/panels.py FOLDER [--variant "dark 1 en" ...] [--screen 1280 800]

The screen has 1280x800 pixels, and 1600x1000 at 200 %, where that is as large as 800x500; the window fills it.
`sheet 1.png` and so on have them side by side. The picture is drawn, the steps in the history are not really taken: no
network runs.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter  # noqa: E402
from PySide6.QtWidgets import QFileDialog, QWidget  # noqa: E402

from aedesk import paths  # noqa: E402
from aedesk.gui.app import application  # noqa: E402
from aedesk.gui.config.preferences import Preferences, remember  # noqa: E402
from aedesk.gui.document.mask_state import MaskState  # noqa: E402
from aedesk.gui.document.picture import Picture  # noqa: E402
from aedesk.gui.files import recent  # noqa: E402
from aedesk.gui.files.export_dialog import ExportDialog  # noqa: E402
from aedesk.gui.files.open_dialog import open_dialog  # noqa: E402
from aedesk.gui.files.secret_dialog import SecretDialog  # noqa: E402
from aedesk.gui.help.about_dialog import AboutDialog  # noqa: E402
from aedesk.gui.help.help_window import HelpWindow  # noqa: E402
from aedesk.gui.hints.colour_popup import ColourPopup  # noqa: E402
from aedesk.gui.look.fitting import FRAME  # noqa: E402
from aedesk.gui.look.translate import sentence, speak  # noqa: E402
from aedesk.gui.masks.local_panel import LocalPanel  # noqa: E402
from aedesk.gui.settings.settings_dialog import SettingsDialog  # noqa: E402
from aedesk.gui.tools.area_section import PAINTED, WHOLE  # noqa: E402
from aedesk.gui.window.command_palette import CommandPalette  # noqa: E402
from aedesk.gui.window.drop_kinds import Drop, Kind  # noqa: E402
from aedesk.gui.window.main_window import MainWindow  # noqa: E402
from aedesk.imaging.formats.save import save  # noqa: E402
from aedesk.imaging.image import Image  # noqa: E402
from aedesk.imaging.mask import Mask  # noqa: E402
from aedesk.jobs import Stage  # noqa: E402
from aedesk.recipe import Recipe, Step  # noqa: E402
from aedesk.recipe.history import Done  # noqa: E402
from aedesk.sentence import Sentence  # noqa: E402
from aedesk.temporary import temporary_folder  # noqa: E402
from aedesk.time_left import in_words  # noqa: E402
from aedesk.tools import registry  # noqa: E402
from tests.benchmarks import shown  # noqa: E402
from tests.benchmarks.screenshot import drawing  # noqa: E402
from tests.benchmarks.shown import wait, wait_until  # noqa: E402

LINES, COLUMN = 5, 800  # of a sheet: lines, and pixels of a column
VARIANTS = ("dark 1 en", "light 1 de", "dark 2 de", "light 2 en")  # look, scale, language
SCREENS = {"1": (1280, 800), "2": (1600, 1000)}  # pixels, by the scale
NAMES = ("Lake 1931", "House", "A photo with a very long name of 1928")


def every(options: argparse.Namespace) -> None:
    """A process for each: Qt reads look and scale only once."""
    for variant in options.variant:
        _, scale, _ = variant.split()
        width, height = options.screen or SCREENS[scale]
        screen = {"name": "one", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96, "dpr": 1}
        file = options.folder / "screen.json"
        file.write_text(json.dumps({"screens": [screen]}))
        platform = f"offscreen:configfile={file.absolute()}"
        environment = os.environ | {"QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": platform}
        command = [sys.executable, __file__, str(options.folder), "--one", variant]
        subprocess.run(command, env=environment, check=True)
        file.unlink()


def sheets(folder: Path) -> None:
    """Put what was photographed side by side: a line for each panel, a column for each variant."""
    app = QGuiApplication.instance() or QGuiApplication([])
    shots = sorted(folder.glob("* * * * *.png"))
    looks = sorted({" ".join(path.stem.split()[:3]) for path in shots})
    whats = sorted({" ".join(path.stem.split()[3:]) for path in shots}, key=lambda what: (int(what.split()[0]), what))
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
    shot.setDevicePixelRatio(1)
    smooth = Qt.TransformationMode.SmoothTransformation
    return shot if shot.width() <= COLUMN else shot.scaledToWidth(COLUMN, smooth)


def one(folder: Path, name: str) -> None:
    """All photographs of one variant."""
    look, _, language = name.split()
    with temporary_folder("bench") as home:
        paths.settings_file = lambda: home / "settings.json"
        paths.unsaved_work = lambda: home / "unsaved"
        paths.put_away_pictures = lambda: home / "history"
        paths.presets = lambda: home / "presets"
        app = application()
        speak(app, language)
        remember(Preferences(theme=look))
        album = home / "photos"
        camera = Camera(folder, name, album)
        camera.empty_desk()
        camera.every_panel()
        shown.history(camera)
        camera.ways_of_the_window()
        camera.batch_and_lock()
        shown.printing(camera)
        camera.dialogs(language)
        for photograph in (shown.menus, shown.grid, shown.questions, shown.models, shown.workshop):
            photograph(camera)
        shown.library(camera, album)
        camera.close()


class Camera:
    """Photographs a window, and all that it opens. `album`: a folder for the photos that it shows."""

    def __init__(self, folder: Path, name: str, album: Path) -> None:
        self._folder, self._name, self._album = folder, name, album
        self.window = window = MainWindow()
        window.setWindowState(Qt.WindowState.WindowNoState)  # of which there is none without a window manager
        screen = window.screen().availableGeometry()
        self._size = screen.width(), screen.height() - FRAME.top()  # as where it is maximized, below its title
        window.resize(*self._size)
        window.show()
        album.mkdir()
        self.pixels = drawing()
        self.photos = [album / f"{word}.png" for word in NAMES]
        for number, path in enumerate(self.photos):
            save(Image(np.ascontiguousarray(self.pixels[:, : 1500 - 400 * number])), path)

    def shoot(self, what: str, widget: QWidget | None = None) -> None:
        wait(150)
        (widget or self.window).grab().save(str(self._folder / f"{self._name} {what}.png"))

    def empty_desk(self) -> None:
        window = self.window
        self.shoot("0 empty")
        for path in (*self.photos, paths.sample_photo()):
            recent.remember(path)
        window.recent.refresh()
        wait(1500)
        self.shoot("0 empty with recent photos")
        window.file_drop.overlay.say(window.file_drop.words_of(Drop(Kind.PHOTOS, tuple(self.photos))))
        self.shoot("0 photos held above it")
        window.file_drop.overlay.hide()
        window.open(self.photos)
        wait_until(lambda: window.document.is_open and not window.worker.busy)
        self.shoot("0 first hint")
        bubble = window.extras.first_steps.bubble
        assert bubble is not None
        bubble.no_more.emit()

    def every_panel(self) -> None:
        window, size = self.window, self.pixels.shape[:2]
        title = {id: panel.title for id, panel in window.panels.items()}
        steps = tuple(Done(title[tool.id], Step(tool.id, tool.params_type())) for tool in registry.TOOLS)
        window.document.apply(
            window.restore_panel.title, Picture.of(Image(np.roll(self.pixels, 20, axis=2))), steps=steps
        )
        window.restore_panel.show_recipe(Recipe(tuple(done.step for done in steps if done.step is not None)))
        window.restore_panel.list.setCurrentRow(1)
        window.history_panel.steps.list.setCurrentRow(0)
        stroke = [(200.0, 200.0), (900.0, 420.0)]
        brush = window.actions_by_id["brush"].iconText()
        window.document.edit_mask(brush, MaskState.of(Mask.empty(*size)).painted(stroke, 14))
        for number, id in enumerate(window.work.all, 1):
            window.tool_bar.choose(id)
            wait(300)
            wait_until(lambda: not window.compress.worker.busy and not window.hints.worker.busy)
            self.shoot(f"{number} {id}")
        window.tool_bar.choose("fading")  # which needs no network
        panel = window.panels["fading"]
        assert isinstance(panel, LocalPanel)
        panel.area.area.button(PAINTED).click()
        window.document.edit_mask(brush, MaskState.of(Mask.empty(*size)).painted(stroke, 60))
        self.shoot("12 where it is painted")
        panel.scroll_area.verticalScrollBar().setValue(10_000)
        self.shoot("12 where it is painted, scrolled")
        wait_until(lambda: not window.live.worker.busy)
        window.pending.discard()
        panel.area.area.button(WHOLE).click()
        wait_until(lambda: not window.live.worker.busy)
        window.pending.discard()

    def ways_of_the_window(self) -> None:
        window = self.window
        window.tool_bar.choose("fading")
        by_hand = window.panels["fading"].tone
        assert by_hand is not None
        by_hand.section.head.click()
        wait(1000)  # until it is counted
        self.shoot("18 levels and curve")
        window.panels["fading"].scroll_area.verticalScrollBar().setValue(10_000)
        self.shoot("18 levels and curve, scrolled")
        window.progress.start(window.panels["repair"].title)
        window.progress.show_stages((Stage(Sentence("Looking for scratches"), 1, 2),))
        window.progress.report(0.42)
        window.progress.text.setText(sentence(in_words(100)))
        self.shoot("19 at work")
        window.resize(800, 600)
        self.shoot("19 at work in a small window")
        window.progress.finish()
        window.resize(*self._size)
        window.actions_by_id["side"].setChecked(True)
        self.shoot("20 side by side")
        window.actions_by_id["full_screen"].setChecked(True)
        self.shoot("20 the photo alone")
        window.actions_by_id["full_screen"].setChecked(False)
        self.shoot("20 menu on the photo", shown.shown_as(window.extras.menu.menu()))
        window.tool_bar.choose("repair")
        self.shoot("20 menu of Repair", shown.shown_as(window.extras.menu.menu()))
        window.actions_by_id["side"].setChecked(False)

    def batch_and_lock(self) -> None:
        window = self.window
        window.batches.show(self._album)
        batch = window.batches.window
        assert batch is not None
        wait_until(lambda: not batch.planner.busy)
        self.shoot("21 batch", batch)
        batch.close()
        said = window.compress.tr("Anyone opening “%s” will need this passphrase.") % "Lake 1931.aed"
        secret = SecretDialog(window, said, new=True)
        secret.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        secret.show()
        self.shoot("22 lock", secret)
        secret.close()

    def dialogs(self, language: str) -> None:
        window = self.window
        shown = window.document.current
        assert shown is not None
        settings = SettingsDialog(Preferences(theme=self._name.split()[0], language=language), window)
        commands = CommandPalette(window, [*window.actions_by_id.values(), *window.tool_bar.actions()])
        found = CommandPalette(window, [*window.actions_by_id.values(), *window.tool_bar.actions()])
        found.line.setText("jpg")
        dialogs = {
            "24 export": ExportDialog(shown.image, window),
            "25 settings": settings,
            "26 guide": HelpWindow(language, window),
            "27 about": AboutDialog(window),
            "29 open": open_dialog(window, "", self._album, ["Photos (*.png)"]),
            "30 commands": commands,
            "30 commands found": found,
            "31 colours": ColourPopup([(180, 40, 40), (40, 90, 160)], QColor("red"), window),
        }
        for what, dialog in dialogs.items():
            dialog.show()
            if isinstance(dialog, QFileDialog):
                dialog.currentChanged.emit(str(self.photos[0]))
                wait(800)
            self.shoot(what, dialog)
        for tab in range(1, settings.tabs.count()):
            settings.tabs.setCurrentIndex(tab)
            self.shoot(f"25 settings {tab}", settings)
        for dialog in dialogs.values():
            dialog.close()
        window.splits.show(self.photos[0])
        split = window.splits.window
        assert split is not None
        wait_until(lambda: not split.worker.busy)
        split.add()
        self.shoot("28 split", split)
        split.close()

    def close(self) -> None:
        for edit in self.window.document.edits:
            edit.saved(Path("so that closing asks nothing"))
        self.window.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--variant", nargs="+", default=VARIANTS, metavar='"LOOK SCALE LANGUAGE"')
    parser.add_argument("--screen", nargs=2, type=int, metavar=("WIDTH", "HEIGHT"))
    parser.add_argument("--one", help=argparse.SUPPRESS)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    if options.one:
        one(options.folder, options.one)
    else:
        every(options)
        sheets(options.folder)


if __name__ == "__main__":
    main()
