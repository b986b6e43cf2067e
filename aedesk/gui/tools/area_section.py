"""The part of a panel that says where its tool works: on the whole photo, or on what is painted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import QLabel, QVBoxLayout

from aedesk.gui.look.translate import percent
from aedesk.gui.panels.number_field import NumberField
from aedesk.gui.panels.section import Section
from aedesk.gui.panels.segments import Segments
from aedesk.gui.panels.tool_panel import ToolPanel
from aedesk.gui.tools.mark_tools import MarkTools
from aedesk.tools.base import Choice
from aedesk.tools.local import FEATHER, USUAL_FEATHER

WHOLE, PAINTED = "whole", "painted"
Setting = tuple[str, float]  # WHOLE or PAINTED, and the feather in pixels


class AreaSection(QObject):
    """`changed`: another place, or another edge of it. `chosen`: the whole photo was chosen, or what is painted.
    `brush_changed` and `look_changed`: as those of MarkTools."""

    changed = Signal()
    chosen = Signal()
    brush_changed = Signal(float)
    look_changed = Signal(object, float)

    def __init__(self, panel: ToolPanel, layout: QVBoxLayout, actions: Mapping[str, QAction]) -> None:
        """Put into a layout of the panel."""
        super().__init__(panel)
        self.panel = panel
        choice = Choice(
            self.tr("Area"),
            self.tr("The whole photo, or only what you paint over it"),
            {WHOLE: self.tr("Whole photo"), PAINTED: self.tr("Painted area")},
        )
        self.area = Segments(choice, WHOLE)
        self.tools = MarkTools(panel, panel.tool.id, actions)
        self.brush = self.tools.brush
        self.feather_field = NumberField(FEATHER, USUAL_FEATHER)
        self.marked = QLabel()
        self.marked.setWordWrap(True)
        section = Section(self.tr("Mask"), f"{panel.tool.id}.area")
        for part in (self.area, self.marked, self.feather_field):
            section.body.addWidget(part)
        for widget in (section, self.tools.marks, self.tools.looks):
            layout.addWidget(widget)
        self.tools.brush_changed.connect(self.brush_changed)
        self.tools.look_changed.connect(self.look_changed)
        self.area.chosen.connect(lambda _: self._choose())
        self.feather_field.changed.connect(self.changed)
        self.show_share(None)
        self._fold()

    @property
    def title(self) -> str:
        """Of the panel."""
        return self.panel.title

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

    @property
    def setting(self) -> Setting:
        """What is set."""
        return str(self.area.value), float(self.feather_field.value)

    def use(self, setting: object) -> None:
        """Show what was set once, or the usual. Nothing is emitted."""
        area, feather = setting if isinstance(setting, tuple) else (WHOLE, USUAL_FEATHER)
        self.area.set_value(area)
        self.feather_field.set_value(feather)
        self._fold()

    def show_share(self, share: float | None) -> None:
        """Say how much is painted, 0 to 1; None before anything was."""
        if not share:
            self.marked.setText(self.tr("Take the brush and paint where it shall work."))
        else:
            self.marked.setText(self.tr("%s %% of the photo is marked.") % percent(share))

    def show_params(self, params: Any) -> None:
        """What a mask was found by is not of this tool."""

    def _choose(self) -> None:
        self._fold()
        self.chosen.emit()
        self.changed.emit()

    def _fold(self) -> None:
        for part in (self.marked, self.feather_field, self.tools.marks, self.tools.looks):
            part.setVisible(self.paints)
