from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from aedesk.gui.files.open_dialog import PhotoPane, open_dialog


def test_the_photo_that_is_chosen_is_seen_with_its_size_its_day_and_its_bytes(photo: Path, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = open_dialog(parent, "Open photo", photo.parent, ["Photos (*.png)", "All files (*)"])
    pane = dialog.findChild(PhotoPane)
    assert pane is not None
    dialog.currentChanged.emit(str(photo))
    qtbot.waitUntil(lambda: not pane.picture.pixmap().isNull())
    name, size, day, weight = pane.words.text().splitlines()
    assert (name, size) == (photo.name, "90 × 60 px") and day and weight.endswith("bytes")
    (photo.parent / "notes.png").write_bytes(b"no picture")
    dialog.currentChanged.emit(str(photo.parent / "notes.png"))
    qtbot.waitUntil(lambda: bool(pane.words.text()))
    assert pane.words.text().splitlines()[:2] == ["notes.png", "No picture that can be shown"]
    assert pane.picture.pixmap().isNull()
    dialog.done(0)


def test_a_folder_that_is_gone_is_that_of_the_person(tmp_path: Path, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = open_dialog(parent, "Open photo", tmp_path / "Pictures", ["All files (*)"])
    assert Path(dialog.directory().absolutePath()) == Path.home()
    dialog.done(0)
