"""A library without networks, in a folder of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from aedesk.gui.library.controller import LibraryController
from aedesk.gui.library.watching import Watching
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.rating import set_rating
from aedesk.library.coder import Coder
from tests.library.fakes import fake_coder, save


@pytest.fixture(autouse=True)
def own_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The index of whoever runs the tests is neither read nor changed, and no network is needed."""
    index = tmp_path / "data" / "library.sqlite"
    monkeypatch.setattr("aedesk.paths.library_index", lambda: index)
    monkeypatch.setattr(Coder, "of", staticmethod(lambda engine, models: fake_coder()))
    return index


@pytest.fixture
def unwatched(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing comes in by itself."""
    monkeypatch.setattr(Watching, "start", lambda watching: None)


@pytest.fixture
def box(tmp_path: Path) -> Path:
    """A folder of scans: photos `a` to `d`, of `a` a copy and a smaller version, `b` with four stars."""
    folder = tmp_path / "box"
    for number, name in enumerate("abcd"):
        save(folder / f"{name}.png", number)
    save(folder / "seaside" / "small a.png", 0, height=30, width=45)
    (folder / "seaside" / "copy of a.png").write_bytes((folder / "a.png").read_bytes())
    set_rating(folder / "b.png", 4)
    return folder


@pytest.fixture
def library(window: MainWindow, unwatched: None, qtbot: QtBot) -> Iterator[LibraryController]:
    """The page of an empty library, on the desk."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    made = window.library.controller
    qtbot.waitUntil(lambda: at_rest(made))
    yield made


@pytest.fixture
def filled(library: LibraryController, box: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> LibraryController:
    """The same with the photos of the box."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *args: str(box))
    library.page.invitation.add_button.click()
    qtbot.waitUntil(lambda: len(shown(library)) == 6 and at_rest(library))
    return library


def at_rest(library: LibraryController) -> bool:
    """Whether nothing is looked through, worked out, written or listed."""
    busy = library.indexing.busy, library.thinking.busy, library.finder.busy, library.edits.busy, library.source.busy
    return not any(busy)


def shown(library: LibraryController) -> list[str]:
    """The names of the photos in the grid."""
    return [photo.path.name for photo in library.photos.photos]


def show_tab(library: LibraryController, tab: int, qtbot: QtBot) -> None:
    """Click a tab, and wait for what it shows."""
    tabs = library.page.tabs
    qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(tab).center())
    qtbot.waitUntil(lambda: at_rest(library))


def select(library: LibraryController, *names: str) -> None:
    """Select photos of the grid."""
    rows = [shown(library).index(name) for name in names]
    library.photos.grid.select_rows(rows, rows[0])
    QApplication.processEvents()


def wait(library: LibraryController, qtbot: QtBot, until: Callable[[], bool]) -> None:
    """Wait until something holds and nothing goes on."""
    qtbot.waitUntil(lambda: until() and at_rest(library))
