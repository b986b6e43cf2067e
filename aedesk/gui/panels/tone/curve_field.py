"""The tone curve of one channel, or of all of them: to be pulled, and in numbers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aedesk.gui.look.design import HALF
from aedesk.gui.look.translate import word
from aedesk.gui.panels.tone.curve_view import CurveView
from aedesk.gui.panels.tone.heading import Heading
from aedesk.gui.panels.tone.pull import moved
from aedesk.gui.panels.tone.value_row import ValueRow
from aedesk.tools.adjust.curve import Curve, CurveSetting
from aedesk.tools.adjust.scale import TOP


class CurveField(QWidget):
    """Built from a declaration. `changed`: the value is another one."""

    changed = Signal()

    def __init__(self, declaration: CurveSetting, default: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.channel = declaration.channel
        name = word(declaration.label)
        self.heading = Heading(name, word(declaration.help))
        self.view = CurveView(declaration.channel)
        self.view.setAccessibleName(name)
        self.numbers = ValueRow(
            (
                (self.tr("Input"), self.tr("Input of the chosen point")),
                (self.tr("Output"), self.tr("Output of the chosen point")),
            )
        )
        for box in self.numbers.boxes:
            box.setDecimals(0)
            box.setRange(0, TOP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        for part in (self.heading, self.view, self.numbers):
            column.addWidget(part)
        self.view.pulled.connect(self._pulled)
        self.view.chosen_changed.connect(self._show_numbers)
        self.numbers.changed.connect(self._typed)
        self.heading.reset_requested.connect(self.reset)
        self.view.show_curve(Curve.parse(default))
        self._show()

    @property
    def value(self) -> str:
        """The curve, as a recipe keeps it."""
        return str(self.view.curve)

    @property
    def neutral(self) -> bool:
        """Whether it changes nothing."""
        return self.view.curve.neutral

    def set_value(self, value: str) -> None:
        """Show another one."""
        curve = Curve.parse(value)
        if curve != self.view.curve:
            self.view.show_curve(curve)
            self._pulled()

    def reset(self) -> None:
        """Back to a straight line."""
        self.set_value(str(Curve()))

    def show_found(self, found: float | None) -> None:
        """A curve is never found out."""

    def _pulled(self) -> None:
        self._show()
        self.changed.emit()

    def _typed(self) -> None:
        before, after = self.numbers.values
        self.view.take(moved(self.view.curve, self.view.chosen, (before, after)))

    def _show_numbers(self) -> None:
        self.numbers.show_values(self.view.curve.points[self.view.chosen])

    def _show(self) -> None:
        self._show_numbers()
        self.heading.reset.setEnabled(not self.neutral)
