"""Photos by the clipboard: copied from the desk, pasted onto it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from aedesk.gui.background.foreground import Running
from aedesk.gui.document.document import Document
from aedesk.gui.document.from_qimage import from_qimage
from aedesk.gui.document.picture import Picture
from aedesk.gui.document.to_qimage import own_copy
from aedesk.gui.files.saving import Saving
from aedesk.gui.tools.pending import Pending


class Clipboard(QObject):
    """`open` opens photos by their paths, `busy` says whether the worker is at work, `note` shows a line in the status
    bar."""

    def __init__(
        self,
        window: QWidget,
        document: Document,
        running: Running,
        saving: Saving,
        pending: Pending,
        open: Callable[[list[Path]], None],
        busy: Callable[[], bool],
        note: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._document, self._running, self._saving = document, running, saving
        self._pending, self._open, self._busy, self._note = pending, open, busy, note

    def copy(self) -> None:
        """Put the photo, as it is seen now, into the clipboard; a preview is applied first."""
        self._pending.when_applied(self._copy)

    def _copy(self) -> None:
        picture = self._document.current
        if picture is None or self._busy():
            return
        pixels = picture.levels[0]  # now: it may be forgotten once there are later steps

        def copied(own: QImage) -> None:
            QGuiApplication.clipboard().setImage(own)
            self._note(self.tr("The photo was copied."))

        # Its own copy: the desk's pixels belong to the desk.
        self._running.run(lambda job: own_copy(pixels), copied)

    def paste(self) -> None:
        """Open what is in the clipboard: files that were copied in a file manager, or a picture."""
        content = QGuiApplication.clipboard().mimeData()
        paths = [Path(url.toLocalFile()) for url in content.urls() if url.isLocalFile()]
        if paths:
            self._open(paths)
            return
        picture = QGuiApplication.clipboard().image()
        if picture.isNull():
            self._note(self.tr("There is no picture in the clipboard."))
        elif self._busy():
            self._note(self.tr("Not pasted: wait for the work to end, or press Esc to stop it."))
        else:
            self._saving.when_settled(lambda: self._take(picture))

    def _take(self, picture: QImage) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        # No file has it yet: closing asks whether it shall be saved.
        path = Path(folder or ".") / self.tr("Pasted photo.png")

        def pasted(result: Picture) -> None:
            self._document.open(path, result, in_file=False)

        self._running.run(lambda job: Picture.of(from_qimage(picture)), pasted)
