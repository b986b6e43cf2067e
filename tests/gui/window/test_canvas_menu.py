from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from aedesk.gui.window.main_window import MainWindow
from tests.gui.conftest import apply, at_rest, pixels
from tests.gui.masks.marking import drag

Reason = QContextMenuEvent.Reason


def ask(window: MainWindow, reason: Reason = Reason.Mouse) -> QMenu | None:
    """Right button, or the key for menus, on the photo; what opens."""
    for menu in window.findChildren(QMenu):
        menu.hide()
    place = QPoint(200, 200)
    event = QContextMenuEvent(reason, place, window.canvas.viewport().mapToGlobal(place))
    QApplication.sendEvent(window.canvas.viewport(), event)
    found = QApplication.activePopupWidget()
    return found if isinstance(found, QMenu) else None


def words(menu: QMenu) -> list[str]:
    return [action.iconText() for action in menu.actions() if not action.isSeparator()]


@pytest.mark.window
def test_i_do_what_the_tool_does_from_the_photo_in_2_clicks(opened: MainWindow, qtbot: QtBot) -> None:
    before = pixels(opened)
    opened.tool_bar.choose("denoise")
    menu = ask(opened)
    assert menu is not None and words(menu)[0] == "Invert photo"
    wanted = {"Copy photo", "Whole photo", "Compare with the original", "Save", "Export…", "Crop & rotate", "Print…"}
    assert wanted <= set(words(menu))
    menu.actions()[0].trigger()
    menu.close()
    qtbot.waitUntil(lambda: at_rest(opened))
    assert np.array_equal(pixels(opened), 255 - before)


def test_a_tool_with_marks_offers_them_too(opened: MainWindow) -> None:
    opened.tool_bar.choose("repair")
    menu = opened.extras.menu.menu()
    assert words(menu)[:5] == ["Find holes", "Mend photo", "Show marks", "Invert", "Clear"]


def test_what_cannot_be_done_now_is_grey(opened: MainWindow, qtbot: QtBot) -> None:
    opened.tool_bar.choose("denoise")
    states = {action.iconText(): action.isEnabled() for action in opened.extras.menu.menu().actions()}
    assert not states["Undo"] and not states["Side by side"] and states["Invert photo"] and states["Copy photo"]
    apply(opened, qtbot)
    assert opened.actions_by_id["undo"].isEnabled()


def test_the_right_button_of_a_brush_erases_and_the_key_opens_the_menu(opened: MainWindow, qtbot: QtBot) -> None:
    opened.tool_bar.choose("repair")
    opened.actions_by_id["brush"].trigger()
    drag(opened, [(10, 20), (60, 20)])
    view = opened.canvas.viewport()
    qtbot.mousePress(view, Qt.MouseButton.RightButton, pos=QPoint(200, 200))
    assert ask(opened) is None
    qtbot.mouseRelease(view, Qt.MouseButton.RightButton, pos=QPoint(200, 200))
    menu = ask(opened, Reason.Keyboard)
    assert menu is not None
    menu.close()
