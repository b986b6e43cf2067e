"""A histogram: how much of the photo is dark, middling and light."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from aedesk.gui.look.design import GRID, is_dark
from aedesk.gui.look.drawing import hairline
from aedesk.gui.look.translate import number
from aedesk.gui.panels.tone.channels import ALL, colour_of
from aedesk.gui.panels.tone.counts import ROWS, Counts, area_of, heights, outline_of
from aedesk.imaging.pixels.histogram import BINS
from aedesk.tools.adjust.scale import CHANNELS

HEIGHT = 12 * GRID
SIDE = GRID  # pixels beside black and white, where the handles below have room
ALONE, TOGETHER = 0.7, 0.38  # opacities of one channel, and of each of three


class HistogramView(QWidget):
    """Filled: what is on the screen; dotted: what the levels work on. `channel`: drawn alone; ""
    for all, and the brightness."""

    def __init__(self, channel: str = ALL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts: Counts | None = None
        self.channel = channel
        self.logarithmic = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Histogram"))
        self.setToolTip(self.tr("Filled: what is on the screen, from black to white. Dotted: before the levels."))

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(BINS + 2 * SIDE, HEIGHT)

    def show_counts(self, counts: Counts | None) -> None:
        """Show others, or none."""
        self.counts = counts
        self.setAccessibleDescription(self._in_words(counts) if counts is not None else "")
        self.update()

    def _in_words(self, counts: Counts) -> str:
        """What a screen reader says of it: how much is at either end, and the middle of the brightness."""
        line = counts.shown[-1]
        whole = max(1, int(line.sum()))
        middle = int(np.searchsorted(np.cumsum(line), whole / 2))
        said = self.tr("Black: {} %, white: {} %, median: {} of 255")
        return said.format(number(100 * line[0] / whole, 1), number(100 * line[-1] / whole, 1), middle)

    def set_logarithmic(self, logarithmic: bool) -> None:
        """Whether what is rare is seen, too."""
        self.logarithmic = logarithmic
        self.update()

    @property
    def graph(self) -> QRectF:
        """Where it is drawn: black is at its left edge, in every language."""
        return QRectF(self.rect()).adjusted(SIDE, 0, -SIDE, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """On the ground of fields, with a line at every quarter."""
        painter = QPainter(self)
        graph, palette = self.graph, self.palette()
        painter.fillRect(graph, palette.base())
        painter.setPen(hairline(palette))
        for quarter in range(1, 4):
            x = round(graph.left() + quarter * graph.width() / 4)
            painter.drawLine(x, int(graph.top()), x, int(graph.bottom()))
        if self.counts is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw(painter, self.counts)
        painter.end()

    def _draw(self, painter: QPainter, counts: Counts) -> None:
        graph, palette = self.graph, self.palette()
        row = ROWS.index(self.channel)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.channel != ALL or not counts.coloured:
            painter.setBrush(self._filling(self.channel, ALONE))
            painter.drawPolygon(area_of(heights(counts.shown[[row]], self.logarithmic)[0], graph))
        else:
            lines = heights(counts.shown, self.logarithmic)
            # Lights add up where it is dark, inks where it is light: where all channels meet it is grey.
            modes = QPainter.CompositionMode
            painter.setCompositionMode(
                modes.CompositionMode_Plus if is_dark(palette) else modes.CompositionMode_Multiply
            )
            for channel, line in zip(CHANNELS, lines, strict=False):
                painter.setBrush(self._filling(channel, TOGETHER))
                painter.drawPolygon(area_of(line, graph))
            painter.setCompositionMode(modes.CompositionMode_SourceOver)
            painter.setPen(QPen(colour_of(ALL, palette), 1.2))
            painter.drawPolyline(outline_of(lines[row], graph))
        if counts.for_levels is not None:
            painter.setPen(QPen(colour_of(ALL, palette), 1.2, Qt.PenStyle.DotLine))
            painter.drawPolyline(outline_of(heights(counts.for_levels[[row]], self.logarithmic)[0], graph))

    def _filling(self, channel: str, opacity: float) -> QColor:
        colour = QColor(colour_of(channel, self.palette()))
        colour.setAlphaF(opacity)
        return colour
