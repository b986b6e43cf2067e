"""A row of a panel: what it is called at the left, what is chosen at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from aedesk.gui.look.translate import word
from aedesk.tools.base import Declaration


def lay_out(field: QWidget, declaration: Declaration, chooser: QWidget) -> QLabel:
    """Put the declaration's label and `chooser` into `field`, with its help for the eye and for screen readers."""
    name, help = word(declaration.label), word(declaration.help)
    label = QLabel(name)
    label.setBuddy(chooser)
    chooser.setAccessibleName(name)
    chooser.setAccessibleDescription(help)
    for widget in (label, chooser):
        widget.setToolTip(help)
    row = QHBoxLayout(field)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(label)
    row.addStretch()
    row.addWidget(chooser)
    return label
