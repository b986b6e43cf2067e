"""The white balance: a grey that was picked, in numbers, and the pipette that picks it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from aedesk.gui.look.design import HALF, NUMBER
from aedesk.gui.look.icons import icon, swatch
from aedesk.gui.look.style import follow_colours
from aedesk.gui.look.translate import word
from aedesk.gui.panels.tone.heading import Heading
from aedesk.gui.panels.tone.value_row import ValueRow
from aedesk.tools.adjust.scale import TOP
from aedesk.tools.adjust.white_balance import DARKEST, Grey, GreySetting


class GreyField(QWidget):
    """Built from a declaration. `changed`: the value is another one. The `pipette` is hidden where there is no photo
    to pick from."""

    changed = Signal()

    def __init__(self, declaration: GreySetting, default: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Heading(word(declaration.label), word(declaration.help))
        self.pipette = QPushButton(self.tr("Pick a grey"))
        self.pipette.setCheckable(True)
        self.pipette.setToolTip(
            self.tr(
                "Click something in the photo that should be neutral grey; Esc leaves. The mean of 5 × 5 pixels counts."
            )
        )
        self.pipette.hide()
        follow_colours(self, lambda: self.pipette.setIcon(icon("pipette", self.palette().buttonText().color())))
        self._swatch = QLabel()
        self._swatch.setFixedSize(NUMBER, NUMBER)
        self._swatch.setAlignment(Qt.AlignmentFlag.AlignCenter)
        channels = (self.tr("R"), self.tr("Red")), (self.tr("G"), self.tr("Green")), (self.tr("B"), self.tr("Blue"))
        self.numbers = ValueRow(channels, self._swatch)
        for box in self.numbers.boxes:
            box.setDecimals(1)
            box.setRange(DARKEST, TOP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        for part in (self.heading, self.pipette, self.numbers):
            column.addWidget(part)
        self.numbers.changed.connect(lambda: self._take(Grey(*self.numbers.values)))
        self.heading.reset_requested.connect(self.reset)
        self._grey = Grey.parse(default)
        self._show()

    @property
    def value(self) -> str:
        """The grey, as a recipe keeps it."""
        return str(self._grey)

    def set_value(self, value: str) -> None:
        """Show another one."""
        self._take(Grey.parse(value))

    def reset(self) -> None:
        """Balance nothing."""
        self._take(Grey())

    def show_found(self, found: float | None) -> None:
        """It is never found out."""

    def _take(self, grey: Grey) -> None:
        if grey != self._grey:
            self._grey = grey
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        grey = self._grey
        self.numbers.show_values((grey.red, grey.green, grey.blue))
        colour = QColor(*(round(value) for value in (grey.red, grey.green, grey.blue)))
        self._swatch.setPixmap(swatch(colour).pixmap(QSize(NUMBER - HALF, NUMBER - HALF)))
        self.heading.reset.setEnabled(grey != Grey())
