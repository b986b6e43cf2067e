"""A grid of photos or stacks that scrolls through a hundred thousand of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QItemSelection, QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QListView, QWidget

from aedesk.gui.library.cell import CellDelegate
from aedesk.gui.look.design import GAP, MARGIN, mix

SIDE = 144  # pixels of a thumbnail
SMALLEST, LARGEST = 80, 256


class Grid(QListView):
    """`message`: what is said while there is no row. `chosen`: a row is wanted, by a double click or Return.
    `selected`: others are selected. `left`: the person wants back."""

    chosen = Signal(int)
    selected = Signal()
    left = Signal()

    def __init__(self, model: QAbstractListModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.message = ""
        self.delegate = CellDelegate(SIDE, self)
        self.setItemDelegate(self.delegate)
        self.setUniformItemSizes(True)
        # Rows that wrap: the list of icons keeps a tree of all places, which takes seconds for a hundred thousand.
        self.setViewMode(QListView.ViewMode.ListMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setSelectionRectVisible(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setDragDropMode(QListView.DragDropMode.DragOnly)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(4 * GAP)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setModel(model)
        self.set_side(SIDE)
        self.doubleClicked.connect(lambda index: self.chosen.emit(index.row()))
        self.selectionModel().selectionChanged.connect(lambda *_: self.selected.emit())
        model.modelReset.connect(self.selected)

    def set_side(self, side: int) -> None:
        """Thumbnails of so many pixels. What was in the middle stays there."""
        middle = self.indexAt(self.viewport().rect().center())
        self.delegate.side = max(SMALLEST, min(LARGEST, side))
        self._fill()
        if middle.isValid():
            self.scrollTo(middle, QListView.ScrollHint.PositionAtCenter)

    def rows(self) -> list[int]:
        """The rows that are selected, in their order."""
        chosen = self.selectionModel().selection()
        ranges = [(chosen.at(number).top(), chosen.at(number).bottom()) for number in range(chosen.size())]
        return [row for first, last in sorted(ranges) for row in range(first, last + 1)]

    def select_rows(self, rows: Sequence[int], current: int) -> None:
        """Select these rows; `current` is the one that the keys go on from."""
        selection, model = QItemSelection(), self.model()
        for row in rows:
            selection.select(model.index(row, 0), model.index(row, 0))
        flag = QItemSelectionModel.SelectionFlag
        if current >= 0:
            self.selectionModel().setCurrentIndex(model.index(current, 0), flag.NoUpdate)
        self.selectionModel().select(selection, flag.ClearAndSelect)

    def show_message(self, text: str) -> None:
        """What is said while there is no row."""
        self.message = text
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, or why there is none."""
        super().paintEvent(event)
        if self.model().rowCount() == 0 and self.message:
            painter = QPainter(self.viewport())
            painter.setPen(mix(self.palette().window().color(), self.palette().windowText().color(), 0.7))
            words = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(
                self.viewport().rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN), int(words), self.message
            )
            painter.end()

    def select(self, row: int) -> None:
        """Select a row alone, and bring it into sight."""
        index = self.model().index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def resizeEvent(self, event: object) -> None:
        """The cells fill the width."""
        self._fill()
        super().resizeEvent(event)  # type: ignore[arg-type]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return wants the current row, Escape leaves."""
        index: QModelIndex = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.chosen.emit(index.row())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        """As many columns as there is room for, beside the scroll bar whether it is there or not: rows must not wrap
        anew as it comes and goes."""
        least = self.delegate.size_for(self.fontMetrics().height())
        room = self.width() - self.verticalScrollBar().sizeHint().width() - 1
        cell = QSize(max(least.width(), room // max(1, room // least.width())), least.height())
        if cell != self.delegate.cell or cell != self.gridSize():
            self.delegate.cell = cell
            self.setGridSize(cell)
