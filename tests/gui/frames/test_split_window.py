"""Scans taken apart on the desk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import tifffile
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from aedesk.gui.frames.split_window import SplitWindow
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from tests.conftest import drawing
from tests.gui.conftest import Messages
from tests.imaging.pixels.flatbed import scan

IMAGE, FRAMES = scan(4)


@pytest.fixture
def flatbed(tmp_path: Path) -> Path:
    path = tmp_path / "flatbed.png"
    save(IMAGE, path)
    return path


@pytest.fixture
def split(flatbed: Path, qtbot: QtBot) -> Iterator[SplitWindow]:
    window = SplitWindow()
    qtbot.addWidget(window)
    window.open_scan(flatbed)
    window.show()
    qtbot.waitUntil(lambda: not window.worker.busy)
    yield window
    window.shut()


def test_i_take_a_scan_apart(flatbed: Path, window: MainWindow, qtbot: QtBot) -> None:
    window.splits.show(flatbed)
    split = window.splits.window
    assert split is not None
    qtbot.waitUntil(lambda: not split.worker.busy)
    assert split.list.count() == len(FRAMES) and split.save_button.isEnabled()
    split.save_button.click()
    qtbot.waitUntil(lambda: window.document.is_open and not window.worker.busy)
    files = sorted((flatbed.parent / "flatbed (photos)").iterdir())
    assert [file.name for file in files] == [f"flatbed-{n + 1}.png" for n in range(len(FRAMES))]
    assert window.document.path == files[0] and len(window.strip.paths()) == len(FRAMES)
    assert abs(load(files[0]).width - FRAMES[0].width) < 12


def test_frames_are_added_changed_and_removed_by_keys_and_numbers(split: SplitWindow, qtbot: QtBot) -> None:
    count = len(FRAMES)
    split.add_button.click()
    assert split.list.count() == count + 1 and split.list.currentRow() == count
    split.boxes["angle"].setValue(-3.5)
    assert split.view.frames[-1].angle == -3.5 and "-3.5°" in split.list.item(count).text()
    x = split.view.frames[-1].x
    qtbot.keyClick(split.view, Qt.Key.Key_Right)
    qtbot.keyClick(split.view, Qt.Key.Key_Period)
    assert split.view.frames[-1].x == x + 1 and split.view.frames[-1].angle == pytest.approx(-3.4)
    assert split.boxes["x"].value() == pytest.approx(x + 1, abs=0.06)
    qtbot.keyClick(split.view, Qt.Key.Key_Delete)
    assert split.list.count() == count
    qtbot.keyClick(split.view, Qt.Key.Key_PageDown)
    assert split.list.currentRow() == 0
    split.remove_button.click()
    split.find_button.click()
    qtbot.waitUntil(lambda: not split.worker.busy)
    assert split.list.count() == count


def test_a_frame_is_drawn_with_the_mouse(split: SplitWindow, qtbot: QtBot) -> None:
    split.view.set_frames([])
    view = split.view
    places = [view.mapFromScene(QPointF(x, y)) for x, y in ((100, 100), (200, 150), (400, 350))]
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=places[0])
    for place in places[1:]:
        qtbot.mouseMove(view.viewport(), place)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=places[-1])
    assert len(view.frames) == 1 and view.selected == 0
    assert view.frames[0].width == pytest.approx(300, abs=5) and view.frames[0].height == pytest.approx(250, abs=5)


def test_nothing_is_written_over(split: SplitWindow, qtbot: QtBot, flatbed: Path) -> None:
    folder = flatbed.parent / "flatbed (photos)"
    folder.mkdir()
    (folder / "flatbed-1.png").write_bytes(b"mine")
    split.save()
    qtbot.waitUntil(lambda: not split.worker.busy)
    assert (folder / "flatbed-1.png").read_bytes() == b"mine" and (folder / "flatbed-1 (2).png").exists()


def test_i_turn_the_pages_of_a_scan_and_each_becomes_a_photo(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "album.tif"
    with tifffile.TiffWriter(path) as tiff:
        for side in (60, 80):
            tiff.write(drawing(side, 90), photometric="rgb")
    window.open([path])
    qtbot.waitUntil(lambda: window.document.is_open and not window.worker.busy)
    assert "has 2 pages" in window.statusBar().currentMessage()
    window.actions_by_id["split"].trigger()
    split = window.splits.window
    assert split is not None
    qtbot.waitUntil(lambda: not split.worker.busy)
    assert split.page_box.count() == 2 and split.list.count() == 0 and "counts as one" in split.text.text()
    split.page_box.setCurrentIndex(1)
    split.page_box.activated.emit(1)
    qtbot.waitUntil(lambda: not split.worker.busy)
    split.save()
    qtbot.waitUntil(lambda: not split.worker.busy and not window.worker.busy)
    assert [load(tmp_path / "album (photos)" / f"album-{n}.tif").height for n in (1, 2)] == [60, 80]


def test_what_cannot_be_read_is_said(window: MainWindow, tmp_path: Path, messages: Messages, qtbot: QtBot) -> None:
    (tmp_path / "a.png").write_bytes(b"nonsense")
    window.splits.show(tmp_path / "a.png")
    qtbot.waitUntil(lambda: bool(messages.texts))
    assert "not a picture" in messages.texts[0]
