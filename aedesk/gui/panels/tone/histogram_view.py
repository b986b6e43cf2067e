"""A histogram: how much of the photo is dark, middling and light."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from aedesk.gui.look.design import GRID, is_dark
from aedesk.gui.look.drawing import hairline
from aedesk.gui.panels.tone.channels import ALL, colour_of
from aedesk.gui.panels.tone.counts import Counts
from aedesk.imaging.pixels.histogram import BINS
from aedesk.tools.adjust.scale import CHANNELS

HEIGHT = 12 * GRID
SIDE = GRID  # pixels beside black and white, where the handles below have room
ENDS = 2  # bins at each end do not decide how high the others are drawn: they may hold a frame, or what is clipped


class HistogramView(QWidget):
    """Filled: what is on the screen; a line: the brightness that levels and curve work on. `channel`: drawn alone; ""
    for all, and the brightness."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts: Counts | None = None
        self.channel = ALL
        self.logarithmic = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Histogram"))
        self.setToolTip(
            self.tr("Filled: what is on the screen, from black to white. The line: before levels and curve.")
        )

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(BINS + 2 * SIDE, HEIGHT)

    def show_counts(self, counts: Counts | None) -> None:
        """Show others, or none."""
        self.counts = counts
        self.update()

    def set_channel(self, channel: str) -> None:
        """Show one channel, or all."""
        self.channel = channel
        self.update()

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
        dark = is_dark(self.palette())
        names = (*CHANNELS, ALL)
        shown = counts.shown if self.channel == ALL else counts.shown[[names.index(self.channel)]]
        whole = _top(shown, self.logarithmic)
        if self.channel != ALL or not counts.coloured:
            self._fill(painter, shown[-1], whole, self.channel, 0.75)
        else:
            # Lights add up where it is dark, inks where it is light: where all channels meet it is grey.
            modes = QPainter.CompositionMode
            painter.setCompositionMode(modes.CompositionMode_Plus if dark else modes.CompositionMode_Multiply)
            for channel, line in zip(CHANNELS, shown, strict=False):
                self._fill(painter, line, whole, channel, 0.55)
            painter.setCompositionMode(modes.CompositionMode_SourceOver)
            self._line(painter, shown[-1], whole, colour_of(ALL, self.palette()), Qt.PenStyle.SolidLine)
        if counts.found is not None:
            found = counts.found[names.index(self.channel)]
            ink = colour_of(ALL, self.palette())
            self._line(painter, found, _top(found[None], self.logarithmic), ink, Qt.PenStyle.DotLine)

    def _fill(self, painter: QPainter, line: NDArray, whole: float, channel: str, opacity: float) -> None:
        colour = QColor(colour_of(channel, self.palette()))
        colour.setAlphaF(opacity)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        graph, points = self.graph, self._points(line, whole)
        painter.drawPolygon(QPolygonF([graph.bottomLeft(), *points, graph.bottomRight()]))

    def _line(self, painter: QPainter, line: NDArray, whole: float, colour: QColor, style: Qt.PenStyle) -> None:
        painter.setPen(QPen(colour, 1.2, style))
        painter.drawPolyline(QPolygonF(self._points(line, whole)))

    def _points(self, line: NDArray, whole: float) -> list[QPointF]:
        graph = self.graph
        high = np.minimum(1.0, _scaled(line, self.logarithmic) / whole) * (graph.height() - 2)
        x = np.linspace(graph.left(), graph.right(), BINS)
        return [QPointF(across, graph.bottom() - up) for across, up in zip(x.tolist(), high.tolist(), strict=True)]


def _scaled(line: NDArray, logarithmic: bool) -> NDArray:
    return np.log1p(line) if logarithmic else np.asarray(line, np.float64)


def _top(lines: NDArray, logarithmic: bool) -> float:
    """The count that is drawn at full height."""
    inside = _scaled(lines, logarithmic)[:, ENDS:-ENDS].max()
    return float(inside) or float(_scaled(lines, logarithmic).max()) or 1.0
