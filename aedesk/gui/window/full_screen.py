"""The photo on the whole screen: no bars, no panels, no strip."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from aedesk.gui.look.design import WIDE
from aedesk.gui.window.bubble import Pill

TOLD = 4000  # milliseconds for which the way back is told
Screen = Qt.WindowState.WindowFullScreen


class FullScreen(QObject):
    """`action` is on while the photo has the whole screen; `around` is what is hidden then, and what `photo` gives has
    the keys. Escape leaves, where nothing else takes it first: a stroke, work that it stops."""

    def __init__(
        self, window: QMainWindow, action: QAction, around: Sequence[QWidget], photo: Callable[[], QWidget]
    ) -> None:
        super().__init__(window)
        self._window, self._action, self._around, self._photo = window, action, around, photo
        self._hidden: list[QWidget] = []  # for the time being
        self.told = Pill(window)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TOLD)
        self._timer.timeout.connect(self.told.hide)
        # The keys of a menu bar that is hidden are dead, unless the window has the actions itself.
        window.addActions(_of_menus(window))
        window.installEventFilter(self)

    def set_on(self, wanted: bool) -> None:
        """Give the photo the screen, or take it back."""
        if wanted == bool(self._hidden):
            return
        if wanted:
            self._hidden = [part for part in self._around if not part.isHidden()]
            self._photo().setFocus()  # before it goes on from what is hidden to anywhere
        for part in self._hidden:
            part.setVisible(not wanted)
        state = self._window.windowState()
        self._window.setWindowState(state | Screen if wanted else state & ~Screen)
        if wanted:
            self._tell()
        else:
            self._leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape that nobody wanted; and the system may take the screen back by itself."""
        if not self._hidden:
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self._action.setChecked(False)
                return True
        elif event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _tell(self) -> None:
        self.told.say(self.tr("Press Esc or F11 to leave full screen"))
        self._place()
        self._timer.start()

    def _leave(self) -> None:
        self._hidden = []
        self._timer.stop()
        self.told.hide()

    def _place(self) -> None:
        self.told.move((self._window.width() - self.told.width()) // 2, WIDE)


def _of_menus(window: QMainWindow) -> list[QAction]:
    menus = [menu for entry in window.menuBar().actions() if isinstance(menu := entry.menu(), QMenu)]
    return [action for menu in menus for action in menu.actions() if not action.isSeparator()]
