"""One number of a tool: slider, spin box and, where the tool can find it itself, "Auto"."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from aedesk.gui.look.translate import number, word
from aedesk.gui.panels.wheel import leave_wheel
from aedesk.tools.base import AUTO, Number


class NumberField(QWidget):
    """Built from a declaration. `changed`: the value is another one."""

    changed = Signal()

    def __init__(self, declaration: Number, default: float | str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._declaration = declaration
        name, help = word(declaration.label), word(declaration.help)
        self.label = QLabel(name)
        self.auto = QCheckBox(self.tr("Auto"))
        self.auto.setVisible(declaration.auto)
        self.auto.setAccessibleName(self.tr("%s: automatic") % name)
        self.auto.setToolTip(self.tr("Let AEDesk measure the photo"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, round((declaration.maximum - declaration.minimum) / declaration.step))
        self.slider.setPageStep(max(1, self.slider.maximum() // 10))
        self.spin = QDoubleSpinBox()
        self.spin.setDecimals(max(0, -math.floor(math.log10(declaration.step) + 1e-9)))
        self.spin.setRange(declaration.minimum, declaration.maximum)
        self.spin.setSingleStep(declaration.step)
        for widget in (self.slider, self.spin):
            widget.setAccessibleName(name)
            widget.setAccessibleDescription(help)
            widget.setToolTip(help)
            leave_wheel(widget)
        self.label.setToolTip(help)
        self.label.setBuddy(self.spin)

        top = QHBoxLayout()
        top.addWidget(self.label)
        top.addStretch()
        top.addWidget(self.auto)
        bottom = QHBoxLayout()
        bottom.addWidget(self.slider, 1)
        bottom.addWidget(self.spin)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addLayout(bottom)

        self.slider.valueChanged.connect(self._slid)
        self.spin.valueChanged.connect(self._typed)
        self.auto.toggled.connect(self._auto_toggled)
        self.set_value(default)

    @property
    def value(self) -> float | str:
        """The number, or "auto"."""
        return AUTO if self.auto.isChecked() else self.spin.value()

    def set_value(self, value: float | str) -> None:
        """Show a number or "auto"."""
        self.auto.setChecked(value == AUTO)
        if value != AUTO:
            self.spin.setValue(float(value))
        self._move_slider()  # also where the box shows the value already and says nothing
        self._auto_toggled(self.auto.isChecked())

    def show_found(self, found: float | None) -> None:
        """Show what "auto" found; None forgets it. The slider goes there, a start for own wishes."""
        if found is None or not self.auto.isChecked():
            self.auto.setText(self.tr("Auto"))
            return
        self.spin.setValue(found)
        self.auto.setText(self.tr("Auto: %s") % number(self.spin.value(), self.spin.decimals()))

    def _slid(self, place: int) -> None:
        self.spin.setValue(self._declaration.minimum + place * self._declaration.step)

    def _typed(self, value: float) -> None:
        self._move_slider()
        self.changed.emit()

    def _move_slider(self) -> None:
        self.slider.blockSignals(True)  # else a value between two steps would jump to one of them
        self.slider.setValue(round((self.spin.value() - self._declaration.minimum) / self._declaration.step))
        self.slider.blockSignals(False)

    def _auto_toggled(self, auto: bool) -> None:
        self.slider.setEnabled(not auto)
        self.spin.setEnabled(not auto)
        if not auto:
            self.auto.setText(self.tr("Auto"))
        self.changed.emit()
