"""How an autoencoder learns: its curve, and pictures that it never learnt from, before and after."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from aedesk.gui.background.worker import Worker
from aedesk.gui.look.design import GAP, GRID, MARGIN
from aedesk.gui.look.translate import number, sentence
from aedesk.gui.workshop.curve_view import Curve, CurveView
from aedesk.time_left import in_words
from aedesk.workshop.events import Event
from aedesk.workshop.pca import psnr
from aedesk.workshop.project import HELD_OUT, Project

MOST_POINTS = 200  # of the curve that are drawn


class LearningPage(QWidget):
    """Of one project."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = QLabel()
        self.state.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Training progress"))
        self.curve = CurveView(
            self.tr("How it learns"), self.tr("Minutes"), self.tr("dB"), self.tr("Nothing learnt yet. Press Start.")
        )
        self.caption = QLabel()
        self.caption.setWordWrap(True)
        self.sheet = Sheet()
        self.worker = Worker(self)
        self._points: list[tuple[float, float]] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, MARGIN, 0, 0)
        layout.setSpacing(GAP)
        for widget in (self.state, self.bar):
            layout.addWidget(widget)
        layout.addWidget(self.curve, 3)
        layout.addWidget(self.caption)
        layout.addWidget(self.sheet, 2)

    def show_project(self, project: Project | None) -> None:
        """What was learnt until now."""
        self._points = []
        if project is not None:
            self._points = [(point.seconds / 60, psnr(point.held_out)) for point in project.curve()]
        self.show_picture(project.folder / HELD_OUT if project is not None else None)
        self.bar.setValue(0)
        self.bar.setVisible(False)
        self.state.setText(self._summary(project))
        self._draw()

    def hear(self, event: Event) -> None:
        """A step was made."""
        if event.held_out > 0:
            self._points.append((event.seconds / 60, psnr(event.held_out)))
            if len(self._points) > 2 * MOST_POINTS:
                del self._points[1:-1:2]
            self._draw()
        whole = event.seconds + event.left
        self.bar.setVisible(True)
        self.bar.setValue(round(1000 * event.seconds / whole) if whole > 0 else 0)
        left = sentence(in_words(event.left))
        self.state.setText(self.tr("Learning… Step %d. %s.").replace("%d", str(event.step)).replace("%s", left))

    def say(self, words: str) -> None:
        """What goes on, in place of how far it is."""
        self.state.setText(words)

    def show_picture(self, path: Path | None) -> None:
        """The pictures before and after, as they are in a file, which is read in the worker."""
        if path is None:
            self.worker.cancel()
            self._show_image(QImage())
            return
        self.worker.run(lambda job: image_in(path), self._show_image)

    def close_worker(self) -> None:
        """Stop it."""
        self.worker.close()

    def _show_image(self, image: QImage) -> None:
        self.sheet.show_image(image)
        self.caption.setVisible(not image.isNull())
        self.caption.setText(self.tr("Pictures that it never learnt from: above what goes in, below what comes out."))

    def _summary(self, project: Project | None) -> str:
        if not self._points or project is None:
            return ""
        minutes, value = self._points[-1]
        words = self.tr("Learnt for %m minutes; pictures that it never learnt from: %d dB.")
        return words.replace("%m", number(minutes, 1)).replace("%d", number(value, 1))

    def _draw(self) -> None:
        step = max(1, len(self._points) // MOST_POINTS)
        points: Sequence[tuple[float, float]] = [*self._points[:-1:step], *self._points[-1:]]
        self.curve.show_curves([Curve(self.tr("Held-out pictures"), points)] if points else [])


class Sheet(QWidget):
    """A picture of few pixels, as large as its room, with hard edges: that is what the network sees."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap = QPixmap()
        self.setAccessibleName(self.tr("Pictures before and after"))
        self.setMinimumHeight(12 * GRID)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(60 * GRID, 16 * GRID)

    def show_image(self, image: QImage) -> None:
        """Show another one; none where it is empty."""
        self._pixmap = QPixmap.fromImage(image)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._pixmap.isNull():
            return
        size = self._pixmap.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, size.width(), size.height(), self._pixmap)


def image_in(path: Path) -> QImage:
    """The picture in a file; an empty one where there is none. Any thread may read it."""
    reader = QImageReader(str(path))
    reader.setAutoDetectImageFormat(True)
    return reader.read() if reader.canRead() else QImage()
