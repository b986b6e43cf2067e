"""Everything that can be done, found by its name: Ctrl+K, some letters, Return."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from aedesk.gui.look.fitting import Dialog

ACTION = Qt.ItemDataRole.UserRole
MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


def matches(wish: str, name: str) -> bool:
    """Whether every word of a wish begins a word of the name, in any order: "ma sa" finds "Save mask"."""
    words = name.lower().split()
    return all(any(word.startswith(part) for word in words) for part in wish.lower().split())


class CommandPalette(Dialog):
    """A line to type in, and the actions that fit; what cannot be done now is not listed."""

    def __init__(self, parent: QWidget | None, actions: Iterable[QAction]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Find a command"))
        self.resize(440, 360)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._actions: Sequence[QAction] = [action for action in actions if action.isEnabled()]
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Search commands"))
        self.line.setAccessibleName(self.tr("Search commands"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Commands"))
        column = QVBoxLayout(self)
        column.addWidget(self.line)
        column.addWidget(self.list)
        self.line.textChanged.connect(self._show)
        self.line.returnPressed.connect(self._take)
        self.list.itemActivated.connect(lambda item: self._take())
        self.line.installEventFilter(self)
        self._show("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down move through the list while one types."""
        if watched is not self.line or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if Qt.Key(event.key()) in MOVES:
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _show(self, wish: str) -> None:
        self.list.clear()
        for action in self._actions:
            name = action.iconText()
            if not matches(wish, name):
                continue
            keys = action.shortcut().toString()
            item = QListWidgetItem(f"{name}    {keys}" if keys else name)
            item.setToolTip(action.statusTip())
            item.setData(ACTION, action)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _take(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        self.accept()
        item.data(ACTION).trigger()
