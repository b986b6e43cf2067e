"""The panels of the desk, the tool palette they are chosen by, and which of them is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget

from aedesk.gui.compress.compress_panel import ID as COMPRESS
from aedesk.gui.compress.compress_panel import CompressPanel
from aedesk.gui.frames.turn_panel import TurnPanel
from aedesk.gui.hints.hint_panel import HintPanel
from aedesk.gui.history.history_panel import ID as HISTORY
from aedesk.gui.history.history_panel import HistoryPanel
from aedesk.gui.look.translate import word
from aedesk.gui.masks.local_panel import LocalPanel
from aedesk.gui.masks.mask_panel import MaskPanel
from aedesk.gui.panels.tool_panel import ToolPanel
from aedesk.gui.panels.tool_panels import ToolPanels
from aedesk.gui.panels.work_panel import WorkPanel
from aedesk.gui.restore.restore_panel import ID as RESTORE
from aedesk.gui.restore.restore_panel import RestorePanel
from aedesk.gui.tools.pending import Pending
from aedesk.gui.window.tool_bar import Entry, ToolBar
from aedesk.imaging.geometry import Size
from aedesk.tools.base import HintTool, MaskTool, Tool
from aedesk.tools.local import is_local
from aedesk.tools.registry import REPAIR, TURN

AT_ONCE = (REPAIR.id,)  # whose panel is the widest: the photo beside it must not become smaller when it is made


class WorkPanels(QObject):
    """`of_tools`: the panels of the tools by their ids, each made when it is wanted; `all`: those and the others, in
    the order of the palette, which makes those that are not there yet."""

    def __init__(
        self, tools: Iterable[Tool[Any]], actions: Mapping[str, QAction], has_codec: bool, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.stack = QStackedWidget()
        self.restore, self.compress, self.history = RestorePanel(), CompressPanel(self.stack), HistoryPanel()
        self.compress.hide()  # where nobody can choose it
        self.of_tools = ToolPanels(tools, lambda tool: _panel_of(tool, actions))
        self._own: dict[str, WorkPanel] = {RESTORE: self.restore, COMPRESS: self.compress, HISTORY: self.history}
        if not has_codec:
            del self._own[COMPRESS]
        first, *last = self._own
        self._order = [first, *self.of_tools, *last]
        self._state = False, False
        self._size: Size | None = None
        self.each(self._take_in)
        self.tool_bar = ToolBar([self._entry(id) for id in self._order])
        for id in self.of_tools.tools.keys() & AT_ONCE:
            self.of_tools[id]

    def __getitem__(self, id: str) -> WorkPanel:
        return self._own[id] if id in self._own else self.of_tools[id]

    @property
    def all(self) -> dict[str, WorkPanel]:
        """By their ids."""
        return {id: self[id] for id in self._order}

    @property
    def made(self) -> dict[str, WorkPanel]:
        """Those that there are by now."""
        return {**self._own, **{panel.tool.id: panel for panel in self.of_tools.made}}

    def each(self, join: Callable[[WorkPanel], object]) -> None:
        """Have `join` called with each panel: with those that there are, and with every other one once it is made."""
        for panel in self._own.values():
            join(panel)
        self.of_tools.each(join)

    def _entry(self, id: str) -> Entry:
        """Of the palette, without making the panel of a tool."""
        if id in self._own:
            return Entry(id, self._own[id].title, self._own[id].help)
        tool = self.of_tools.tools[id]
        return Entry(id, word(tool.title), word(tool.help))

    def _take_in(self, panel: WorkPanel) -> None:
        self.stack.addWidget(panel)
        panel.set_state(*self._state)
        if isinstance(panel, ToolPanel):
            panel.show_size(self._size)

    def make_rest(self, then: Callable[[], object] = lambda: None) -> None:
        """Make those that nobody has wanted yet, one after the other while nobody does anything: then each is there
        at once when it is wanted. `then` is called when all are there."""
        if self.of_tools.make_next():
            QTimer.singleShot(0, self, lambda: self.make_rest(then))
        else:
            then()

    def set_state(self, photo: bool, busy: bool) -> None:
        """Whether there is a photo, and whether work is going on."""
        self._state = photo, busy
        for panel in self.made.values():
            panel.set_state(photo, busy)

    def show_size(self, size: Size | None) -> None:
        """The photo has this size now; None without a photo."""
        self._size = size
        for panel in self.of_tools.made:
            panel.show_size(size)

    def show_models(self) -> None:
        """Models were added or removed."""
        for panel in self.of_tools.made:
            panel.show_models()


class PanelChoice(QObject):
    """Which of the panels is shown. `shown_changed`: another WorkPanel is."""

    shown_changed = Signal(object)

    def __init__(self, panels: WorkPanels, pending: Pending) -> None:
        super().__init__(panels)
        self._panels, self._pending = panels, pending
        self.shown_id = self._wanted_id = ""
        panels.tool_bar.chosen.connect(self._choose)
        panels.of_tools.each(lambda panel: panel.discard_requested.connect(pending.discard))

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
        panel = self._panels[id]
        self._panels.stack.setCurrentWidget(panel)
        self.shown_changed.emit(panel)


def _panel_of(tool: Tool[Any], actions: Mapping[str, QAction]) -> ToolPanel:
    if isinstance(tool, MaskTool):
        return MaskPanel(tool, actions)
    if tool.id == TURN.id:
        return TurnPanel(tool)
    if isinstance(tool, HintTool):
        return HintPanel(tool, actions)
    return LocalPanel(tool, actions) if is_local(tool) else ToolPanel(tool)
