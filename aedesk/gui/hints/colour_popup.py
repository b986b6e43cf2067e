"""The colours to choose from for a hint: those that are likely there, then any."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QFrame, QGridLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from aedesk.gui.look.icons import swatch
from aedesk.gui.look.mnemonics import give_mnemonics

COLUMNS = 4
SIDE = 32  # pixels of a swatch


class ColourPopup(QFrame):
    """`chosen`: a QColor. Closes itself; Escape or a click elsewhere chooses nothing."""

    chosen = Signal(QColor)

    def __init__(self, likely: Sequence[tuple[int, int, int]], start: QColor, parent: QWidget) -> None:
        """`start`: where the dialog for any colour begins."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._start = start
        grid = QGridLayout()
        grid.setSpacing(4)
        self.swatches = []
        for number, rgb in enumerate(likely):
            colour = QColor(*rgb)
            button = QToolButton()
            button.setIcon(swatch(colour, SIDE))
            button.setIconSize(QSize(SIDE, SIDE))
            button.setAutoRaise(True)
            button.setToolTip(colour.name())
            button.setAccessibleName(self.tr("Colour %s") % colour.name())
            button.clicked.connect(lambda _checked=False, colour=colour: self._choose(colour))
            grid.addWidget(button, number // COLUMNS, number % COLUMNS)
            self.swatches.append(button)
        self.other = QPushButton(self.tr("Other colour…"))
        self.other.clicked.connect(self._ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(QLabel(self.tr("Likely colours")))
        column.addLayout(grid)
        column.addWidget(self.other)
        give_mnemonics(self)
        first = self.swatches[0] if self.swatches else self.other
        first.setFocus()

    def open_at(self, place: QPoint) -> None:
        """Show it at a place of the screen, inside of it."""
        self.adjustSize()
        room = self.screen().availableGeometry()
        x = min(place.x() + 12, room.right() - self.width())
        y = min(place.y() + 12, room.bottom() - self.height())
        self.move(max(room.left(), x), max(room.top(), y))
        self.show()

    def _choose(self, colour: QColor) -> None:
        self.close()
        self.chosen.emit(colour)

    def _ask(self) -> None:
        parent = self.parentWidget()
        self.hide()
        colour = QColorDialog.getColor(self._start, parent, self.tr("Choose a colour"))
        if colour.isValid():
            self.chosen.emit(colour)
        self.close()
