"""Sliders along the directions in which the codes of a library differ most, with the picture that they make."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from aedesk.gui.library.code_pictures import CaptionedPicture, GreyPicture
from aedesk.gui.look.design import GAP, HALF, LIST, MARGIN
from aedesk.gui.look.translate import percent
from aedesk.gui.panels.slider import Slider
from aedesk.gui.panels.wheel import leave_wheel
from aedesk.library.draw import DIRECTIONS, REACH

SIDE, END = 256, 44  # pixels of the picture, and of those at the ends of a slider
STEPS = 100  # of a slider to each side


class DirectionsPage(QWidget):
    """`changed`: another picture is wanted (`amounts`)."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = QLabel(
            self.tr(
                "Each slider moves the code along a direction in which the photos of your library differ much, the "
                "strongest first. The pictures are invented by the network; nothing is written to your photo."
            )
        )
        words.setWordWrap(True)
        self.picture = CaptionedPicture(SIDE, self.tr("Drawn from the changed code"))
        self.sliders = [Slider() for _ in range(DIRECTIONS)]
        self.ends = [
            (GreyPicture(END, self.tr("Direction %d, less") % n), GreyPicture(END, self.tr("Direction %d, more") % n))
            for n in range(1, DIRECTIONS + 1)
        ]
        self.labels = [QLabel(self.tr("Direction %d") % n) for n in range(1, DIRECTIONS + 1)]
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(HALF)
        for row, (label, slider, (less, more)) in enumerate(zip(self.labels, self.sliders, self.ends, strict=True)):
            slider.setRange(-STEPS, STEPS)
            slider.setSingleStep(STEPS // 20)
            slider.setPageStep(STEPS // 4)
            slider.setMinimumWidth(LIST)
            slider.setAccessibleName(label.text())
            slider.setToolTip(self.tr("Double-click or press Delete to reset."))
            slider.valueChanged.connect(self.changed)
            slider.reset_requested.connect(lambda slider=slider: slider.setValue(0))
            leave_wheel(slider)
            label.setBuddy(slider)
            for column, widget in enumerate((label, less, slider, more)):
                grid.addWidget(widget, row, column, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(2, 1)
        self.reset_button = QPushButton(self.tr("Reset"))
        self.reset_button.setToolTip(self.tr("Back to the code of the photo"))
        self.reset_button.setAutoDefault(False)
        self.reset_button.setEnabled(False)
        self.reset_button.clicked.connect(self.reset)
        self.changed.connect(lambda: self.reset_button.setEnabled(any(self.amounts())))
        left = QVBoxLayout()
        left.addWidget(self.picture)
        left.addWidget(self.reset_button, 0, Qt.AlignmentFlag.AlignHCenter)
        left.addStretch()
        right = QVBoxLayout()
        right.addLayout(grid)
        right.addStretch()
        row_of_both = QHBoxLayout()
        row_of_both.setSpacing(MARGIN)
        row_of_both.addLayout(left)
        row_of_both.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(MARGIN)
        layout.addWidget(words)
        layout.addLayout(row_of_both)
        layout.addStretch()

    def amounts(self) -> list[float]:
        """How far the sliders are, in standard deviations."""
        return [REACH * slider.value() / STEPS for slider in self.sliders]

    def reset(self) -> None:
        """The code as it is."""
        for slider in self.sliders:
            slider.setValue(0)

    def show_ends(self, pictures: Sequence[NDArray[np.float32]], shares: NDArray[np.float32]) -> None:
        """What lies at the ends of the sliders, less and more of each direction; there may be fewer directions than
        sliders. `shares`: how much of all differences each tells, 0 to 1."""
        for row, (label, slider, (less, more)) in enumerate(zip(self.labels, self.sliders, self.ends, strict=True)):
            there = 2 * row + 1 < len(pictures)
            for widget in (label, slider, less, more):
                widget.setVisible(there)
            if there:
                less.show_picture(pictures[2 * row])
                more.show_picture(pictures[2 * row + 1])
                label.setToolTip(self.tr("Tells %s % of the differences").replace("%s", percent(float(shares[row]))))

    def show_drawing(self, picture: NDArray[np.float32]) -> None:
        """What the network draws from the changed code."""
        self.picture.show_picture(picture, self.tr("Invented by the network"))
