"""A view of a photo that is zoomed and scrolled."""

from __future__ import annotations

import math
from typing import Literal

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView, QWidget

Scale = float | Literal["fit"]
BY_KEYS = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
RING = 2  # pixels of the frame around a view that the keys work on

SMALLEST, LARGEST = 0.02, 32.0
STEP = 1.25  # of a key or a notch of the wheel


class ZoomView(QGraphicsView):
    """Knows how large the photo is shown, and which part of it. A scale of 1 is one photo pixel a screen pixel; a
    scene unit is a photo pixel.

    `zoom_changed`: the scale that is really shown, also in "fit". `view_changed`: another part of the photo is seen.
    """

    zoom_changed = Signal(float)
    view_changed = Signal()
    margin = 0  # pixels around the whole photo in "fit"
    shows_focus = False  # the person came here by keys

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setScene(QGraphicsScene(self))
        self._scale: Scale = "fit"
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)

    def photo_rect(self) -> QRectF:
        """Where the photo is in the scene; an empty rectangle where there is none."""
        raise NotImplementedError

    def box_in_view(self) -> tuple[int, int, int, int]:
        """The part of the photo that is seen: top, left, bottom, right in its pixels."""
        seen = self.mapToScene(self.viewport().rect()).boundingRect().intersected(self.photo_rect())
        return int(seen.top()), int(seen.left()), math.ceil(seen.bottom()), math.ceil(seen.right())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Another part is seen."""
        super().scrollContentsBy(dx, dy)
        self.view_changed.emit()

    @property
    def scale_mode(self) -> Scale:
        """ "fit", or the scale that the person chose."""
        return self._scale

    @property
    def zoom(self) -> float:
        """Screen pixels a photo pixel takes."""
        return self.transform().m11() * self.devicePixelRatioF()

    def set_scale(self, scale: Scale) -> None:
        """Zoom about the middle of the view."""
        self.zoom_at(scale, self.viewport().rect().center())

    def follow(self, other: ZoomView) -> None:
        """Show the same part of a photo as another view, as large."""
        if other.scale_mode == "fit":
            self.zoom_at("fit", QPoint())
            return
        self._scale = other.scale_mode
        self._set_scroll_bars(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        factor = other.zoom / self.zoom
        self.scale(factor, factor)
        theirs, ours = other.sceneRect(), self.sceneRect()
        centre = other.mapToScene(other.viewport().rect().center())
        if theirs.width() and theirs.height():
            self.centerOn(centre.x() * ours.width() / theirs.width(), centre.y() * ours.height() / theirs.height())

    def zoom_in(self) -> None:
        """One step closer."""
        self.set_scale(self.zoom * STEP)

    def zoom_out(self) -> None:
        """One step away."""
        self.set_scale(self.zoom / STEP)

    def zoom_at(self, scale: Scale, fixed: QPoint) -> None:
        """Zoom; what is seen at the place `fixed` of the view stays there."""
        if scale == "fit":
            self._scale = "fit"
            self.fit()
            return
        wanted = min(LARGEST, max(SMALLEST, float(scale)))
        self._scale = wanted
        self._set_scroll_bars(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        seen = self.mapToScene(fixed)
        factor = wanted / self.zoom
        self.scale(factor, factor)
        # Qt's own anchor trusts the last mouse move that it handled itself, which may be long ago.
        moved = self.mapFromScene(seen) - fixed
        self.scroll_by(moved)
        self.zoom_changed.emit(self.zoom)

    def fit(self) -> None:
        """Show the whole photo."""
        # Without scroll bars: they would take room, which would change what fits.
        self._set_scroll_bars(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        size = self.photo_rect()
        if size.isEmpty():
            return
        room = self.viewport().rect().adjusted(self.margin, self.margin, -self.margin, -self.margin)
        if room.isEmpty():
            return
        factor = min(room.width() / size.width(), room.height() / size.height())
        # A stamp is not blown up to the whole screen: its pixels would be all that is seen.
        factor = min(factor, 4 / self.devicePixelRatioF())
        self.resetTransform()
        self.scale(factor, factor)
        self.centerOn(size.center())
        self.zoom_changed.emit(self.zoom)

    def _set_scroll_bars(self, policy: Qt.ScrollBarPolicy) -> None:
        self.setHorizontalScrollBarPolicy(policy)
        self.setVerticalScrollBarPolicy(policy)

    def scroll_by(self, distance: QPoint) -> None:
        """Move the view over the photo, in pixels of the view."""
        for bar, steps in ((self.horizontalScrollBar(), distance.x()), (self.verticalScrollBar(), distance.y())):
            bar.setValue(bar.value() + steps)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole photo in view in "fit"."""
        super().resizeEvent(event)
        if self._scale == "fit":
            self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """The real size is known only now."""
        super().showEvent(event)
        if self._scale == "fit":
            self.fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who goes about by keys sees where they are."""
        super().focusInEvent(event)
        self._show_focus(event.reason() in BY_KEYS)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keys work elsewhere."""
        super().focusOutEvent(event)
        self._show_focus(False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Whoever takes the mouse needs no frame."""
        self._show_focus(False)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Who shows this view knows what there is to do."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is seen, and a frame while keys work on it."""
        super().paintEvent(event)
        if self.shows_focus:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(self.palette().highlight().color(), RING))
            inside = QRect(self.viewport().rect()).adjusted(RING // 2, RING // 2, -RING // 2, -RING // 2)
            painter.drawRect(inside)
            painter.end()

    def _show_focus(self, shown: bool) -> None:
        if shown != self.shows_focus:
            self.shows_focus = shown
            self.viewport().update()
