"""9. Onto paper, and to others."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt

from aedesk.gui.files.export_dialog import ExportDialog
from aedesk.gui.files.print_dialog import PrintDialog
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from tests.conftest import drawing
from tests.gui.conftest import answer_save_dialog, at_rest
from tests.gui.files.test_printing import Agreed
from tests.gui.journeys.hand import Hand


@pytest.fixture
def metric(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLocale, "measurementSystem", lambda locale: QLocale.MeasurementSystem.MetricSystem)


@pytest.fixture
def large(hand: Hand, tmp_path: Path) -> Hand:
    """With a photo of 1.5 megapixels."""
    path = tmp_path / "large.jpg"
    save(Image(drawing(1000, 1500)), path)
    hand.window.open([path])
    hand.qtbot.waitUntil(lambda: hand.window.document.name == "large.jpg" and at_rest(hand.window))
    return hand


def exporting(hand: Hand) -> ExportDialog:
    """One click."""
    hand.press("export")
    dialog = hand.window.findChild(ExportDialog)
    assert dialog is not None
    hand.qtbot.waitUntil(dialog.isVisible)
    return dialog


@pytest.mark.window
def test_i_send_it_by_mail_in_4_clicks(large: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Export, the preset, Export; then the dialog of the system. How large it will be is seen before."""
    answer_save_dialog(monkeypatch, tmp_path / "mail.jpg")
    dialog = exporting(large)
    large.pick(dialog.preset, "Mail")
    large.qtbot.waitUntil(lambda: " and " in dialog.result_label.text())
    large.click(dialog.export_button)
    large.qtbot.waitUntil(lambda: (tmp_path / "mail.jpg").exists() and at_rest(large.window))
    assert max(load(tmp_path / "mail.jpg").pixels.shape) <= 1600 and large.clicks == 4


def test_a_form_on_the_web_wants_no_more_than_50_kilobytes(
    large: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Export, the largest size, Export: two clicks, and what is written."""
    answer_save_dialog(monkeypatch, tmp_path / "form.jpg")
    dialog = exporting(large)
    dialog.format.setCurrentText("JPEG")
    dialog.most.setFocus()
    dialog.most.selectAll()
    large.write(dialog.most, QLocale().toString(0.05, "f", 2))
    large.key(Qt.Key.Key_Tab, to=dialog.most)
    large.qtbot.waitUntil(lambda: "Quality " in dialog.result_label.text())
    large.click(dialog.export_button)
    large.qtbot.waitUntil(lambda: (tmp_path / "form.jpg").exists() and at_rest(large.window))
    assert (tmp_path / "form.jpg").stat().st_size <= 50_000 and large.clicks == 2


@pytest.mark.window
def test_i_print_10_by_15_cm_in_4_clicks(
    large: Hand, tmp_path: Path, metric: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A key, the size, Print; the page is seen before. Then the dialog of the system."""
    Agreed.path, Agreed.asked = tmp_path / "page.pdf", 0
    monkeypatch.setattr("aedesk.gui.files.printing.QPrintDialog", Agreed)
    large.key(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier, to=large.window)
    dialog = large.window.findChild(PrintDialog)
    assert dialog is not None and dialog.isVisible()
    large.pick(dialog.photo_size, "10 \u00d7 15")
    assert "254 dpi" in dialog.note.text()
    large.click(dialog.print_button)
    large.qtbot.waitUntil(lambda: (tmp_path / "page.pdf").exists() and at_rest(large.window))
    assert (large.clicks, large.keys) == (3, 1)


def test_too_few_pixels_for_the_paper_are_told_before_it_is_printed(hand: Hand, metric: None) -> None:
    hand.key(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier, to=hand.window)
    dialog = hand.window.findChild(PrintDialog)
    assert dialog is not None and "Below 150 dpi" in dialog.note.text() and dialog.print_button.isEnabled()
