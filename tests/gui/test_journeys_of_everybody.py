"""People with other cameras, other languages, and other habits, from beginning to end."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from aedesk import paths
from aedesk.gui.app import _begin
from aedesk.gui.config.preferences import Preferences, preferences, remember
from aedesk.gui.config.store import close_settings
from aedesk.gui.files.export_dialog import ExportDialog
from aedesk.gui.frames.split_window import SplitWindow
from aedesk.gui.help.about_dialog import AboutDialog
from aedesk.gui.help.help_window import HelpWindow
from aedesk.gui.look.translate import speak
from aedesk.gui.settings.settings_dialog import SettingsDialog
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.load import load
from aedesk.tools.registry import TOOLS
from tests.conftest import drawing
from tests.gui.conftest import Invert, Messages, NoModels, answer_save_dialog, apply, drop_on, pixels
from tests.imaging.formats.test_raw import write_dng

EXIFTOOL = shutil.which("exiftool")


@pytest.fixture
def back_to_english(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, "en")


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.document.is_open and not window.worker.busy)


def save_as(window: MainWindow, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    answer_save_dialog(monkeypatch, path)
    window.saving.save_as()
    qtbot.waitUntil(lambda: not window.document.modified and not window.worker.busy)


def test_i_bring_a_slide_that_i_photographed_and_keep_all_its_bits(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "slide.dng"
    write_dng(path, (6500, 6000, 5000))
    drop_on(window, [path])
    settle(window, qtbot)
    apply(window, qtbot)
    assert window.document.proposed_path().suffix == ".png"
    save_as(window, tmp_path / "slide.tif", qtbot, monkeypatch)
    saved = load(tmp_path / "slide.tif")
    assert saved.bits == 16 and np.array_equal(saved.pixels, 65535 - load(path).pixels)


def test_i_bring_a_photo_from_my_telephone(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    heif = pytest.importorskip("pillow_heif")
    path = tmp_path / "IMG_0001.heic"
    heif.from_pillow(Pillow.fromarray(drawing(64, 80))).save(path)
    drop_on(window, [path])
    settle(window, qtbot)
    assert pixels(window).shape == (64, 80, 3) and window.document.name == "IMG_0001.heic"


def test_i_drop_a_pdf_and_am_told_what_to_do(
    window: MainWindow, tmp_path: Path, messages: Messages, qtbot: QtBot
) -> None:
    (tmp_path / "scan.pdf").write_bytes(b"%PDF-1.7\n")
    drop_on(window, [tmp_path / "scan.pdf"])
    qtbot.waitUntil(lambda: bool(messages.texts))
    assert "is a PDF" in messages.texts[0] and "TIFF or PNG" in messages.texts[0]
    assert not window.document.is_open


@pytest.mark.skipif(EXIFTOOL is None, reason="ExifTool is not installed")
def test_i_send_a_photo_to_others_without_saying_where_it_was_taken(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert EXIFTOOL is not None
    path, out = tmp_path / "garden.jpg", tmp_path / "for all.jpg"
    Pillow.fromarray(drawing(60, 90)).save(path)
    tags = [
        "-GPSLatitude=47.5",
        "-GPSLatitudeRef=N",
        "-XMP-exif:GPSLatitude=47.5",
        "-Artist=Emil",
        "-overwrite_original",
    ]
    subprocess.run([EXIFTOOL, "-overwrite_original", *tags, str(path)], check=True, capture_output=True)
    window.open([path])
    settle(window, qtbot)
    answer_save_dialog(monkeypatch, out)
    window.actions_by_id["export"].trigger()
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    dialog.metadata.setCurrentIndex(1)
    dialog.export_button.click()
    qtbot.waitUntil(lambda: out.exists() and not window.worker.busy)
    answer = subprocess.run([EXIFTOOL, "-j", str(out)], check=True, capture_output=True, text=True).stdout
    said = json.loads(answer)[0]
    assert said["Artist"] == "Emil" and not any("GPS" in name for name in said)


@pytest.mark.skipif(EXIFTOOL is None, reason="ExifTool is not installed")
def test_i_keep_photos_in_an_archive_that_must_know_what_was_invented(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert EXIFTOOL is not None
    apply(opened, qtbot)
    save_as(opened, tmp_path / "done.tif", qtbot, monkeypatch)
    command = [EXIFTOOL, "-j", "-G1", "-struct", str(tmp_path / "done.tif")]
    said = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)[0]
    assert said["XMP-iptcExt:DigitalSourceType"].endswith("algorithmicallyEnhanced")
    assert said["XMP-aedesk:Steps"][0]["Tool"] == "denoise"


def test_i_go_on_with_an_archived_photo_and_its_story_grows(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for count in (1, 2):
        apply(opened, qtbot)
        save_as(opened, tmp_path / f"{count}.png", qtbot, monkeypatch)
        xmp = load(tmp_path / f"{count}.png").metadata.xmp
        assert xmp is not None and xmp.count(b"<aedesk:Tool>") == count


def test_i_read_the_desk_in_my_own_language_from_the_next_start_on(
    opened: MainWindow, qtbot: QtBot, qapp: QApplication, back_to_english: None
) -> None:
    opened.actions_by_id["settings"].trigger()
    dialog = opened.findChild(SettingsDialog)
    assert dialog is not None
    dialog.language.setCurrentIndex(dialog.language.findText("Français"))
    dialog.accept()
    close_settings()
    speak(qapp, preferences().language)  # as the next start does
    window = MainWindow((Invert(),), NoModels())
    qtbot.addWidget(window)
    assert window.actions_by_id["save"].text() == "&Enregistrer"
    window.stop_workers()


def test_i_start_although_the_settings_are_damaged(window: MainWindow, qtbot: QtBot) -> None:
    close_settings()
    file = paths.settings_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("{ this is no JSON")
    _begin(window, [])
    assert "have been reset" in window.statusBar().currentMessage()
    assert file.with_name("settings.json.damaged").read_text() == "{ this is no JSON"


def test_i_get_everything_back_to_how_it_was_on_the_first_day(opened: MainWindow, qtbot: QtBot) -> None:
    remember(Preferences(device="cpu", theme="dark", memory=500))
    opened.actions_by_id["settings"].trigger()
    dialog = opened.findChild(SettingsDialog)
    assert dialog is not None and dialog.memory.value() == 500
    dialog.reset_button.click()
    dialog.accept()
    assert preferences() == Preferences()


def nameless(widget: QWidget) -> list[str]:
    """What can be reached with the keyboard and has no name that a screen reader could say."""
    kinds = (QAbstractButton, QSlider, QAbstractSpinBox, QComboBox, QLineEdit, QAbstractItemView)
    buddies = {label.buddy() for label in widget.findChildren(QLabel) if label.buddy() is not None}
    found = []
    for part in widget.findChildren(QWidget):
        if not isinstance(part, kinds) or part.focusPolicy() == Qt.FocusPolicy.NoFocus or part in buddies:
            continue
        above = part.parent()
        inner = isinstance(above, QAbstractSpinBox | QComboBox) or isinstance(above.parent(), QComboBox)
        if inner or part.objectName().startswith("qt_"):
            continue  # parts of Qt's own widgets
        text = part.text() if isinstance(part, QAbstractButton) else ""
        if not (part.accessibleName() or text or part.toolTip()):
            found.append(f"{type(part).__name__} in {type(part.parent()).__name__}")
    return found


def test_i_hear_what_everything_is_called(qtbot: QtBot) -> None:
    window = MainWindow(TOOLS, NoModels())
    qtbot.addWidget(window)
    image = window.canvas
    assert image.accessibleName()
    from aedesk.gui.document.picture import Picture
    from aedesk.imaging.image import Image

    picture = Picture.of(Image(drawing(60, 90)))
    makers: list[Callable[[], QWidget]] = [
        lambda: SettingsDialog(Preferences()),
        lambda: ExportDialog(picture.image),
        SplitWindow,
        AboutDialog,
        lambda: HelpWindow("en"),
    ]
    dialogs = [make() for make in makers]
    for dialog in dialogs:
        qtbot.addWidget(dialog)
    window.batches.show()
    assert window.batches.window is not None
    missing = {type(part).__name__: nameless(part) for part in (window, window.batches.window, *dialogs)}
    assert not any(missing.values()), missing
    window.stop_workers()


def test_i_always_see_where_the_keyboard_is(opened: MainWindow, qtbot: QtBot) -> None:
    """Tab goes round through palette, photo and panel, and comes back."""
    seen: list[QWidget] = []
    opened.canvas.setFocus()
    part = opened.canvas
    for _ in range(1000):
        step = part.nextInFocusChain()
        assert step is not None
        part = step  # type: ignore[assignment]
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisibleTo(opened) and part.isEnabled():
            seen.append(part)
        if part is opened.canvas:
            break
    assert part is opened.canvas
    panel = opened.panel_stack.currentWidget()
    assert any(panel.isAncestorOf(one) for one in seen)
    assert any(opened.tool_bar.isAncestorOf(one) for one in seen)
