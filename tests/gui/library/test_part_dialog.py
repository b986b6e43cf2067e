"""Marking a part of a photo."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from aedesk.gui.library.alike import cut
from aedesk.gui.library.controller import LibraryController
from aedesk.gui.library.part_dialog import PartDialog
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.image import Image
from tests.gui.library.conftest import select, shown, wait

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def dialog(qtbot: QtBot) -> PartDialog:
    made = PartDialog("Part", lambda: Image(np.zeros((60, 90, 3), np.uint8)))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.find_button.isEnabled)
    return made


def test_i_find_photos_that_show_a_part_of_this_one(
    filled: LibraryController, window: MainWindow, qtbot: QtBot
) -> None:
    select(filled, "c.png")
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = window.findChild(PartDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.find_button.isEnabled)
    place = dialog.frame.place.toRect()
    draw(
        dialog,
        place.topLeft() + QPoint(2, 2),
        place.topLeft() + QPoint(place.width() * 3 // 4, place.height() * 3 // 4),
        qtbot,
    )
    qtbot.mouseClick(dialog.find_button, LEFT)
    wait(filled, qtbot, lambda: filled.photos.scope is not None)
    assert filled.page.header.title.text() == "Photos like a part of “c.png”" and shown(filled)[0] == "c.png"


def draw(dialog: PartDialog, start: QPoint, end: QPoint, qtbot: QtBot) -> None:
    qtbot.mousePress(dialog.frame, LEFT, pos=start)
    qtbot.mouseMove(dialog.frame, end)
    qtbot.mouseRelease(dialog.frame, LEFT, pos=end)


def test_a_frame_is_drawn_and_moved_within_the_photo(dialog: PartDialog, qtbot: QtBot) -> None:
    place = dialog.frame.place.toRect()
    third = QPoint(place.width() // 5, place.height() // 5)
    draw(dialog, place.topLeft(), place.topLeft() + third, qtbot)
    left, top, right, bottom = dialog.frame.part
    assert (
        (left, top) == pytest.approx((0, 0), abs=0.01)
        and right == pytest.approx(0.2, abs=0.02)
        and bottom == pytest.approx(0.2, abs=0.02)
    )
    draw(dialog, place.topLeft() + third / 2, place.bottomRight() + third, qtbot)  # further than there is room
    assert dialog.frame.part[2:] == (1, 1) and dialog.frame.part[0] == pytest.approx(0.8, abs=0.02)


def test_the_frame_goes_by_keys(dialog: PartDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog.frame, Qt.Key.Key_Right)
    assert dialog.frame.part == pytest.approx((0.27, 0.25, 0.77, 0.75))
    qtbot.keyClick(dialog.frame, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.frame.part == pytest.approx((0.27, 0.25, 0.77, 0.73))
    for _ in range(60):
        qtbot.keyClick(dialog.frame, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.frame.part[2] - dialog.frame.part[0] == pytest.approx(0.04)


def test_a_part_has_at_least_one_pixel() -> None:
    image = Image(np.arange(12, dtype=np.uint8).reshape(3, 4, 1))
    assert cut(image, (0.5, 0.0, 1.0, 0.34)).pixels[..., 0].tolist() == [[2, 3]]
    assert cut(image, (1.0, 1.0, 1.0, 1.0)).pixels[..., 0].tolist() == [[11]]
