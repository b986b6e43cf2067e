"""How large, on which paper, how many: seen before it is printed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QPageLayout, QPageSize
from pytestqt.qtbot import QtBot

from aedesk.gui.document.picture import Picture
from aedesk.gui.files.print_dialog import OTHER, OWN, PAGE, PrintDialog
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image, Metadata
from tests.conftest import drawing
from tests.gui.conftest import Messages
from tests.gui.files.test_printing import Agreed, settle


def picture(height: int = 200, width: int = 300, dpi: tuple[float, float] | None = None) -> Picture:
    return Picture.of(Image(drawing(height, width), None, Metadata(dpi=dpi)))


@pytest.fixture
def metric(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLocale, "measurementSystem", lambda locale: QLocale.MeasurementSystem.MetricSystem)


def dialog_of(qtbot: QtBot, *others: Picture, photo: Picture | None = None) -> PrintDialog:
    dialog = PrintDialog(photo or picture(), len(others))
    dialog.others_wanted.connect(lambda: dialog.show_others(list(others)))
    qtbot.addWidget(dialog)
    return dialog


def test_the_size_and_its_resolution_are_said_and_warned_of(qtbot: QtBot, metric: None) -> None:
    dialog = dialog_of(qtbot)
    assert dialog.photo_size.currentData() == PAGE and "Below 150 dpi" in dialog.note.text()
    dialog = dialog_of(qtbot, photo=picture(1000, 1500))
    dialog.photo_size.setCurrentIndex(dialog.photo_size.findData("100x150"))
    assert dialog.note.text() == "15.0 \u00d7 10.0 cm, 254 dpi"
    dialog.photo_size.setCurrentIndex(dialog.photo_size.findData("200x300"))
    assert "Smaller than you chose" in dialog.note.text()


def test_inches_where_people_measure_in_inches(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLocale, "measurementSystem", lambda locale: QLocale.MeasurementSystem.ImperialUSSystem)
    dialog = dialog_of(qtbot)
    assert dialog.paper.currentText() == "Letter" and dialog.margin.suffix() == " in"
    sizes = [dialog.photo_size.itemText(k) for k in range(dialog.photo_size.count())]
    assert "4 \u00d7 6 in" in sizes
    dialog.photo_size.setCurrentIndex(dialog.photo_size.findData(OTHER))
    dialog.sides[0].setValue(4)
    dialog.sides[1].setValue(6)
    dialog.unit.setCurrentIndex(0)
    assert dialog.sides[1].value() == pytest.approx(15.2) and dialog.sides[1].suffix() == " cm"
    assert dialog.wish.size == pytest.approx((101.6, 152.4), abs=1)


def test_the_paper_lies_as_the_photo_or_as_it_is_said(qtbot: QtBot, metric: None) -> None:
    dialog = dialog_of(qtbot)
    assert dialog.page_layout.orientation() == QPageLayout.Orientation.Landscape
    assert dialog.page_layout.pageSize().id() == QPageSize.PageSizeId.A4
    dialog.way.setCurrentIndex(1)
    assert dialog.page_layout.orientation() == QPageLayout.Orientation.Portrait
    dialog.margin.setValue(2)
    assert dialog.page_layout.margins().left() == pytest.approx(20)


def test_the_original_size_is_proposed_where_the_file_says_one(qtbot: QtBot, metric: None) -> None:
    dialog = dialog_of(qtbot, photo=picture(dpi=(300.0, 300.0)))
    assert dialog.photo_size.currentData() == OWN and dialog.wish.own and not dialog.fit.isEnabled()
    assert dialog.note.text() == "2.5 \u00d7 1.7 cm, 300 dpi"
    assert dialog_of(qtbot).photo_size.findData(OWN) < 0


def test_pages_are_turned(qtbot: QtBot, metric: None) -> None:
    dialog = dialog_of(qtbot, picture(), picture())
    assert not dialog.after.isVisibleTo(dialog)
    dialog.which.setCurrentIndex(1)
    assert dialog.page_label.text() == "Page 1 of 3" and not dialog.before.isEnabled()
    dialog.after.click()
    dialog.after.click()
    assert dialog.page_label.text() == "Page 3 of 3" and not dialog.after.isEnabled()
    dialog.each.setCurrentIndex(1)
    assert dialog.page_label.text() == "Page 2 of 2" and len(dialog.photos) == 3


def test_what_was_chosen_is_there_the_next_time(qtbot: QtBot, metric: None) -> None:
    first = dialog_of(qtbot)
    first.photo_size.setCurrentIndex(first.photo_size.findData("130x180"))
    first.fit.setCurrentIndex(1)
    first.paper.setCurrentIndex(first.paper.findText("A5"))
    first.accept()
    second = dialog_of(qtbot)
    assert second.photo_size.currentData() == "130x180" and second.wish.crop and second.paper.currentText() == "A5"


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    Agreed.path, Agreed.asked = tmp_path / "page.pdf", 0
    monkeypatch.setattr("aedesk.gui.files.printing.QPrintDialog", Agreed)
    return Agreed.path


def strip(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    for name in "abc":
        save(Image(drawing(200, 300)), tmp_path / f"{name}.png")
    window.open([tmp_path / f"{name}.png" for name in "abc"])
    qtbot.waitUntil(lambda: len(window.strip.paths()) == 3 and not window.worker.busy and window.document.is_open)


def test_i_print_three_photos_at_10_by_15(
    window: MainWindow, page: Path, tmp_path: Path, qtbot: QtBot, metric: None
) -> None:
    """Print, the size, all photos, Print: four clicks."""
    strip(window, tmp_path, qtbot)
    window.actions_by_id["print"].trigger()
    dialog = window.findChild(PrintDialog)
    assert dialog is not None and dialog.isVisible()
    dialog.photo_size.setCurrentIndex(dialog.photo_size.findData("100x150"))
    dialog.which.setCurrentIndex(1)
    assert not dialog.print_button.isEnabled() and "Reading" in dialog.note.text()
    qtbot.waitUntil(dialog.print_button.isEnabled)
    assert len(dialog.photos) == 3
    qtbot.mouseClick(dialog.print_button, Qt.MouseButton.LeftButton)
    settle(window, qtbot)
    assert len(re.findall(rb"/Type /Page\b", page.read_bytes())) == 3
    assert window.statusBar().currentMessage() == "Saved as PDF."


def test_a_photo_that_cannot_be_read_is_said_and_this_one_can_be_printed(
    window: MainWindow, page: Path, tmp_path: Path, qtbot: QtBot, messages: Messages, metric: None
) -> None:
    strip(window, tmp_path, qtbot)
    (tmp_path / "b.png").write_bytes(b"no photo")
    window.actions_by_id["print"].trigger()
    dialog = window.findChild(PrintDialog)
    assert dialog is not None
    dialog.which.setCurrentIndex(1)
    qtbot.waitUntil(lambda: len(messages.texts) == 1)
    assert "b.png" in messages.texts[0] and dialog.which.currentIndex() == 0 and dialog.print_button.isEnabled()
    dialog.reject()


def test_i_think_better_of_it(window: MainWindow, page: Path, qtbot: QtBot, metric: None) -> None:
    window.document.open(Path("a.png"), picture())
    window.actions_by_id["print"].trigger()
    dialog = window.findChild(PrintDialog)
    assert dialog is not None
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert Agreed.asked == 0 and not page.exists() and not window.worker.busy
