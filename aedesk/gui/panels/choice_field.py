"""One choice of a tool: a label and a list that drops down."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from aedesk.gui.look.translate import word
from aedesk.gui.panels.list_field import ListField
from aedesk.tools.base import Choice


class ChoiceField(ListField):
    """Built from a declaration; its value is one of the declared ones."""

    def __init__(self, declaration: Choice, default: str, parent: QWidget | None = None) -> None:
        super().__init__(declaration, parent)
        for value, name in declaration.options.items():
            self.list.addItem(word(name), value)
        self.set_value(default)
