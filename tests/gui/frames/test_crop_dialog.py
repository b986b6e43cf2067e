"""Cropping and straightening by hand."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from aedesk.gui.document.picture import Picture
from aedesk.gui.frames.crop_dialog import CropDialog
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.image import Image
from aedesk.tools import registry
from aedesk.tools.turn import TurnParams, inside
from tests.conftest import drawing
from tests.gui.conftest import NoModels, pixels


@pytest.fixture
def dialog(qtbot: QtBot) -> CropDialog:
    dialog = CropDialog(Picture.of(Image(drawing(300, 400))))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def drag(dialog: CropDialog, qtbot: QtBot, start: tuple[float, float], end: tuple[float, float]) -> None:
    """From one place of the photo to another."""
    view = dialog.view
    first, last = (view.mapFromScene(*place) for place in (start, end))
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=first)
    for share in (0.5, 1.0):
        qtbot.mouseMove(view.viewport(), first + QPoint(*(round(share * n) for n in (last - first).toTuple())))  # type: ignore[attr-defined]
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=last)


def test_nothing_chosen_is_nothing_done(dialog: CropDialog) -> None:
    assert dialog.params == TurnParams() and not dialog.crop_button.isEnabled()


def test_a_corner_that_is_pulled_cuts(dialog: CropDialog, qtbot: QtBot) -> None:
    drag(dialog, qtbot, (400, 300), (200, 150))
    params = dialog.params
    assert params.left == params.top == 0 and 48 < params.right < 52 and 48 < params.bottom < 52
    drag(dialog, qtbot, (100, 70), (900, 900))  # the whole frame, as far as it goes
    moved = dialog.params
    assert moved.right == moved.bottom == 0 and moved.left == pytest.approx(params.right, abs=0.01)


@pytest.mark.parametrize(
    ("start", "end", "cut"),
    [((200, 0), (180, 90), "top"), ((400, 150), (280, 160), "right"), ((200, 300), (200, 210), "bottom"),
     ((0, 150), (120, 100), "left")],
)  # fmt: skip
def test_a_side_that_is_pulled_cuts_there_only(
    dialog: CropDialog, qtbot: QtBot, start: tuple[float, float], end: tuple[float, float], cut: str
) -> None:
    drag(dialog, qtbot, start, end)
    shares = {side: getattr(dialog.params, side) for side in ("left", "top", "right", "bottom")}
    assert 28 < shares.pop(cut) < 32 and set(shares.values()) == {0}


def test_i_draw_a_line_along_the_horizon(dialog: CropDialog, qtbot: QtBot) -> None:
    dialog.line_button.click()
    drag(dialog, qtbot, (100, 140), (300, 154))  # 4 degrees down
    assert dialog.degrees == pytest.approx(-4, abs=0.6) and not dialog.line_button.isChecked()
    before = dialog.degrees
    drag(dialog, qtbot, (100, 140), (300, 140))  # the frame is moved again, and not the angle
    assert dialog.degrees == before
    dialog.view.draws_line = True
    drag(dialog, qtbot, (200, 250), (210, 50))  # nearly upright on the photo that was turned
    assert dialog.degrees == pytest.approx(before - 2.9, abs=0.6)


def test_the_frame_stays_inside_a_photo_that_is_turned(dialog: CropDialog) -> None:
    dialog.angle.set_value(5.0)
    params = dialog.params
    assert params.straighten == 5 and params.left == params.right == 0
    top, left, bottom, right = inside((400, 300), params)
    frame = dialog.view.frames[0]
    assert frame.width == right - left and frame.height == bottom - top


def test_a_shape_is_kept(dialog: CropDialog) -> None:
    dialog.shape_box.setCurrentIndex(2)  # square
    frame = dialog.view.frames[0]
    assert frame.width == pytest.approx(frame.height) and frame.height == 300
    dialog.reset()
    assert dialog.params == TurnParams()


def test_keys_do_what_the_mouse_does(dialog: CropDialog, qtbot: QtBot) -> None:
    dialog.shape_box.setCurrentIndex(2)
    before = dialog.view.frames[0]
    qtbot.keyClick(dialog.view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.view.frames[0].x == before.x - 10
    dialog.shape_box.setCurrentIndex(0)
    qtbot.keyClick(dialog.view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert dialog.view.frames[0].width == before.width + 1


def test_i_crop_a_photo_and_take_it_back(photo: Path, qtbot: QtBot) -> None:
    opened = MainWindow((registry.TURN,), NoModels())
    qtbot.addWidget(opened)
    opened.show()
    opened.open([photo])
    qtbot.waitUntil(lambda: opened.document.is_open and not opened.worker.busy)
    before = pixels(opened).copy()
    opened.actions_by_id["crop"].trigger()
    dialog = opened.findChild(CropDialog)
    assert dialog is not None
    dialog.shape_box.setCurrentIndex(2)
    dialog.crop_button.click()
    qtbot.waitUntil(lambda: not opened.worker.busy and opened.document.modified)
    assert np.array_equal(pixels(opened), before[:, 15:75])
    opened.actions_by_id["undo"].trigger()
    qtbot.waitUntil(lambda: not opened.worker.busy)
    assert np.array_equal(pixels(opened), before)
    opened.stop_workers()
