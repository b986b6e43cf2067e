"""One number of a tool: its label and value on one line, a slider, and, where the tool can find it itself, "Auto"."""

from __future__ import annotations

import math

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from aedesk.gui.look.design import GAP, NUMBER, SLIDER
from aedesk.gui.look.translate import word
from aedesk.gui.panels.slider import Slider
from aedesk.gui.panels.value_box import ValueBox
from aedesk.gui.panels.wheel import leave_wheel
from aedesk.tools.base import AUTO, Number


class NumberField(QWidget):
    """Built from a declaration. `changed`: the value is another one. `default`: what a double click goes back to."""

    changed = Signal()

    def __init__(self, declaration: Number, default: float | str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._declaration, self._default = declaration, default
        self._shows = False  # values that nobody has chosen
        self._found: float | None = None  # by "auto", for this photo
        name, help = word(declaration.label), word(declaration.help)
        self.label = QLabel(name)
        self.auto = QCheckBox(self.tr("Auto"))
        if not declaration.auto:
            self.auto.hide()
        self.auto.setAccessibleName(self.tr("%s: automatic") % name)
        self.auto.setToolTip(self.tr("Set from what AEDesk measures in the photo"))
        self.slider = Slider()
        self.slider.setRange(0, round((declaration.maximum - declaration.minimum) / declaration.step))
        self.slider.setSingleStep(max(1, self.slider.maximum() // 200))
        self.slider.setPageStep(max(1, self.slider.maximum() // 10))
        self.slider.origin = self._place(min(max(0.0, declaration.minimum), declaration.maximum))
        self.spin = ValueBox(declaration.unit)
        self.spin.setDecimals(max(0, -math.floor(math.log10(declaration.step) + 1e-9)))
        self.spin.setRange(declaration.minimum, declaration.maximum)
        self.spin.setSingleStep(declaration.step)
        self.spin.setFixedHeight(NUMBER)
        self.slider.setFixedHeight(SLIDER)
        for widget in (self.slider, self.spin):
            widget.setAccessibleName(name)
            widget.setAccessibleDescription(help)
            widget.setToolTip(help)
            leave_wheel(widget)
        self.slider.setToolTip("\n".join((help, self.tr("Double-click or press Delete to reset."))))
        self.label.setToolTip(help)
        self.label.setBuddy(self.spin)

        top = QHBoxLayout()
        top.setSpacing(GAP)
        top.addWidget(self.label)
        top.addStretch()
        top.addWidget(self.auto)
        top.addWidget(self.spin)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.slider)

        self.slider.valueChanged.connect(self._slid)
        self.slider.reset_requested.connect(self.reset)
        self.spin.valueChanged.connect(self._typed)
        self.auto.toggled.connect(self._auto_toggled)
        self.set_value(default)

    @property
    def value(self) -> float | str:
        """The number, or "auto"."""
        return AUTO if self.auto.isChecked() else self.spin.value()

    def set_value(self, value: float | str) -> None:
        """Show a number or "auto"."""
        if value == AUTO:
            self.auto.setChecked(True)
            self._show_auto()
        else:
            self._choose(float(value))

    def reset(self) -> None:
        """Back to the usual value."""
        if self.value != self._default:
            self.set_value(self._default)

    def show_found(self, found: float | None) -> None:
        """Show what "auto" found, a start for own wishes; None forgets it."""
        self._found = found
        if self.auto.isChecked():
            self._show_auto()

    def _show(self, value: float, known: bool = True) -> None:
        self._shows = True
        self.spin.setValue(value)
        self.slider.setValue(self._place(self.spin.value()))
        self.spin.set_known(known)
        self.slider.set_known(known)
        self._shows = False

    def _show_auto(self) -> None:
        """What "auto" found; nothing where it has not looked yet."""
        self._show(self._declaration.minimum if self._found is None else self._found, self._found is not None)

    def _place(self, value: float) -> int:
        return round((value - self._declaration.minimum) / self._declaration.step)

    def _slid(self, place: int) -> None:
        if not self._shows:
            self._choose(self._declaration.minimum + place * self._declaration.step)

    def _typed(self, value: float) -> None:
        if not self._shows:
            self._choose(value)

    def _choose(self, value: float) -> None:
        """The person has chosen a number: "auto" is over."""
        self._show(value)
        if self.auto.isChecked():
            self.auto.setChecked(False)  # which says that the value is another one
        else:
            self.changed.emit()

    def _auto_toggled(self, auto: bool) -> None:
        if auto:
            self._show_auto()
        else:
            self._show(self.spin.value())
        self.changed.emit()
