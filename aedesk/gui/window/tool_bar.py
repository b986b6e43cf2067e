"""The tool palette at the left."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QToolBar, QWidget

from aedesk.gui.actions.table import as_menu_text
from aedesk.gui.look.icons import icon
from aedesk.gui.look.style import follow_colours

SIDES = (28, 22, 16)  # pixels of an icon


@dataclass(frozen=True)
class Entry:
    """A button. `id` is also the name of its icon."""

    id: str
    title: str
    help: str


class ToolBar(QToolBar):
    """One button a panel. `chosen`: the id of the panel that shall be shown."""

    chosen = Signal(str)

    def __init__(self, entries: list[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tools"))
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Tools"))
        self.setMovable(False)
        self.setOrientation(Qt.Orientation.Vertical)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setIconSize(QSize(SIDES[0], SIDES[0]))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)  # it must not be hidden
        group = QActionGroup(self)
        self._actions: dict[str, QAction] = {}
        for number, entry in enumerate(entries, 1):
            action = self.addAction(as_menu_text(entry.title))
            action.setObjectName(entry.id)
            action.setCheckable(True)
            action.setStatusTip(entry.help)
            keys = QKeySequence(f"Alt+{number}" if number <= 9 else "")
            action.setShortcut(keys)
            shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{entry.help} ({shown})" if shown else entry.help)
            action.triggered.connect(lambda _checked=False, id=entry.id: self.chosen.emit(id))
            group.addAction(action)
            self._actions[entry.id] = action
            self.widgetForAction(action).setFocusPolicy(Qt.FocusPolicy.TabFocus)
        follow_colours(self, self._colour_icons)
        buttons = [self.widgetForAction(action) for action in self._actions.values()]
        width = max((button.sizeHint().width() for button in buttons), default=0)
        for button in buttons:
            button.setMinimumWidth(width)

    def choose(self, id: str) -> None:
        """Press a button."""
        self._actions[id].trigger()

    def mark(self, id: str) -> None:
        """Show a button as the pressed one."""
        self._actions[id].setChecked(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the icons are smaller, so that all of them are seen."""
        super().resizeEvent(event)
        present = self.iconSize().height()
        height, count = self.sizeHint().height(), len(self._actions)
        side = next((side for side in SIDES if height + count * (side - present) <= self.height()), SIDES[-1])
        if side != present:
            self.setIconSize(QSize(side, side))

    def paintEvent(self, event: QPaintEvent) -> None:
        """As the window: Fusion shades a toolbar as if it lay horizontally."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.palette().window())
        painter.end()

    def _colour_icons(self) -> None:
        for id, action in self._actions.items():
            action.setIcon(icon(id, self.palette().buttonText().color()))
