"""The code of a picture changed by hand: what it keeps, along axes, towards another picture, or a new one."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from aedesk.gui.look.design import GAP, GRID, HALF
from aedesk.gui.look.translate import number
from aedesk.gui.panels.wheel import leave_wheel
from aedesk.gui.workshop.axis_rows import STEPS, AxisRows, slider_from
from aedesk.gui.workshop.code_map import image_of
from aedesk.workshop.axes import Axes
from aedesk.workshop.known import Known

SIDE = 18 * GRID  # pixels of the picture


class CodeSliders(QWidget):
    """`changed`: another code is wanted. `new_wanted`: one that belongs to no picture."""

    changed = Signal()
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: Known | None = None
        self.axes: Axes | None = None
        self.picture, self.caption = QLabel(), QLabel(self.tr("Invented by the network"))
        self.picture.setFixedSize(QSize(SIDE, SIDE))
        self.picture.setAccessibleName(self.tr("Drawn from the code"))
        self.rows = AxisRows()
        self.by = QComboBox()
        self.by.addItem(self.tr("Principal directions"))
        self.by.addItem(self.tr("Single numbers"))
        self.by.setAccessibleName(self.tr("What is kept or dropped"))
        leave_wheel(self.by)
        self.keep_button, self.drop_button = QPushButton(self.tr("Keep all")), QPushButton(self.tr("Drop all"))
        self.kept = QLabel()
        self.kept.setWordWrap(True)
        self.kept.setFixedWidth(SIDE)
        self.blend = slider_from(0, self.tr("Blend"), self.tr("Double-click or press Delete to reset."))
        self.blend.valueChanged.connect(self.changed)
        self.blend_label = QLabel(self.blend.accessibleName())
        self.blend_label.setBuddy(self.blend)
        self.new_button, self.reset_button = QPushButton(self.tr("Draw a new one")), QPushButton(self.tr("Reset"))
        for button in (self.new_button, self.reset_button, self.keep_button, self.drop_button):
            button.setAutoDefault(False)
        self.new_button.setToolTip(self.tr("A picture that never was, drawn from a code by lot"))
        self.new_button.clicked.connect(self.new_wanted)
        self.reset_button.clicked.connect(self.reset)
        self.keep_button.clicked.connect(lambda: self.rows.keep_all(True))
        self.drop_button.clicked.connect(lambda: self.rows.keep_all(False))
        self.by.currentIndexChanged.connect(self._show_axes)
        self.rows.changed.connect(self._follow)
        self._lay_out()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(HALF)
        for widget in (self.picture, self.caption, self.kept, self.new_button, self.reset_button):
            left.addWidget(widget)
        left.addStretch()
        top = QHBoxLayout()
        top.setSpacing(GAP)
        for button in (self.keep_button, self.drop_button):
            top.addWidget(button)
        top.addStretch()
        top.addWidget(self.by)
        below = QHBoxLayout()
        below.setSpacing(GAP)
        below.addWidget(self.blend_label)
        below.addWidget(self.blend, 1)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(HALF)
        grid.addLayout(left, 0, 0, 3, 1)
        grid.addLayout(top, 0, 1)
        grid.addWidget(self.rows, 1, 1)
        grid.addLayout(below, 2, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def share(self) -> float:
        """How far to the other picture, 0 to 1."""
        return self.blend.value() / STEPS

    def changed_code(self, code: NDArray[np.float32]) -> NDArray[np.float32]:
        """A code (K,) with what is kept of it, moved along its axes."""
        if self.axes is None:
            return code
        left = self.axes.kept(code, self.rows.keep, self.rows.keeps_rest)
        return self.axes.moved(left, self.rows.amounts)

    def begin(self, known: Known, invents: bool) -> None:
        """Another network, and whether it can draw new pictures."""
        self._known = known
        self._show_axes()
        self.new_button.setVisible(invents)
        self.set_other(False)
        self.blend.setValue(0)

    def set_other(self, there: bool) -> None:
        """Whether there is a picture to blend with."""
        self.blend.setEnabled(there)
        self.blend_label.setEnabled(there)

    def reset(self) -> None:
        """The code as it is."""
        self.blend.setValue(0)
        self.rows.reset()
        self.rows.keep_all(True)

    def show_picture(self, picture: NDArray[np.float32] | None) -> None:
        """Draw (C, side, side) in [0, 1]; None for none."""
        if picture is None:
            self.picture.clear()
            return
        image = image_of(np.round(picture * 255).astype(np.uint8))
        self.picture.setPixmap(QPixmap.fromImage(image).scaled(self.picture.size(), Qt.AspectRatioMode.KeepAspectRatio))

    def _show_axes(self) -> None:
        if self._known is None:
            return
        single = self.by.currentIndex() == 1
        self.axes = Axes.of_numbers(self._known) if single else Axes.of_directions(self._known)
        words = self.tr("Number %d") if single else self.tr("Direction %d")
        others = self.tr("Other numbers") if single else self.tr("Other directions")
        self.rows.show_axes(self.axes, [words.replace("%d", str(name)) for name in self.axes.names], others)
        self._follow()

    def _follow(self) -> None:
        self.kept.setText(self.tr("Kept: %s % of the variance").replace("%s", number(100 * self.rows.share, 0)))
        self.changed.emit()
