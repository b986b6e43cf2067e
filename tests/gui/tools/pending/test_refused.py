"""A preview that cannot be applied, and a way out that is closed: nothing is lost, and one sentence says so."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from aedesk.gui.window.main_window import MainWindow
from aedesk.recipe.sidecar import sidecar_path
from tests.gui.conftest import Messages, answer_save_dialog, pixels
from tests.gui.tools.pending.conftest import BEFORE, Darken, DarkenParams, assert_one_step, move, preview

Buttons = QMessageBox.StandardButton
NOT_APPLIED = "The preview was not applied, so nothing else was done."

WAYS = ["save", "save_as", "export", "print", "copy", "save_changes", "mirror", "crop", "drag", "tool", "close"]


def go(window: MainWindow, way: str) -> None:
    if way == "drag":
        window.status.handle.dragged.emit()
    elif way == "tool":
        window.tool_bar.choose("fading")
    elif way == "close":
        window.close()
    else:
        window.actions_by_id[way].trigger()


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("ending", ["stopped", "failed"])
def test_what_is_not_applied_goes_nowhere(
    ending: str,
    way: str,
    desk: MainWindow,
    darken: Darken,
    tmp_path: Path,
    messages: Messages,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def never(*given: Any) -> Any:
        raise AssertionError("it goes on")

    for place in (
        "files.export.ExportDialog",
        "files.printing.PrintDialog",
        "files.drag_out.QDrag",
    ):
        monkeypatch.setattr(f"aedesk.gui.{place}", never)
    answer_save_dialog(monkeypatch, tmp_path / "out.png")
    messages.answer = Buttons.Save
    QGuiApplication.clipboard().setText("nothing was copied")
    darken.held.set()
    move(desk)
    go(desk, way)
    qtbot.waitUntil(darken.waits.is_set)
    assert desk.worker.busy
    messages.texts.clear()
    if ending == "stopped":
        desk.actions_by_id["cancel"].trigger()
    else:
        darken.fails = True
        darken.held.clear()
    qtbot.waitUntil(lambda: not desk.worker.busy)
    qtbot.wait(20)
    assert desk.statusBar().currentMessage() == NOT_APPLIED
    assert messages.texts == ([] if ending == "stopped" else ["It cannot be done."])
    assert not desk.cropping.active
    assert desk.isVisible() and desk.panel_stack.currentWidget() is desk.panels["denoise"]
    assert np.array_equal(pixels(desk), BEFORE) and not (tmp_path / "out.png").exists()
    assert QGuiApplication.clipboard().text() == "nothing was copied"
    assert desk.panels["denoise"].params() == DarkenParams(40.0)
    # Nothing is lost: it is seen again, or can be tried again.
    darken.fails = False
    darken.held.clear()
    move(desk, 41)
    move(desk, 40)
    qtbot.waitUntil(lambda: desk.live.preview is not None)
    desk.tool_bar.choose("restore")
    assert_one_step(desk)


@pytest.mark.parametrize("way", ["save", "save_as", "export", "save_changes", "close"])
@pytest.mark.parametrize("answer", ["", "no such folder/out.png"])
def test_a_cancelled_dialog_and_a_missing_folder_lose_nothing(
    answer: str,
    way: str,
    previewed: MainWindow,
    tmp_path: Path,
    messages: Messages,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("aedesk.gui.files.export.ExportDialog.open", lambda dialog: dialog.accept())
    asked: list[Path] = []
    target = str(tmp_path / answer) if answer else ""

    def ask(*given: Any, **options: Any) -> tuple[str, str]:
        asked.append(given[2])
        return target, ""

    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", ask)
    messages.answer = Buttons.Save
    go(previewed, way)
    qtbot.waitUntil(lambda: bool(asked) and not previewed.worker.busy)
    said = [text for text in messages.texts if "Save changes" not in text]
    assert len(said) == (1 if answer else 0)
    assert previewed.isVisible() and previewed.document.modified
    assert_one_step(previewed)


@pytest.mark.parametrize(("code", "words"), [(errno.ENOSPC, "disk is full"), (errno.EROFS, "read-only")])
@pytest.mark.parametrize("way", ["save", "export", "drag", "save_changes", "close"])
def test_a_full_disk_and_a_closed_folder_lose_nothing(
    code: int,
    words: str,
    way: str,
    desk: MainWindow,
    tmp_path: Path,
    messages: Messages,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*given: Any, **options: Any) -> Any:
        raise OSError(code, "no")

    preview(desk, qtbot)
    monkeypatch.setattr("aedesk.gui.files.export.ExportDialog.open", lambda dialog: dialog.accept())
    monkeypatch.setattr("aedesk.imaging.formats.atomic.unfinished", refuse)
    answer_save_dialog(monkeypatch, tmp_path / "out.png")
    messages.answer = Buttons.Save
    go(desk, way)
    qtbot.waitUntil(lambda: bool(messages.texts) and not desk.worker.busy)
    assert words in messages.texts[-1] and desk.isVisible() and desk.document.modified
    assert not sidecar_path(tmp_path / "out.png").exists()
    assert_one_step(desk)


def test_a_printer_that_takes_nothing_is_said(
    desk: MainWindow, tmp_path: Path, messages: Messages, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Agreed:
        def __init__(self, printer: QPrinter, parent: object) -> None:
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(tmp_path / "no such folder" / "page.pdf"))

        def exec(self) -> QDialog.DialogCode:
            return QDialog.DialogCode.Accepted

    preview(desk, qtbot)
    monkeypatch.setattr("aedesk.gui.files.printing.PrintDialog.open", lambda dialog: dialog.accept())
    monkeypatch.setattr("aedesk.gui.files.printing.QPrintDialog", Agreed)
    desk.actions_by_id["print"].trigger()
    assert len(messages.texts) == 1 and "could not be printed" in messages.texts[0]
    assert "Sent" not in desk.statusBar().currentMessage()
    assert_one_step(desk)
