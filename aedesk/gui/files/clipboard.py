"""Photos by the clipboard: copied from the desk, pasted onto it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QStandardPaths
from PySide6.QtGui import QGuiApplication, QImage

from aedesk.gui.document.from_qimage import from_qimage
from aedesk.gui.document.picture import Picture
from aedesk.gui.document.to_qimage import own_copy
from aedesk.gui.files.desk import AppliesPreview, Desk
from aedesk.gui.files.opening import Opening


class Clipboard(QObject):
    """What is pasted becomes another photo of the strip."""

    def __init__(self, desk: Desk, opening: Opening, pending: AppliesPreview) -> None:
        super().__init__(desk.window)
        self._desk, self._document, self._opening, self._pending = desk, desk.document, opening, pending

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        return {"copy": self.copy, "paste": self.paste}

    def copy(self) -> None:
        """Put the photo, as it is seen now, into the clipboard; a preview is applied first."""
        self._pending.when_applied(self._copy)

    def _copy(self) -> None:
        picture = self._document.current
        if picture is None or self._desk.busy:
            return

        def copied(own: QImage) -> None:
            QGuiApplication.clipboard().setImage(own)
            self._desk.say(self.tr("Photo copied."))

        # Its own copy: the desk's pixels belong to the desk.
        self._desk.foreground.run(lambda job: own_copy(picture.levels[0]), copied)

    def paste(self) -> None:
        """Open what is in the clipboard: files that were copied in a file manager, or a picture."""
        content: QMimeData | None = QGuiApplication.clipboard().mimeData()  # None where nothing was ever copied
        urls = content.urls() if content is not None else []
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        if paths:
            self._opening.open(paths)
            return
        picture = QGuiApplication.clipboard().image()
        if picture.isNull():
            self._desk.say(self.tr("There is no picture on the clipboard."))
        else:
            folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
            # No file has it yet: closing asks whether it shall be saved.
            path = Path(folder or ".") / self.tr("Pasted photo.png")
            self._opening.paste(lambda: Picture.of(from_qimage(picture)), path)
