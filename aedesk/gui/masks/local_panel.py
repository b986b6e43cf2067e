"""The panel of a tool that works on the whole photo, or on what is painted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import QLabel

from aedesk.gui.look.translate import percent
from aedesk.gui.masks.mark_tools import MarkTools
from aedesk.gui.panels.number_field import NumberField
from aedesk.gui.panels.section import Section
from aedesk.gui.panels.segments import Segments
from aedesk.gui.panels.tool_panel import ToolPanel
from aedesk.tools.base import Choice, Tool
from aedesk.tools.local import FEATHER, USUAL_FEATHER

WHOLE, PAINTED = "whole", "painted"


class LocalPanel(ToolPanel):
    """`area_changed`: the whole photo was chosen, or what is painted. `adjusted`: the tool was set otherwise, or the
    edge of what is painted: now one wants to see that. `brush_changed` and `look_changed`: as those of MarkTools."""

    area_changed = Signal()
    adjusted = Signal()
    brush_changed = Signal(float)
    look_changed = Signal(object, float)

    def __init__(self, tool: Tool[Any], actions: Mapping[str, QAction]) -> None:
        super().__init__(tool)
        choice = Choice(
            self.tr("Area"),
            self.tr("The whole photo, or only what you paint over it"),
            {WHOLE: self.tr("Whole photo"), PAINTED: self.tr("Painted area")},
        )
        self.area = Segments(choice, WHOLE)
        self.tools = MarkTools(self, tool.id, actions)
        self.brush = self.tools.brush
        self.feather_field = NumberField(FEATHER, USUAL_FEATHER)
        self.marked = QLabel()
        self.marked.setWordWrap(True)
        self.section = Section(self.tr("Mask"), f"{tool.id}.area")
        self.section.body.addWidget(self.area)
        self.section.body.addWidget(self.marked)
        self.section.body.addWidget(self.feather_field)
        self.below.addWidget(self.section)
        for part in (self.tools.marks, self.tools.looks):
            self.below.addWidget(part)
        self.tools.brush_changed.connect(self.brush_changed)
        self.tools.look_changed.connect(self.look_changed)
        self.area.chosen.connect(lambda _: self._choose())
        for changed in (self._column.changed, self.feather_field.changed):
            changed.connect(self.adjusted)
        self.feather_field.changed.connect(self.moved)
        self.show_share(None)
        self._fold()

    @property
    def paints(self) -> bool:
        """Whether the tool is kept to what is painted."""
        return self.area.value == PAINTED

    @property
    def feather(self) -> float | None:
        """Width of the soft edge in pixels; None where the whole photo is meant."""
        return float(self.feather_field.value) if self.paints else None

    @property
    def look(self) -> tuple[QColor, float]:
        """Colour and opacity of the marks."""
        return self.tools.look

    def show_share(self, share: float | None) -> None:
        """Say how much is painted, 0 to 1; None before anything was."""
        if not share:
            self.marked.setText(self.tr("Take the brush and paint where it shall work."))
        else:
            self.marked.setText(self.tr("%s %% of the photo is marked.") % percent(share))

    def show_params(self, params: Any) -> None:
        """What a mask was found by is not of this tool."""

    def settings(self) -> object:
        """The parameters, and where the tool works."""
        return self.params(), self.area.value, float(self.feather_field.value)

    def use(self, settings: object) -> None:
        """Show what a photo was left with, or the usual."""
        params, area, feather = settings if isinstance(settings, tuple) else (settings, WHOLE, USUAL_FEATHER)
        self.area.set_value(area)
        self.feather_field.set_value(feather)
        super().use(params)
        self._fold()

    def _choose(self) -> None:
        self._fold()
        self.area_changed.emit()
        self.moved.emit()

    def _fold(self) -> None:
        for part in (self.marked, self.feather_field, self.tools.marks, self.tools.looks):
            part.setVisible(self.paints)
