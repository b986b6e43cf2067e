from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from aedesk import paths
from aedesk.gui.files.recent import remember
from aedesk.gui.window.main_window import MainWindow
from aedesk.gui.window.recent_list import FOLDER, folder_in_words
from aedesk.gui.window.welcome import Welcome
from tests.gui.conftest import at_rest


def test_a_recent_photo_is_chosen_by_a_click(qtbot: QtBot) -> None:
    state = Welcome()
    qtbot.addWidget(state)
    state.resize(800, 600)
    state.show()
    assert not state.recent_list.isVisible()
    paths = [Path("/photos/a.png"), Path("/photos/β.tif")]
    state.set_recent(paths)
    second = state.recent_list.photos.index(1, 0)
    assert state.recent_list.isVisible() and second.data() == "β.tif" and second.data(FOLDER) == "/photos"
    with qtbot.waitSignal(state.recent_chosen) as signal:
        place = state.recent_list.visualRect(second).center()
        qtbot.mouseClick(state.recent_list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert signal.args == [paths[1]]


def test_the_button_asks_for_a_photo(qtbot: QtBot) -> None:
    state = Welcome()
    qtbot.addWidget(state)
    with qtbot.waitSignal(state.open_requested):
        qtbot.mouseClick(state.open_button, Qt.MouseButton.LeftButton)


def test_a_folder_is_told_from_the_person_s_own_one() -> None:
    assert folder_in_words(Path.home() / "Pictures" / "1931" / "a.jpg") == f"~/{Path('Pictures', '1931')}"
    assert folder_in_words(Path.home() / "a.jpg") == "~"
    assert folder_in_words(Path("/media/disk/a.jpg")) == str(Path("/media/disk"))


@pytest.mark.window
def test_i_try_the_desk_on_the_sample_photo_in_1_click(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.empty.sample_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.document.is_open and at_rest(window))
    assert window.document.name == "lake-1931.jpg" and window.document.edit.size == (1280, 900)
    # Its results do not go beside the program, which may be closed to the person.
    assert paths.resources() not in window.document.proposed_path().parents


def test_recent_photos_show_their_picture_on_the_page_and_in_the_menu(
    window: MainWindow, photo: Path, qtbot: QtBot
) -> None:
    remember(photo)
    window.recent.refresh()
    photos = window.empty.recent_list.photos
    window.recent_menu.aboutToShow.emit()
    qtbot.waitUntil(lambda: photos.picture(photo) is not None)
    (entry,) = window.recent_menu.actions()
    assert not entry.icon().isNull() and entry.isIconVisibleInMenu()
    window.empty.recent_list.grab()  # drawn with the picture


@pytest.mark.usefixtures("letters")
def test_in_a_low_window_recent_photos_go_before_the_picture_and_the_hint(qtbot: QtBot) -> None:
    around = QWidget()  # a window of its own would not become so low
    qtbot.addWidget(around)
    state = Welcome(around)
    state.set_recent([Path("/photos/a.png"), Path("/photos/b.png")])
    around.show()
    parts = {"recent": state.recent_list, "hint": state._hint, "picture": state._picture}
    seen = []
    for height in range(260, 900, 4):
        state.resize(420, height)
        now = {name for name, part in parts.items() if part.isVisible()}
        if not seen or seen[-1] != now:
            seen.append(now)
    assert {"recent"} in seen and seen[-1] == set(parts)
    assert seen.index({"recent"}) < seen.index({"recent", "hint"}) < seen.index(set(parts))
