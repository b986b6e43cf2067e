"""Printing, and dragging the photo to other programs."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag, QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from aedesk.gui.main_window import MainWindow
from aedesk.gui.picture import Picture
from aedesk.gui.ways_out import draw_page
from aedesk.imaging.image import Image, Metadata
from aedesk.imaging.load import load
from tests.conftest import drawing
from tests.gui.conftest import apply


def to_pdf(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


@pytest.mark.parametrize("dpi", [None, (300.0, 300.0)])
def test_a_page_is_drawn(dpi: tuple[float, float] | None, tmp_path: Path, qapp: object) -> None:
    image = Image(drawing(60, 90), None, Metadata(dpi=dpi))
    draw_page(to_pdf(tmp_path / "page.pdf"), Picture.of(image))
    content = (tmp_path / "page.pdf").read_bytes()
    assert content.startswith(b"%PDF") and b"/Image" in content


def test_i_print_the_photo(opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[QPrinter] = []

    class Agreed:
        def __init__(self, printer: QPrinter, parent: object) -> None:
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(tmp_path / "page.pdf"))
            asked.append(printer)

        def exec(self) -> QDialog.DialogCode:
            return QDialog.DialogCode.Accepted

    monkeypatch.setattr("aedesk.gui.ways_out.QPrintDialog", Agreed)
    opened.actions_by_id["print"].trigger()
    assert len(asked) == 1 and (tmp_path / "page.pdf").stat().st_size > 500
    assert QPrintDialog is not Agreed


def test_i_drag_the_result_to_a_file_manager(opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    apply(opened, qtbot)
    dropped: list[np.ndarray] = []

    def drop(drag: QDrag, action: Qt.DropAction) -> Qt.DropAction:
        path = Path(drag.mimeData().urls()[0].toLocalFile())
        assert path.name == "tante 1931 (restored).png" and not drag.pixmap().isNull()
        dropped.append(load(path).pixels)
        return action

    monkeypatch.setattr(QDrag, "exec", drop)
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
    handle = opened.status.handle
    assert handle.isVisible()
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    qtbot.mouseMove(handle, QPoint(60, 5))
    qtbot.waitUntil(lambda: bool(dropped))
    assert np.array_equal(dropped[0], 255 - drawing(60, 90))


def test_a_hand_that_lets_go_too_early_is_told(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: Qt.MouseButton.NoButton)
    opened.ways_out.drag()
    qtbot.waitUntil(lambda: not opened.runner.busy)
    assert "hold it a little longer" in opened.statusBar().currentMessage()
