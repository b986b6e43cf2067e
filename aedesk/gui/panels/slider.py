"""A slider as photo programs have them: it goes where it is clicked, and back by a double click."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QWidget


class Slider(QSlider):
    """It lies. `origin`: the value from which its groove is filled; while its
    value is not `known`, it is empty. The wheel scrolls what it lies in.

    `reset_requested`: the usual value is wanted, by a double click or by Delete."""

    reset_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.origin = 0
        self.known = True

    def set_known(self, known: bool) -> None:
        """Whether its value means something yet."""
        self.known = known
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Not ours, also with the focus."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring the knob to the mouse, which drags it from there."""
        if event.button() == Qt.MouseButton.LeftButton:
            knob = self._knob()
            if not knob.contains(event.position().toPoint()):
                self.setSliderDown(True)  # first of all: whoever counts how often it is taken hold of counts once
                self.setValue(self._value_at(event.position().x() - knob.width() / 2, knob.width()))
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Back to the usual value."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.reset_requested.emit()
            event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The same by Delete."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.reset_requested.emit()
        else:
            super().keyPressEvent(event)

    def _option(self) -> QStyleOptionSlider:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        return option

    def _knob(self) -> QRect:
        part = QStyle.SubControl.SC_SliderHandle
        return self.style().subControlRect(QStyle.ComplexControl.CC_Slider, self._option(), part, self)

    def _value_at(self, left: float, width: int) -> int:
        """The value at which the knob begins at `left`."""
        option = self._option()
        groove = self.style().subControlRect(
            QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderGroove, self
        )
        return QStyle.sliderValueFromPosition(
            self.minimum(), self.maximum(), round(left - groove.left()), groove.width() - width, option.upsideDown
        )
