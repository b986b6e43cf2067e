"""The panel of the tool that crops and turns: beside its fields, the shape of the frame on the canvas."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton

from aedesk.gui.frames.ratios import ratios
from aedesk.gui.look.design import LIST
from aedesk.gui.panels.tool_panel import ToolPanel
from aedesk.gui.panels.wheel import leave_wheel
from aedesk.tools.base import Tool
from aedesk.tools.turn import TurnParams


class TurnPanel(ToolPanel):
    """`line_button`: a line along the horizon is drawn next. `shape_box`: its data are width to height, 0 for any, -1
    for that of the photo."""

    def __init__(self, tool: Tool[TurnParams]) -> None:
        super().__init__(tool)
        self.line_button = QPushButton(self.tr("Draw the hori&zon"))
        self.line_button.setCheckable(True)
        self.line_button.setToolTip(
            self.tr(
                "Draw a line along something that should be level or upright, also with Ctrl: the photo "
                "is straightened to it"
            )
        )
        self.shape_box = QComboBox()
        self.shape_box.setMinimumWidth(LIST)
        self.shape_box.setAccessibleName(self.tr("Aspect ratio"))
        leave_wheel(self.shape_box)
        for words, ratio in ratios():
            self.shape_box.addItem(words, ratio)
        label = QLabel(self.tr("Aspect ratio"))
        label.setBuddy(self.shape_box)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addStretch()
        row.addWidget(self.shape_box)
        self.above.addLayout(row)
        self.above.addWidget(self.line_button)
        self.photo_buttons.append(self.line_button)
        self.buttons.addWidget(self.discard_button)
        self.discard_button.setToolTip(self.tr("Reset the frame to the whole photo"))
        self.discard_button.show()
        self.set_state(photo=False, busy=False)

    def forget_frame(self) -> None:
        """What was cut is cut: there is a new frame, around all of the photo."""
        self.line_button.setChecked(False)
        self.set_params(self.tool.params_type())
        self.shape_box.setCurrentIndex(0)

    def level(self, slant: float) -> None:
        """Turn the photo back by so many degrees."""
        self.line_button.setChecked(False)
        straighten: Any = self.fields["straighten"]
        straighten.set_value(straighten.value - slant)
