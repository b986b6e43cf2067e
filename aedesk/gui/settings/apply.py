"""Settings put to use: what was chosen takes effect at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction

from aedesk.gui.actions.shortcuts import give_shortcuts, remember_shortcuts
from aedesk.gui.config.preferences import Preferences
from aedesk.gui.document.history_memory import HistoryMemory
from aedesk.gui.files.desk import Desk
from aedesk.gui.look.style import use_theme
from aedesk.gui.settings.settings_dialog import SettingsDialog


class SettingsController(QObject):
    """What was chosen at an earlier time is used at once. `refresh` has the window show what is possible now."""

    def __init__(
        self,
        desk: Desk,
        actions: Mapping[str, QAction],
        history_memory: HistoryMemory,
        refresh: Callable[[], None],
    ) -> None:
        super().__init__(desk.window)
        self._desk, self._actions, self._history_memory, self._refresh = desk, actions, history_memory, refresh
        self._theme = ""  # none is used yet
        desk.preferences.changed.connect(self._use)
        give_shortcuts(actions)
        chosen = desk.preferences.value
        if chosen != Preferences():
            self._use(chosen)
        else:
            self._show_switches(chosen)
            self._use_theme(chosen.theme)

    def show(self) -> None:
        """Let the person choose."""
        dialog = SettingsDialog(self._desk.preferences.value, self._desk.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._take)
        dialog.open()

    def keep_steps(self, wanted: bool) -> None:
        """Whether the steps are kept beside a saved photo from now on."""
        self._desk.preferences.choose(replace(self._desk.preferences.value, keep_steps=wanted))

    def tell_story(self, wanted: bool) -> None:
        """Whether saved photos say what was done to them from now on."""
        self._desk.preferences.choose(replace(self._desk.preferences.value, tell_story=wanted))

    def _take(self, chosen: Preferences, keys: dict[str, str]) -> None:
        remember_shortcuts(keys)
        give_shortcuts(self._actions)
        self._desk.preferences.choose(chosen)
        self._refresh()

    def _show_switches(self, chosen: Preferences) -> None:
        self._actions["keep_steps"].setChecked(chosen.keep_steps)
        self._actions["tell_story"].setChecked(chosen.tell_story)

    def _use(self, chosen: Preferences) -> None:
        self._show_switches(chosen)
        self._desk.models.use(chosen.device, chosen.threads)
        self._history_memory.set_limit(1_000_000 * chosen.memory)
        self._desk.document.save_folder = chosen.folder
        self._use_theme(chosen.theme)

    def _use_theme(self, theme: str) -> None:
        if theme != self._theme:
            self._theme = theme
            use_theme(theme)
