"""The grid of all photos, the photos of a folder, and stars."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.rating import rating_of
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from tests.gui.conftest import apply, at_rest


@pytest.fixture
def album(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "album"
    folder.mkdir()
    paths = [folder / f"{name}.png" for name in "abc"]
    for number, path in enumerate(paths):
        save(Image(np.full((60, 90, 3), 60 * number, np.uint8)), path)
    return paths


def show(window: MainWindow, paths: list[Path], qtbot: QtBot) -> None:
    window.open(paths)
    qtbot.waitUntil(lambda: window.document.path == paths[0] and at_rest(window))
    # Keys of actions reach the active window alone, and on a screen without a window manager none becomes it by itself.
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


@pytest.mark.window
def test_i_see_all_photos_of_the_folder_and_open_another(window: MainWindow, album: list[Path], qtbot: QtBot) -> None:
    show(window, album[:1], qtbot)
    grid = window.shelf.grid
    qtbot.keyClick(window, Qt.Key.Key_G)
    qtbot.waitUntil(lambda: window.shelf.photos.paths() == album)
    assert grid.isVisible() and not window.canvas.isVisible()
    place = grid.visualRect(window.shelf.photos.index(2, 0)).center()
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: window.document.path == album[2] and at_rest(window))
    assert window.canvas.isVisible() and not window.actions_by_id["grid"].isChecked()
    assert window.strip.isVisible() and window.strip.currentIndex().row() == 2


def test_i_go_back_to_the_photo_that_was_shown(window: MainWindow, album: list[Path], qtbot: QtBot) -> None:
    show(window, album, qtbot)
    apply(window, qtbot)
    window.actions_by_id["grid"].trigger()
    grid = window.shelf.grid
    assert grid.isVisible() and grid.currentIndex().row() == 0
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert window.canvas.isVisible() and window.document.modified
    window.actions_by_id["grid"].trigger()
    window.actions_by_id["grid"].trigger()
    assert window.canvas.isVisible()


def test_i_look_through_a_folder(
    window: MainWindow, photo: Path, album: list[Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    show(window, [photo], qtbot)
    apply(window, qtbot)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *args: str(album[0].parent))
    window.actions_by_id["browse"].trigger()
    qtbot.waitUntil(lambda: window.shelf.grid.isVisible() and at_rest(window))
    assert window.shelf.photos.paths() == [photo, *album]  # what is not saved yet stays
    assert window.document.path == album[0]


def test_an_empty_folder_says_so(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "empty").mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *args: str(tmp_path / "empty"))
    window.actions_by_id["browse"].trigger()
    qtbot.waitUntil(lambda: "no photos" in window.statusBar().currentMessage())
    assert not window.shelf.grid.isVisible()


@pytest.mark.window
def test_i_give_stars_and_reject(window: MainWindow, album: list[Path], qtbot: QtBot) -> None:
    assert not window.actions_by_id["rate_3"].isEnabled()
    show(window, album, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_3)
    qtbot.waitUntil(lambda: rating_of(album[0]) == 3)
    assert "★★★☆☆" in window.statusBar().currentMessage()
    window.actions_by_id["grid"].trigger()
    window.shelf.grid.setCurrentIndex(window.shelf.photos.index(1, 0))
    qtbot.keyClick(window.shelf.grid, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: rating_of(album[1]) == -1)
    assert rating_of(album[0]) == 3 and album[1].exists()
    qtbot.keyClick(window.shelf.grid, Qt.Key.Key_R)  # wanted after all
    qtbot.waitUntil(lambda: rating_of(album[1]) == 0)
    window.actions_by_id["grid"].trigger()
    window.actions_by_id["rate_0"].trigger()
    qtbot.waitUntil(lambda: rating_of(album[0]) == 0)
