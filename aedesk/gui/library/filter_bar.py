"""Which photos of the library are seen, and in which order."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QToolButton, QWidget

from aedesk.gui.look.design import CONTROL, GAP
from aedesk.library.choose import ALL, DATE, KEPT, NAME, REJECTED, UNRATED, Choice

AFTER = 150  # milliseconds of no typing, after which it is searched


class FilterBar(QWidget):
    """`changed`: `choice` is another one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("Search names, notes and folders"))
        self.text.setAccessibleName(self.tr("Search the library"))
        self.text.setClearButtonEnabled(True)
        self.text.setMinimumWidth(15 * GAP)
        self.stars = QComboBox()
        self.stars.setAccessibleName(self.tr("Rating"))
        self.stars.setToolTip(self.tr("Show only photos with this rating"))
        several = [("★" * least, str(least)) for least in range(1, 6)]
        for words, value in (
            (self.tr("All ratings"), ALL),
            (self.tr("Without rejected"), KEPT),
            *((self.tr("%s or more") % words if len(words) < 5 else words, value) for words, value in several),
            (self.tr("No stars"), UNRATED),
            (self.tr("Rejected"), REJECTED),
        ):
            self.stars.addItem(words, value)
        self.order = QComboBox()
        self.order.setAccessibleName(self.tr("Sort by"))
        self.order.setToolTip(self.tr("Sort by name or date, or by what needs restoring most"))
        for words, value in (
            (self.tr("Sort by name"), NAME),
            (self.tr("Sort by date"), DATE),
            (self.tr("Most damaged"), "damage"),
            (self.tr("Most faded"), "fading"),
            (self.tr("Most blurred"), "blur"),
            (self.tr("Noisiest"), "noise"),
        ):
            self.order.addItem(words, value)
        self.backwards = QToolButton()
        self.backwards.setCheckable(True)
        self.backwards.setText("↓")
        self.backwards.setFixedSize(QSize(CONTROL, CONTROL))
        self.backwards.setToolTip(self.tr("Reverse the order"))
        self.backwards.setAccessibleName(self.tr("Reverse the order"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.text, 1)
        for widget in (self.stars, self.order, self.backwards):
            row.addWidget(widget)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(AFTER)
        self._later.timeout.connect(self.changed)
        self.text.textChanged.connect(lambda _: self._later.start())
        self.stars.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.order.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.backwards.toggled.connect(self._turn)

    @property
    def choice(self) -> Choice:
        """Without a folder."""
        return Choice(
            self.text.text(),
            self.stars.currentData(),
            order=self.order.currentData(),
            backwards=self.backwards.isChecked(),
        )

    def clear(self) -> None:
        """Show all photos again."""
        self.text.clear()
        self.stars.setCurrentIndex(0)

    def _turn(self, backwards: bool) -> None:
        self.backwards.setText("↑" if backwards else "↓")
        self.changed.emit()
