"""Two canvases side by side with one zoom and one place: the original at the left."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from aedesk.gui.canvas.canvas import Canvas
from aedesk.gui.document.picture import Picture


class SideBySide(QSplitter):
    """`main` is the canvas that is worked on; `left` is seen only while there is something to show in it."""

    def __init__(self, main: Canvas, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.main, self.left = main, Canvas()
        self.left.setAccessibleName(self.tr("Original"))
        self.addWidget(self.left)
        self.addWidget(self.main)
        self.setChildrenCollapsible(False)
        self.left.hide()
        self._follows = False
        for one, other in ((self.main, self.left), (self.left, self.main)):
            one.zoom_changed.connect(lambda zoom, one=one, other=other: self._follow(one, other))
            one.view_changed.connect(lambda one=one, other=other: self._follow(one, other))
            one.loupe.moved.connect(lambda place, one=one, other=other: self._look_too(place, one, other))

    def set_left_name(self, name: str) -> None:
        """Say what is at the left; "" for the original."""
        self.left.setAccessibleName(name or self.tr("Original"))
        self.left.set_corner_name(name)

    def show_left(self, picture: Picture | None) -> None:
        """Show a picture at the left, or the main canvas alone."""
        if picture is not None and self.left.isHidden():
            self.left.show_picture(picture)
            self.left.show()
            half = max(1, self.width() // 2)
            self.setSizes([half, half])
            self._follow(self.main, self.left)
        elif picture is None:
            self.left.hide()
            self.left.show_picture(None)
        else:
            self.left.show_picture(picture)

    def set_loupe(self, active: bool) -> None:
        """Take the loupe or put it away; side by side, both sides show the same place through it."""
        for canvas in (self.main, self.left):
            canvas.loupe.set_active(active)

    def set_clipping(self, active: bool) -> None:
        """Warn of what is clipped, on both sides."""
        for canvas in (self.main, self.left):
            canvas.clipping.set_active(active)

    def close_clipping(self) -> None:
        """Stop the workers of the warning."""
        for canvas in (self.main, self.left):
            canvas.clipping.close()

    def _look_too(self, place: QPointF | None, one: Canvas, other: Canvas) -> None:
        ours, theirs = one.sceneRect(), other.sceneRect()
        if place is not None and ours.width() and ours.height():
            place = QPointF(place.x() * theirs.width() / ours.width(), place.y() * theirs.height() / ours.height())
        other.loupe.show_at(place)

    def _follow(self, one: Canvas, other: Canvas) -> None:
        if self._follows or self.left.isHidden():
            return
        self._follows = True
        other.follow(one)
        self._follows = False
