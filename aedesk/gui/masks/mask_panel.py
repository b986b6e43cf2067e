"""The panel of a tool that works on marked pixels: find them, mark more or fewer, then let the tool work."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import QLabel, QPushButton

from aedesk.gui.look.translate import percent, word
from aedesk.gui.panels.number_field import NumberField
from aedesk.gui.panels.section import Section
from aedesk.gui.panels.tool_panel import ToolPanel
from aedesk.gui.tools.mark_tools import MarkTools
from aedesk.tools.base import MaskTool
from aedesk.tools.registry import REPAIR

HEAL = "heal"  # fills what it paints over at once


class MaskPanel(ToolPanel):
    """`find_requested`: the tool and its parameters. `params_changed`: the same and the label of the one that is
    another; `drags` counts how often a slider was taken hold of.
    `brush_changed`: diameter in pixels. `look_changed`: a QColor and the opacity from 0 to 1."""

    find_requested = Signal(object, object)
    params_changed = Signal(object, object, str)
    brush_changed = Signal(float)
    look_changed = Signal(object, float)

    def __init__(self, tool: MaskTool[Any], actions: Mapping[str, QAction]) -> None:
        super().__init__(tool)
        self.drags = 0
        self.find_button = QPushButton(word(tool.find_action))
        self.find_button.setToolTip(self.tr("Analyses the photo and marks what it finds (Ctrl+F)"))
        self.find_button.setShortcut("Ctrl+F")
        self.marked = QLabel()
        self.marked.setWordWrap(True)
        self.tools = MarkTools(self, tool.id, actions, (HEAL,) if self.heals else ())
        self.brush, self.opacity, self.colour = self.tools.brush, self.tools.opacity, self.tools.colour

        # The sections fold; the settings of the tool go into the first one.
        found = Section(self.tr("Find"), f"{tool.id}.find")
        found.body.addWidget(self.find_button)
        found.body.addWidget(self._column)
        self.above.addWidget(found)
        for part in (self.marked, self.tools.marks, self.tools.looks):
            self.below.addWidget(part)

        self.photo_buttons.append(self.find_button)
        self.find_button.clicked.connect(lambda: self.find_requested.emit(self.tool, self.params()))
        # What is chosen among words says how to fill; the mask is drawn by numbers.
        for field in (field for field in self.fields.values() if isinstance(field, NumberField)):
            field.changed.connect(partial(self._param_changed, field.label.text()))
            field.slider.sliderPressed.connect(self._drag_began)
        self.tools.brush_changed.connect(self.brush_changed)
        self.tools.look_changed.connect(self.look_changed)
        self.show_share(None)
        self.set_state(photo=False, busy=False)

    @property
    def heals(self) -> bool:
        """Whether its tool can fill what a single stroke covers."""
        return self.tool.id == REPAIR.id

    def show_share(self, share: float | None) -> None:
        """Say how much is marked, 0 to 1; None before anything was looked for."""
        if share is None:
            self.marked.setText(self.tr("Nothing is marked yet."))
        elif share == 0:
            self.marked.setText(self.tr("Nothing is marked."))
        else:
            self.marked.setText(self.tr("%s %% of the photo is marked.") % percent(share))

    @property
    def look(self) -> tuple[QColor, float]:
        """Colour and opacity of the marks."""
        return self.tools.look

    def show_params(self, params: Any) -> None:
        """Show the numbers that a mask was drawn with, unless they are another tool's. What was chosen among words
        since then stays chosen."""
        if type(params) is self.tool.params_type:
            values = {
                name: getattr(params, name) if isinstance(field, NumberField) else field.value
                for name, field in self.fields.items()
            }
            self._column.set_params(self.tool.params_type(**values))

    def _param_changed(self, label: str) -> None:
        self.params_changed.emit(self.tool, self.params(), label)

    def _drag_began(self) -> None:
        self.drags += 1
