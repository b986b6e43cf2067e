"""Printing as a person does it: into a PDF file, which every system can."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from aedesk.gui.document.picture import Picture
from aedesk.gui.files import print_page
from aedesk.gui.files.print_page import PrintPage, is_whole
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.image import Image
from tests.conftest import drawing
from tests.gui.conftest import Messages
from tests.gui.files.test_print_page import jpegs

STRIPS = 7


class Agreed:
    """Stands for the system's dialog: every photo goes to `path`."""

    path: Path
    asked = 0

    def __init__(self, printer: QPrinter, parent: object) -> None:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(Agreed.path))
        Agreed.asked += 1

    def exec(self) -> QDialog.DialogCode:
        return QDialog.DialogCode.Accepted


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the page goes."""
    Agreed.path, Agreed.asked = tmp_path / "pages" / "page.pdf", 0
    Agreed.path.parent.mkdir()
    monkeypatch.setattr("aedesk.gui.files.printing.QPrintDialog", Agreed)
    monkeypatch.setattr("aedesk.gui.files.printing.PrintDialog.open", lambda dialog: dialog.accept())  # as proposed
    return Agreed.path


@pytest.fixture
def desk(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """The desk with a photo of several strips."""
    monkeypatch.setattr(print_page, "PIXELS", 32 * 120)
    noise = np.random.default_rng(5).integers(0, 60, (200, 120, 3), dtype=np.uint8)
    window.document.open(Path("tante.png"), Picture.of(Image(drawing(200, 120) // 2 + noise)))
    return window


class Watch:
    """Does something after the n-th strip was drawn, and counts them. Ticks are what else the desk has done by then."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, number: int = 0, then: Any = None) -> None:
        self.ticks: list[int] = []
        self._ticks = 0
        self._draw, self._number, self._then = PrintPage.draw, number, then
        monkeypatch.setattr(PrintPage, "draw", lambda page, pixels: self.draw(page, pixels))

    def draw(self, page: PrintPage, pixels: QImage) -> None:
        self.ticks.append(self._ticks)
        QTimer.singleShot(0, self.tick)
        self._draw(page, pixels)
        if len(self.ticks) == self._number:
            self._then()

    def tick(self) -> None:
        self._ticks += 1


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.worker.busy)


def test_i_print_the_photo_while_the_desk_goes_on(
    desk: MainWindow, page: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = Watch(monkeypatch)
    desk.actions_by_id["print"].trigger()
    assert desk.progress.isVisible() and desk.progress.stage.text() == "Printing"
    assert desk.actions_by_id["cancel"].isEnabled() and not page.exists()
    settle(desk, qtbot)
    assert watch.ticks == list(range(STRIPS))  # something else between each and the next
    assert is_whole(page) and len(jpegs(page)) == STRIPS and list(page.parent.iterdir()) == [page]
    assert desk.statusBar().currentMessage() == "Saved as PDF." and not desk.progress.isVisible()
    assert not desk.document.modified


def test_i_stop_printing_and_there_is_no_half_a_page(
    desk: MainWindow, page: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.write_bytes(b"an older one")
    watch = Watch(monkeypatch, 2, desk.actions_by_id["cancel"].trigger)
    desk.actions_by_id["print"].trigger()
    settle(desk, qtbot)
    assert len(watch.ticks) == 2 and desk.statusBar().currentMessage() == "Printing was stopped."
    assert page.read_bytes() == b"an older one" and list(page.parent.iterdir()) == [page]
    desk.actions_by_id["print"].trigger()  # and it can be done again
    settle(desk, qtbot)
    assert is_whole(page)


def test_an_empty_page_from_a_printer_that_cannot_be_stopped_is_announced(
    desk: MainWindow, page: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    abort = PrintPage.abort
    monkeypatch.setattr(PrintPage, "abort", lambda page: abort(page) and False)
    Watch(monkeypatch, 2, desk.foreground.cancel)
    desk.actions_by_id["print"].trigger()
    settle(desk, qtbot)
    assert "an empty page may come out" in desk.statusBar().currentMessage()


def test_it_may_be_too_late_to_stop(
    desk: MainWindow, page: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    end = PrintPage.end

    def late(page: PrintPage) -> None:
        end(page)
        desk.foreground.cancel()

    monkeypatch.setattr(PrintPage, "end", late)
    desk.actions_by_id["print"].trigger()
    settle(desk, qtbot)
    assert "too late" in desk.statusBar().currentMessage() and is_whole(page)


def test_one_page_is_printed_at_a_time(
    desk: MainWindow, page: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []

    def again() -> None:
        seen.append(desk.actions_by_id["print"].isEnabled())
        desk.outputs.printing.print_photo()

    Watch(monkeypatch, 2, again)
    desk.actions_by_id["print"].trigger()
    settle(desk, qtbot)
    assert seen == [False] and Agreed.asked == 1 and is_whole(page)


def test_what_goes_wrong_amid_the_page_is_said_and_leaves_nothing(
    desk: MainWindow, page: Path, qtbot: QtBot, messages: Messages, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> None:
        raise MemoryError

    Watch(monkeypatch, 3, broken)
    desk.actions_by_id["print"].trigger()
    settle(desk, qtbot)
    assert len(messages.texts) == 1 and list(page.parent.iterdir()) == []
    assert "Sent" not in desk.statusBar().currentMessage() and desk.actions_by_id["print"].isEnabled()


def test_a_disk_that_is_full_is_said(
    desk: MainWindow, page: Path, qtbot: QtBot, messages: Messages, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(print_page, "is_whole", lambda pdf: False)
    desk.actions_by_id["print"].trigger()
    settle(desk, qtbot)
    assert len(messages.texts) == 1 and "could not be printed" in messages.texts[0]
    assert list(page.parent.iterdir()) == []


@pytest.mark.parametrize("stopped", [False, True])
def test_i_leave_while_the_page_is_printed(
    stopped: bool, desk: MainWindow, page: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def leave() -> None:
        if stopped:
            desk.foreground.cancel()
        desk.close()

    Watch(monkeypatch, 2, lambda: QTimer.singleShot(0, leave))
    desk.actions_by_id["print"].trigger()
    qtbot.waitUntil(lambda: not desk.isVisible())
    assert list(page.parent.iterdir()) == ([] if stopped else [page])
    assert stopped or (is_whole(page) and len(jpegs(page)) == STRIPS)
