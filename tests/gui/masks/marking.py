"""What a person does with marks, and what is marked then."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aedesk.gui.masks.mask_panel import MaskPanel
from aedesk.gui.window.main_window import MainWindow
from tests.conftest import drawing

RED = drawing(60, 90)[..., 0]
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


def panel_of(window: MainWindow) -> MaskPanel:
    panel = window.panels["repair"]
    assert isinstance(panel, MaskPanel)
    return panel


def marked(window: MainWindow) -> np.ndarray:
    window.masks.settle()
    assert window.document.mask is not None
    return window.document.mask.mask.marked


def find(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(panel_of(window).find_button, LEFT)
    qtbot.waitUntil(lambda: not window.worker.busy)


def set_sensitivity(window: MainWindow, value: float) -> None:
    panel_of(window).fields["sensitivity"].set_value(value)


def drag(
    window: MainWindow,
    places: list[tuple[float, float]],
    button: Qt.MouseButton = LEFT,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Draw through places of the photo, with the button held."""
    viewport = window.canvas.viewport()
    points = [window.canvas.viewportTransform().map(QPointF(x, y)) for x, y in places]

    def send(kind: QEvent.Type, point: QPointF) -> None:
        place = QPointF(viewport.mapToGlobal(point.toPoint()))
        held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else button
        event = QMouseEvent(kind, point, place, button, held, modifiers)
        QApplication.sendEvent(viewport, event)

    send(QEvent.Type.MouseButtonPress, points[0])
    for point in points[1:]:
        send(QEvent.Type.MouseMove, point)
    send(QEvent.Type.MouseButtonRelease, points[-1])
