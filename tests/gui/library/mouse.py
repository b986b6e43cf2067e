"""Moves of the mouse with a button held, which QTest sends without it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget


def move(widget: QWidget, to: QPoint, button: Qt.MouseButton, modifier: Qt.KeyboardModifier) -> None:
    """To a pixel of the widget."""
    event = QMouseEvent(
        *(QEvent.Type.MouseMove, QPointF(to), QPointF(widget.mapToGlobal(to))),
        *(Qt.MouseButton.NoButton, button, modifier),
    )
    QApplication.sendEvent(widget, event)
