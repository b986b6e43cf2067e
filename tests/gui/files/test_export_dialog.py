"""Export: asked, written, and remembered."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from aedesk.gui.config.store import settings
from aedesk.gui.files.export_dialog import KEY, ExportDialog
from aedesk.gui.look.translate import in_bytes
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.export import MAIL, NO_PLACE, PRESETS, Export
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from tests.conftest import drawing
from tests.gui.conftest import Messages, answer_save_dialog, apply

LARGE = Image(np.zeros((1500, 2000, 3), np.uint8))


def test_i_export_a_small_copy_and_the_photo_stays_unsaved(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    apply(opened, qtbot)
    answer_save_dialog(monkeypatch, tmp_path / "for aunt")
    opened.actions_by_id["export"].trigger()
    dialog = opened.findChild(ExportDialog)
    assert dialog is not None
    dialog.size_box.setCurrentIndex(dialog.size_box.count() - 1)
    dialog.side.setValue(45)
    dialog.format.setCurrentText("WebP")
    assert "45 × 30" in dialog.result_label.text()
    dialog.export_button.click()
    qtbot.waitUntil(lambda: not opened.worker.busy)
    image = load(tmp_path / "for aunt.webp")
    assert (image.width, image.height) == (45, 30) and opened.document.modified
    assert "Exported" in opened.statusBar().currentMessage()


def test_the_original_is_not_replaced_without_asking(
    opened: MainWindow, photo: Path, messages: Messages, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = photo.read_bytes()
    answer_save_dialog(monkeypatch, photo)
    opened.outputs.exporting._export(Export(), ".png")
    assert any("Replace the original" in text for text in messages.texts)
    assert photo.read_bytes() == before


def test_what_was_chosen_is_remembered(qtbot: QtBot) -> None:
    first = ExportDialog(LARGE)
    qtbot.addWidget(first)
    first.format.setCurrentText("JPEG")
    first.quality.setValue(71)
    first.size_box.setCurrentIndex(first.size_box.findData(1600))
    first.dpi.setValue(300)
    first.metadata.setCurrentIndex(1)
    first.accept()
    second = ExportDialog(LARGE)
    qtbot.addWidget(second)
    assert second.wish == Export(1600, 300.0, NO_PLACE, 71) and second.format.currentText() == "JPEG"
    assert "1600 × 1200" in second.result_label.text()


@pytest.mark.parametrize(
    "kept", [{"side": "big", "quality": None, "dpi": [], "format": 3, "metadata": 9}, {"side": 777}]
)
def test_odd_memories_do_no_harm(kept: dict[str, object], qtbot: QtBot) -> None:
    settings().set_value(KEY, kept)
    dialog = ExportDialog(LARGE)
    qtbot.addWidget(dialog)
    assert dialog.wish.longer_side == (777 if kept["side"] == 777 else 0) and dialog.wish.quality == 95


def test_formats_without_loss_have_no_quality(qtbot: QtBot) -> None:
    dialog = ExportDialog(Image(drawing(20, 30)))
    qtbot.addWidget(dialog)
    dialog.format.setCurrentText("PNG")
    assert not dialog.quality.isEnabled() and "lossless" in dialog.quality_label.text()


def test_the_size_of_the_file_is_seen_before(qtbot: QtBot, tmp_path: Path) -> None:
    photo = Image(drawing(200, 300))
    dialog = ExportDialog(photo)
    qtbot.addWidget(dialog)
    dialog.show()
    save(photo, tmp_path / "a.jpg", quality=95)
    size = in_bytes((tmp_path / "a.jpg").stat().st_size)
    qtbot.waitUntil(lambda: dialog.result_label.text() == f"The file will have 300 × 200 pixels and {size}.")
    dialog.format.setCurrentText("PNG")
    assert "pixels." in dialog.result_label.text()  # until it is known
    qtbot.waitUntil(lambda: " and " in dialog.result_label.text())
    dialog.reject()


def test_a_largest_file_is_kept_to_and_its_quality_said(qtbot: QtBot) -> None:
    noise = np.random.default_rng(3).integers(0, 255, (300, 400, 3), np.uint8)
    dialog = ExportDialog(Image(noise))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.most.setValue(0.08)
    qtbot.waitUntil(lambda: "Quality " in dialog.result_label.text())
    assert dialog.wish.most_bytes == 80_000
    dialog.reject()


def test_presets_fill_the_fields_and_what_is_changed_is_ones_own(qtbot: QtBot) -> None:
    dialog = ExportDialog(LARGE)
    qtbot.addWidget(dialog)
    for name, (suffix, wish) in PRESETS.items():
        dialog.preset.setCurrentIndex(dialog.preset.findData(name))
        assert dialog.wish == wish and dialog.format.currentData() == suffix
        assert dialog.preset.currentData() == name
    dialog.preset.setCurrentIndex(dialog.preset.findData(MAIL))
    dialog.quality.setValue(50)
    assert dialog.preset.currentData() == ""
    dialog.preset.setCurrentIndex(dialog.preset.findData(MAIL))
    dialog.accept()
    again = ExportDialog(LARGE)
    qtbot.addWidget(again)
    assert again.preset.currentData() == MAIL and again.wish == PRESETS[MAIL][1]
