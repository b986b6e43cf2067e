"""The levels of one channel, or of all of them: handles below a histogram, and numbers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aedesk.gui.look.translate import word
from aedesk.gui.panels.tone.heading import Heading
from aedesk.gui.panels.tone.histogram_view import HistogramView
from aedesk.gui.panels.tone.levels_handles import LevelsHandles
from aedesk.gui.panels.tone.value_row import ValueRow
from aedesk.tools.adjust.levels import APART, LEAST_GAMMA, MOST_GAMMA, Levels, LevelsSetting
from aedesk.tools.adjust.scale import TOP


class LevelsField(QWidget):
    """Built from a declaration. `changed`: the value is another one. `clipping_wanted`: as of the handles. The
    `histogram` is hidden until there is one to show."""

    changed = Signal()
    clipping_wanted = Signal(bool)

    def __init__(self, declaration: LevelsSetting, default: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.channel = declaration.channel
        name = word(declaration.label)
        self.histogram = HistogramView(declaration.channel)
        self.histogram.hide()
        self.handles = LevelsHandles()
        self.numbers = ValueRow(
            (("", self.tr("Black point")), (self.tr("γ"), self.tr("Midtones (gamma)")), ("", self.tr("White point")))
        )
        black, gamma, white = self.numbers.boxes
        for box in (black, white):
            box.setDecimals(0)
        gamma.setDecimals(2)
        gamma.setRange(LEAST_GAMMA, MOST_GAMMA)
        gamma.setSingleStep(0.05)
        self.heading = Heading(name, word(declaration.help))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.heading, self.histogram, self.handles, self.numbers):
            column.addWidget(part)
        self.handles.moved.connect(self._take)
        self.handles.clipping_wanted.connect(self.clipping_wanted)
        self.numbers.changed.connect(self._typed)
        self.heading.reset_requested.connect(self.reset)
        self._levels = Levels.parse(default)
        self._show()

    @property
    def value(self) -> str:
        """The levels, as a recipe keeps them."""
        return str(self._levels)

    @property
    def neutral(self) -> bool:
        """Whether they change nothing."""
        return self._levels.neutral

    def set_value(self, value: str) -> None:
        """Show others."""
        self._take(Levels.parse(value))

    def reset(self) -> None:
        """Back to the usual ones."""
        self._take(Levels())

    def show_found(self, found: float | None) -> None:
        """Levels are never found out."""

    def _typed(self) -> None:
        self._take(Levels(*self.numbers.values))

    def _take(self, levels: Levels) -> None:
        if levels != self._levels:
            self._levels = levels
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        levels = self._levels
        self.handles.show_levels(levels)
        black, _, white = self.numbers.boxes
        # First the room, then the numbers: a box would hold back what lies outside.
        black.setRange(0, TOP)
        white.setRange(0, TOP)
        self.numbers.show_values((levels.black, levels.gamma, levels.white))
        black.setMaximum(levels.white - APART)
        white.setMinimum(levels.black + APART)
        self.heading.reset.setEnabled(not levels.neutral)
