"""The code of a picture changed by hand: along directions, towards another picture, or a new one."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from aedesk.gui.look.design import GAP, GRID, HALF
from aedesk.gui.panels.slider import Slider
from aedesk.gui.panels.wheel import leave_wheel
from aedesk.gui.workshop.code_map import image_of

DIRECTIONS, STEPS, REACH = 6, 100, 3.0  # how many sliders, their steps to each side, standard deviations at the end
SIDE = 18 * GRID  # pixels of the picture


class CodeSliders(QWidget):
    """`changed`: another code is wanted. `new_wanted`: one that belongs to no picture."""

    changed = Signal()
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture, self.caption = QLabel(), QLabel(self.tr("Invented by the network"))
        self.picture.setFixedSize(QSize(SIDE, SIDE))
        self.picture.setAccessibleName(self.tr("Drawn from the code"))
        self.blend = self._slider(self.tr("Blend"), 0)
        self.directions = [self._slider(self.tr("Direction %d") % n, -STEPS) for n in range(1, DIRECTIONS + 1)]
        self.new_button, self.reset_button = QPushButton(self.tr("Draw a new one")), QPushButton(self.tr("Reset"))
        for button in (self.new_button, self.reset_button):
            button.setAutoDefault(False)
        self.new_button.setToolTip(self.tr("A picture that never was, drawn from a code by lot"))
        self.new_button.clicked.connect(self.new_wanted)
        self.reset_button.clicked.connect(self.reset)
        left = QVBoxLayout()
        left.setSpacing(HALF)
        for widget in (self.picture, self.caption, self.new_button, self.reset_button):
            left.addWidget(widget)
        left.addStretch()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(HALF)
        grid.addLayout(left, 0, 0, DIRECTIONS + 2, 1)
        self._labels = []
        for row, slider in enumerate((self.blend, *self.directions)):
            label = QLabel(slider.accessibleName())
            label.setBuddy(slider)
            self._labels.append(label)
            grid.addWidget(label, row, 1)
            grid.addWidget(slider, row, 2)
        grid.setColumnStretch(2, 1)
        grid.setRowStretch(DIRECTIONS + 1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def share(self) -> float:
        """How far to the other picture, 0 to 1."""
        return self.blend.value() / STEPS

    @property
    def amounts(self) -> NDArray[np.float32]:
        """How far along each direction, in standard deviations."""
        return np.array([REACH * slider.value() / STEPS for slider in self.directions], np.float32)

    def begin(self, directions: int, invents: bool) -> None:
        """Another network: so many directions, and whether it can draw new pictures."""
        for place, (slider, label) in enumerate(zip(self.directions, self._labels[1:], strict=True)):
            slider.setVisible(place < directions)
            label.setVisible(place < directions)
        self.new_button.setVisible(invents)
        self.set_other(False)
        self.reset()

    def set_other(self, there: bool) -> None:
        """Whether there is a picture to blend with."""
        self.blend.setEnabled(there)
        self._labels[0].setEnabled(there)

    def reset(self) -> None:
        """The code as it is."""
        for slider in (self.blend, *self.directions):
            slider.setValue(0)

    def show_picture(self, picture: NDArray[np.float32] | None) -> None:
        """Draw (C, side, side) in [0, 1]; None for none."""
        if picture is None:
            self.picture.clear()
            return
        image = image_of(np.round(picture * 255).astype(np.uint8))
        self.picture.setPixmap(QPixmap.fromImage(image).scaled(self.picture.size(), Qt.AspectRatioMode.KeepAspectRatio))

    def _slider(self, name: str, least: int) -> Slider:
        slider = Slider()
        slider.setRange(least, STEPS)
        slider.setPageStep(STEPS // 4)
        slider.setAccessibleName(name)
        slider.setToolTip(self.tr("Double-click or press Delete to reset."))
        slider.valueChanged.connect(self.changed)
        slider.reset_requested.connect(lambda: slider.setValue(0))
        leave_wheel(slider)
        return slider
