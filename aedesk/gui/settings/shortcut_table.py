"""The table in which keys are given to actions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from aedesk.gui.actions.shortcuts import clashes, own_shortcuts
from aedesk.gui.actions.table import ACTIONS, CONTEXT, without_key

LISTEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class ShortcutTable(QTableWidget):
    """Press Enter on an action, then the new keys; Delete takes them away, Escape leaves them. `keys_changed`: other
    keys were given."""

    keys_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(len(ACTIONS), 2, parent)
        self.setHorizontalHeaderLabels([self.tr("Action"), self.tr("Shortcut")])
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)  # Tab leaves the table
        self.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.keys: dict[str, str] = {}
        self.listening = -1  # the row that waits for keys
        self.cellDoubleClicked.connect(lambda row, column: self._listen(row))
        self.show_keys(own_shortcuts())

    def show_keys(self, own: dict[str, str]) -> None:
        """Show the usual keys, and the person's own where there are some."""
        self._stop()
        self.keys = {entry.id: own.get(entry.id, entry.shortcuts[0] if entry.shortcuts else "") for entry in ACTIONS}
        self._fill()
        self.keys_changed.emit()

    @property
    def problem(self) -> str:
        """A sentence about keys that two actions have; "" without any."""
        found = clashes(self.keys)
        if not found:
            return ""
        id, other = next(iter(found.items()))
        return self.tr("%s is used twice: “%s” and “%s”.") % (
            _shown(self.keys[id]),
            _words(id),
            _words(other),
        )

    def _fill(self) -> None:
        found = clashes(self.keys)
        for row, entry in enumerate(ACTIONS):
            name, key = QTableWidgetItem(_words(entry.id)), QTableWidgetItem(_shown(self.keys[entry.id]))
            if entry.id in found:
                key.setText(self.tr("%s (used twice)") % key.text())
            name.setToolTip(QCoreApplication.translate(CONTEXT, entry.tip) if entry.tip else "")
            self.setItem(row, 0, name)
            self.setItem(row, 1, key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter listens for the keys of the action, Delete takes them away."""
        row = self.currentRow()
        if row < 0 or event.key() not in (*LISTEN, Qt.Key.Key_Delete):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Delete:
            self._give(row, "")
        else:
            self._listen(row)

    def _listen(self, row: int) -> None:
        self._stop()
        words = self.tr("Press the shortcut…")
        field = KeyField(words)
        field.taken.connect(lambda keys: self._give(row, keys))
        field.left.connect(self._stop)
        self.setItem(row, 1, QTableWidgetItem(f"{words}{' ' * 4}"))  # under the field: the column is as wide as it
        self.setCellWidget(row, 1, field)
        self.listening = row
        field.setFocus()

    def _stop(self) -> None:
        row, self.listening = self.listening, -1
        if row >= 0:
            self.removeCellWidget(row, 1)
            self._fill()  # the keys that were there
            self.setFocus()

    def _give(self, row: int, keys: str) -> None:
        self.keys[ACTIONS[row].id] = keys
        self._stop()
        self._fill()
        self.keys_changed.emit()


class KeyField(QKeySequenceEdit):
    """Hears keys, also those that the window would take for its own. `taken`: the keys, "" for none; `left`: the person
    wants those that were there."""

    taken = Signal(str)
    left = Signal()

    def __init__(self, words: str) -> None:
        """`words`: what stands there until a key is pressed."""
        super().__init__()
        self.setMaximumSequenceLength(1)
        for line in self.findChildren(QLineEdit):
            line.setPlaceholderText(words)
        self.editingFinished.connect(self._end)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, Delete and Backspace mean what they mean elsewhere, not themselves."""
        key = event.key() if not event.modifiers() else None
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.taken.emit("")
        else:
            super().keyPressEvent(event)

    def _end(self) -> None:
        keys = self.keySequence().toString()
        if keys:
            self.taken.emit(keys)
        else:
            self.left.emit()


def _words(id: str) -> str:
    text = next(entry.text for entry in ACTIONS if entry.id == id)
    return without_key(QCoreApplication.translate(CONTEXT, text)).rstrip("…")


def _shown(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
