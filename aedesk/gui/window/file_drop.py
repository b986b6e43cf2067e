"""Files that are dropped on the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from aedesk.gui.window.drop_kinds import Drop, Kind, drop_of
from aedesk.gui.window.drop_overlay import DropOverlay


class FileDrop(QObject):
    """Photos go to `open`; of the others, the first to who takes its kind. While they are held above the window, its
    `middle` says what letting go would do."""

    def __init__(
        self,
        window: QWidget,
        middle: QWidget,
        open: Callable[[list[Path]], object],
        first: Mapping[Kind, Callable[[Path], object]],
    ) -> None:
        super().__init__(window)
        self._window, self._open, self._first = window, open, first
        self.overlay = DropOverlay(middle)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What happens above the window."""
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self.drop(event)
        elif isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.DragEnter:
            self.enter(event)
        elif event.type() == QEvent.Type.DragLeave:
            self.overlay.hide()
        else:
            return False
        return True

    def enter(self, event: QDragEnterEvent) -> None:
        """Files are welcome, unless they come from this window."""
        drop = drop_of(_files(event.mimeData())) if event.source() is None else None
        if drop is not None:
            event.acceptProposedAction()
            self.overlay.say(self.words_of(drop))

    def words_of(self, drop: Drop) -> str:
        """What letting go would do."""
        name, count = drop.paths[0].name, len(drop.paths)
        if drop.kind is Kind.FOLDER:
            return self.tr("Restore the photos in “%s”") % name
        if drop.kind is Kind.MODEL:
            return self.tr("Add “%s” to your models") % name
        if drop.kind is Kind.RECIPE:
            return self.tr("Show the steps of “%s”") % name
        return self.tr("Open “%s”") % name if count == 1 else self.tr("Open %n photos", "", count)

    def drop(self, event: QDropEvent) -> None:
        """Have taken what was dropped."""
        self.overlay.hide()
        drop = drop_of(_files(event.mimeData()))
        event.acceptProposedAction()
        if drop is not None:
            # Later: a question now would freeze the file manager that they came from.
            QTimer.singleShot(0, self._window, lambda: self._take(drop))

    def _take(self, drop: Drop) -> None:
        if drop.kind is Kind.PHOTOS:
            self._open(list(drop.paths))
        else:
            self._first[drop.kind](drop.paths[0])


def _files(content: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in content.urls() if url.isLocalFile()]
