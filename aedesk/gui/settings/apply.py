"""Settings put to use: what was chosen takes effect at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction

from aedesk.gui.actions.shortcuts import give_shortcuts, remember_shortcuts
from aedesk.gui.config.preferences import Preferences
from aedesk.gui.document.history_memory import HistoryMemory
from aedesk.gui.files.desk import Desk
from aedesk.gui.look.style import use_theme

if TYPE_CHECKING:
    from aedesk.gui.settings.settings_dialog import SettingsDialog


class SettingsController(QObject):
    """What was chosen at an earlier time is used at once. `refresh` has the window show what is possible now.
    `model_wanted`: the id of a tool, a parameter, and the id of the model that it shall have. `models_changed`: the
    person may have added or removed some."""

    model_wanted = Signal(str, str, str)
    models_changed = Signal()

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

    def switches(self) -> dict[str, Callable[[bool], object]]:
        """What its actions do, by their ids."""
        return {"keep_steps": self.keep_steps, "tell_story": self.tell_story}

    def show(self) -> None:
        """Let the person choose."""
        self._shown()

    def add_model(self, file: Path) -> None:
        """Add a file to the models of the person, where they see it."""
        self._shown().add_model(file)

    def _shown(self) -> SettingsDialog:
        from aedesk.gui.settings.settings_dialog import SettingsDialog  # which brings much along

        dialog = SettingsDialog(self._desk.preferences.value, self._desk.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._take)
        dialog.models.try_wanted.connect(lambda *wanted: self._try(dialog, *wanted))
        dialog.finished.connect(self.models_changed)
        dialog.open()
        return dialog

    def _try(self, dialog: SettingsDialog, tool: str, field: str, model: str) -> None:
        dialog.accept()
        self.model_wanted.emit(tool, field, model)

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
