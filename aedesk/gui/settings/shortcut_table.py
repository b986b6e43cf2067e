"""The table in which keys are given to actions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from aedesk.gui.actions.shortcuts import clashes, own_shortcuts
from aedesk.gui.actions.table import ACTIONS, CONTEXT

MODIFIERS = {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}


class ShortcutTable(QTableWidget):
    """Press Enter on an action, then the new keys; Delete takes them away, Escape leaves them. `keys_changed`: other
    keys were given."""

    keys_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(len(ACTIONS), 2, parent)
        self.setHorizontalHeaderLabels([self.tr("What is done"), self.tr("Keys")])
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)  # Tab leaves the table
        self.setAccessibleName(self.tr("Keys of the actions"))
        self.keys: dict[str, str] = {}
        self.listening = -1  # the row that waits for keys
        self.cellDoubleClicked.connect(lambda row, column: self._listen(row))
        self.installEventFilter(self)
        self.show_keys(own_shortcuts())

    def show_keys(self, own: dict[str, str]) -> None:
        """Show the usual keys, and the person's own where there are some."""
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
        return self.tr("%s stands for two things: '%s' and '%s'.") % (
            _shown(self.keys[id]),
            _words(id),
            _words(other),
        )

    def _fill(self) -> None:
        found = clashes(self.keys)
        for row, entry in enumerate(ACTIONS):
            name, key = QTableWidgetItem(_words(entry.id)), QTableWidgetItem(_shown(self.keys[entry.id]))
            if row == self.listening:
                key.setText(self.tr("Press the keys…"))
            if entry.id in found:
                key.setText(self.tr("%s (taken twice)") % key.text())
            name.setToolTip(QCoreApplication.translate(CONTEXT, entry.tip) if entry.tip else "")
            self.setItem(row, 0, name)
            self.setItem(row, 1, key)

    def _listen(self, row: int) -> None:
        self.listening = row
        self._fill()

    def _give(self, key: str) -> None:
        self.keys[ACTIONS[self.currentRow()].id] = key
        self.listening = -1
        self._fill()
        self.keys_changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Catch keys, also those that the window would take for its own."""
        if event.type() == QEvent.Type.ShortcutOverride and self.listening >= 0:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        if self.listening < 0:
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and self.currentRow() >= 0:
                self._listen(self.currentRow())
                return True
            if key is Qt.Key.Key_Delete and self.currentRow() >= 0:
                self._give("")
                return True
            return super().eventFilter(watched, event)
        if key in MODIFIERS:
            return True
        if key is Qt.Key.Key_Escape:
            self._listen(-1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not event.modifiers():
            self._give("")
        else:
            self._give(QKeySequence(event.keyCombination()).toString())
        return True


def _words(id: str) -> str:
    text = next(entry.text for entry in ACTIONS if entry.id == id)
    return QCoreApplication.translate(CONTEXT, text).replace("&", "").rstrip("…")


def _shown(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
