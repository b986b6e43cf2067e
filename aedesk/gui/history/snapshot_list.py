"""The original and the snapshots of a photo, above the list of its steps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QMenu, QSizePolicy, QWidget

from aedesk.gui.panels.step_rows import LINE_ROLE, SIDE, StepRows, icon_of


class SnapshotList(QListWidget):
    """The first row is the original, which stays; the others are snapshots, called by their number from 0. As high as
    all its rows: what it lies in is scrolled.

    `original_wanted`: the original was clicked. `wanted`: a snapshot was. `renamed`: one has another name, which the
    person has typed. `removed`: it shall go. `compare_wanted`: the photo shall be compared with one; -1 is the
    original. Return does what a click does, F2 renames, Delete removes."""

    original_wanted = Signal()
    wanted = Signal(int)
    renamed = Signal(int, str)
    removed = Signal(int)
    compare_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shows = False
        self.setAccessibleName(self.tr("Original and snapshots"))
        self.setItemDelegate(StepRows(self))
        self.setIconSize(QSize(SIDE, SIDE))
        self.setSpacing(2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.customContextMenuRequested.connect(self._show_menu)
        self.itemClicked.connect(lambda item: self._choose(self.row(item)))
        self.itemChanged.connect(self._edited)

    def show_rows(self, original: QPixmap, snapshots: Sequence[tuple[str, str, QPixmap]]) -> None:
        """List the original, and of each snapshot its name, what is in it, and its picture."""
        row, focused = self.currentRow(), self.hasFocus()
        self._shows = True
        self.clear()
        self._add(self.tr("Original"), self.tr("Click to compare with it"), original)
        for name, line, picture in snapshots:
            item = self._add(name, line, picture)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setToolTip(self.tr("Click to restore “%s”; F2 renames it, Delete removes it") % name)
        if focused and row >= 0:
            self.setCurrentRow(min(row, self.count() - 1))
        self._shows = False
        self.updateGeometry()

    def _add(self, title: str, line: str, picture: QPixmap) -> QListWidgetItem:
        item = QListWidgetItem(icon_of(picture), title)
        item.setData(LINE_ROLE, line)
        item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, line)
        self.addItem(item)
        return item

    def rename(self, number: int) -> None:
        """Let the person type another name for a snapshot."""
        item = self.item(number + 1)
        self.setCurrentItem(item)
        self.setFocus()
        self.editItem(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a row."""
        row, idle = self.currentRow(), self.state() != QAbstractItemView.State.EditingState
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and row >= 0 and idle:
            self._choose(row)
        elif event.key() == Qt.Key.Key_Delete and row > 0 and idle:
            self.removed.emit(row - 1)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        each = self.sizeHintForRow(0) + 2 * self.spacing() if self.count() else 0
        return QSize(super().sizeHint().width(), self.count() * each + 2 * self.frameWidth() + 4)

    def minimumSizeHint(self) -> QSize:
        """The same height."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def _choose(self, row: int) -> None:
        if row == 0:
            self.original_wanted.emit()
        elif row > 0:
            self.wanted.emit(row - 1)

    def _edited(self, item: QListWidgetItem) -> None:
        if not self._shows:
            self.renamed.emit(self.row(item) - 1, item.text())

    def _show_menu(self, place: QPoint) -> None:
        item = self.itemAt(place) or self.currentItem()
        if item is None:
            return
        menu = self.menu_of(self.row(item))
        menu.exec(self.viewport().mapToGlobal(place))
        menu.deleteLater()

    def menu_of(self, row: int) -> QMenu:
        """What can be done with a row."""
        menu, number = QMenu(self), row - 1
        if number >= 0:
            menu.addAction(self.tr("Restore"), lambda: self.wanted.emit(number))
        menu.addAction(self.tr("Compare with it"), lambda: self.compare_wanted.emit(number))
        if number >= 0:
            menu.addSeparator()
            menu.addAction(self.tr("Rename"), lambda: self.rename(number))
            menu.addAction(self.tr("Remove"), lambda: self.removed.emit(number))
        return menu
