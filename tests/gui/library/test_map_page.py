"""The map is made in the background and follows the library."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aedesk.errors import AEDeskError
from aedesk.gui.library.map_page import MapPage
from aedesk.jobs import Job
from aedesk.library import layout as layouts
from aedesk.library.coder import Coder
from aedesk.library.index import Index
from aedesk.library.update import update
from tests.gui.library.pictures import FakeReader
from tests.library.fakes import fake_coder, save


@pytest.fixture
def index(tmp_path: Path) -> Iterator[Index]:
    opened = Index(tmp_path / "data" / "index.sqlite")
    for number in range(5):
        save(tmp_path / "album" / f"{number}.png", number)
    opened.add_folder(tmp_path / "album")
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MapPage]:
    monkeypatch.setattr(layouts, "ROUNDS", 10)
    page = MapPage(FakeReader())
    qtbot.addWidget(page)
    page.resize(500, 400)
    page.show()
    yield page
    page.close_worker()


def refresh(page: MapPage, index: Index, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.updated, timeout=30_000):
        page.refresh(index, fake_coder)


def test_i_see_my_library_as_a_map_and_open_a_photo(page: MapPage, index: Index, tmp_path: Path, qtbot: QtBot) -> None:
    refresh(page, index, qtbot)
    assert page.view.paths() == []
    update(index, fake_coder(), Job())
    refresh(page, index, qtbot)
    assert [path.name for path in page.view.paths()] == [f"{number}.png" for number in range(5)]
    wanted = tmp_path / "album" / "3.png"
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=page.view.place_of(wanted))
    (chosen,) = page.view.selection()
    with qtbot.waitSignal(page.view.opened) as heard:
        qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert heard.args == [chosen] and not page.busy
    before = page.view.place_of(wanted)
    save(tmp_path / "album" / "new.png", 9)
    update(index, fake_coder(), Job())
    refresh(page, index, qtbot)
    assert len(page.view.paths()) == 6 and page.view.selection() == [chosen] and page.view.place_of(wanted) == before


def test_what_goes_wrong_is_said_in_its_place(page: MapPage, index: Index, qtbot: QtBot) -> None:
    def fails() -> Coder:
        raise AEDeskError("The network '{}' is not there.", "library_code")

    with qtbot.waitSignal(page.failed, timeout=30_000) as heard:
        page.refresh(index, fails)
    assert str(heard.args[0]) == "The network 'library_code' is not there."
    assert page.view.message == "The network “library_code” is not there."


def test_photos_that_come_in_while_it_is_made_follow(page: MapPage, index: Index, qtbot: QtBot) -> None:
    update(index, fake_coder(), Job())
    made: list[int] = []
    page.updated.connect(lambda: made.append(len(page.view.paths())))
    for _ in range(3):
        page.refresh(index, fake_coder)
    qtbot.waitUntil(lambda: len(made) == 2 and not page.busy)
    assert made == [5, 5]
