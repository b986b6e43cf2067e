"""Files that are dropped on the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from aedesk.engine.import_weights import SUFFIXES
from aedesk.gui.window.welcome import Welcome


class FileDrop(QObject):
    """Photos go to `open`, a folder to `open_folder`, a network to `add_model`; `empty` invites while they are above
    the window."""

    def __init__(
        self,
        window: QWidget,
        empty: Welcome,
        open: Callable[[list[Path]], None],
        open_folder: Callable[[Path], None],
        add_model: Callable[[Path], None],
    ) -> None:
        super().__init__(window)
        self._window, self._empty, self._open, self._open_folder = window, empty, open, open_folder
        self._add_model = add_model
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What happens above the window."""
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self.drop(event)
        elif isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.DragEnter:
            self.enter(event)
        elif event.type() == QEvent.Type.DragLeave:
            self.leave()
        else:
            return False
        return True

    def enter(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if _files(event.mimeData()):
            event.acceptProposedAction()
            self._empty.set_inviting(True)

    def leave(self) -> None:
        """They went elsewhere."""
        self._empty.set_inviting(False)

    def drop(self, event: QDropEvent) -> None:
        """Open what was dropped; a folder is for a batch."""
        self._empty.set_inviting(False)
        paths = _files(event.mimeData())
        event.acceptProposedAction()
        # Later: a question now would freeze the file manager that the photos came from.
        folders = [path for path in paths if path.is_dir()]
        models = [path for path in paths if path.suffix.lower() in (".onnx", *SUFFIXES)]
        if models:
            QTimer.singleShot(0, self._window, lambda: self._add_model(models[0]))
        elif folders:
            QTimer.singleShot(0, self._window, lambda: self._open_folder(folders[0]))
        else:
            QTimer.singleShot(0, self._window, lambda: self._open(paths))


def _files(content: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in content.urls() if url.isLocalFile()]
