"""The photos opened lately, as rows with a small picture, the name and the folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage, QPainter, QPalette
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from aedesk.gui.look.design import GAP, HALF, HOVER, MARGIN, ROUND, mix

Index = QModelIndex | QPersistentModelIndex
FOLDER = Qt.ItemDataRole.UserRole  # the role of the words for where a photo lies
SIDE, WIDTH = 48, 304  # pixels: of a small picture, and of a row


def folder_in_words(path: Path) -> str:
    """Where a photo lies, from the person's own folder if it is there: "~/Pictures/1931"."""
    try:
        inside = path.parent.relative_to(Path.home())
    except (ValueError, RuntimeError):
        return str(path.parent)
    return f"~/{inside}" if inside.parts else "~"


class RecentList(QAbstractListModel):
    """`wanted`: the small picture of a photo (its Path), which is drawn for the first time."""

    wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.paths: list[Path] = []
        self._pictures: dict[Path, QImage | None] = {}

    def show(self, paths: list[Path]) -> None:
        """Hold these."""
        if paths == self.paths:
            return
        self.beginResetModel()
        self.paths = list(paths)
        self._pictures = {path: picture for path, picture in self._pictures.items() if path in paths}
        self.endResetModel()

    def take(self, path: Path, picture: QImage | None) -> None:
        """The small picture of a photo was read; None where it cannot be."""
        if path in self.paths:
            self._pictures[path] = picture
            index = self.index(self.paths.index(path), 0)
            self.dataChanged.emit(index, index)

    def picture(self, path: Path) -> QImage | None:
        """What is known of it; it is asked for at the first time."""
        if path not in self._pictures:
            self._pictures[path] = None
            self.wanted.emit(path)
        return self._pictures[path]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """How many there are."""
        return 0 if parent.isValid() else len(self.paths)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is said of a photo."""
        if not index.isValid():
            return None
        path = self.paths[index.row()]
        if role == FOLDER:
            return folder_in_words(path)
        if role == Qt.ItemDataRole.DecorationRole:
            return self.picture(path)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{path.name}, {folder_in_words(path)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(path)
        return path.name if role == Qt.ItemDataRole.DisplayRole else None


class RecentView(QListView):
    """`chosen`: a photo is wanted (its Path)."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photos = RecentList(self)
        self.setModel(self.photos)
        self.setItemDelegate(RecentDelegate(self))
        self.setViewMode(QListView.ViewMode.ListMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.activated.connect(self._choose)
        self.clicked.connect(self._choose)

    def sizeHint(self) -> QSize:
        """Two columns; all of it, if there is room."""
        count = self.photos.rowCount()
        rows = (count + 1) // 2
        return QSize(WIDTH * min(2, max(1, count)) + MARGIN, rows * (SIDE + 2 * GAP) + HALF)

    def minimumSizeHint(self) -> QSize:
        """A row."""
        return QSize(WIDTH // 2, SIDE + 2 * GAP + HALF)

    def _choose(self, index: QModelIndex) -> None:
        # A click may also activate, depending on the system: the list is another one after the first.
        if self.currentIndex().isValid():
            self.setCurrentIndex(QModelIndex())
            self.chosen.emit(self.photos.paths[index.row()])


class RecentDelegate(QStyledItemDelegate):
    """A small picture, and two lines beside it."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for all."""
        room = self._view.viewport().width()
        return QSize(min(WIDTH, room), SIDE + 2 * GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        rect = QRect(option.rect)  # type: ignore[attr-defined]
        palette: QPalette = option.palette  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        window, text = palette.window().color(), palette.windowText().color()
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mix(window, text, HOVER))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), ROUND, ROUND)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(palette.highlight().color())
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), ROUND, ROUND)
        square = QRect(rect.topLeft() + QPoint(GAP, GAP), QSize(SIDE, SIDE))
        words = QRect(square.right() + 2 * GAP, rect.top(), rect.width() - SIDE - 4 * GAP, rect.height())
        if option.direction == Qt.LayoutDirection.RightToLeft:  # type: ignore[attr-defined]
            square.moveRight(rect.right() - GAP)
            words.moveLeft(rect.left() + GAP)
        self._draw_picture(painter, square, index.data(Qt.ItemDataRole.DecorationRole), mix(window, text, HOVER))
        line = painter.fontMetrics()
        upper = QRect(words.left(), rect.center().y() - line.height(), words.width(), line.height())
        for place, role, colour in (
            (upper, Qt.ItemDataRole.DisplayRole, text),
            (upper.translated(0, line.height() + 2), FOLDER, mix(window, text, 0.65)),
        ):
            painter.setPen(colour)
            shown = line.elidedText(index.data(role), Qt.TextElideMode.ElideMiddle, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    def _draw_picture(self, painter: QPainter, square: QRect, picture: QImage | None, empty: Any) -> None:
        if picture is None:
            painter.fillRect(square, empty)
            return
        size = picture.size().scaled(square.size(), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
        place = QRect(square.topLeft(), size)
        place.moveCenter(square.center())
        painter.drawImage(place, picture)
