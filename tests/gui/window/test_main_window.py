from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from aedesk.gui.background.worker import Worker
from aedesk.gui.files import recent
from aedesk.gui.window.main_window import MainWindow
from tests.gui.conftest import Invert, Messages, apply, at_rest

Buttons = QMessageBox.StandardButton


def test_without_a_photo_only_opening_and_leaving_work(window: MainWindow) -> None:
    enabled = {id for id, action in window.actions_by_id.items() if action.isEnabled()}
    assert enabled == {
        "open",
        "browse",
        "library",
        "add_folder",
        "split",
        "batch",
        "workshop",
        "keep_steps",
        "tell_story",
        "quit",
        "paste",
        "commands",
        "settings",
        "guide",
        "about",
        "sample",
        "hints",
        "full_screen",
        "next_part",
        "previous_part",
    }
    assert not window.panels["denoise"].apply_button.isEnabled()
    assert window.windowTitle() == "AEDesk"


def test_cancel_leaves_the_picture_as_it_was(opened: MainWindow, invert: Invert, qtbot: QtBot) -> None:
    before = opened.document.current
    opened.tool_bar.choose("denoise")
    panel = opened.panels["denoise"]
    panel.fields["strength"].set_value(98)
    panel.apply_button.click()
    qtbot.waitUntil(invert.working.is_set)
    assert opened.progress.isVisible() and not panel.apply_button.isEnabled()
    assert opened.actions_by_id["cancel"].isEnabled()
    qtbot.keyClick(opened, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not opened.worker.busy)
    assert opened.document.current is before and not opened.document.modified
    assert not opened.progress.isVisible() and panel.apply_button.isEnabled()
    assert opened.statusBar().currentMessage() == "Stopped. The photo is unchanged."


def test_a_tool_that_fails_says_why_and_changes_nothing(opened: MainWindow, messages: Messages, qtbot: QtBot) -> None:
    before = opened.document.current
    apply(opened, qtbot, 99)
    assert messages.texts == ["The photo did not want to."]
    assert opened.document.current is before and not opened.document.modified


def test_a_tool_that_finds_nothing_adds_no_step(opened: MainWindow, qtbot: QtBot) -> None:
    apply(opened, qtbot, 0)
    assert not opened.document.modified
    assert "nothing to do" in opened.statusBar().currentMessage()


@pytest.mark.parametrize("content", [b"", b"no picture at all"])
def test_a_bad_file_gives_one_sentence_and_keeps_what_is_open(
    opened: MainWindow, messages: Messages, tmp_path: Path, content: bytes, qtbot: QtBot
) -> None:
    bad = tmp_path / "bad.jpg"
    bad.write_bytes(content)
    recent.remember(bad)
    before = opened.document.current
    opened.open([bad])
    qtbot.waitUntil(lambda: at_rest(opened))
    assert len(messages.texts) == 1 and "bad.jpg" in messages.texts[0]
    assert opened.document.current is before
    assert bad not in recent.recent()


def test_compare_needs_a_change(opened: MainWindow, qtbot: QtBot) -> None:
    compare = opened.actions_by_id["compare"]
    assert not compare.isEnabled() and opened.canvas.before is None
    apply(opened, qtbot)
    assert compare.isChecked() and opened.canvas.before is opened.document.original
    compare.trigger()
    assert opened.canvas.before is None
    compare.trigger()
    opened.actions_by_id["undo"].trigger()
    assert opened.canvas.before is None and not compare.isEnabled()


def test_the_status_bar_tells_size_bits_zoom_and_device(opened: MainWindow, qtbot: QtBot) -> None:
    assert opened.status.size.text() == "90 × 60 px, colour, 8 bits"
    opened.canvas.set_scale(1.0)
    assert opened.top_bar.zoom.text() == "100 %"
    opened.prepare()
    qtbot.waitUntil(lambda: opened.status.device.text() == "CPU")
    assert opened.status.device.toolTip().startswith("CPU: abacus, 1 thread\n")
    assert not opened.worker.busy


def test_recent_photos_are_in_the_menu_and_on_the_empty_desk(opened: MainWindow, photo: Path) -> None:
    assert [action.text() for action in opened.recent_menu.actions()] == [f"{photo.name}  –  {photo.parent}"]
    assert opened.empty.recent_list.photos.paths == [photo]


def test_a_window_that_is_left_closes_all_its_workers(opened: MainWindow, photo: Path, tmp_path: Path) -> None:
    opened.batches.show(tmp_path)
    opened.splits.show(photo)
    workers = opened.findChildren(Worker)
    assert len(workers) > 8
    opened.stop_workers()
    for worker in workers:
        with pytest.raises(RuntimeError, match="shutdown"):
            worker.run(lambda job: None, lambda _: None)
