"""Two fingers on a touchpad."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QNativeGestureEvent, QPointingDevice, QPointingDeviceUniqueId, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aedesk.gui.window.main_window import MainWindow

TOUCHPAD = QPointingDevice(
    "pad", 77, QInputDevice.DeviceType.TouchPad, QPointingDevice.PointerType.Finger,
    QInputDevice.Capability.Position | QInputDevice.Capability.PixelScroll, 2, 1, "", QPointingDeviceUniqueId(),
)  # fmt: skip
MOUSE = QPointingDevice.primaryPointingDevice()


def wheel(window: MainWindow, device: QPointingDevice, pixels: QPoint, *modifiers: Qt.KeyboardModifier) -> None:
    view = window.canvas.viewport()
    place = QPointF(view.rect().center())
    event = QWheelEvent(
        place, QPointF(view.mapToGlobal(place)), pixels, QPoint(0, 120), Qt.MouseButton.NoButton,
        modifiers[0] if modifiers else Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        Qt.MouseEventSource.MouseEventNotSynthesized, device,
    )  # fmt: skip
    QApplication.sendEvent(view, event)


def test_i_move_the_photo_with_two_fingers_and_zoom_with_the_wheel(opened: MainWindow) -> None:
    canvas = opened.canvas
    canvas.set_scale(30.0)
    bars = canvas.horizontalScrollBar(), canvas.verticalScrollBar()
    before = [bar.value() for bar in bars]
    wheel(opened, TOUCHPAD, QPoint(-25, -40))
    assert [bar.value() for bar in bars] == [before[0] + 25, before[1] + 40] and canvas.zoom == pytest.approx(30)
    canvas.set_scale(2.0)
    wheel(opened, TOUCHPAD, QPoint(0, 20), Qt.KeyboardModifier.ControlModifier)
    assert canvas.zoom > 2.1
    canvas.set_scale(2.0)
    wheel(opened, MOUSE, QPoint())
    assert canvas.zoom > 2.1


def test_i_pinch_to_look_closer(opened: MainWindow, qtbot: QtBot) -> None:
    canvas = opened.canvas
    canvas.set_scale(2.0)
    place = QPointF(canvas.viewport().rect().center())
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, TOUCHPAD, 2, place, place, place, 0.5, QPointF(), 0
    )
    QApplication.sendEvent(canvas.viewport(), event)
    assert canvas.zoom == pytest.approx(3.0)
