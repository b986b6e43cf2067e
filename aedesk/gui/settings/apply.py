"""Settings put to use: what was chosen takes effect at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from aedesk.gui.actions.shortcuts import give_shortcuts, remember_shortcuts
from aedesk.gui.background.models import Workshop
from aedesk.gui.config.preferences import Preferences, preferences, remember
from aedesk.gui.document.document import Document
from aedesk.gui.document.history_memory import HistoryMemory
from aedesk.gui.files.saving import keeps_steps, tells_story
from aedesk.gui.look.style import use_theme
from aedesk.gui.settings.settings_dialog import SettingsDialog


class Choosing(QObject):
    """`refresh` has the window show what is possible now."""

    def __init__(
        self,
        window: QWidget,
        document: Document,
        workshop: Workshop,
        history_memory: HistoryMemory,
        refresh: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window, self._document, self._workshop = window, document, workshop
        self._history_memory, self._refresh = history_memory, refresh
        self._actions: Mapping[str, QAction] = {}

    def set_up(self, actions: Mapping[str, QAction]) -> None:
        """Take the actions, and use what was chosen at an earlier time; called once."""
        self._actions = actions
        give_shortcuts(actions)
        self._show_switches()
        if preferences() != Preferences():
            self._use(preferences())

    def show(self) -> None:
        """Let the person choose."""
        dialog = SettingsDialog(keeps_steps(), tells_story(), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._take)
        dialog.open()

    def _take(self, chosen: Preferences, keys: dict[str, str], keep_steps: bool, tell_story: bool) -> None:
        remember(chosen)
        remember_shortcuts(keys)
        give_shortcuts(self._actions)
        self._actions["keep_steps"].setChecked(keep_steps)
        self._actions["tell_story"].setChecked(tell_story)
        self._use(chosen)
        self._refresh()

    def _show_switches(self) -> None:
        self._actions["keep_steps"].setChecked(keeps_steps())
        self._actions["tell_story"].setChecked(tells_story())

    def _use(self, chosen: Preferences) -> None:
        self._workshop.use(chosen.device, chosen.threads)
        self._history_memory.set_limit(1_000_000 * chosen.memory)
        self._document.save_folder = chosen.folder
        use_theme(chosen.theme)
