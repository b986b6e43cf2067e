"""Everything that can be done, found by some words for it: Ctrl+K, some letters, Return."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from aedesk.gui.actions.synonyms import synonyms
from aedesk.gui.look.fitting import Dialog
from aedesk.gui.window.command_delegate import ASIDE, NOTE, USABLE, CommandDelegate
from aedesk.gui.window.command_search import By, Match, find

ACTION = Qt.ItemDataRole.UserRole
MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class CommandPalette(Dialog):
    """A line to type in, and the actions that fit, the best first; grey, with the reason in their `data()`, where they
    cannot be used now. An action has other words for it by its object name."""

    def __init__(self, parent: QWidget | None, actions: Iterable[QAction]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Find a command"))
        self.resize(560, 440)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._actions = _one_of_each_name(actions)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Search commands"))
        self.line.setAccessibleName(self.tr("Search commands"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setItemDelegate(CommandDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        self.nothing = QLabel(self.tr("No command is called that. Try another word."))
        self.nothing.setWordWrap(True)
        column.addWidget(self.line)
        column.addWidget(self.nothing)
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
        found: list[tuple[QAction, Match]] = []
        for action in self._actions:
            match = find(wish, action.iconText(), synonyms(action.objectName()), action.statusTip())
            if match is not None:
                found.append((action, match))
        for action, match in sorted(found, key=lambda pair: (pair[1].by, not pair[1].whole, not pair[0].isEnabled())):
            self.list.addItem(self._item(action, match))
        self.list.setCurrentRow(0)
        self.nothing.setVisible(not found)

    def _item(self, action: QAction, match: Match) -> QListWidgetItem:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        aside = keys if action.isEnabled() else action.data() or ""
        note = self.tr("Found by “%s”") % match.text if match.by is By.SYNONYM else match.text
        item = QListWidgetItem(action.iconText())
        item.setToolTip(action.statusTip())
        item.setData(ACTION, action)
        item.setData(ASIDE, aside)
        item.setData(USABLE, action.isEnabled())
        item.setData(NOTE, note)
        # What cannot be used can be gone to all the same, so that its reason is heard by those who do not see it.
        told = ", ".join(filter(None, (action.iconText(), note, aside)))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, told)
        return item

    def _take(self) -> None:
        item = self.list.currentItem()
        if item is None or not item.data(ACTION).isEnabled():
            return
        self.accept()
        item.data(ACTION).trigger()


def _one_of_each_name(actions: Iterable[QAction]) -> list[QAction]:
    """A tool and an entry of a menu may be the same; the first that can be used stands for both."""
    kept: dict[str, QAction] = {}
    for action in actions:
        name = action.iconText()
        if name not in kept or (action.isEnabled() and not kept[name].isEnabled()):
            kept[name] = action
    return list(kept.values())
