"""What is selected in the library, and where it can go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QSlider, QWidget

from aedesk.gui.library.grid import LARGEST, SIDE, SMALLEST
from aedesk.gui.look.design import GAP
from aedesk.gui.panels.elided_label import ElidedLabel


class DropButton(QPushButton):
    """A button that also takes photos which are dropped on it. `dropped`: files (a list of QUrl)."""

    dropped = Signal(list)

    def __init__(self, action: QAction) -> None:
        super().__init__(action.iconText())
        self.setToolTip(action.toolTip())
        self.setAcceptDrops(True)
        self.setEnabled(action.isEnabled())
        self.clicked.connect(lambda: action.trigger())
        action.enabledChanged.connect(self.setEnabled)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self.setDown(True)

    def dragLeaveEvent(self, event: object) -> None:
        """They went elsewhere."""
        self.setDown(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Here they are."""
        self.setDown(False)
        event.acceptProposedAction()
        urls: Sequence[QUrl] = event.mimeData().urls()
        self.dropped.emit(list(urls))


class SelectionBar(QWidget):
    """How many photos are selected, buttons for what can be done with them, and how large all are. `side_changed`:
    thumbnails shall have so many pixels."""

    side_changed = Signal(int)

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = ElidedLabel()
        self.buttons = {action: DropButton(action) for action in actions}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(SMALLEST, LARGEST)
        self.slider.setValue(SIDE)
        self.slider.setMinimumWidth(6 * GAP)
        self.slider.setMaximumWidth(12 * GAP)
        self.slider.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.slider.setToolTip(self.tr("Size of the thumbnails"))
        self.slider.setAccessibleName(self.tr("Size of the thumbnails"))
        self.slider.valueChanged.connect(self.side_changed)
        row.addWidget(self.count, 1)
        row.addWidget(self.slider)
        row.addSpacing(GAP)
        for button in self.buttons.values():
            row.addWidget(button)

    def show_count(self, selected: int, whole: int) -> None:
        """So many photos of all that are seen."""
        photos = self.tr("%n photo(s)", "", whole)
        line = self.tr("%d of %s selected") % (selected, photos) if selected else photos
        short = self.tr("%d of %d") % (selected, whole) if selected else photos
        self.count.show_line(line, short)
        self.count.setMinimumWidth(self.count.least_width)  # the slider becomes shorter first
