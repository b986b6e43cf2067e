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
from aedesk.gui.files.saving import Saving


class Clipboard(QObject):
    """`open` opens photos by their paths."""

    def __init__(self, desk: Desk, saving: Saving, pending: AppliesPreview, open: Callable[[list[Path]], None]) -> None:
        super().__init__(desk.window)
        self._desk, self._document, self._saving = desk, desk.document, saving
        self._pending, self._open = pending, open

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
            self._open(paths)
            return
        picture = QGuiApplication.clipboard().image()
        if picture.isNull():
            self._desk.say(self.tr("There is no picture on the clipboard."))
        elif self._desk.busy:
            self._desk.say(self.tr("Please wait for the current step, or press Esc to stop it."))
        else:
            self._saving.when_settled(lambda: self._take(picture))

    def _take(self, picture: QImage) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        # No file has it yet: closing asks whether it shall be saved.
        path = Path(folder or ".") / self.tr("Pasted photo.png")

        def pasted(result: Picture) -> None:
            self._document.open(path, result, in_file=False)

        self._desk.foreground.run(lambda job: Picture.of(from_qimage(picture)), pasted)
