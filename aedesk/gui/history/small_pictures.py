"""What the photo was after each step, as pictures for the rows of a list."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QPixmap

from aedesk.gui.document.document import Document
from aedesk.gui.document.picture_store import Key
from aedesk.gui.document.state import State
from aedesk.gui.look.design import HALF, HOVER, mix
from aedesk.gui.look.drawing import box
from aedesk.gui.look.icons import icon
from aedesk.gui.panels.step_rows import SIDE, in_square
from aedesk.recipe.history import Done, History, common


class SmallPictures:
    """Made of the smallest level of pictures that are there anyway, which takes less than a millisecond each, or of
    what was kept while the steps were taken (`StepPictures`); without either a row has the icon of its tool."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._known: WeakKeyDictionary[Key, QPixmap] = WeakKeyDictionary()

    def of_original(self, ratio: float) -> QPixmap:
        """The photo as it was opened. `ratio`: pixels of the screen to one of the desk."""
        return self.of_key(self._document.edit.original_key, ratio) or QPixmap()

    def of_steps(self, steps: History, ratio: float, palette: QPalette) -> list[QPixmap]:
        """The photo after each of these steps. `palette`: of what is drawn in place of a picture."""
        ends: dict[Done, list[State]] = {}  # by their last step: there may be hundreds of both
        for state in self._document.states():
            if state.steps:
                ends.setdefault(state.steps[-1], []).append(state)
        return [self._after(steps[: count + 1], ends.get(done, []), ratio, palette) for count, done in enumerate(steps)]

    def _after(self, steps: History, states: list[State], ratio: float, palette: QPalette) -> QPixmap:
        for state in states:
            if len(state.steps) == len(steps) and common(state.steps, steps) == len(steps):
                picture = self.of_key(state.picture, ratio)
                if picture is not None:
                    return picture
        small = self._document.edit.step_pictures.after(steps)
        return in_square(small, ratio) if small is not None else symbol_of(steps[-1], palette, ratio)

    def of_key(self, key: Key | None, ratio: float) -> QPixmap | None:
        """A picture of the history; None where it was forgotten."""
        picture = self._document.pictures.known(key)
        if key is None:
            return None
        known = self._known.get(key)
        if known is None and picture is not None:
            known = self._known[key] = in_square(picture.levels[-1], ratio)
        return known


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
