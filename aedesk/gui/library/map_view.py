"""The map of a library: all photos at once, alike ones near each other."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, QUrl, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from aedesk.gui.library.map_canvas import STEP, MapCanvas
from aedesk.gui.library.map_pictures import ReadsPictures

PAN = 0.2  # of the window, by an arrow key
Modifier, Button, Key = Qt.KeyboardModifier, Qt.MouseButton, Qt.Key
ARROWS = {
    Key.Key_Left: (-1.0, 0.0),
    Key.Key_Right: (1.0, 0.0),
    Key.Key_Up: (0.0, -1.0),
    Key.Key_Down: (0.0, 1.0),
}
ADDING = Modifier.ShiftModifier | Modifier.ControlModifier


class MapView(MapCanvas):
    """Dragging moves the map, the wheel and + and - zoom, Home shows all of it; a click chooses a photo, with Ctrl or
    Shift one more, dragging with one of them all in a frame, the arrow keys the next one; dragging chosen ones takes
    them to other programs.

    `selected`: other photos are chosen (a list of Paths). `opened`: one is wanted, by a double click or Return (a
    Path)."""

    selected = Signal(list)
    opened = Signal(object)

    def __init__(self, reader: ReadsPictures, parent: QWidget | None = None) -> None:
        """`reader`: reads thumbnails for this map alone."""
        super().__init__(reader, parent)
        self.setAccessibleName(self.tr("Map of all photos"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pressed: QPoint | None = None
        self._taken = -1  # on whom the mouse was pressed
        self._moves = False
        self._frame_start = QPoint()

    # ---- choosing

    def show_map(self, paths: Sequence[Path], places: NDArray[np.float32]) -> None:
        """Show these photos at their places (N, 2) in [0, 1]. What is chosen stays so, and so does what is seen."""
        chosen, current = self.selection(), self._path(self._current)
        super().show_map(paths, places)
        among = set(chosen)
        self._chosen = np.array([path in among for path in self._paths], np.bool_)
        if current is not None and current in among and current in self._paths:
            self._current = self._paths.index(current)
        if set(self.selection()) != among:
            self._tell()

    def selection(self) -> list[Path]:
        """The photos that are chosen."""
        return [self._paths[number] for number in np.flatnonzero(self._chosen)]

    def select(self, paths: Sequence[Path], show: bool = False) -> None:
        """Choose these photos. `show`: bring the first of them into sight."""
        wanted = set(paths)
        self._choose(np.array([path in wanted for path in self._paths], np.bool_))
        numbers = np.flatnonzero(self._chosen)
        if len(numbers):
            self._current = int(numbers[0])
            if show:
                self._look(self._camera.showing(self._place(self._current)))

    def _choose(self, chosen: NDArray[np.bool_]) -> None:
        if not np.array_equal(chosen, self._chosen):
            self._chosen = chosen
            self._tell()
            self.viewport().update()

    def _choose_one(self, number: int, more: bool) -> None:
        """`more`: beside those that are chosen; one of them is then no more."""
        chosen = self._chosen.copy() if more else np.zeros_like(self._chosen)
        if number >= 0:
            chosen[number] = not (more and chosen[number])
            self._current = number
        self._choose(chosen)
        self.viewport().update()

    def _tell(self) -> None:
        self.setAccessibleDescription(self.tr("%n photo(s) chosen", "", int(self._chosen.sum())))
        self.selected.emit(self.selection())

    def _choose_towards(self, direction: tuple[float, float], more: bool) -> None:
        """The next photo in a direction, no more than 45 degrees beside it."""
        if self._current < 0:
            points = self._view() - (self._camera.width / 2, self._camera.height / 2)
            self._choose_one(int(np.hypot(points[:, 0], points[:, 1]).argmin()), more=False)
            return
        away = self._places - self._places[self._current]
        along = away @ np.array(direction, np.float32)
        beside = np.abs(away @ np.array(direction[::-1], np.float32))
        ahead = (along > 0) & (beside <= along)
        if ahead.any():
            number = int(np.where(ahead, along + 2 * beside, np.inf).argmin())
            chosen = self._chosen.copy() if more else np.zeros_like(self._chosen)
            chosen[number] = True
            self._current = number
            self._choose(chosen)
            self._look(self._camera.showing(self._place(number)))

    # ---- hands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click, or the beginning of a drag."""
        point = event.position().toPoint()
        self._taken = self._at(point)
        if event.button() == Button.RightButton and self._taken >= 0 and not self._chosen[self._taken]:
            self._choose_one(self._taken, more=False)  # whoever shows a menu means this one
        if event.button() in (Button.LeftButton, Button.MiddleButton):
            self._pressed, self._moves = point, False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the map, draw a frame, take photos along, or say what is under the mouse."""
        point = event.position().toPoint()
        if self._pressed is None:
            under = self._at(point)
            if under != self._under:
                self._under = under
                self.viewport().update()
            return
        if not self._moves:
            if (point - self._pressed).manhattanLength() < QApplication.startDragDistance():
                return
            self._moves = True
            if event.buttons() & Button.LeftButton and self._taken >= 0 and self._chosen[self._taken]:
                self._pressed = None
                self.drag_out()
                return
        if self._frame is not None or (event.modifiers() & ADDING and event.buttons() & Button.LeftButton):
            if self._frame is None:
                self._frame_start = self._pressed
            self._frame = QRect(self._frame_start, point).normalized()
            self.viewport().update()
        else:
            moved = point - self._pressed
            self._pressed = point
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._look(self._camera.moved(moved.x(), moved.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The end of it."""
        if self._frame is not None:
            points, frame = self._view(), self._frame
            inside = (points[:, 0] >= frame.left()) & (points[:, 0] <= frame.right())
            inside &= (points[:, 1] >= frame.top()) & (points[:, 1] <= frame.bottom())
            self._frame = None
            self._choose(self._chosen | inside)
            self.viewport().update()
        elif self._pressed is not None and not self._moves and event.button() == Button.LeftButton:
            self._choose_one(self._taken, more=bool(event.modifiers() & ADDING))
        self._pressed = None
        self.viewport().unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A photo is wanted."""
        path = self.photo_at(event.position().toPoint())
        if event.button() == Button.LeftButton and path is not None:
            self.opened.emit(path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the mouse can do, by keys."""
        key, modifiers = event.key(), event.modifiers()
        direction = ARROWS.get(Key(key))
        if not self._paths:
            super().keyPressEvent(event)
        elif direction is not None and modifiers & Modifier.ControlModifier:
            self._look(
                self._camera.moved(-direction[0] * PAN * self._camera.width, -direction[1] * PAN * self._camera.height)
            )
        elif direction is not None:
            self._choose_towards(direction, more=bool(modifiers & Modifier.ShiftModifier))
        elif key in (Key.Key_Plus, Key.Key_Equal):
            self.zoom(STEP)
        elif key == Key.Key_Minus:
            self.zoom(1 / STEP)
        elif key == Key.Key_Home:
            self.show_all()
        elif key in (Key.Key_Return, Key.Key_Enter) and (path := self._path(self._current)) is not None:
            self.opened.emit(path)
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._choose(np.ones(len(self._paths), np.bool_))
        elif key == Key.Key_Escape and self._chosen.any():
            self._choose(np.zeros(len(self._paths), np.bool_))
        else:
            super().keyPressEvent(event)

    def drag_out(self) -> None:
        """Let the chosen photos be dropped elsewhere, as files."""
        content = QMimeData()
        content.setUrls([QUrl.fromLocalFile(str(path)) for path in self.selection()])
        drag = QDrag(self)
        drag.setMimeData(content)
        picture = self._picture(self._taken)
        if picture is not None:
            drag.setPixmap(picture)
        drag.exec(Qt.DropAction.CopyAction)
