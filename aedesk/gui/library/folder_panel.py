"""The folders of the library, and what goes on in them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from aedesk.gui.library.source import Listing
from aedesk.gui.look.design import CONTROL, GAP, HALF, MARGIN, beside
from aedesk.gui.look.fitting import enlarge
from aedesk.gui.look.translate import number
from aedesk.gui.panels.progress import Progress

FOLDER, COUNT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
WIDTH = 232  # pixels


class FolderPanel(QWidget):
    """`chosen`: a folder whose photos shall be seen (a Path), or None for all. `add_requested`, `update_requested`
    (of that one, or None), `forget_requested` (a Path): what the person wants."""

    chosen = Signal(object)
    add_requested = Signal()
    update_requested = Signal(object)
    forget_requested = Signal(object)

    def __init__(self, progress: Progress, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        title = QLabel(self.tr("Library"))
        font = title.font()
        enlarge(font, 1.3)
        title.setFont(font)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Folders of the library"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setItemDelegate(_Lines(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.viewport().setAutoFillBackground(False)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.currentItemChanged.connect(lambda *_: self.chosen.emit(self.folder))
        self.add_button = QPushButton(self.tr("Add folder…"))
        self.add_button.setToolTip(self.tr("Find the photos of a folder, and of all folders in it, by what is on them"))
        self.update_button = QPushButton(self.tr("Update"))
        self.update_button.setToolTip(self.tr("Look for new, changed and moved photos"))
        self.forget_button = QPushButton(self.tr("Remove"))
        self.forget_button.setToolTip(self.tr("Take the folder out of the library; no file is deleted"))
        self.add_button.clicked.connect(self.add_requested)
        self.update_button.clicked.connect(lambda: self.update_requested.emit(self.folder))
        self.forget_button.clicked.connect(lambda: self.forget_requested.emit(self.folder))
        self.progress = progress
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for button in (self.update_button, self.forget_button):
            row.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, GAP, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(title)
        column.addWidget(self.list, 1)
        column.addWidget(self.add_button)
        column.addLayout(row)
        column.addWidget(progress)
        self._writable = True
        self._enable()
        self.list.currentItemChanged.connect(lambda *_: self._enable())

    @property
    def folder(self) -> Path | None:
        """The folder that is chosen, None for all."""
        item = self.list.currentItem()
        folder = item.data(FOLDER) if item is not None else None
        return folder if isinstance(folder, Path) else None

    def show_listing(self, listing: Listing) -> None:
        """Show its folders; the chosen one stays chosen."""
        chosen = self.folder
        self._writable = listing.writable
        self.list.blockSignals(True)
        self.list.clear()
        self._add_line(self.tr("All photos"), None, len(listing.photos), "")
        for folder in listing.folders:
            self._add_line(folder.name or str(folder), folder, listing.counts.get(folder, 0), str(folder))
        rows = [row for row in range(self.list.count()) if self.list.item(row).data(FOLDER) == chosen]
        self.list.setCurrentRow(rows[0] if rows else 0)
        self.list.blockSignals(False)
        self._enable()
        if self.folder != chosen:
            self.chosen.emit(self.folder)

    def _add_line(self, name: str, folder: Path | None, count: int, tip: str) -> None:
        item = QListWidgetItem(name)
        item.setData(FOLDER, folder)
        item.setData(COUNT, count)
        item.setToolTip(tip)
        item.setSizeHint(QSize(0, CONTROL))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {count}")
        self.list.addItem(item)

    def _enable(self) -> None:
        self.add_button.setEnabled(self._writable)
        self.update_button.setEnabled(self._writable and self.list.count() > 1)
        self.forget_button.setEnabled(self._writable and self.folder is not None)

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Update"), lambda: self.update_requested.emit(self.folder))
        remove = menu.addAction(self.tr("Remove from the library"), lambda: self.forget_requested.emit(self.folder))
        remove.setEnabled(self.forget_button.isEnabled())
        menu.popup(self.list.viewport().mapToGlobal(place))


class _Lines(QStyledItemDelegate):
    """The name on one side, how many photos on the other."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        """Draw one line."""
        count = number(index.data(COUNT) or 0)  # type: ignore[attr-defined]
        whole = option.rect  # type: ignore[attr-defined]
        metrics: QFontMetrics = option.fontMetrics  # type: ignore[attr-defined]
        width = metrics.horizontalAdvance(count) + 2 * GAP
        super().paint(painter, option, index)  # type: ignore[arg-type]
        palette = option.palette  # type: ignore[attr-defined]
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        painter.setPen(beside(palette.windowText().color(), palette.window().color(), chosen))
        place = whole.adjusted(whole.width() - width, 0, -HALF, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)
        painter.restore()

    def initStyleOption(self, option: QStyleOptionViewItem, index: object) -> None:
        """The name is cut off before the number."""
        super().initStyleOption(option, index)  # type: ignore[arg-type]
        count = number(index.data(COUNT) or 0)  # type: ignore[attr-defined]
        room = option.rect.width() - option.fontMetrics.horizontalAdvance(count) - 4 * GAP  # type: ignore[attr-defined]
        option.text = option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideMiddle, room)  # type: ignore[attr-defined]
