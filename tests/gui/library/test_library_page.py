"""The Library page in the window: folders, photos, what is asked and what is sent elsewhere."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from aedesk.gui.library.code_window import CodeWindow
from aedesk.gui.library.controller import GROUPS, MAP, PHOTOS, LibraryController
from aedesk.gui.library.watching import Watching
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.rating import REJECT, rating_of
from aedesk.jobs import Job
from aedesk.library import measures
from aedesk.library.coder import Coder
from aedesk.library.index import Index
from aedesk.library.update import update
from tests.gui.conftest import at_rest as desk_at_rest
from tests.gui.library.conftest import at_rest, select, show_tab, shown, wait
from tests.gui.library.test_code_window import coder as drawing_coder
from tests.library.fakes import fake_coder, save

ALL = ["a.png", "b.png", "c.png", "copy of a.png", "d.png", "small a.png"]


@pytest.mark.window
def test_i_add_a_folder_and_see_its_photos(library: LibraryController, filled: LibraryController, box: Path) -> None:
    assert shown(filled) == ALL
    assert filled.source.listing.folders == (box,) and filled.source.listing.counts == {box: 6}
    assert not filled.page.invitation.isVisible() and filled.photos.grid.isVisible()


def test_the_window_is_no_larger_for_the_library(library: LibraryController, window: MainWindow) -> None:
    """Its page is wide; the tools and the panel go before it comes, and it asks for no room once it is gone."""
    action = window.actions_by_id["library"]
    action.setChecked(False)
    window.showNormal()
    narrow = max(window.minimumSizeHint().width(), library.page.minimumSizeHint().width())
    window.resize(narrow, 700)
    assert window.size().width() == narrow
    for wanted in (True, False):
        action.setChecked(wanted)
        QApplication.processEvents()
        assert window.size().width() == narrow


def test_an_empty_library_says_what_it_is(library: LibraryController, window: MainWindow) -> None:
    assert library.page.invitation.isVisible() and not library.photos.grid.isVisible()
    assert not window.tool_bar.isVisible() and not window.dock.isVisible()
    assert not window.actions_by_id["find_alike"].isEnabled()
    window.actions_by_id["library"].trigger()
    assert window.tool_bar.isVisible() and window.empty.isVisible()


@pytest.mark.window
def test_i_find_alike_photos_and_go_back(filled: LibraryController, window: MainWindow, qtbot: QtBot) -> None:
    select(filled, "a.png")
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    wait(filled, qtbot, lambda: filled.photos.scope is not None)
    assert sorted(shown(filled)[:3]) == ["a.png", "copy of a.png", "small a.png"] and len(shown(filled)) == 6
    assert filled.page.header.title.text() == "Photos like “a.png”" and not filled.page.filter.isVisible()
    qtbot.mouseClick(filled.page.header.back_button, Qt.MouseButton.LeftButton)
    wait(filled, qtbot, lambda: shown(filled) == ALL)
    assert filled.page.filter.isVisible() and [photo.path.name for photo in filled.selected] == ["a.png"]


def test_i_go_back_by_a_key(filled: LibraryController, qtbot: QtBot) -> None:
    select(filled, "b.png")
    filled.page.selection.buttons[filled.shared[2]].click()
    wait(filled, qtbot, lambda: filled.photos.scope is not None)
    qtbot.keyClick(filled.photos.grid, Qt.Key.Key_Escape)
    wait(filled, qtbot, lambda: shown(filled) == ALL)


def test_i_find_alike_of_the_photo_on_the_canvas(
    filled: LibraryController, window: MainWindow, box: Path, qtbot: QtBot
) -> None:
    window.open([box / "c.png"])
    qtbot.waitUntil(lambda: window.document.is_open and desk_at_rest(window))
    assert not window.library.shown and window.canvas.isVisible()
    window.actions_by_id["find_alike"].trigger()
    wait(filled, qtbot, lambda: filled.photos.scope is not None)
    assert window.library.shown and shown(filled)[0] == "c.png"


def test_i_open_photos_in_the_strip(filled: LibraryController, window: MainWindow, box: Path, qtbot: QtBot) -> None:
    select(filled, "b.png", "d.png")
    qtbot.keyClick(filled.photos.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.document.is_open and desk_at_rest(window))
    assert window.strip.paths() == [box / "b.png", box / "d.png"]
    assert not window.library.shown and window.canvas.isVisible() and window.tool_bar.isVisible()


def test_i_send_photos_to_the_batch(filled: LibraryController, window: MainWindow, box: Path) -> None:
    select(filled, "c.png", "small a.png")
    filled.restore_selected()
    batch = window.batches.window
    assert batch is not None and batch.isVisible() and batch.source.isReadOnly()
    assert batch.target.text() == str(box.with_name("box (restored)"))
    batch.reject()


def test_i_drag_photos_onto_a_button(filled: LibraryController, window: MainWindow, box: Path, qtbot: QtBot) -> None:
    select(filled, "d.png")
    button = filled.page.selection.buttons[filled.shared[0]]
    drop(button, [box / "d.png"])
    qtbot.waitUntil(lambda: window.document.path == box / "d.png" and desk_at_rest(window))


def test_i_drop_a_folder_on_the_page(library: LibraryController, box: Path, qtbot: QtBot) -> None:
    drop(library.page, [box])
    wait(library, qtbot, lambda: len(shown(library)) == 6)


def drop(widget: QWidget, paths: list[Path]) -> None:
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place, copy, button = QPoint(5, 5), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    entered = QDragEnterEvent(place, copy, content, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(QPointF(place), copy, content, button, Qt.KeyboardModifier.NoModifier))


def test_i_rate_and_reject_several_and_undo(
    filled: LibraryController, window: MainWindow, box: Path, qtbot: QtBot
) -> None:
    select(filled, "a.png", "c.png")
    qtbot.keyClick(filled.photos.grid, Qt.Key.Key_5)
    wait(filled, qtbot, lambda: rating_of(box / "c.png") == 5)
    assert rating_of(box / "a.png") == 5 and rating_of(box / "d.png") == 0
    qtbot.keyClick(filled.photos.grid, Qt.Key.Key_R)
    wait(filled, qtbot, lambda: rating_of(box / "c.png") == REJECT)
    assert window.actions_by_id["undo"].text() == "&Undo Reject"
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait(filled, qtbot, lambda: rating_of(box / "c.png") == 5)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait(filled, qtbot, lambda: rating_of(box / "c.png") == 0 and rating_of(box / "a.png") == 0)
    assert not window.actions_by_id["undo"].isEnabled()


def test_i_filter_by_words_and_stars(filled: LibraryController, qtbot: QtBot) -> None:
    qtbot.keyClicks(filled.page.filter.text, "SEASIDE copy")
    wait(filled, qtbot, lambda: shown(filled) == ["copy of a.png"])
    filled.page.filter.clear()
    stars = filled.page.filter.stars
    stars.setCurrentIndex(stars.findData("4"))
    wait(filled, qtbot, lambda: shown(filled) == ["b.png"])
    stars.setCurrentIndex(stars.findData("rejected"))
    wait(filled, qtbot, lambda: shown(filled) == [])
    stars.setCurrentIndex(0)
    wait(filled, qtbot, lambda: shown(filled) == ALL)
    filled.page.filter.backwards.click()
    wait(filled, qtbot, lambda: shown(filled) == ALL[::-1])


def test_i_sort_by_what_needs_help_most(
    filled: LibraryController, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(measures.OF, "fading", lambda image, context: float(image.width) / 100)
    order = filled.page.filter.order
    order.setCurrentIndex(order.findData("fading"))
    wait(filled, qtbot, lambda: shown(filled)[-1] == "small a.png")
    assert filled.source.listing.by_path[filled.photos.photos[0].path].measures["fading"] == 0.9


def test_i_forget_a_folder_and_its_files_stay(filled: LibraryController, box: Path, qtbot: QtBot) -> None:
    filled.page.folders.list.setCurrentRow(1)
    filled.page.folders.forget_button.click()
    wait(filled, qtbot, lambda: not filled.source.listing.folders)
    assert filled.page.invitation.isVisible() and (box / "a.png").exists()


def test_i_update_and_new_photos_come_in(filled: LibraryController, box: Path, qtbot: QtBot) -> None:
    save(box / "e.png", 9)
    filled.page.folders.update_button.click()
    wait(filled, qtbot, lambda: "e.png" in shown(filled))


def test_i_stop_looking_through_a_folder(library: LibraryController, box: Path, qtbot: QtBot) -> None:
    library.indexing.add(box)
    qtbot.waitUntil(lambda: library.indexing.busy)
    library.page.indexing.cancel_button.click()
    wait(library, qtbot, lambda: True)
    assert library.page.notice.text == "Stopped. What is done is kept; Update goes on."
    library.page.folders.update_button.click()
    wait(library, qtbot, lambda: len(shown(library)) == 6)


def test_a_broken_file_is_said_and_shown(library: LibraryController, box: Path, qtbot: QtBot) -> None:
    (box / "broken.jpg").write_bytes(b"nothing")
    library.indexing.add(box)
    wait(library, qtbot, lambda: len(shown(library)) == 7)
    assert "“broken.jpg”" in library.page.notice.text


def test_what_another_window_changes_is_seen(
    filled: LibraryController, own_library: Path, box: Path, qtbot: QtBot
) -> None:
    other = Index(own_library)
    other.forget(box)
    other.close()
    wait(filled, qtbot, lambda: not filled.source.listing.folders)


@pytest.mark.parametrize("harm", ["damaged", "newer"])
def test_a_damaged_or_newer_index_is_set_aside_and_made_anew(
    window: MainWindow, unwatched: None, own_library: Path, box: Path, harm: str, qtbot: QtBot
) -> None:
    index = Index(own_library)
    index.add_folder(box)
    index.close()
    if harm == "newer":
        with closing(sqlite3.connect(own_library)) as connection:
            connection.execute("PRAGMA user_version = 99")
    else:
        own_library.write_bytes(b"SQLite format 3\0" + b"nonsense" * 999)
    window.actions_by_id["library"].setChecked(True)
    library = window.library.controller
    wait(library, qtbot, lambda: len(shown(library)) == 6)
    assert "set aside" in library.page.notice.text and own_library.with_name("library-1.sqlite").exists()


def test_a_read_only_library_can_be_looked_at(filled: LibraryController, qtbot: QtBot) -> None:
    filled.source.listing = replace(filled.source.listing, writable=False)
    filled.source.listed.emit()
    assert not filled.page.folders.add_button.isEnabled() and not filled.page.folders.update_button.isEnabled()
    assert not filled.groups.again.isEnabled() and shown(filled) == ALL


def test_i_open_a_photo_from_the_map(filled: LibraryController, window: MainWindow, box: Path, qtbot: QtBot) -> None:
    show_tab(filled, MAP, qtbot)
    qtbot.waitUntil(lambda: not filled.map.busy and len(filled.map.view.paths()) == 6)
    filled.map.view.select([box / "c.png"])
    assert [photo.path.name for photo in filled.selected] == ["c.png"]
    filled.map.view.opened.emit(box / "c.png")
    qtbot.waitUntil(lambda: window.document.path == box / "c.png" and desk_at_rest(window))


def test_the_menu_has_what_can_be_done(filled: LibraryController, window: MainWindow, qtbot: QtBot) -> None:
    select(filled, "a.png")
    filled.photos.grid.customContextMenuRequested.emit(QPoint(20, 20))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    texts = [action.text() for action in menu.actions() if action.text()]
    menu.close()
    assert texts[:4] == ["Open", "Restore (batch)…", "Find ali&ke", "Find alike of a p&art…"] and "Re&ject" in texts


def test_the_strip_goes_along(filled: LibraryController, window: MainWindow, box: Path, qtbot: QtBot) -> None:
    window.open([box / "a.png", box / "b.png"])
    qtbot.waitUntil(lambda: window.document.is_open and desk_at_rest(window))
    window.actions_by_id["library"].setChecked(True)
    qtbot.waitUntil(window.strip.isVisible)
    assert filled.page.isAncestorOf(window.strip)
    window.actions_by_id["library"].setChecked(False)
    qtbot.waitUntil(window.strip.isVisible)
    assert not filled.page.isAncestorOf(window.strip)
    wait(filled, qtbot, lambda: at_rest(filled))


def test_thumbnails_are_larger_and_smaller(filled: LibraryController) -> None:
    before = filled.photos.grid.gridSize()
    filled.page.selection.slider.setValue(220)
    assert filled.photos.grid.gridSize().height() > before.height()
    assert filled.groups.grid.delegate.side == 220


def test_tabs_keep_their_place(filled: LibraryController, qtbot: QtBot) -> None:
    show_tab(filled, GROUPS, qtbot)
    assert filled.page.bodies.currentWidget() is filled.groups.grid and filled.page.header.isVisible()
    show_tab(filled, PHOTOS, qtbot)
    assert filled.page.bodies.currentWidget() is filled.photos.grid and not filled.page.header.isVisible()


def test_what_comes_in_by_itself_is_seen(filled: LibraryController, own_library: Path, box: Path, qtbot: QtBot) -> None:
    save(box / "e.png", 9)
    other = Index(own_library)
    report = update(other, fake_coder(), Job(), [box])
    other.close()
    watching = filled.page.window().findChild(Watching)
    assert watching is not None and report.is_news
    watching.updated.emit(report)
    wait(filled, qtbot, lambda: "e.png" in shown(filled))


def test_i_see_what_the_code_of_a_photo_keeps(
    filled: LibraryController, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Coder, "of", staticmethod(lambda engine, models: drawing_coder()))
    assert not window.actions_by_id["show_code"].isEnabled()
    select(filled, "b.png")
    window.actions_by_id["show_code"].trigger()
    qtbot.waitUntil(lambda: window.findChild(CodeWindow) is not None)
    shown_code = window.findChild(CodeWindow)
    assert shown_code is not None and shown_code.windowTitle() == "The code of “b.png”"
    qtbot.waitUntil(lambda: not shown_code.busy)
    shown_code.reject()
