"""Dragging the photo to another program. A preview is applied first."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt, QUrl
from PySide6.QtGui import QDrag, QGuiApplication, QImage, QPixmap

from aedesk.gui.document.picture import Picture
from aedesk.gui.files.desk import AppliesPreview, Desk
from aedesk.imaging.formats.table import is_writable
from aedesk.recipe.deliver import Wishes, deliver, taken_in
from aedesk.sentence import Sentence
from aedesk.temporary import temporary_folder

DRAGGED = 128  # pixels of the picture at the mouse


class DragOut(QObject):
    """Writes the photo to a file of its own, which hangs at the mouse."""

    def __init__(self, desk: Desk, pending: AppliesPreview) -> None:
        super().__init__(desk.window)
        self._desk, self._document, self._pending = desk, desk.document, pending
        self._held = ExitStack()
        self._folder: Path | None = None  # made when the first photo is dragged

    def close(self) -> None:
        """What was dragged out has been copied."""
        self._folder = None
        self._held.close()

    def drag(self) -> None:
        """Let the photo be dropped on a file manager or another program, as a file of its own.

        A preview that is still to be worked out is applied first: the hand would have let go before it is."""
        if self._pending.is_known:
            self._pending.when_applied(self._drag)
        else:
            ready = self.tr("The preview has been applied. You can now drag the photo to another program.")
            self._pending.when_applied(lambda: self._desk.say(ready))

    def _drag(self) -> None:
        picture = self._document.current
        if picture is None or self._desk.busy:
            return
        proposal = self._document.proposed_path()
        suffix = proposal.suffix if is_writable(proposal) else ".png"
        self._folder = self._folder or self._held.enter_context(temporary_folder("dragged"))
        path = self._folder / f"{proposal.stem}{suffix}"
        image, taken = picture.image, taken_in(self._document.steps)
        wishes = Wishes(self._desk.preferences.value.tell_story, overwrite=True)

        def written(notes: list[Sentence]) -> None:
            self._desk.say("")
            if not QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
                self._desk.say(self.tr("You let go before the photo was ready. Hold it a little longer."))
                return
            drag = QDrag(self._desk.window)
            drag.setMimeData(content_for(path))
            drag.setPixmap(small_picture(picture))
            drag.exec(Qt.DropAction.CopyAction)

        self._desk.say(self.tr("Preparing the photo…"))
        self._desk.foreground.run(lambda job: deliver(image, taken, path, wishes), written)


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
