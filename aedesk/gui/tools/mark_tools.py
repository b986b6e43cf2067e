"""Brush, eraser and lasso in a panel, and how the marks look."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from aedesk.gui.canvas.mask_brush import LARGEST, SMALLEST
from aedesk.gui.look.icons import icon, swatch
from aedesk.gui.look.style import follow_colours
from aedesk.gui.panels.number_field import NumberField
from aedesk.gui.panels.section import Section
from aedesk.gui.panels.wheel import leave_wheel
from aedesk.tools.base import Number

# Seen on brown and grey photos alike; the first is the usual one.
COLOURS = {"Red": "#ff003c", "Green": "#00d26a", "Blue": "#2a7fff", "Magenta": "#ff2bd6"}
MODES = ("hand", "brush", "eraser", "lasso")
WHOLE = ("grow", "shrink", "invert", "clear")
FILES = ("open_mask", "save_mask")


class MarkTools(QObject):
    """`marks`: the section with the brushes; `looks`: the one of how marks look. `brush_changed`: diameter in pixels.
    `look_changed`: a QColor and the opacity from 0 to 1."""

    brush_changed = Signal(float)
    look_changed = Signal(object, float)

    def __init__(self, panel: QWidget, id: str, actions: Mapping[str, QAction], more: Sequence[str] = ()) -> None:
        """`id`: of the tool. `more`: ids of brushes beside the usual ones."""
        super().__init__(panel)
        self._panel, self._actions, self._modes = panel, actions, (*MODES, *more)
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
        modes = QHBoxLayout()
        modes.setSpacing(2)
        for mode in self._modes:
            button = _button(actions[mode])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            modes.addWidget(button, 1)
        whole = QGridLayout()
        whole.setSpacing(4)
        for place, name in enumerate((*WHOLE, *FILES)):
            span = 2 if name in FILES else 1
            column = place if name in WHOLE else 2 * FILES.index(name)
            whole.addWidget(_button(actions[name]), 1 if name in FILES else 0, column, 1, span)
        look = QHBoxLayout()
        look.addWidget(_button(actions["show_mask"]), 1)
        look.addWidget(self.colour, 1)
        self.marks = Section(self.tr("Mark by hand"), f"{id}.mark")
        self.looks = Section(self.tr("Appearance of the marks"), f"{id}.look")
        self.marks.body.addLayout(modes)
        self.marks.body.addWidget(self.brush)
        self.marks.body.addLayout(whole)
        self.looks.body.addLayout(look)
        self.looks.body.addWidget(self.opacity)
        self.brush.changed.connect(lambda: self.brush_changed.emit(float(self.brush.value)))
        self.opacity.changed.connect(self._look_changed)
        self.colour.currentIndexChanged.connect(self._look_changed)
        follow_colours(panel, self._colour_icons)

    @property
    def look(self) -> tuple[QColor, float]:
        """Colour and opacity of the marks."""
        return QColor(self.colour.currentData()), float(self.opacity.value) / 100

    def _colour_icons(self) -> None:
        for mode in self._modes:
            self._actions[mode].setIcon(icon(mode, self._panel.palette().buttonText().color()))

    def _look_changed(self) -> None:
        self.look_changed.emit(*self.look)


def _button(action: QAction) -> QToolButton:
    """A button for an action of the menu: it follows its text, help, and state."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
