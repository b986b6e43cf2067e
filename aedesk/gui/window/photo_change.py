"""From one photo to another: each finds the panels as they were left."""

from __future__ import annotations

from PySide6.QtCore import QObject

from aedesk.gui.files.desk import Desk
from aedesk.gui.masks.controller import MaskController
from aedesk.gui.panels.tool_panel import ToolPanel
from aedesk.gui.tools.live_preview import LivePreview
from aedesk.gui.tools.pending import Pending
from aedesk.gui.window.work_panels import WorkPanels


class PhotoChange(QObject):
    """What is still being done to a photo that is left becomes its steps; what is set goes along with it."""

    def __init__(
        self, desk: Desk, panels: WorkPanels, masks: MaskController, pending: Pending, live: LivePreview
    ) -> None:
        super().__init__(desk.window)
        self._document, self._panels = desk.document, panels
        self._masks, self._pending, self._live = masks, pending, live
        self._document.leaving.connect(self._leave)
        self._document.opened.connect(self._arrive)
        panels.of_tools.each(self._join)

    def _join(self, panel: ToolPanel) -> None:
        """A panel is there: what was set for this photo in another window counts."""
        if (settings := self._document.edit.settings.get(panel.tool.id)) is not None:
            panel.use(settings)

    def _leave(self) -> None:
        self._masks.settle()
        settings = self._document.edit.settings | {id: panel.settings() for id, panel in self._panels.made.items()}
        self._pending.leave()
        self._live.leave()
        self._document.edit.settings = settings

    def _arrive(self) -> None:
        settings = self._document.edit.settings
        for id, panel in self._panels.made.items():
            panel.forget()
            panel.use(settings.get(id))
