"""Saving, and what must not be lost."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from aedesk.gui.files import aed_file
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from tests.conftest import drawing
from tests.gui.conftest import Messages, answer_save_dialog, apply, at_rest

Buttons = QMessageBox.StandardButton


def change_and_save(window: MainWindow, qtbot: QtBot) -> None:
    """Take a step, save, and wait until it is written."""
    apply(window, qtbot)
    window.save()
    qtbot.waitUntil(lambda: not window.document.modified and not window.worker.busy)


def test_changes_are_not_lost_without_asking(opened: MainWindow, photo: Path, messages: Messages, qtbot: QtBot) -> None:
    apply(opened, qtbot)
    changed = opened.document.current
    messages.answer = Buttons.Cancel
    assert not opened.close()
    assert messages.texts == ["Save changes to “tante 1931.png”?"]
    opened.open([photo])  # which is there already, as it was left
    qtbot.waitUntil(lambda: at_rest(opened))
    assert opened.document.current is changed and len(messages.texts) == 1
    messages.answer = Buttons.Discard
    assert opened.close() and len(messages.texts) == 2


def test_save_before_leaving(
    opened: MainWindow, tmp_path: Path, messages: Messages, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out.png"
    answer_save_dialog(monkeypatch, out)
    apply(opened, qtbot)
    messages.answer = Buttons.Save
    opened.close()
    qtbot.waitUntil(lambda: not opened.isVisible())
    assert np.array_equal(load(out).pixels, 255 - drawing(60, 90))


def test_the_original_is_replaced_only_after_a_question(
    opened: MainWindow, photo: Path, messages: Messages, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_save_dialog(monkeypatch, photo)
    apply(opened, qtbot)
    messages.answer = "Cancel"
    opened.saving.save_as()
    assert messages.texts == ["Replace the original photo “tante 1931.png”?"]
    assert np.array_equal(load(photo).pixels, drawing(60, 90))
    messages.answer = "Replace"
    opened.saving.save_as()
    qtbot.waitUntil(lambda: not opened.document.modified)
    assert np.array_equal(load(photo).pixels, 255 - drawing(60, 90))


def test_a_save_that_fails_keeps_the_changes(
    opened: MainWindow, tmp_path: Path, messages: Messages, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "no such folder" / "out.png"
    answer_save_dialog(monkeypatch, out)
    apply(opened, qtbot)
    opened.saving.save_as()
    qtbot.waitUntil(lambda: not opened.worker.busy and bool(messages.texts))
    assert opened.document.modified and not out.exists()


def test_a_window_closed_while_a_file_is_written_waits_for_it(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    def slow(image: Image, path: Path, overwrite: bool = False) -> list[str]:
        go_on.wait(10)
        path.write_bytes(b"whole")
        return []

    out = tmp_path / "out.png"
    monkeypatch.setattr(aed_file, "save", slow)
    answer_save_dialog(monkeypatch, out)
    apply(opened, qtbot)
    opened.save()
    assert not opened.close() and opened.isVisible()
    go_on.set()
    qtbot.waitUntil(lambda: not opened.isVisible())
    assert out.read_bytes() == b"whole"


def test_a_second_save_goes_to_the_same_file_without_a_question(
    opened: MainWindow, tmp_path: Path, messages: Messages, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out.png"
    answer_save_dialog(monkeypatch, out)
    change_and_save(opened, qtbot)
    answer_save_dialog(monkeypatch, "")
    change_and_save(opened, qtbot)
    assert np.array_equal(load(out).pixels, drawing(60, 90))
    opened.save()
    assert opened.statusBar().currentMessage() == "There are no new changes to save." and messages.texts == []


def test_i_do_not_overwrite_what_another_window_has_saved(
    opened: MainWindow, tmp_path: Path, messages: Messages, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out.png"
    answer_save_dialog(monkeypatch, out)
    change_and_save(opened, qtbot)
    out.write_bytes(b"from the other window")
    apply(opened, qtbot)
    messages.answer = "Cancel"
    opened.save()
    assert "has changed since you saved it here" in messages.texts[-1]
    assert out.read_bytes() == b"from the other window" and opened.document.modified
    messages.answer = "Replace"
    opened.save()
    qtbot.waitUntil(lambda: not opened.document.modified and not opened.worker.busy)
    assert np.array_equal(load(out).pixels, drawing(60, 90))
    asked = len(messages.texts)
    out.unlink()
    change_and_save(opened, qtbot)
    assert out.exists() and len(messages.texts) == asked


def test_a_file_that_this_window_has_not_written_raises_no_question(
    opened: MainWindow, tmp_path: Path, messages: Messages, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_save_dialog(monkeypatch, tmp_path / "first.png")
    change_and_save(opened, qtbot)
    other = tmp_path / "other.png"  # as when work goes on that was saved another day
    save(Image(drawing(60, 90)), other)
    opened.document.edit.saved_path = other
    change_and_save(opened, qtbot)
    assert messages.texts == []


def test_i_save_although_the_original_was_removed_meanwhile(
    opened: MainWindow, photo: Path, tmp_path: Path, messages: Messages, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo.unlink()
    apply(opened, qtbot)
    answer_save_dialog(monkeypatch, tmp_path / "out.png")
    opened.save()
    qtbot.waitUntil(lambda: not opened.document.modified and not opened.worker.busy)
    assert np.array_equal(load(tmp_path / "out.png").pixels, 255 - drawing(60, 90)) and messages.texts == []
