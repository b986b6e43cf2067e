"""The axes of a code, a row for each: whether it is kept, how much of all differences it tells, how far along."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from aedesk.gui.look.design import GAP, GRID, HALF
from aedesk.gui.look.translate import number
from aedesk.gui.panels.slider import Slider
from aedesk.gui.panels.wheel import leave_wheel
from aedesk.workshop.axes import Axes

STEPS, REACH = 100, 3.0  # of a slider to each side, and standard deviations at its end
HIGH = 24 * GRID  # of the rows that are seen at once


class AxisRows(QScrollArea):
    """`changed`: another one is kept or dropped, or one was moved."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.ticks: list[QCheckBox] = []
        self.sliders: list[Slider] = []
        self.rest: QCheckBox | None = None  # where codes differ along others, too
        self._shares: list[float] = []

    def show_axes(self, axes: Axes, names: Sequence[str], others: str) -> None:
        """A row for each, all kept and none moved. `names`: of each; `others`: of what lies along none of them."""
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, GAP, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(HALF)
        grid.setColumnStretch(2, 1)
        self.ticks, self.sliders, self.rest = [], [], None
        self._shares = [float(share) for share in axes.shares]
        for row, name in enumerate(names):
            tick, slider = self._tick(name), self._slider(name)
            tick.toggled.connect(slider.setEnabled)
            self.ticks.append(tick)
            self.sliders.append(slider)
            grid.addWidget(tick, row, 0)
            grid.addWidget(_share(self._shares[row]), row, 1)
            grid.addWidget(slider, row, 2)
        if axes.rest > 0.0005:
            self.rest = self._tick(others)
            self._shares.append(axes.rest)
            grid.addWidget(self.rest, len(names), 0)
            grid.addWidget(_share(axes.rest), len(names), 1)
        grid.setRowStretch(len(names) + 1, 1)
        self.setWidget(inner)
        inner.setAutoFillBackground(False)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        inner = self.widget()
        wanted = inner.sizeHint() if inner is not None else QSize(0, 0)
        return QSize(wanted.width() + self.verticalScrollBar().sizeHint().width(), min(HIGH, wanted.height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), min(12 * GRID, self.sizeHint().height()))

    @property
    def keep(self) -> NDArray[np.bool_]:
        """Which axes are kept, (D,)."""
        return np.array([tick.isChecked() for tick in self.ticks], np.bool_)

    @property
    def keeps_rest(self) -> bool:
        """Whether what lies along none of them is kept; where there is nothing, it is."""
        return self.rest is None or self.rest.isChecked()

    @property
    def _every(self) -> list[QCheckBox]:
        """The ticks of all axes, then that of the rest where there is one."""
        return self.ticks if self.rest is None else [*self.ticks, self.rest]

    @property
    def share(self) -> float:
        """How much of the variance is kept."""
        every = self._every
        if all(tick.isChecked() for tick in every):
            return 1.0
        return sum(share for share, tick in zip(self._shares, every, strict=True) if tick.isChecked())

    @property
    def amounts(self) -> NDArray[np.float32]:
        """How far along each axis, in standard deviations, (D,); what is dropped is moved nowhere."""
        return np.array(
            [
                REACH * slider.value() / STEPS if tick.isChecked() else 0.0
                for tick, slider in zip(self.ticks, self.sliders, strict=True)
            ],
            np.float32,
        )

    def keep_all(self, kept: bool) -> None:
        """Keep all, or drop all."""
        for tick in self._every:
            tick.blockSignals(True)
            tick.setChecked(kept)
            tick.blockSignals(False)
        for slider in self.sliders:
            slider.setEnabled(kept)
        self.changed.emit()

    def reset(self) -> None:
        """None is moved."""
        for slider in self.sliders:
            slider.setValue(0)

    def _tick(self, name: str) -> QCheckBox:
        tick = QCheckBox(name)
        tick.setChecked(True)
        tick.setToolTip(self.tr("Without the tick it is dropped: put to its mean."))
        tick.toggled.connect(self.changed)
        return tick

    def _slider(self, name: str) -> Slider:
        slider = slider_from(-STEPS, name, self.tr("Double-click or press Delete to reset."))
        slider.valueChanged.connect(self.changed)
        return slider


def slider_from(least: int, name: str, tip: str) -> Slider:
    """From `least` to STEPS, at 0, where a double click or Delete puts it back."""
    slider = Slider()
    slider.setRange(least, STEPS)
    slider.setPageStep(STEPS // 4)
    slider.setAccessibleName(name)
    slider.setToolTip(tip)
    slider.reset_requested.connect(lambda: slider.setValue(0))
    leave_wheel(slider)
    return slider


def _share(share: float) -> QLabel:
    label = QLabel(f"{number(100 * share, 1)} %")
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label
