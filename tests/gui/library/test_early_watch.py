"""Photos come into the library from the start of the desk, though nobody has opened its page."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aedesk.gui.library.early_watch import EarlyWatch
from aedesk.gui.window.main_window import MainWindow
from aedesk.library.index import Index
from tests.gui.library.conftest import at_rest
from tests.library.fakes import save
from tests.library.test_watch import FakeNotices


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Iterator[EarlyWatch]:
    monkeypatch.setattr("aedesk.library.notices.SystemNotices", FakeNotices)
    made = EarlyWatch()
    yield made
    made.close()


@pytest.fixture
def album(tmp_path: Path, own_library: Path) -> Path:
    """A folder of the library with a photo that the index does not know yet."""
    os.utime(save(tmp_path / "album" / "a.png", 1), (1, 1))
    index = Index(own_library)
    index.add_folder(tmp_path / "album")
    index.close()
    return tmp_path / "album"


def photos(path: Path) -> int:
    index = Index(path)
    try:
        return index.count()
    finally:
        index.close()


def test_what_came_while_the_desk_was_closed_is_taken_in(
    watch: EarlyWatch, album: Path, own_library: Path, qtbot: QtBot
) -> None:
    watch.begin()
    qtbot.waitUntil(lambda: photos(own_library) == 1)
    watch.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("aedesk-early")]


def test_who_has_no_library_gets_none(watch: EarlyWatch, own_library: Path) -> None:
    watch.begin()
    assert not own_library.parent.exists() and threading.active_count() == len(
        [thread for thread in threading.enumerate() if thread.name != "aedesk-early-watch"]
    )


def test_an_index_that_cannot_be_used_is_left_to_the_page(watch: EarlyWatch, own_library: Path) -> None:
    own_library.mkdir(parents=True)  # where a file should be
    watch.begin()
    watch.close()
    assert own_library.is_dir()


def test_the_page_goes_on_with_it(
    window: MainWindow, unwatched: None, album: Path, own_library: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aedesk.library.notices.SystemNotices", FakeNotices)
    window.library.watch_from_the_start()
    qtbot.waitUntil(lambda: photos(own_library) == 1)
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: at_rest(window.library.controller))
    assert len(window.library.controller.source.listing.photos) == 1
    window.library.watch_from_the_start()  # once the page is there, it watches
    qtbot.waitUntil(lambda: not [t for t in threading.enumerate() if t.name == "aedesk-early-watch"])
