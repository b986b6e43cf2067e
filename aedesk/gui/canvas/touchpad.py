"""What two fingers on a touchpad mean: moving is moving the photo, pinching is zooming."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QInputDevice, QNativeGestureEvent, QWheelEvent

from_touchpad = QInputDevice.DeviceType.TouchPad


def pan_of(event: QWheelEvent) -> QPoint | None:
    """How far fingers on a touchpad move the photo, in pixels of the view; None for a wheel, and with Ctrl, which
    zooms as pinching does."""
    if event.modifiers() & Qt.KeyboardModifier.ControlModifier or event.device().type() != from_touchpad:
        return None
    exact = event.pixelDelta()
    return exact if not exact.isNull() else event.angleDelta() / 4


def zoom_of(event: QEvent) -> tuple[float, QPoint] | None:
    """The factor by which a pinch zooms, and where; None for anything else."""
    if event.type() != QEvent.Type.NativeGesture or not isinstance(event, QNativeGestureEvent):
        return None
    if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
        return None
    return 1.0 + event.value(), event.position().toPoint()
