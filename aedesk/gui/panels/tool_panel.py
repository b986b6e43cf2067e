"""The panel of one tool, built from the declarations of its parameters."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from aedesk.gui.panels.choice_field import ChoiceField
from aedesk.gui.panels.number_field import NumberField
from aedesk.gui.panels.progress import Progress
from aedesk.tools.base import Declaration, Number, Tool, declarations

WIDTH = 300


class ToolPanel(QWidget):
    """`apply_requested`: the tool and its frozen parameters. `cancel_requested`: stop the work."""

    apply_requested = Signal(object, object)
    cancel_requested = Signal()

    def __init__(self, tool: Tool[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tool = tool
        self.fields: dict[str, NumberField | ChoiceField] = {}
        self.setMinimumWidth(WIDTH)
        self.setAccessibleName(tool.title)

        title = QLabel(tool.title)
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setBold(True)
        title.setFont(font)
        help = QLabel(tool.help)
        help.setWordWrap(True)

        inside = QWidget()
        fields = QVBoxLayout(inside)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(18)
        defaults = tool.params_type()
        for name, declaration in declarations(tool.params_type).items():
            field = _field(declaration, getattr(defaults, name))
            self.fields[name] = field
            fields.addWidget(field)
        fields.addStretch()
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.apply_button = QPushButton(tool.action)
        self.apply_button.setToolTip(self.tr("Apply the tool to the photo (Ctrl+Return)"))
        self.apply_button.setShortcut("Ctrl+Return")
        self.apply_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.apply_button.setMinimumHeight(36)
        self.apply_button.clicked.connect(lambda: self.apply_requested.emit(self.tool, self.params()))
        self.progress = Progress()
        self.progress.cancel_requested.connect(self.cancel_requested)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(10)
        layout.addWidget(title)
        layout.addWidget(help)
        layout.addSpacing(8)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.apply_button)
        layout.addWidget(self.progress)
        self.set_state(photo=False, busy=False)

    def params(self) -> Any:
        """What is set, as the tool's own frozen parameters."""
        return self.tool.params_type(**{name: field.value for name, field in self.fields.items()})

    def set_state(self, photo: bool, busy: bool) -> None:
        """Whether there is a photo, and whether work is going on."""
        self.apply_button.setEnabled(photo and not busy)
        for field in self.fields.values():
            field.setEnabled(not busy)

    def show_found(self, found: dict[str, float]) -> None:
        """Show what the tool found out; an empty dict forgets it."""
        for name, field in self.fields.items():
            field.show_found(found.get(name))


def _field(declaration: Declaration, default: Any) -> NumberField | ChoiceField:
    if isinstance(declaration, Number):
        return NumberField(declaration, default)
    return ChoiceField(declaration, default)
