"""Dragging the photo to another program. A preview is applied first."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt, QUrl
from PySide6.QtGui import QDrag, QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import QWidget

from aedesk.gui.background.foreground import Running
from aedesk.gui.config.preferences import PreferenceStore
from aedesk.gui.document.document import Document
from aedesk.gui.document.picture import Picture
from aedesk.gui.tools.pending import Pending
from aedesk.imaging.formats.table import is_writable
from aedesk.recipe.deliver import Wishes, deliver, taken_in
from aedesk.sentence import Sentence

DRAGGED = 128  # pixels of the picture at the mouse


class DragOut(QObject):
    """`busy` says whether the worker is at work, `note` shows a line in the status bar."""

    def __init__(
        self,
        window: QWidget,
        document: Document,
        running: Running,
        pending: Pending,
        preferences: PreferenceStore,
        busy: Callable[[], bool],
        note: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._window, self._document, self._running, self._busy, self._note = window, document, running, busy, note
        self._pending, self._preferences = pending, preferences
        self._dragged = tempfile.TemporaryDirectory(prefix="aedesk-", ignore_cleanup_errors=True)

    def close(self) -> None:
        """What was dragged out has been copied."""
        self._dragged.cleanup()

    def drag(self) -> None:
        """Let the photo be dropped on a file manager or another program, as a file of its own.

        A preview that is still to be worked out is applied first: the hand would have let go before it is."""
        if self._pending.is_known:
            self._pending.when_applied(self._drag)
        else:
            ready = self.tr("The preview is applied: now the photo can be dragged to another program.")
            self._pending.when_applied(lambda: self._note(ready))

    def _drag(self) -> None:
        picture = self._document.current
        if picture is None or self._busy():
            return
        proposal = self._document.proposed_path()
        suffix = proposal.suffix if is_writable(proposal) else ".png"
        path = Path(self._dragged.name) / f"{proposal.stem}{suffix}"
        image, taken = picture.image, taken_in(self._document.steps)
        wishes = Wishes(self._preferences.value.tell_story, overwrite=True)

        def written(notes: list[Sentence]) -> None:
            self._note("")
            if not QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
                self._note(self.tr("The photo was let go before it was written; hold it a little longer."))
                return
            drag = QDrag(self._window)
            drag.setMimeData(content_for(path))
            drag.setPixmap(small_picture(picture))
            drag.exec(Qt.DropAction.CopyAction)

        self._note(self.tr("Writing the photo to drag it…"))
        self._running.run(lambda job: deliver(image, taken, path, wishes), written)


def content_for(path: Path) -> QMimeData:
    """What another program gets."""
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(path))])
    return content


def small_picture(picture: Picture) -> QPixmap:
    """What hangs at the mouse."""
    level = picture.level_for(DRAGGED / max(picture.image.width, picture.image.height))
    scaled = level.scaled(
        DRAGGED, DRAGGED, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    return QPixmap.fromImage(scaled.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied))
