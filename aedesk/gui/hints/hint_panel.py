"""The panel of a tool that takes colour hints: how to give them, how many there are, whose colours to lean to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from aedesk.gui.panels.tool_panel import ToolPanel
from aedesk.gui.tools.area_section import AreaSection, Setting
from aedesk.tools.base import HintTool
from aedesk.tools.local import is_local


class HintPanel(ToolPanel):
    """`params_changed`: a slider was moved. `clear_requested`: no hints any more. `reference_requested`: choose a
    photo whose colours to lean to, or, if there is one, forget it."""

    params_changed = Signal()
    clear_requested = Signal()
    reference_requested = Signal()

    def __init__(self, tool: HintTool[Any], actions: Mapping[str, QAction]) -> None:
        super().__init__(tool)
        self.hint_tool = tool
        explanation = QLabel(
            self.tr(
                "Click the photo to set a colour there. Drag a pin to move it; click it to change its "
                "colour; drag with Shift to paint more of it; Delete or right-click removes it."
            )
        )
        explanation.setWordWrap(True)
        self.count = QLabel()
        self.clear_button = QPushButton(self.tr("Remove all"))
        self.reference_button = QPushButton()
        row = QHBoxLayout()
        row.addWidget(self.count, 1)
        row.addWidget(self.clear_button)
        self.below.addWidget(explanation)
        self.below.addLayout(row)
        self.below.addWidget(self.reference_button)
        self.photo_buttons.append(self.reference_button)
        self.clear_button.clicked.connect(self.clear_requested)
        self.reference_button.clicked.connect(self.reference_requested)
        self._column.changed.connect(self.params_changed)
        self.area: AreaSection | None = None
        if is_local(tool):
            self.area = AreaSection(self, self.below, actions)
            self.area.changed.connect(self.params_changed)
        self._area_at_rest = self._area
        self.show_hints(0)
        self.show_reference("")
        self.set_state(photo=False, busy=False)

    @property
    def feather(self) -> float | None:
        """Of the painted area; None for the whole photo."""
        return self.area.feather if self.area is not None else None

    @property
    def _area(self) -> Setting | None:
        return self.area.setting if self.area is not None else None

    @property
    def touched(self) -> bool:
        """Whether other values are set than when it was last at rest, or another place."""
        return super().touched or self._area != self._area_at_rest

    def settle(self) -> None:
        """There is no preview: from here on counts what is moved."""
        super().settle()
        self._area_at_rest = self._area

    def put_back(self) -> None:
        """Show the values from when it was last at rest."""
        super().put_back()
        if self.area is not None:
            self.area.use(self._area_at_rest)

    def settings(self) -> object:
        """The parameters, and where the tool works."""
        return self.params(), self._area

    def use(self, settings: object) -> None:
        """Show what a photo was left with, or the usual."""
        params, area = settings if isinstance(settings, tuple) else (settings, None)
        if self.area is not None:
            self.area.use(area)
        super().use(params)

    def show_hints(self, count: int) -> None:
        """Say how many hints there are."""
        texts = {0: self.tr("No hints yet."), 1: self.tr("1 hint")}
        self.count.setText(texts.get(count, self.tr("%d hints") % count))
        self.clear_button.setEnabled(count > 0)

    def show_reference(self, name: str) -> None:
        """Say whose colours the result leans to; "" for nobody's."""
        self.reference_button.setText(
            self.tr("Stop matching “%s”") % name if name else self.tr("Match colours of a photo…")
        )
        self.reference_button.setToolTip(
            self.tr("The result no longer follows the colours of this photo")
            if name
            else self.tr("Choose a colour photo whose colours the result should follow")
        )
