"""The canvas, or what is seen instead of it, and one zoom for whichever is seen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from aedesk.gui.canvas.zoom_view import Scale, ZoomView


class Views(QStackedWidget):
    """`page`: the first one, on which the canvas is. `zoom_changed`: the photo is seen larger or smaller, 1.0 is
    100 %. `menu_wanted`: a menu, at a place of the screen."""

    zoom_changed = Signal(float)
    menu_wanted = Signal(QPoint)

    def __init__(self, page: QWidget, canvas: ZoomView) -> None:
        super().__init__()
        self._views = [canvas]
        self.addWidget(page)
        canvas.zoom_changed.connect(lambda zoom: self._tell(canvas, zoom))
        self.currentChanged.connect(lambda _: self.zoom_changed.emit(self.view.zoom))

    def add(self, view: ZoomView) -> None:
        """Another one that can be seen instead of the canvas."""
        self._views.append(view)
        self.addWidget(view)
        view.zoom_changed.connect(lambda zoom: self._tell(view, zoom))

    @property
    def view(self) -> ZoomView:
        """The one that is seen."""
        return self._views[max(0, self.currentIndex())]

    def set_scale(self, scale: Scale) -> None:
        """Zoom the one that is seen."""
        self.view.set_scale(scale)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions of the zoom do, by their ids."""
        return {
            "zoom_in": lambda: self.view.zoom_in(),
            "zoom_out": lambda: self.view.zoom_out(),
            "fit": lambda: self.set_scale("fit"),
            "actual": lambda: self.set_scale(1.0),
        }

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By the right button, or by the key."""
        self.menu_wanted.emit(event.globalPos())

    def _tell(self, view: ZoomView, zoom: float) -> None:
        if view is self.view:
            self.zoom_changed.emit(zoom)
