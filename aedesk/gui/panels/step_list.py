"""Steps to be switched off, moved, adjusted and taken away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QKeyEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout, QWidget

from aedesk.gui.look.design import GAP
from aedesk.gui.panels.number_field import NumberField
from aedesk.gui.panels.param_fields import ParamFields
from aedesk.gui.panels.settings_line import settings_line
from aedesk.gui.panels.step_rows import LINE_ROLE, SIDE, StepRows, icon_of
from aedesk.recipe.history import Done, History
from aedesk.recipe.opacity import FULL, OPACITY, can_fade
from aedesk.tools.registry import tool

DONE_ROLE = Qt.ItemDataRole.UserRole
TIP_ROLE, GIVEN_ROLE = DONE_ROLE + 1, DONE_ROLE + 3  # 2 is LINE_ROLE
ALL = None  # rows: what the list lies in is scrolled
LEAST, MOST = 3, 8  # rows that are seen in a low window and a high one; the fields below want room, too


class StepList(QWidget):
    """A list with a mark for each step that is taken. `editor` has the fields of the chosen one; whoever uses the list
    puts it where it can grow and shrink without moving the list. `pictures`: a row has a picture (`set_picture`) and
    says how its step is set, and all rows are seen: what the list lies in is scrolled.

    `changed`: the person has switched, moved, adjusted or taken away something. `chosen_changed`: another row is the
    chosen one, or none."""

    changed = Signal()
    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None, pictures: bool = False) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self.fields: ParamFields | None = None
        self.opacity: NumberField | None = None  # of the chosen step, where it has one
        self._shows = False
        self.list = StepRowsView(*((ALL, ALL) if pictures else (LEAST, MOST)))
        if pictures:
            self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.list.setItemDelegate(StepRows(self.list))
            self.list.setIconSize(QSize(SIDE, SIDE))
            self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("Steps"))
        self.list.setToolTip(self.tr("Drag to reorder; untick to skip a step; Delete removes it"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._show_fields)
        self.list.currentItemChanged.connect(lambda: self.chosen_changed.emit())
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
            item.setData(GIVEN_ROLE, done)
            if row < len(tips):
                item.setToolTip(tips[row])
                item.setData(TIP_ROLE, tips[row])
            if done.step is not None:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if done.step.enabled else Qt.CheckState.Unchecked)
            else:
                item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
            self._tell_settings(item)
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

    def set_picture(self, row: int, picture: QPixmap) -> None:
        """Show what the photo was after a step."""
        self._shows = True
        self.list.item(row).setIcon(icon_of(picture))
        self._shows = False

    @property
    def chosen(self) -> int:
        """The row of the chosen step; -1 for none."""
        return self.list.currentRow()

    def remove(self) -> None:
        """Take the chosen step away."""
        item = self.list.currentItem()
        if item is not None and item.data(DONE_ROLE).step is not None:
            self.list.takeItem(self.list.row(item))
            self._changed()

    def switch(self) -> None:
        """Skip the chosen step, or take it again."""
        item = self.list.currentItem()
        if item is not None and item.data(DONE_ROLE).step is not None:
            on = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)

    def shift(self, by: int) -> None:
        """Move the chosen step down the list by so many rows; up where it is negative."""
        row, item = self.chosen, self.list.currentItem()
        if item is None or not 0 <= row + by < self.list.count():
            return
        self._shows = True
        self.list.insertItem(row + by, self.list.takeItem(row))
        self.list.setCurrentRow(row + by)
        self._shows = False
        self._changed()

    def edit(self) -> None:
        """Go to the settings of the chosen step."""
        fields = [field for field in (self.opacity, self.fields) if field is not None]
        for part in (part for field in fields for part in field.findChildren(QWidget)):
            if part.isVisible() and part.isEnabled() and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
                part.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete takes the chosen step away, Alt and an arrow moves it, Return goes to its settings."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() == Qt.Key.Key_Delete:
            self.remove()
        elif event.key() in moves and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.shift(moves[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.edit()
        else:
            return super().eventFilter(watched, event)
        return True

    def _done(self, row: int) -> Done:
        item = self.list.item(row)
        done: Done = item.data(DONE_ROLE)
        return done.switched(item.checkState() == Qt.CheckState.Checked)

    def _changed(self) -> None:
        if not self._shows:
            self.changed.emit()

    def _tell_settings(self, item: QListWidgetItem) -> None:
        """Say on the row how its step is set; all of it in its tip, since the line may be cut off."""
        done: Done = item.data(DONE_ROLE)
        if not self._pictures or done.step is None:
            return
        line = settings_line(done.step)
        item.setData(LINE_ROLE, line)
        item.setToolTip("\n".join(filter(None, (item.text(), line))))
        item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, line)

    def _show_fields(self, item: QListWidgetItem | None) -> None:
        for field in (self.fields, self.opacity):
            if field is not None:
                field.hide()
                self._column.removeWidget(field)
                field.deleteLater()
        self.fields = self.opacity = None
        done: Done | None = item.data(DONE_ROLE) if item is not None else None
        self.editor.setVisible(done is not None and done.step is not None)
        if item is None or done is None or done.step is None:
            return
        self.heading.setText(done.title)
        fields, opacity = ParamFields(done.step.params), NumberField(OPACITY, FULL)
        opacity.set_value(done.step.opacity)

        def changed() -> None:
            present: Done = item.data(DONE_ROLE)
            self._shows = True  # the item says that it has changed, too
            wished, given = present.adjusted(fields.params()).faded(float(opacity.value)), item.data(GIVEN_ROLE)
            item.setData(DONE_ROLE, given if wished.step == given.step else wished)  # back where it was
            self._tell_settings(item)
            self._shows = False
            self.changed.emit()

        if can_fade(tool(done.step.tool)):
            opacity.changed.connect(changed)
            self._column.addWidget(opacity)
            self.opacity = opacity
        fields.changed.connect(changed)
        self._column.addWidget(fields)
        self.fields = fields


class StepRowsView(QListWidget):
    """As high as its rows, or as `most` of them, where there is room, but at least as `least`. Its height stays when a
    row is taken away. `dragged_over`: a row is dragged over this part of it (a QRect)."""

    dragged_over = Signal(QRect)

    def __init__(self, least: int | None, most: int | None) -> None:
        super().__init__()
        self._rows = least, most
        self._height = self._least = 0

    def take_height(self) -> None:
        """The rows are others."""
        heights = [self.sizeHintForRow(row) + 2 * self.spacing() for row in range(self.count())]
        frame = 2 * self.frameWidth() + 4
        self._height, self._least = (sum(heights[:rows]) + frame for rows in reversed(self._rows))
        self.updateGeometry()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Say where."""
        super().dragMoveEvent(event)
        row = self.itemAt(event.position().toPoint())
        if row is not None:
            self.dragged_over.emit(
                self.visualItemRect(row).adjusted(0, -self.iconSize().height(), 0, self.iconSize().height())
            )

    def sizeHint(self) -> QSize:
        """As high as is wanted."""
        return QSize(super().sizeHint().width(), self._height)

    def minimumSizeHint(self) -> QSize:
        """The others are scrolled to."""
        return QSize(super().minimumSizeHint().width(), self._least)
