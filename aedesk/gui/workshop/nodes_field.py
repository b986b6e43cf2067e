"""How many layers lie between picture and code, and how many nodes each has."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from aedesk.gui.look.design import HALF
from aedesk.gui.panels.wheel import leave_wheel
from aedesk.workshop.recipe import MOST_LAYERS, MOST_NODES


class NodesField(QWidget):
    """A box for each layer, as many as `layers` says. `changed`: there are others."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layers = QSpinBox()
        self.layers.setRange(0, MOST_LAYERS)
        self.layers.setAccessibleName(self.tr("Layers"))
        leave_wheel(self.layers)
        self.boxes = [QSpinBox() for _ in range(MOST_LAYERS)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(HALF)
        for place, box in enumerate(self.boxes, 1):
            box.setRange(1, MOST_NODES)
            box.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
            box.setAccessibleName(self.tr("Nodes of layer %d") % place)
            box.setMinimumWidth(44)
            leave_wheel(box)
            box.valueChanged.connect(self.changed)
            row.addWidget(box)
        row.addStretch()
        self.layers.valueChanged.connect(self._show_layers)

    @property
    def nodes(self) -> tuple[int, ...]:
        """Of each layer, the first after the picture."""
        return tuple(box.value() for box in self.boxes[: self.layers.value()])

    def set_nodes(self, nodes: tuple[int, ...]) -> None:
        """Choose them."""
        self.layers.setValue(len(nodes))  # first, for it proposes nodes of new layers
        for box, number in zip(self.boxes, nodes, strict=False):
            box.setValue(number)
        self._show(len(nodes))

    def _show_layers(self, count: int) -> None:
        """A new layer begins with half the nodes of the one before it."""
        for place in range(1, count):
            if self.boxes[place].isHidden():
                self.boxes[place].setValue(max(1, self.boxes[place - 1].value() // 2))
        self._show(count)
        self.changed.emit()

    def _show(self, count: int) -> None:
        for place, box in enumerate(self.boxes):
            box.setVisible(place < count)
