"""The panel of a tool that works on marked pixels: find them, mark more or fewer, then let the tool work."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton

from aedesk.gui.canvas.mask_brush import LARGEST, SMALLEST
from aedesk.gui.look.icons import icon, swatch
from aedesk.gui.look.style import follow_colours
from aedesk.gui.look.translate import percent, word
from aedesk.gui.panels.number_field import NumberField
from aedesk.gui.panels.section import Section
from aedesk.gui.panels.tool_panel import ToolPanel
from aedesk.gui.panels.wheel import leave_wheel
from aedesk.tools.base import MaskTool, Number
from aedesk.tools.registry import REPAIR

# Seen on brown and grey photos alike; the first is the usual one.
COLOURS = {"Red": "#ff003c", "Green": "#00d26a", "Blue": "#2a7fff", "Magenta": "#ff2bd6"}
MODES = ("hand", "brush", "eraser", "lasso")
HEAL = "heal"  # fills what it paints over at once
WHOLE = ("grow", "shrink", "invert", "clear")
FILES = ("open_mask", "save_mask")


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
        self._actions = actions
        self.drags = 0
        follow_colours(self, self._colour_icons)
        self.find_button = QPushButton(word(tool.find_action))
        self.find_button.setToolTip(self.tr("Analyses the photo and marks what it finds (Ctrl+F)"))
        self.find_button.setShortcut("Ctrl+F")
        self.marked = QLabel()
        self.marked.setWordWrap(True)
        brush = Number(
            self.tr("Brush size"),
            self.tr("In pixels of the photo; also [ and ], or Ctrl and the wheel"),
            SMALLEST,
            LARGEST,
            unit="px",
        )
        self.brush = NumberField(brush, 20.0)
        opacity = Number(self.tr("Mask opacity"), self.tr("How strongly the marks cover the photo"), 10, 100)
        self.opacity = NumberField(opacity, 50.0)
        self.colour = QComboBox()
        self.colour.setAccessibleName(self.tr("Colour of the marks"))
        self.colour.setToolTip(self.tr("Colour of the marks"))
        leave_wheel(self.colour)
        for name, colour in COLOURS.items():
            self.colour.addItem(swatch(QColor(colour)), self.tr(name), colour)
        shown = _button(actions["show_mask"])

        modes = QHBoxLayout()
        modes.setSpacing(2)
        for id in (*MODES, HEAL) if self.heals else MODES:
            button = _button(actions[id])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            modes.addWidget(button, 1)
        whole = QGridLayout()
        whole.setSpacing(4)
        for place, id in enumerate((*WHOLE, *FILES)):
            span = 2 if id in FILES else 1
            column = place if id in WHOLE else 2 * FILES.index(id)
            whole.addWidget(_button(actions[id]), 1 if id in FILES else 0, column, 1, span)
        look = QHBoxLayout()
        look.addWidget(shown, 1)
        look.addWidget(self.colour, 1)

        # The sections fold; the settings of the tool go into the first one.
        found = Section(self.tr("Find"), f"{tool.id}.find")
        marks = Section(self.tr("Mark by hand"), f"{tool.id}.mark")
        looks_as = Section(self.tr("Appearance of the marks"), f"{tool.id}.look")
        found.body.addWidget(self.find_button)
        found.body.addWidget(self._column)
        marks.body.addLayout(modes)
        marks.body.addWidget(self.brush)
        marks.body.addLayout(whole)
        looks_as.body.addLayout(look)
        looks_as.body.addWidget(self.opacity)
        self.above.addWidget(found)
        for part in (self.marked, marks, looks_as):
            self.below.addWidget(part)

        self.photo_buttons.append(self.find_button)
        self.find_button.clicked.connect(lambda: self.find_requested.emit(self.tool, self.params()))
        # What is chosen among words says how to fill; the mask is drawn by numbers.
        for field in (field for field in self.fields.values() if isinstance(field, NumberField)):
            field.changed.connect(partial(self._param_changed, field.label.text()))
            field.slider.sliderPressed.connect(self._drag_began)
        self.brush.changed.connect(lambda: self.brush_changed.emit(float(self.brush.value)))
        self.opacity.changed.connect(self._look_changed)
        self.colour.currentIndexChanged.connect(self._look_changed)
        self.show_share(None)
        self.set_state(photo=False, busy=False)

    def _colour_icons(self) -> None:
        for id in (*MODES, HEAL):
            self._actions[id].setIcon(icon(id, self.palette().buttonText().color()))

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
        return QColor(self.colour.currentData()), float(self.opacity.value) / 100

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

    def _look_changed(self) -> None:
        self.look_changed.emit(*self.look)


def _button(action: QAction) -> QToolButton:
    """A button for an action of the menu: it follows its text, help, and state."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
