"""The Library page: folders beside a grid, with tabs above and what is selected below."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from aedesk.gui.library.filter_bar import FilterBar
from aedesk.gui.library.folder_panel import FolderPanel
from aedesk.gui.library.header import Header
from aedesk.gui.library.invitation import Invitation
from aedesk.gui.library.notice import Notice
from aedesk.gui.library.selection_bar import SelectionBar
from aedesk.gui.look.design import GAP, MARGIN
from aedesk.gui.look.drawing import hairline
from aedesk.gui.panels.progress import Progress
from aedesk.gui.panels.work_panel import LOW


class LibraryPage(QWidget):
    """Its parts by name. `tab_changed`: another tab is chosen (its number). `folders_dropped`: folders (a list of
    Paths) that shall be taken in."""

    tab_changed = Signal(int)
    folders_dropped = Signal(list)

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        """`actions`: what can be done with photos that are selected."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Library"))
        self.setAcceptDrops(True)
        self.indexing, self.working = Progress(), Progress()
        for progress in (self.indexing, self.working):
            progress.cancel_button.setToolTip(self.tr("Stop; what is done is kept"))
        self.folders = FolderPanel(self.indexing)
        self.invitation = Invitation()
        self.invitation.add_requested.connect(self.folders.add_requested)
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Views of the library"))
        self.tabs.currentChanged.connect(self.tab_changed)
        self.filter, self.header, self.notice = FilterBar(), Header(), Notice()
        self.bodies = QStackedWidget()
        self.selection = SelectionBar(actions)
        self._right = self._make_right()
        self.middle = QStackedWidget()
        self.middle.addWidget(self.invitation)
        self.middle.addWidget(self._right)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.folders)
        row.addWidget(_Line())
        row.addWidget(self.middle, 1)
        self._below = QWidget()
        self.below = QVBoxLayout(self._below)  # the strip of open photos has its place here while the page is seen
        self.below.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self._below)

    def _make_right(self) -> QWidget:
        right = QWidget()
        top = QHBoxLayout()
        top.setSpacing(MARGIN)
        top.addWidget(self.tabs)
        top.addStretch(1)
        top.addWidget(self.working, 3)
        column = QVBoxLayout(right)
        column.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        column.setSpacing(GAP)
        column.addLayout(top)
        for widget in (self.filter, self.header, self.notice):
            column.addWidget(widget)
        column.addWidget(self.bodies, 1)
        column.addWidget(self.selection)
        return right

    def add_tab(self, title: str, body: QWidget) -> int:
        """One more view of the library, of this title. Returns its number."""
        self.bodies.addWidget(body)
        return self.tabs.addTab(title)

    def show_empty(self, empty: bool) -> None:
        """Whether there is no folder yet."""
        self.middle.setCurrentWidget(self.invitation if empty else self._right)

    def say(self, text: str) -> None:
        """A sentence that stays until the person has read it."""
        self.notice.say(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the photos of the library go before those that are open."""
        super().resizeEvent(event)
        self._below.setVisible(self.height() >= LOW)

    def sizeHint(self) -> QSize:
        """As large as the window lets it be."""
        return QSize(960, 600)

    # ---- what is dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Folders are taken in; photos of the library itself cannot be dropped here; other files are the window's."""
        if self._is_own(event) or _folders(event):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The same."""
        event.setAccepted(not self._is_own(event))

    def dropEvent(self, event: QDropEvent) -> None:
        """Folders were dropped."""
        folders = _folders(event)
        if folders:
            event.acceptProposedAction()
            self.folders_dropped.emit(folders)

    def _is_own(self, event: QDropEvent) -> bool:
        source = event.source()
        return isinstance(source, QWidget) and self.isAncestorOf(source)


def _folders(event: QDropEvent) -> list[Path]:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.is_dir()]


class _Line(QWidget):
    """Between the folders and the photos."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), hairline(self.palette()))
        painter.end()
