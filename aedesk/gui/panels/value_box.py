"""A number beside its label: quiet as long as nobody types in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QWidget

from aedesk.gui.look.design import GAP

UNKNOWN = "–"
WIDEST = "100.0 %"
SIGNS = {"in": "″"}  # for units whose letters are others in other languages


class ValueBox(QDoubleSpinBox):
    """`unit` stands behind the number. A number that is not known yet is a dash."""

    def __init__(self, unit: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = True
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance(WIDEST) + 2 * GAP)  # so that all are as wide
        self._unit = ""
        self.set_unit(unit)

    def set_unit(self, unit: str) -> None:
        """Another one stands behind the number."""
        sign = SIGNS.get(unit, unit)
        self._unit = sign if sign in ("", "°", "″") else f" {sign}"
        self.setSuffix(self._unit if self._known else "")

    @property
    def known(self) -> bool:
        """Whether the number is shown."""
        return self._known

    def set_known(self, known: bool) -> None:
        """Show the number, or a dash."""
        if known != self._known:
            self._known = known
            self.setSuffix(self._unit if known else "")  # which has the text made anew

    def textFromValue(self, value: float) -> str:
        """The number, or a dash."""
        return super().textFromValue(value) if self._known else UNKNOWN
