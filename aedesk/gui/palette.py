"""The tool palette at the left."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QToolBar, QWidget

from aedesk.gui.icons import icon


@dataclass(frozen=True)
class Entry:
    """A button. `id` is also the name of its icon."""

    id: str
    title: str
    help: str


class Palette(QToolBar):
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
        self.setIconSize(QSize(28, 28))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)  # it must not be hidden
        # Fusion shades a toolbar as if it lay horizontally.
        self.setStyleSheet("QToolBar { background: palette(window); border: none; padding: 4px; }")
        group = QActionGroup(self)
        self._actions: dict[str, QAction] = {}
        for number, entry in enumerate(entries, 1):
            action = self.addAction(entry.title)
            action.setCheckable(True)
            action.setToolTip(entry.help)
            action.setStatusTip(entry.help)
            if number <= 9:
                action.setShortcut(f"Alt+{number}")
            action.triggered.connect(lambda _checked=False, id=entry.id: self.chosen.emit(id))
            group.addAction(action)
            self._actions[entry.id] = action
            self.widgetForAction(action).setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._colour_icons()
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

    def changeEvent(self, event: QEvent) -> None:
        """The system went dark or light."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour_icons()

    def _colour_icons(self) -> None:
        for id, action in getattr(self, "_actions", {}).items():
            action.setIcon(icon(id, self.palette().buttonText().color()))
