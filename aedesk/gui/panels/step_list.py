"""Steps to be switched off, moved, adjusted and taken away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout, QWidget

from aedesk.gui.look.design import GAP
from aedesk.gui.panels.param_fields import ParamFields
from aedesk.recipe.history import Done, History

DONE_ROLE = Qt.ItemDataRole.UserRole
TIP_ROLE = DONE_ROLE + 1
LEAST, MOST = 3, 8  # rows that are seen in a low window and a high one; the fields below want room, too


class StepList(QWidget):
    """A list with a mark for each step that is taken. `editor` has the fields of the chosen one; whoever uses the list
    puts it where it can grow and shrink without moving the list.

    `changed`: the person has switched, moved, adjusted or taken away something."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: ParamFields | None = None
        self._shows = False
        self.list = _Rows()
        self.list.setAccessibleName(self.tr("Steps"))
        self.list.setToolTip(self.tr("Drag to reorder; untick to skip a step; Delete removes it"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._show_fields)
        self.list.itemChanged.connect(self._changed)
        self.list.model().rowsMoved.connect(self._changed)
        self.list.installEventFilter(self)
        self.heading = QLabel()
        self.editor = QWidget()
        self._column = QVBoxLayout(self.editor)
        self._column.setSpacing(GAP)
        self._column.addWidget(self.heading)
        whole = QVBoxLayout(self)
        whole.addWidget(self.list)
        for column in (self._column, whole):
            column.setContentsMargins(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.show_steps(())

    def steps(self) -> History:
        """The steps as they are listed. One that was not touched is the very object that was given."""
        return tuple(self._done(row) for row in range(self.list.count()))

    def show_steps(self, steps: Sequence[Done], tips: Sequence[str] = ()) -> None:
        """List steps; a step that is not known can be looked at only."""
        self._shows = True
        self.list.clear()
        for row, done in enumerate(steps):
            item = QListWidgetItem(done.title)
            item.setData(DONE_ROLE, done)
            if row < len(tips):
                item.setToolTip(tips[row])
                item.setData(TIP_ROLE, tips[row])
            if done.step is not None:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if done.step.enabled else Qt.CheckState.Unchecked)
            else:
                item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
            self.list.addItem(item)
        self.list.take_height()
        self._show_fields(None)
        self._shows = False

    def set_text(self, row: int, text: str, detail: str = "") -> None:
        """Say more behind a step, also where the list is too narrow for it; `detail` stands in its tip only."""
        self._shows = True
        item = self.list.item(row)
        item.setText(text)
        item.setToolTip("\n".join(filter(None, (text, detail, item.data(TIP_ROLE)))))
        self._shows = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete takes the chosen step away."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Delete:
            item = self.list.currentItem()
            if item is not None and item.data(DONE_ROLE).step is not None:
                self.list.takeItem(self.list.row(item))
                self._changed()
            return True
        return super().eventFilter(watched, event)

    def _done(self, row: int) -> Done:
        item = self.list.item(row)
        done: Done = item.data(DONE_ROLE)
        return done.switched(item.checkState() == Qt.CheckState.Checked)

    def _changed(self) -> None:
        if not self._shows:
            self.changed.emit()

    def _show_fields(self, item: QListWidgetItem | None) -> None:
        if self.fields is not None:
            self.fields.hide()
            self._column.removeWidget(self.fields)
            self.fields.deleteLater()
            self.fields = None
        done: Done | None = item.data(DONE_ROLE) if item is not None else None
        self.editor.setVisible(done is not None and done.step is not None)
        if item is None or done is None or done.step is None:
            return
        self.heading.setText(done.title)
        fields = ParamFields(done.step.params)

        def changed() -> None:
            present: Done = item.data(DONE_ROLE)
            self._shows = True  # the item says that it has changed, too
            item.setData(DONE_ROLE, present.adjusted(fields.params()))
            self._shows = False
            self.changed.emit()

        fields.changed.connect(changed)
        self._column.addWidget(fields)
        self.fields = fields


class _Rows(QListWidget):
    """As high as its rows, or as MOST of them, where there is room. Its height stays when a row is taken away."""

    def __init__(self) -> None:
        super().__init__()
        self._height = self._least = 0

    def take_height(self) -> None:
        """The rows are others."""
        heights = [self.sizeHintForRow(row) + 2 * self.spacing() for row in range(self.count())]
        frame = 2 * self.frameWidth() + 4
        self._height, self._least = sum(heights[:MOST]) + frame, sum(heights[:LEAST]) + frame
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._least)
