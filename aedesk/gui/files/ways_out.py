"""Ways out of the desk beside saving: export, and dragging to another program. Each applies a preview first."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt, QUrl
from PySide6.QtGui import QDrag, QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import QWidget

from aedesk.gui.background.foreground import Running
from aedesk.gui.document.document import Document
from aedesk.gui.document.picture import Picture
from aedesk.gui.files.export_dialog import ExportDialog
from aedesk.gui.files.saving import tells_story
from aedesk.gui.look import messages as dialogs
from aedesk.gui.look.translate import sentence
from aedesk.gui.tools.pending import Pending
from aedesk.imaging.formats.export import Export, exported
from aedesk.imaging.formats.save import save
from aedesk.imaging.formats.table import is_writable
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.models.store import ModelStore
from aedesk.recipe.honest import with_story
from aedesk.sentence import Sentence

DRAGGED = 128  # pixels of the picture at the mouse


class WaysOut(QObject):
    """`busy` says whether the worker is at work, `note` shows a line in the status bar."""

    def __init__(
        self,
        window: QWidget,
        document: Document,
        running: Running,
        pending: Pending,
        busy: Callable[[], bool],
        note: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._window, self._document, self._running, self._busy, self._note = window, document, running, busy, note
        self._pending = pending
        self._dragged = tempfile.TemporaryDirectory(prefix="aedesk-", ignore_cleanup_errors=True)

    def close(self) -> None:
        """What was dragged out has been copied."""
        self._dragged.cleanup()

    # ---- export

    def export(self) -> None:
        """Ask how, then where, and write the file; what is on the desk stays unsaved."""
        self._pending.when_applied(self._ask_how)

    def _ask_how(self) -> None:
        if self._document.current is None:
            return
        dialog = ExportDialog(self._document.current.image, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._export)
        dialog.open()

    def _export(self, wish: Export, suffix: str) -> None:
        picture = self._document.current
        if picture is None or self._busy():
            return
        proposal = self._document.proposed_path().with_suffix(suffix)
        path = dialogs.ask_save(self._window, proposal.with_name(proposal.name.replace(" (restored)", "")), suffix)
        if path is None:
            return
        original = self._document.path
        same = path.exists() and original is not None and original.exists() and path.samefile(original)
        if path.exists() and not dialogs.ask_replace(self._window, path, same):
            return
        image = picture.image

        def work(job: Job) -> list[Sentence]:
            return save(exported(self._told(image), wish), path, overwrite=True, quality=wish.quality)

        def done(notes: list[Sentence]) -> None:
            self._note(" ".join([self.tr("Exported as '%s'.") % path.name, *map(sentence, notes)]))

        self._running.run(work, done)

    def _told(self, image: Image) -> Image:
        steps = [done.step for done in self._document.steps if done.step is not None] if tells_story() else []
        return with_story(image, steps, ModelStore())

    # ---- drag

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
        image = self._told(picture.image)

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
        self._running.run(lambda job: save(image, path, overwrite=True), written)


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
