"""The panel of a tool that works on the whole photo, or on what is painted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtGui import QAction

from aedesk.gui.panels.tool_panel import ToolPanel
from aedesk.gui.tools.area_section import AreaSection
from aedesk.tools.base import Tool


class LocalPanel(ToolPanel):
    """`area`: where it works."""

    def __init__(self, tool: Tool[Any], actions: Mapping[str, QAction]) -> None:
        super().__init__(tool)
        self.area = AreaSection(self, self.below, actions)
        self.area.changed.connect(self.moved)

    @property
    def feather(self) -> float | None:
        """Of the painted area; None for the whole photo."""
        return self.area.feather

    def settings(self) -> object:
        """The parameters, and where the tool works."""
        return self.params(), self.area.setting

    def use(self, settings: object) -> None:
        """Show what a photo was left with, or the usual."""
        params, area = settings if isinstance(settings, tuple) else (settings, None)
        self.area.use(area)
        super().use(params)
