"""What the photo was after each step, as pictures for the rows of a list."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPalette, QPixmap

from aedesk.gui.document.document import Document
from aedesk.gui.document.picture_store import Key
from aedesk.gui.document.snapshot import Snapshot
from aedesk.gui.document.step_pictures import Small
from aedesk.gui.look.design import HALF, HOVER, mix
from aedesk.gui.look.drawing import box
from aedesk.gui.look.icons import icon
from aedesk.gui.panels.step_rows import SIDE, in_square
from aedesk.recipe.history import Done, History


class SmallPictures:
    """Made of what was kept while the steps were taken, or in the file beside the photo (`StepPictures`); without that
    a row has the icon of its tool. `palette`: of what is drawn in place of a picture; `ratio`: pixels of the screen to
    one of the desk."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._drawn: WeakKeyDictionary[Small | Key, tuple[float, QPixmap]] = WeakKeyDictionary()

    def of_original(self, ratio: float) -> QPixmap:
        """The photo as it was opened."""
        key, picture = self._document.edit.original_key, self._document.original
        if key is None or picture is None:
            return QPixmap()
        return self._of(key, picture.levels[-1], ratio)

    def of_steps(self, steps: History, ratio: float, palette: QPalette) -> list[QPixmap]:
        """The photo after each of these steps."""
        return [self._after(steps[: count + 1], ratio, palette) for count in range(len(steps))]

    def of_snapshot(self, snapshot: Snapshot, ratio: float, palette: QPalette) -> QPixmap:
        """The photo as it was then."""
        if not snapshot.state.steps:
            return self.of_original(ratio)
        if snapshot.small is not None:
            return in_square(snapshot.small, ratio)
        return self._after(snapshot.state.steps, ratio, palette)

    def _after(self, steps: History, ratio: float, palette: QPalette) -> QPixmap:
        small = self._document.edit.step_pictures.after(steps)
        return self._of(small, small.picture, ratio) if small is not None else symbol_of(steps[-1], palette, ratio)

    def _of(self, whose: Small | Key, picture: QImage, ratio: float) -> QPixmap:
        drawn = self._drawn.get(whose)
        if drawn is None or drawn[0] != ratio:  # also on another screen
            drawn = self._drawn[whose] = ratio, in_square(picture, ratio)
        return drawn[1]


def symbol_of(done: Done, palette: QPalette, ratio: float) -> QPixmap:
    """What stands for a step: the icon of its tool on a tile as large as a picture, so that all rows look alike.
    `ratio`: pixels of the screen to one of the desk."""
    text, base = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base)
    drawn = icon(done.step.tool if done.step is not None else "history", text)
    symbol = in_square(drawn.pixmap(QSize(SIDE // 2, SIDE // 2), ratio).toImage(), ratio, grows=False)
    tile = QPixmap(symbol.size())
    tile.setDevicePixelRatio(symbol.devicePixelRatio())
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    box(painter, QRect(0, HALF, SIDE, SIDE - 2 * HALF), mix(base, text, HOVER), None)
    painter.drawPixmap(0, 0, symbol)
    painter.end()
    return tile
