"""Three handles below a histogram: black, gamma, white."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from aedesk.gui.look.design import GRID, mix
from aedesk.gui.look.drawing import FRAME, outline
from aedesk.gui.panels.tone.histogram_view import SIDE
from aedesk.tools.adjust.levels import APART, LEAST_GAMMA, MOST_GAMMA, Levels
from aedesk.tools.adjust.scale import TOP

HEIGHT = 2 * GRID
HALF_WIDTH = 6.0  # pixels of a handle
BLACK, GAMMA, WHITE = range(3)
MIDDLE = 0.5  # what the value under the handle in the middle becomes


class LevelsHandles(QWidget):
    """`moved`: the person wants these Levels. `clipping_wanted`: Alt is held over a handle that is dragged, to see
    what is clipped, or no longer. Tab goes from handle to handle, the arrow keys move the one that has the focus, ten
    times as far with Shift; a double click or Delete puts it back."""

    moved = Signal(object)
    clipping_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.levels = Levels()
        self.chosen = BLACK
        self._drags = self._peeks = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(
            self.tr(
                "Drag the handles of black, midtones and white. Hold Alt while you drag to see what is clipped; "
                "double-click resets one."
            )
        )
        self._name()

    def sizeHint(self) -> QSize:
        """As wide as the histogram."""
        return QSize(int(TOP) + 2 * SIDE, HEIGHT)

    def show_levels(self, levels: Levels) -> None:
        """Show others."""
        self.levels = levels
        self._name()
        self.update()

    def place(self, handle: int) -> float:
        """Where a handle is, in pixels from the left."""
        levels = self.levels
        middle = levels.black + (levels.white - levels.black) * MIDDLE**levels.gamma
        return SIDE + (self.width() - 2 * SIDE) * (levels.black, middle, levels.white)[handle] / TOP

    def _name(self) -> None:
        levels = self.levels
        names = (self.tr("Black point"), self.tr("Midtones (gamma)"), self.tr("White point"))
        value = (levels.black, levels.gamma, levels.white)[self.chosen]
        self.setAccessibleName(names[self.chosen])
        self.setAccessibleDescription(f"{value:.4g}")

    def _choose(self, handle: int) -> None:
        self.chosen = handle
        self._name()
        self.update()

    def _move_to(self, value: float) -> None:
        """The chosen handle to a value from 0 to 255."""
        black, gamma, white = self.levels.black, self.levels.gamma, self.levels.white
        if self.chosen == BLACK:
            black = min(max(0.0, round(value)), white - APART)
        elif self.chosen == WHITE:
            white = max(min(TOP, round(value)), black + APART)
        else:
            share = min(max((value - black) / (white - black), 1e-4), 1 - 1e-4)
            gamma = round(math.log(share) / math.log(MIDDLE), 2)
        self._take(Levels(black, min(max(gamma, LEAST_GAMMA), MOST_GAMMA), white))

    def _take(self, levels: Levels) -> None:
        if levels != self.levels:
            self.show_levels(levels)
            self.moved.emit(levels)

    def _reset(self) -> None:
        usual, now = Levels(), self.levels
        parts = [now.black, now.gamma, now.white]
        parts[self.chosen] = (usual.black, usual.gamma, usual.white)[self.chosen]
        self._take(Levels(*parts))

    # ---- the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the nearest handle, which comes to the mouse."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._choose_at(event.position().x())
        self._drags = True
        self._drag(event)

    def _choose_at(self, x: float) -> None:
        # Where several lie on one place, the one that can go to this side.
        order = (WHITE, GAMMA, BLACK) if x > self.place(self.chosen) else (BLACK, GAMMA, WHITE)
        self._choose(min(order, key=lambda handle: abs(self.place(handle) - x)))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """It follows."""
        if self._drags:
            self._drag(event)

    def _drag(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if abs(x - self.place(self.chosen)) >= 1:
            self._move_to((x - SIDE) / max(1, self.width() - 2 * SIDE) * TOP)
        self._peek(bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._drags = False
        self._peek(False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Back to where the handle usually is."""
        self._drags = False
        self._choose_at(event.position().x())
        self._reset()

    def _peek(self, wanted: bool) -> None:
        if wanted != self._peeks:
            self._peeks = wanted
            self.clipping_wanted.emit(wanted)

    # ---- keys

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes through the handles before it leaves."""
        to = self.chosen + (1 if next else -1)
        if BLACK <= to <= WHITE:
            self._choose(to)
            return True
        return super().focusNextPrevChild(next)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """From where one comes, there one begins."""
        begins = {Qt.FocusReason.TabFocusReason: BLACK, Qt.FocusReason.BacktabFocusReason: WHITE}
        self._choose(begins.get(event.reason(), self.chosen))
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys and Delete."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1}.get(
            Qt.Key(event.key()), 0
        )
        if step:
            step *= 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            if self.chosen == GAMMA:  # to the right the midtones get darker, as when it is dragged
                gamma = round(self.levels.gamma - step / 100, 2)
                self._take(Levels(self.levels.black, min(max(gamma, LEAST_GAMMA), MOST_GAMMA), self.levels.white))
            else:
                self._move_to((self.levels.black if self.chosen == BLACK else self.levels.white) + step)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._reset()
        else:
            super().keyPressEvent(event)

    # ---- drawing

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        self.update()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Triangles: black, grey, white, the one with the focus framed."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        line = outline(palette)
        inks = (Qt.GlobalColor.black, Qt.GlobalColor.gray, Qt.GlobalColor.white)
        for handle in (GAMMA, BLACK, WHITE):
            x, low = self.place(handle), self.height() - 3.0
            focus = self.hasFocus() and handle == self.chosen
            ink = inks[handle] if self.isEnabled() else mix(palette.window().color(), palette.windowText().color(), 0.2)
            painter.setPen(QPen(palette.highlight().color() if focus else line, FRAME if focus else 1.2))
            painter.setBrush(ink)
            points = (QPointF(x, 1.5), QPointF(x - HALF_WIDTH, low), QPointF(x + HALF_WIDTH, low))
            painter.drawPolygon(QPolygonF(points))
        painter.end()
