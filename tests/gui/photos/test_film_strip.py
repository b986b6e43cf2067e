"""Several photos are given at once."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from tests.gui.conftest import Messages, apply, pixels


@pytest.fixture
def album(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / f"{name}.png" for name in "abc"]
    for number, path in enumerate(paths):
        save(Image(np.full((60, 90, 3), 60 * number, np.uint8)), path)
    broken = tmp_path / "d.jpg"
    broken.write_bytes(b"no picture")
    return [*paths, broken]


@pytest.fixture
def desk(window: MainWindow, album: list[Path], qtbot: QtBot) -> MainWindow:
    window.open(album)
    qtbot.waitUntil(lambda: window.document.is_open and not window.worker.busy)
    return window


def wait(desk: MainWindow, name: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: desk.document.name == name and not desk.worker.busy)
    assert desk.strip.currentIndex().data() == name


def test_i_see_all_photos_and_go_from_one_to_the_next(desk: MainWindow, album: list[Path], qtbot: QtBot) -> None:
    assert desk.strip.isVisible() and desk.strip.paths() == album
    wait(desk, "a.png", qtbot)
    qtbot.keyClick(desk, Qt.Key.Key_PageDown)
    wait(desk, "b.png", qtbot)
    qtbot.keyClick(desk, Qt.Key.Key_PageDown)
    wait(desk, "c.png", qtbot)
    qtbot.keyClick(desk, Qt.Key.Key_PageUp)
    wait(desk, "b.png", qtbot)
    strip = desk.strip
    place = strip.visualRect(strip.photos.index(0, 0)).center()
    qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=place)
    wait(desk, "a.png", qtbot)
    qtbot.keyClick(desk, Qt.Key.Key_PageUp)  # there is none before
    wait(desk, "a.png", qtbot)


def test_small_pictures_come_from_the_photos(desk: MainWindow, qtbot: QtBot) -> None:
    def grey(row: int) -> int | None:
        picture = desk.strip.photos.picture(row)
        return picture.pixelColor(picture.width() // 2, picture.height() // 2).value() if picture is not None else None

    qtbot.waitUntil(lambda: [grey(row) for row in range(4)] == [0, 60, 120, None])


def test_changes_are_not_lost_on_the_way_to_the_next(desk: MainWindow, messages: Messages, qtbot: QtBot) -> None:
    apply(desk, qtbot)
    changed = pixels(desk)
    desk.strip.step(1)
    wait(desk, "b.png", qtbot)
    assert messages.texts == [] and not desk.document.modified
    desk.strip.step(-1)
    wait(desk, "a.png", qtbot)
    assert (
        pixels(desk) is changed
        and desk.document.modified
        and [done.title for done in desk.document.steps] == ["Invert"]
    )


def test_a_photo_that_cannot_be_read_says_so_and_the_open_one_stays(
    desk: MainWindow, messages: Messages, qtbot: QtBot
) -> None:
    desk.strip.chosen.emit(desk.strip.paths()[3])
    qtbot.waitUntil(lambda: bool(messages.texts) and not desk.worker.busy)
    assert "d.jpg" in messages.texts[0]
    wait(desk, "a.png", qtbot)


def test_another_photo_ends_the_strip(desk: MainWindow, photo: Path, qtbot: QtBot) -> None:
    desk.open([photo])
    qtbot.waitUntil(lambda: desk.document.name == photo.name and not desk.worker.busy)
    assert not desk.strip.isVisible() and not desk.actions_by_id["next"].isEnabled()
