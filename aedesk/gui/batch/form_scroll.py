"""The form of a batch, scrolled where the screen is low: the list of photos and the buttons stay in sight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from aedesk.gui.look.design import CONTROL, GAP

ROWS = 4  # of the form that are seen at least


class FormScroll(QScrollArea):
    """As high as its form where there is room."""

    def __init__(self, form: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(form)

    def sizeHint(self) -> QSize:
        """All of the form."""
        return self._form.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """All of its width and a few rows."""
        least = self._form.minimumSizeHint()
        return QSize(least.width(), min(least.height(), ROWS * (CONTROL + GAP)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The form has other rows now."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
