"""Small numbers side by side, each with a letter or a word before it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from aedesk.gui.look.design import GAP, HALF, NUMBER
from aedesk.gui.panels.value_box import ValueBox
from aedesk.gui.panels.wheel import leave_wheel

WIDEST = "255.0"


class ValueRow(QWidget):
    """`names`: what is written before each number, and what screen readers say. `first`: what stands before them all.
    `changed`: the person has typed another one."""

    changed = Signal()

    def __init__(self, names: Sequence[tuple[str, str]], first: QWidget | None = None) -> None:
        super().__init__()
        self._shows = False
        self.boxes = [ValueBox() for _ in names]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(HALF)
        if first is not None:
            row.addWidget(first)
        for number, ((written, spoken), box) in enumerate(zip(names, self.boxes, strict=True)):
            if number or first is not None:
                row.addStretch()
            if written:
                label = QLabel(written)
                label.setToolTip(spoken)
                label.setBuddy(box)
                row.addWidget(label)
            box.setMinimumWidth(box.fontMetrics().horizontalAdvance(WIDEST) + 2 * GAP)
            box.setMaximumWidth(box.minimumWidth())
            box.setFixedHeight(NUMBER)
            box.setAccessibleName(spoken)
            box.setToolTip(spoken)
            leave_wheel(box)
            box.valueChanged.connect(self._typed)
            row.addWidget(box)

    @property
    def values(self) -> tuple[float, ...]:
        """What stands there."""
        return tuple(box.value() for box in self.boxes)

    def show_values(self, values: Sequence[float]) -> None:
        """Show others; `changed` is not emitted."""
        self._shows = True
        for box, value in zip(self.boxes, values, strict=True):
            box.setValue(value)
        self._shows = False

    def _typed(self) -> None:
        if not self._shows:
            self.changed.emit()
