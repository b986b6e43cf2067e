"""The panels of the desk, the tool palette they are chosen by, and which of them is shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget

from aedesk.gui.compress.compress_panel import ID as COMPRESS
from aedesk.gui.compress.compress_panel import CompressPanel
from aedesk.gui.frames.turn_panel import TurnPanel
from aedesk.gui.hints.hint_panel import HintPanel
from aedesk.gui.history.history_panel import ID as HISTORY
from aedesk.gui.history.history_panel import HistoryPanel
from aedesk.gui.masks.local_panel import LocalPanel
from aedesk.gui.masks.mask_panel import MaskPanel
from aedesk.gui.panels.tool_panel import ToolPanel
from aedesk.gui.panels.work_panel import WorkPanel
from aedesk.gui.restore.restore_panel import ID as RESTORE
from aedesk.gui.restore.restore_panel import RestorePanel
from aedesk.gui.tools.pending import Pending
from aedesk.gui.window.tool_bar import Entry, ToolBar
from aedesk.tools.base import HintTool, MaskTool, Tool
from aedesk.tools.local import is_local
from aedesk.tools.registry import TURN


class WorkPanels(QObject):
    """`of_tools` and `all`: the panels by their ids, `all` in the order of the palette."""

    def __init__(
        self, tools: Iterable[Tool[Any]], actions: Mapping[str, QAction], has_codec: bool, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.stack = QStackedWidget()
        self.restore, self.compress, self.history = RestorePanel(), CompressPanel(self.stack), HistoryPanel()
        self.compress.hide()  # where nobody can choose it
        self.of_tools = {tool.id: _panel_of(tool, actions) for tool in tools}
        self.all: dict[str, WorkPanel] = {RESTORE: self.restore, **self.of_tools}
        if has_codec:
            self.all[COMPRESS] = self.compress
        self.all[HISTORY] = self.history
        for panel in self.all.values():
            self.stack.addWidget(panel)
        self.tool_bar = ToolBar([Entry(id, panel.title, panel.help) for id, panel in self.all.items()])

    def set_state(self, photo: bool, busy: bool) -> None:
        """Whether there is a photo, and whether work is going on."""
        for panel in self.all.values():
            panel.set_state(photo, busy)

    def show_models(self) -> None:
        """Models were added or removed."""
        for panel in self.of_tools.values():
            panel.show_models()


class PanelChoice(QObject):
    """Which of the panels is shown. `shown_changed`: another WorkPanel is."""

    shown_changed = Signal(object)

    def __init__(self, panels: WorkPanels, pending: Pending) -> None:
        super().__init__(panels)
        self._panels, self._pending = panels, pending
        self.shown_id = self._wanted_id = ""
        panels.tool_bar.chosen.connect(self._choose)

    def choose_first(self) -> None:
        """Show the first one."""
        self._panels.tool_bar.choose(RESTORE)

    def _choose(self, id: str) -> None:
        """Leave the tool that is shown: its preview is applied first, which may take a while."""
        self._wanted_id = id
        if id != self.shown_id:
            self._pending.when_applied(lambda: self._show(self._wanted_id))
            self._panels.tool_bar.mark(self.shown_id)

    def use_model(self, tool: str, field: str, model: str) -> None:
        """Show a tool, and have it work with a model of the person."""
        self._wanted_id = tool

        def use() -> None:
            self._show(tool)
            self._panels.of_tools[tool].choose_model(field, model)

        self._pending.when_applied(use)

    def _show(self, id: str) -> None:
        self.shown_id = id
        self._panels.tool_bar.mark(id)
        self._panels.stack.setCurrentWidget(self._panels.all[id])
        self.shown_changed.emit(self._panels.all[id])


def _panel_of(tool: Tool[Any], actions: Mapping[str, QAction]) -> ToolPanel:
    if isinstance(tool, MaskTool):
        return MaskPanel(tool, actions)
    if tool.id == TURN.id:
        return TurnPanel(tool)
    if isinstance(tool, HintTool):
        return HintPanel(tool, actions)
    return LocalPanel(tool, actions) if is_local(tool) else ToolPanel(tool)
