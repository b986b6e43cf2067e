"""The bar at the top: opening and saving, going back, comparing, what runs, the zoom."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from aedesk.gui.look.design import BAR_ICON, GAP, HALF
from aedesk.gui.look.drawing import hairline
from aedesk.gui.look.icons import icon
from aedesk.gui.look.style import follow_colours
from aedesk.gui.look.translate import number
from aedesk.gui.panels.progress import Progress

SEPARATOR, PROGRESS, ZOOM = "-", "progress", "zoom"
# Those of the first group have words, where there is room.
FILES = ("open", "save", "export")
PARTS = (
    "library",
    SEPARATOR,
    *FILES,
    SEPARATOR,
    "undo",
    "redo",
    SEPARATOR,
    "compare",
    "side",
    "difference",
    PROGRESS,
    "zoom_out",
    ZOOM,
    "zoom_in",
    "fit",
    "actual",
)
SCALES = (0.25, 0.5, 1.0, 2.0, 4.0)
WORDLESS = 840  # pixels that the bar has room for without words
# In less, these give way to the progress: the zoom beside them, the wheel and the menu do the same.
GIVE_WAY = ("zoom_out", "zoom_in")


class TopBar(QToolBar):
    """Buttons for actions of the menus; `progress` has the middle. `scale_chosen`: 1.0 is 100 %."""

    scale_chosen = Signal(float)

    def __init__(self, actions: Mapping[str, QAction], progress: Progress, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = {id: actions[id] for id in PARTS if id in actions}
        self._held: dict[str, QToolButton] = {}
        self.setWindowTitle(self.tr("Main bar"))
        self.setObjectName("main_bar")
        self.setAccessibleName(self.tr("Main bar"))
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)  # it must not be hidden
        self.setIconSize(QSize(BAR_ICON, BAR_ICON))
        layout = self.layout()
        assert layout is not None
        layout.setSpacing(HALF)
        layout.setContentsMargins(HALF, HALF, HALF, HALF)  # Qt lays out as if left were top
        self.zoom = self._make_zoom(actions)
        for part in PARTS:
            if part == SEPARATOR:
                self.addWidget(_room(GAP))
            elif part == PROGRESS:
                self._add_progress(progress)
            elif part == ZOOM:
                self.addWidget(self.zoom)
            elif part in GIVE_WAY:
                self._hold_button(part, actions[part])
            else:
                self._add_button(actions[part])
        follow_colours(self, self._colour_icons)
        actions["fit"].enabledChanged.connect(self._enable_zoom)
        self._enable_zoom(actions["fit"].isEnabled())

    def button(self, id: str) -> QToolButton:
        """The button of an action."""
        button = self._held.get(id) or self.widgetForAction(self._shown[id])
        assert isinstance(button, QToolButton)
        return button

    def show_zoom(self, zoom: float) -> None:
        """1.0 is 100 %."""
        self.zoom.setText(f"{number(100 * zoom, 0 if zoom >= 0.1 else 1)} %")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words beside the first icons where there is room for them and for the progress."""
        super().resizeEvent(event)
        words = sum(self.fontMetrics().horizontalAdvance(self._shown[id].iconText()) + GAP for id in FILES)
        roomy = self.width() >= WORDLESS + words
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if roomy else Qt.ToolButtonStyle.ToolButtonIconOnly
        for id in FILES:
            self.button(id).setToolButtonStyle(style)
        for button in self._held.values():
            button.setVisible(self.width() >= WORDLESS)

    def paintEvent(self, event: QPaintEvent) -> None:
        """As the window, with a line below."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.palette().window())
        painter.fillRect(0, self.height() - 1, self.width(), 1, hairline(self.palette()))
        painter.end()

    def _add_button(self, action: QAction) -> None:
        self.addAction(action)
        button = self.widgetForAction(action)
        assert isinstance(button, QToolButton)
        _prepare(button, action)

    def _hold_button(self, id: str, action: QAction) -> None:
        """One that can be hidden."""
        button = self._held[id] = QToolButton()
        button.setDefaultAction(action)
        button.setAutoRaise(True)
        button.setIconSize(self.iconSize())
        _prepare(button, action)
        self._add_holder().addWidget(button)

    def _add_progress(self, progress: Progress) -> None:
        row = self._add_holder(QSizePolicy.Policy.Expanding)
        row.addStretch()
        row.addWidget(progress, 1)
        row.addStretch()

    def _add_holder(self, across: QSizePolicy.Policy = QSizePolicy.Policy.Preferred) -> QHBoxLayout:
        """Room for widgets: what is in a bar itself, the bar shows and hides as it likes."""
        holder = QWidget()
        holder.setSizePolicy(across, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        self.addWidget(holder)
        return row

    def _make_zoom(self, actions: Mapping[str, QAction]) -> QToolButton:
        button = QToolButton()
        button.setToolTip(self.tr("Zoom: at 100 %, one photo pixel is one screen pixel"))
        button.setAccessibleName(self.tr("Zoom"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMinimumWidth(button.fontMetrics().horizontalAdvance("0000 %") + 3 * GAP)
        button.setText("100 %")
        menu = QMenu(button)
        menu.addAction(actions["fit"])
        for scale in SCALES:
            chosen = menu.addAction(f"{number(100 * scale)} %")
            chosen.triggered.connect(lambda _checked=False, scale=scale: self.scale_chosen.emit(scale))
        button.setMenu(menu)
        return button

    def _enable_zoom(self, enabled: bool) -> None:
        self.zoom.setEnabled(enabled)

    def _colour_icons(self) -> None:
        for id, action in self._shown.items():
            action.setIcon(icon(id, self.palette().buttonText().color()))


def _prepare(button: QToolButton, action: QAction) -> None:
    action.setIconVisibleInMenu(False)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(action.iconText())


def _room(width: int) -> QWidget:
    room = QWidget()
    room.setFixedWidth(width)
    return room
