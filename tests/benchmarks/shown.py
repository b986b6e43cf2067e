"""What there is to photograph on the desk beside its panels: rooms of their own, questions, menus. For panels.py.

No network runs here either: the library has the coder of its tests, the workshop learns nothing."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from aedesk import paths
from aedesk.errors import AEDeskError
from aedesk.gui.config.preferences import Preferences
from aedesk.gui.document.snapshot import Snapshot
from aedesk.gui.files import dialogs as files
from aedesk.gui.files.print_dialog import PrintDialog
from aedesk.gui.library.controller import LibraryController
from aedesk.gui.library.name_dialog import NameDialog
from aedesk.gui.library.watching import Watching
from aedesk.gui.look.messages import show_error
from aedesk.gui.settings.settings_dialog import SettingsDialog
from aedesk.gui.window.main_window import MainWindow
from aedesk.gui.workshop import words
from aedesk.gui.workshop.missing import Missing
from aedesk.gui.workshop.workshop_window import WorkshopWindow
from aedesk.imaging.formats.rating import set_rating
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.library.coder import Coder
from aedesk.workshop.known import Known
from aedesk.workshop.presets import PRESETS
from aedesk.workshop.project import CHECKPOINT, CURVE, KNOWN, free_folder, new_project
from tests.library.fakes import fake_coder


class Camera(Protocol):
    """What is needed of that of panels.py."""

    window: MainWindow
    pixels: np.ndarray

    def shoot(self, what: str, widget: QWidget | None = None) -> None: ...


def wait(milliseconds: int) -> None:
    """Let the desk work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(there: Callable[[], bool], seconds: int = 60) -> None:
    """Let it work until something holds."""
    for _ in range(20 * seconds):
        if there():
            return
        wait(50)
    raise SystemExit("the desk did not come to rest")


def history(camera: Camera) -> None:
    """Snapshots, and a step that is chosen, with its opacity."""
    window = camera.window
    edit = window.document.edit
    name = window.history.tr("Snapshot")
    edit.set_snapshots(tuple(Snapshot(f"{name} {number}", edit.state) for number in (1, 2)))
    window.tool_bar.choose("history")
    window.history_panel.steps.list.setCurrentRow(2)
    camera.shoot("11 history with snapshots")
    window.history_panel.snapshots.setCurrentRow(1)
    menu = window.history_panel.snapshots.menu_of(1)
    camera.shoot("11 menu of a snapshot", shown_as(menu))
    window.history_panel.steps.switch()
    camera.shoot("11 history with a change")
    window.history_panel.revert()


def menus(camera: Camera) -> None:
    """All of the menu bar."""
    for number, action in enumerate(camera.window.menuBar().actions(), 1):
        menu = action.menu()
        assert isinstance(menu, QMenu)
        camera.shoot(f"32 menu {number}", shown_as(menu))


def shown_as(menu: QMenu) -> QMenu:
    """As large as it would be where it is opened, without opening it."""
    menu.ensurePolished()
    screen = menu.screen().availableGeometry().size()
    menu.resize(menu.sizeHint().boundedTo(screen))
    return menu


def grid(camera: Camera) -> None:
    """All photos instead of one."""
    actions = camera.window.actions_by_id
    actions["grid"].setChecked(True)
    wait(800)
    camera.shoot("33 all photos")
    actions["grid"].setChecked(False)


def questions(camera: Camera) -> None:
    """What the desk asks, and how it says that something cannot be done."""
    window, path = camera.window, Path("/photos/Grandmother 1931.png")
    fault = KeyError("knob")
    asked: dict[str, Callable[[], object]] = {
        "34 problem": lambda: show_error(window, AEDeskError("'{}' is empty: the file has no content.", path.name)),
        "34 fault": lambda: show_error(window, fault),
        "34 unsaved": lambda: files.ask_unsaved(window, ["Grandmother 1931.png"]),
        "34 unsaved many": lambda: files.ask_unsaved(window, [f"Scan {number}.png" for number in range(1, 20)]),
        "34 go on": lambda: files.ask_go_on(window, path, path.with_suffix(".tif")),
        "34 recover": lambda: files.ask_recover(window, ["Grandmother 1931.png"]),
        "34 replace": lambda: files.ask_replace_changed(window, path),
        "34 snapshot": window.history.take_snapshot,
    }
    for what, ask in asked.items():
        QTimer.singleShot(400, lambda what=what: _answer(camera, what))
        ask()


def _answer(camera: Camera, what: str) -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog), what
    camera.shoot(what, dialog)
    dialog.reject()


def printing(camera: Camera) -> None:
    """The page before it is printed."""
    picture = camera.window.document.current
    assert picture is not None
    dialog = PrintDialog(picture, 2, camera.window)
    dialog.show()
    camera.shoot("23 print", dialog)
    dialog.close()


def models(camera: Camera) -> None:
    """A network of somebody else; only where the extra for tests is installed."""
    with suppress(ImportError):
        from tests import networks
        from tests.tools.others import added

        home = paths.unsaved_work().parent / "models"
        home.mkdir()
        paths.user_weights = lambda: home
        added(networks.compact(), home, "Sharp Portraits 2x")
        dialog = SettingsDialog(Preferences(), camera.window)
        dialog.tabs.setCurrentWidget(dialog.models)
        dialog.show()
        dialog.models.list.setCurrentRow(0)
        camera.shoot("35 models", dialog)
        dialog.close()


def library(camera: Camera, album: Path) -> None:
    """Empty, then with photos: each tab, a selection, a code, a part, a name."""
    window = camera.window
    index = album.parent / "library.sqlite"
    paths.library_index = lambda: index
    # No network, and nothing that comes in by itself.
    Coder.of = staticmethod(lambda engine, models: fake_coder())  # type: ignore[method-assign,assignment]
    Watching.start = lambda watching: None  # type: ignore[method-assign]
    window.actions_by_id["library"].setChecked(True)
    made = window.library.controller
    wait_until(lambda: _rests(made))
    camera.shoot("40 library, empty")
    made.indexing.add(_box(camera, album.parent / "Album of my grandparents"))
    wait_until(lambda: _rests(made) and len(made.photos.photos) > 0)
    wait(1500)
    camera.shoot("40 library")
    made.photos.grid.select_rows([0, 1], 0)
    camera.shoot("41 library, selected")
    for tab, what in ((1, "groups"), (2, "duplicates"), (3, "map")):
        made.page.tabs.setCurrentIndex(tab)
        wait_until(lambda: _rests(made))
        wait(1000)
        camera.shoot(f"42 library {what}")
    made.page.tabs.setCurrentIndex(0)
    made.page.say("9 photos of “Album of my grandparents” are new.")
    made.page.indexing.start("Looking through “Album of my grandparents”")
    made.page.indexing.report(0.42)
    camera.shoot("43 library at work")
    made.page.indexing.finish()
    name = NameDialog("", ["Anna", "Berta"], window)
    name.show()
    camera.shoot("44 name of a group", name)
    name.close()
    window.actions_by_id["library"].setChecked(False)


def _rests(made: LibraryController) -> bool:
    return not any(part.busy for part in (made.indexing, made.thinking, made.finder, made.edits, made.source))


def _box(camera: Camera, folder: Path) -> Path:
    """Parts of the drawing, some of them twice."""
    folder.mkdir()
    height, width = camera.pixels.shape[:2]
    for number in range(9):
        left, top = 90 * (number % 5), 60 * (number % 3)
        pixels = np.ascontiguousarray(camera.pixels[top : height - 100, left : width - 200])
        save(Image(pixels), folder / f"Scan {number + 1} of 1928.png")
    save(Image(np.ascontiguousarray(camera.pixels[::2, ::2])), folder / "Lake, small.png")
    save(Image(camera.pixels), folder / "Lake.png")
    set_rating(folder / "Lake.png", 4)
    return folder


def workshop(camera: Camera) -> None:
    """Empty and without PyTorch; then a form, a curve, and what a code knows."""
    home = paths.unsaved_work().parent / "workshop"
    paths.workshop = lambda: home
    window = WorkshopWindow(camera.window.desk, missing=Missing(can_train=lambda: False))
    window.known._draw_codes = lambda project, codes, engine, job: np.full((1, 1, 16, 16), 0.5, np.float32)
    window.show_for()
    camera.shoot("50 workshop, empty", window)
    new = {name: new_project(free_folder(words.presets()[name]), PRESETS[name]) for name in ("shapes", "digits")}
    learnt = new["digits"].folder
    curve = [[6 * step, step, 0.2 / step + 0.01, 0.1 / step + 0.002] for step in range(1, 40)]
    (learnt / CURVE).write_text(json.dumps(curve))
    (learnt / CHECKPOINT).write_bytes(b"weights")
    _known().write(learnt / KNOWN)
    window.projects.refresh(learnt.name)
    for tab in range(window.tabs.count()):
        window.tabs.setCurrentIndex(tab)
        wait(500)
        camera.shoot(f"50 workshop {tab + 1}", window)
    window.shut()
    window.close()


def _known() -> Known:
    luck = np.random.default_rng(1)
    codes = luck.standard_normal((60, 10)).astype(np.float32)
    sizes = np.array([1, 2, 4, 8, 16, 32, 64])
    values: dict[str, Any] = {"ours": 24.1, "numbers": 10, "beside": 17.3, "active": 0.4, "sizes": sizes}
    values |= {"linear": 10 + 4 * np.log2(sizes).astype(np.float32), "codes": codes, "mean": codes.mean(axis=0)}
    values |= {"pictures": luck.integers(0, 256, (60, 1, 8, 8), np.uint8), "labels": np.full(60, -1)}
    return Known(**values, places=codes[:, :2], directions=np.eye(10, dtype=np.float32), spreads=codes.std(axis=0))
