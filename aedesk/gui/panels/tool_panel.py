"""The panel of one tool, built from the declarations of its parameters."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from aedesk.gui.panels.param_fields import Field, ParamFields
from aedesk.gui.panels.work_panel import WorkPanel
from aedesk.gui.words import word
from aedesk.tools.base import Tool


class ToolPanel(WorkPanel):
    """`apply_requested`: the tool and its frozen parameters. `moved`: the person has set another value."""

    apply_requested = Signal(object, object)
    moved = Signal()

    def __init__(self, tool: Tool[Any], parent: QWidget | None = None) -> None:
        super().__init__(word(tool.title), word(tool.help), word(tool.action), parent)
        self.tool = tool
        self._column = ParamFields(tool.params_type())
        self._column.changed.connect(self.moved)
        self.body.addWidget(self._column)
        self.body.addStretch()
        self.apply_button.clicked.connect(lambda: self.apply_requested.emit(self.tool, self.params()))
        self.set_state(photo=False, busy=False)

    @property
    def fields(self) -> dict[str, Field]:
        """The fields by the names of their parameters."""
        return self._column.fields

    def params(self) -> Any:
        """What is set, as the tool's own frozen parameters."""
        return self._column.params()

    def show_found(self, found: dict[str, float]) -> None:
        """Show what the tool found out."""
        self._column.blockSignals(True)  # it is not the person who sets these values
        self._column.show_found(found)
        self._column.blockSignals(False)

    def forget(self) -> None:
        """Another photo was opened."""
        self.show_found({})
