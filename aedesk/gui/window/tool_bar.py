"""The tool palette at the left."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QToolBar, QWidget

from aedesk.gui.actions.table import as_menu_text, without_key
from aedesk.gui.look.icons import icon
from aedesk.gui.look.style import follow_colours

SIDES = (28, 22, 16)  # pixels of an icon above a word
ALONE = 20  # the same without words


@dataclass(frozen=True)
class Entry:
    """A button. `id` is also the name of its icon."""

    id: str
    title: str
    help: str


class ToolBar(QToolBar):
    """One button a panel. `chosen`: the id of the panel that shall be shown. Where there is little room, the buttons
    have no words, but in their tips."""

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
        self._tips = {action: action.toolTip() for action in self._actions.values()}
        self._narrow = False  # whether there is no width for words
        self._height = 0  # with words below the largest icons
        follow_colours(self, self._colour_icons)
        self._widen()

    def choose(self, id: str) -> None:
        """Press a button."""
        self._actions[id].trigger()

    def mark(self, id: str) -> None:
        """Show a button as the pressed one."""
        self._actions[id].setChecked(True)

    def leave_words(self, narrow: bool) -> None:
        """Whether the screen is too narrow for them."""
        self._narrow = narrow
        if narrow:
            self._show(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the icons are smaller, or have no words, so that all of them are seen."""
        super().resizeEvent(event)
        count = len(self._actions)
        if self._has_words:
            self._height = self.sizeHint().height() + count * (SIDES[0] - self.iconSize().height())
        fitting = (side for side in SIDES if self._height + count * (side - SIDES[0]) <= self.height())
        self._show(0 if self._narrow else next(fitting, 0))

    @property
    def _has_words(self) -> bool:
        return self.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextUnderIcon

    def _show(self, side: int) -> None:
        """Icons of so many pixels with words; 0: without."""
        wanted = side or ALONE
        if (wanted, side > 0) == (self.iconSize().height(), self._has_words):
            return
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(style.ToolButtonTextUnderIcon if side else style.ToolButtonIconOnly)
        self.setIconSize(QSize(wanted, wanted))
        for action, tip in self._tips.items():
            action.setToolTip(tip if side else f"{without_key(action.text())}: {tip}")
        self._widen()

    def _widen(self) -> None:
        """All buttons are as wide as the widest."""
        buttons = [self.widgetForAction(action) for action in self._actions.values()]
        for button in buttons:
            button.setMinimumWidth(0)
        width = max((button.sizeHint().width() for button in buttons), default=0)
        for button in buttons:
            button.setMinimumWidth(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """As the window: Fusion shades a toolbar as if it lay horizontally."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.palette().window())
        painter.end()

    def _colour_icons(self) -> None:
        for id, action in self._actions.items():
            action.setIcon(icon(id, self.palette().buttonText().color()))
