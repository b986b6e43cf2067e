"""Levels and curve, folded away until somebody wants them: white balance, histogram, levels, curve."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from aedesk.gui.look.design import MARGIN
from aedesk.gui.panels.section import Section
from aedesk.gui.panels.segments import Segments
from aedesk.gui.panels.tone.channels import ALL
from aedesk.gui.panels.tone.counts import Counts
from aedesk.gui.panels.tone.curve_field import CurveField
from aedesk.gui.panels.tone.grey_field import GreyField
from aedesk.gui.panels.tone.levels_field import LevelsField
from aedesk.tools.base import Choice

ToneField = GreyField | LevelsField | CurveField
KEY = "tone"  # under which it is remembered whether it is folded
SET = " •"  # behind a channel that somebody has set


class ToneSection(QWidget):
    """Lays out the fields of a tool's tone; of each channel's those that are chosen are seen. Histogram, pipette and
    clipping warning are there once `look_at_photo` was called: where there is a photo to look at.

    `toggled`: it is unfolded now, or folded. `clipping_wanted`: as of the handles of levels."""

    toggled = Signal(bool)
    clipping_wanted = Signal(bool)

    def __init__(self, fields: Iterable[ToneField]) -> None:
        super().__init__()
        every = list(fields)
        self.levels = [field for field in every if isinstance(field, LevelsField)]
        self.curves = [field for field in every if isinstance(field, CurveField)]
        self._of_channels: list[LevelsField | CurveField] = [*self.levels, *self.curves]
        self.grey = next((field for field in every if isinstance(field, GreyField)), None)
        self.section = Section(self.tr("Levels and curve"), KEY, folded=True)
        self.section.toggled.connect(self.toggled)
        self._names = {ALL: self.tr("RGB"), "red": self.tr("Red"), "green": self.tr("Green"), "blue": self.tr("Blue")}
        self.channels = Segments(
            Choice(self.tr("Channel"), self.tr("All channels alike, or one of them alone"), self._names), ALL
        )
        self.channels.label.hide()  # its buttons say it
        self.channels.chosen.connect(self._show_channel)
        self.logarithmic = QCheckBox(self.tr("Logarithmic"))
        self.logarithmic.setToolTip(self.tr("Show what is rare in the histogram, too"))
        self.logarithmic.toggled.connect(self._set_logarithmic)
        self.clipping = QToolButton()
        self.clipping.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.clipping.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        looks = QHBoxLayout()
        looks.addWidget(self.logarithmic)
        looks.addStretch()
        looks.addWidget(self.clipping)
        for look in (self.logarithmic, self.clipping):
            look.hide()
        body = self.section.body
        if self.grey is not None:
            body.addWidget(self.grey)
        body.addWidget(self.channels)
        for levels in self.levels:
            body.addWidget(levels)
            levels.clipping_wanted.connect(self.clipping_wanted)
        body.addLayout(looks)
        for curve in self.curves:
            body.addWidget(curve)
        for field in self._of_channels:
            field.changed.connect(self._mark_channels)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, MARGIN // 2, 0, 0)
        column.addWidget(self.section)
        self._show_channel()

    @property
    def folded(self) -> bool:
        """Whether only its heading is seen."""
        return self.section.folded

    def look_at_photo(self, clipping: QAction) -> None:
        """There is a photo beside it. `clipping`: shows on it what is clipped."""
        self.clipping.setDefaultAction(clipping)
        shown: list[QWidget] = [self.logarithmic, self.clipping, *(levels.histogram for levels in self.levels)]
        shown += [self.grey.pipette] if self.grey is not None else []
        for widget in shown:
            widget.show()

    def show_counts(self, counts: Counts | None) -> None:
        """What the histogram shows; None without a photo. A photo without colours has one channel only."""
        coloured = counts is None or counts.coloured
        if not coloured and self.channels.value != ALL:
            self.channels.set_value(ALL)
            self._show_channel()
        self.channels.setVisible(coloured)
        if self.grey is not None:
            self.grey.setVisible(coloured)
        for levels in self.levels:
            levels.histogram.show_counts(counts)
        for curve in self.curves:
            curve.view.show_counts(counts)

    def show_set(self) -> None:
        """Other values were set, not by the person."""
        self._mark_channels()

    def _show_channel(self) -> None:
        for field in self._of_channels:
            field.setVisible(field.channel == self.channels.value)

    def _mark_channels(self) -> None:
        for channel, name in self._names.items():
            neutral = all(one.neutral for one in self._of_channels if one.channel == channel)
            self.channels.button(channel).setText(name if neutral else name + SET)

    def _set_logarithmic(self, logarithmic: bool) -> None:
        for levels in self.levels:
            levels.histogram.set_logarithmic(logarithmic)
