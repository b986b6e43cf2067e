"""How the photos of a batch are seen: a table, and all that is said of the one that is chosen below it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QLabel, QSizePolicy, QTreeView, QVBoxLayout, QWidget

from aedesk.gui.batch.batch_list import NAME, PHOTO, PROBLEM, RESULT, TIME, BatchList
from aedesk.gui.look.design import GAP, ROW
from aedesk.recipe.batch import Outcome

LINES = 2  # of the words below, for which there is always room


class BatchView(QWidget):
    """`opened`: the person wants to see the photo of a row (its number in `photos`)."""

    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photos = BatchList(self)
        self._latest: int | None = None  # the row, as it is seen, of the latest outcome
        self._filter = _Problems(self)
        self._filter.setSourceModel(self.photos)
        self.table = QTreeView()
        self.table.setAccessibleName(self.tr("Photos"))
        self.table.setModel(self._filter)
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)  # ten thousand lines are laid out at once
        self.table.setAlternatingRowColors(True)
        self.table.setAllColumnsShowFocus(True)
        self.table.setMinimumHeight(3 * ROW)  # its head and two rows
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        header = self.table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(RESULT, QHeaderView.ResizeMode.Stretch)
        for number, width in ((PHOTO, 220), (NAME, 200), (TIME, 64)):
            self.table.setColumnWidth(number, width)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.words.setMinimumHeight(LINES * self.fontMetrics().lineSpacing())
        self.words.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.table, 1)
        column.addWidget(self.words)
        self.table.doubleClicked.connect(lambda index: self.opened.emit(self._filter.mapToSource(index).row()))
        self.table.selectionModel().currentRowChanged.connect(lambda index, before: self._tell(index))
        self.photos.dataChanged.connect(lambda *_: self._tell(self.table.currentIndex()))
        self.photos.modelReset.connect(self._forget)

    def take(self, outcome: Outcome) -> None:
        """What has become of a photo; it is seen, unless the person has scrolled away."""
        bar = self.table.verticalScrollBar()
        follows = self._latest is None or bar.value() <= self._latest <= bar.value() + bar.pageStep()
        index = self._filter.mapFromSource(self.photos.index(self.photos.take(outcome), 0))
        if index.isValid():
            self._latest = index.row()
        if follows and index.isValid():
            self.table.scrollTo(index)

    def show_only_problems(self, only: bool) -> None:
        """Hide what went well."""
        self._filter.only_problems = only
        self._filter.invalidate()

    def go_to_problem(self) -> None:
        """Choose the first photo that something is wrong with."""
        rows = range(self._filter.rowCount())
        index = next((at for row in rows if (at := self._filter.index(row, 0)).data(PROBLEM)), None)
        if index is not None:
            self.table.setCurrentIndex(index)

    def _forget(self) -> None:
        self._latest = None
        self.words.clear()

    def _tell(self, index: QModelIndex) -> None:
        row = self._filter.mapToSource(index).row()
        self.words.setText(self.photos.whole_text(row) if row >= 0 else "")


class _Problems(QSortFilterProxyModel):
    only_problems = False

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:  # type: ignore[override]
        model = self.sourceModel()
        return not self.only_problems or bool(model.index(row, 0).data(PROBLEM))
