"""A map of photos, drawn: what is seen of it, and what lies where."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from aedesk.gui.canvas.touchpad import pan_of, zoom_of
from aedesk.gui.library.map_camera import Camera
from aedesk.gui.library.map_detail import LARGEST, side_for, spacing_for, with_thumbnails
from aedesk.gui.library.map_drawing import DotsPicture, Looks, draw_message, draw_ring, draw_thumbnail
from aedesk.gui.library.map_pictures import MapPictures, ReadsPictures

NEAR = 12.0  # pixels from a dot at which it is meant
STEP = 1.25  # of a zoom by a notch of the wheel
SEED = 0


class MapCanvas(QAbstractScrollArea):
    """Photos as dots from afar, as thumbnails where there is room. The wheel zooms at the mouse."""

    def __init__(self, reader: ReadsPictures, parent: QWidget | None = None) -> None:
        """`reader`: reads thumbnails for this map alone."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.pictures = MapPictures(reader, self)
        self.pictures.came.connect(self.viewport().update)
        self._camera = Camera(1.0, 1.0)
        self._message = self.tr("There are no photos on the map yet.")
        self._paths: list[Path] = []
        self._places = np.empty((0, 2), np.float32)
        self._order = np.empty(0, np.intp)
        self._chosen = np.empty(0, np.bool_)
        self._current = -1  # whom the keys move from
        self._under = -1  # the mouse
        self._frame: QRect | None = None
        self._dots = DotsPicture()
        self._shown: list[int] = []  # as thumbnails
        self._shown_by: Camera | None = None

    # ---- what is shown

    def show_map(self, paths: Sequence[Path], places: NDArray[np.float32]) -> None:
        """Show these photos at their places (N, 2) in [0, 1]."""
        self._paths, self._places = list(paths), np.asarray(places, np.float32)
        self._camera = self._camera.over(self._places)
        self._order = np.random.default_rng(SEED).permutation(len(self._paths))
        self._chosen = np.zeros(len(self._paths), np.bool_)
        self._current = self._under = -1
        self._shown_by = None
        self._dots.forget()
        self.pictures.forget()
        self.viewport().update()

    def show_message(self, text: str) -> None:
        """What is said while there are no photos, such as that the map is being made."""
        self._message = text
        self.viewport().update()

    @property
    def message(self) -> str:
        return self._message

    @property
    def camera(self) -> Camera:
        return self._camera

    def paths(self) -> list[Path]:
        """All photos of the map."""
        return list(self._paths)

    def show_all(self) -> None:
        """The whole map."""
        self._look(self._camera.whole())

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom at a pixel, or at the middle."""
        middle = QPointF(self._camera.width / 2, self._camera.height / 2) if at is None else at
        self._look(self._camera.zoomed(factor, middle.x(), middle.y()))

    def place_of(self, path: Path) -> QPoint:
        """Where a photo of the map lies in the viewport. Raises ValueError where it has none."""
        return QPointF(*self._view()[self._paths.index(path)].tolist()).toPoint()

    # ---- drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dots first, thumbnails over them, what is chosen on top."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().base())
        if not self._paths:
            draw_message(painter, self.viewport().rect(), self._message, self.palette())
            painter.end()
            return
        points, shown, side = self._view(), self._thumbnails(), self._side()
        ratio = self.devicePixelRatioF()
        self._dots.draw(painter, self._camera, points, self._chosen, self.palette())
        self.pictures.show([self._paths[number] for number in shown], round(LARGEST * ratio))
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        for number in reversed(shown):  # those that are seen from afar over the others
            rect, picture = self._rect(points[number], side), self._picture(number)
            draw_thumbnail(painter, rect, picture, self._looks(number), self.palette())
        for number in {self._current if self.hasFocus() else -1, self._under} - {-1, *shown}:
            draw_ring(painter, self._rect(points[number], NEAR), self._looks(number), self.palette())
        if self._frame is not None:
            painter.setPen(self.palette().highlight().color())
            painter.drawRect(self._frame)
        painter.end()

    def _looks(self, number: int) -> Looks:
        current = number == self._current and self.hasFocus()
        return Looks(bool(self._chosen[number]), number == self._under, current)

    def _view(self) -> NDArray[np.float32]:
        return self._camera.to_view(self._places)

    def _side(self) -> float:
        return side_for(len(self._paths), self._camera.zoom, self._camera.width * self._camera.height)

    def _thumbnails(self) -> list[int]:
        """Whom there is room for: around the window, too, so that none appears only when it is moved into it."""
        if self._shown_by != self._camera:
            left, top = self._camera.to_map(-LARGEST, -LARGEST)
            right, bottom = self._camera.to_map(self._camera.width + LARGEST, self._camera.height + LARGEST)
            spacing = spacing_for(self._side(), self._camera.scale)
            self._shown = with_thumbnails(self._places, self._order, spacing, (left, top, right, bottom))
            self._shown_by = self._camera
        return self._shown

    def _picture(self, number: int) -> QPixmap | None:
        return self.pictures.of(self._paths[number])

    def _rect(self, point: NDArray[np.float32], side: float) -> QRectF:
        x, y = point.tolist()
        return QRectF(x - side / 2, y - side / 2, side, side)

    def _look(self, camera: Camera) -> None:
        if camera != self._camera:
            self._camera = camera
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The same place stays in the middle."""
        size = self.viewport().size()
        self._camera = self._camera.resized(size.width(), size.height())

    # ---- what lies where

    def _path(self, number: int) -> Path | None:
        return self._paths[number] if 0 <= number < len(self._paths) else None

    def _place(self, number: int) -> tuple[float, float]:
        x, y = self._places[number].tolist()
        return x, y

    def photo_at(self, point: QPoint) -> Path | None:
        """Whose thumbnail lies at a pixel of the viewport, or whose dot lies near."""
        return self._path(self._at(point))

    def _at(self, point: QPoint) -> int:
        if not self._paths:
            return -1
        points, side = self._view(), self._side()
        for number in self._thumbnails():
            picture = self._picture(number)
            size = QSize(round(side), round(side))
            if picture is not None:
                size = picture.size().scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
            rect = QRect(QPoint(0, 0), size)
            rect.moveCenter(QPointF(*points[number].tolist()).toPoint())
            if rect.contains(point):
                return number
        away = np.hypot(points[:, 0] - point.x(), points[:, 1] - point.y())
        nearest = int(away.argmin())
        return nearest if away[nearest] <= NEAR else -1

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Two fingers on a touchpad move the map, a wheel zooms."""
        pan = pan_of(event)
        if pan is not None:
            self._look(self._camera.moved(pan.x(), pan.y()))
        else:
            self.zoom(STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Also a pinch, and the name of the photo under the mouse."""
        pinch = zoom_of(event)
        if pinch is not None:
            self.zoom(pinch[0], QPointF(pinch[1]))
            return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            path = self.photo_at(event.pos())
            QToolTip.showText(event.globalPos(), "" if path is None else str(path), self.viewport())
            return True
        if event.type() == QEvent.Type.Leave and self._under >= 0:
            self._under = -1
            self.viewport().update()
        return super().viewportEvent(event)
