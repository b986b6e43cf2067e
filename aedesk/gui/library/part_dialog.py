"""Marking the part of a photo that others shall be like."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QSizePolicy, QVBoxLayout, QWidget

from aedesk.gui.background.worker import Worker
from aedesk.gui.document.to_qimage import to_qimage
from aedesk.gui.library.alike import Part
from aedesk.gui.look.design import GAP, surround
from aedesk.gui.look.fitting import Dialog
from aedesk.gui.look.messages import show_error
from aedesk.imaging.image import Image
from aedesk.jobs import Job

LEAST = 0.04  # of a side: of a smaller part nobody could say what is on it
STEP = 0.02  # of a side, by an arrow key
FIRST = QRectF(0.25, 0.25, 0.5, 0.5)
SHADE = QColor(0, 0, 0, 130)
Key = Qt.Key


class PartDialog(Dialog):
    """`wanted`: the person has marked a part (a Part)."""

    wanted = Signal(object)

    def __init__(self, title: str, picture: Callable[[], Image], parent: QWidget | None = None) -> None:
        """`picture` gives the photo, no larger than the screen; it is called in a thread of its own."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(720, 620)
        hint = QLabel(self.tr("Draw a frame around what other photos shall show, too: a face, a house, a uniform."))
        hint.setWordWrap(True)
        self.frame = PartFrame()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.find_button = buttons.addButton(self.tr("Find alike"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.find_button.setDefault(True)
        self.find_button.setEnabled(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(GAP)
        column.addWidget(hint)
        column.addWidget(self.frame, 1)
        column.addWidget(buttons)
        self.worker = Worker(self)
        self.worker.run(lambda job: _picture(picture, job), self._show, self._failed)
        self.finished.connect(lambda _: self.worker.close())

    def accept(self) -> None:
        """The part is marked."""
        super().accept()
        self.wanted.emit(self.frame.part)

    def _show(self, picture: QImage) -> None:
        self.frame.show_picture(picture)
        self.frame.setFocus()
        self.find_button.setEnabled(True)

    def _failed(self, problem: BaseException) -> None:
        show_error(self, problem)
        self.reject()


def _picture(picture: Callable[[], Image], job: Job) -> QImage:
    image = picture()
    job.check()
    return to_qimage(image)


class PartFrame(QWidget):
    """A photo with a frame upon it: a new one is drawn with the mouse, dragging inside moves it; the arrow keys move
    it, with Shift they make it larger or smaller."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Part of the photo"))
        self.setMouseTracking(True)
        self._picture = QImage()
        self._frame = QRectF(FIRST)
        self._start: QPointF | None = None
        self._grip: QPointF | None = None  # where in the frame it was taken

    @property
    def part(self) -> Part:
        """What is in the frame."""
        frame = self._frame
        return frame.left(), frame.top(), frame.right(), frame.bottom()

    def show_picture(self, picture: QImage) -> None:
        """The photo."""
        self._picture = picture
        self.update()

    def sizeHint(self) -> QSize:
        """Large enough to see a face."""
        return QSize(640, 480)

    @property
    def place(self) -> QRectF:
        """Where the photo is drawn."""
        size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, max(1, size.width()), max(1, size.height()))
        place.moveCenter(QRectF(self.rect()).center())
        return place

    def paintEvent(self, event: QPaintEvent) -> None:
        """The photo, darker around the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), surround(self.palette()))
        if self._picture.isNull():
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Opening…"))
            painter.end()
            return
        place, frame = self.place, self._on_screen()
        painter.drawImage(place, self._picture)
        for side in (
            QRectF(place.left(), place.top(), place.width(), frame.top() - place.top()),
            QRectF(place.left(), frame.bottom(), place.width(), place.bottom() - frame.bottom()),
            QRectF(place.left(), frame.top(), frame.left() - place.left(), frame.height()),
            QRectF(frame.right(), frame.top(), place.right() - frame.right(), frame.height()),
        ):
            painter.fillRect(side, SHADE)
        painter.setPen(QPen(QColor("white"), 2))
        painter.drawRect(frame)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a frame, or take the one that is there."""
        if event.button() != Qt.MouseButton.LeftButton or self._picture.isNull():
            return
        point = event.position()
        if self._on_screen().contains(point):
            self._grip = self._share(point) - self._frame.topLeft()
        else:
            self._start = self._share(point)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw it, or move it."""
        point = self._share(event.position())
        if self._start is not None:
            frame = QRectF(self._start, point).normalized()
            frame.setWidth(max(LEAST, frame.width()))
            frame.setHeight(max(LEAST, frame.height()))
            self._set(frame)
        elif self._grip is not None:
            self._set(QRectF(point - self._grip, self._frame.size()))
        else:
            inside = self._on_screen().contains(event.position())
            self.setCursor(Qt.CursorShape.SizeAllCursor if inside else Qt.CursorShape.CrossCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """There it is."""
        self._start = self._grip = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the frame, or change its size."""
        ways = {Key.Key_Left: (-1, 0), Key.Key_Right: (1, 0), Key.Key_Up: (0, -1), Key.Key_Down: (0, 1)}
        way = ways.get(Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
            return
        frame = QRectF(self._frame)
        x, y = STEP * way[0], STEP * way[1]
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            frame.setWidth(max(LEAST, frame.width() + x))
            frame.setHeight(max(LEAST, frame.height() + y))
        else:
            frame.translate(x, y)
        self._set(frame)

    def _set(self, frame: QRectF) -> None:
        """The frame stays within the photo."""
        frame.setWidth(min(1.0, frame.width()))
        frame.setHeight(min(1.0, frame.height()))
        frame.moveLeft(min(1 - frame.width(), max(0.0, frame.left())))
        frame.moveTop(min(1 - frame.height(), max(0.0, frame.top())))
        self._frame = frame
        self.update()

    def _on_screen(self) -> QRectF:
        place, frame = self.place, self._frame
        return QRectF(
            place.left() + frame.left() * place.width(),
            place.top() + frame.top() * place.height(),
            frame.width() * place.width(),
            frame.height() * place.height(),
        )

    def _share(self, point: QPointF) -> QPointF:
        place = self.place
        x, y = (point.x() - place.left()) / place.width(), (point.y() - place.top()) / place.height()
        return QPointF(min(1.0, max(0.0, x)), min(1.0, max(0.0, y)))
