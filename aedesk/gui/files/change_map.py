"""A picture of what the program has changed, to keep beside the photo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from aedesk.gui.background.foreground import Running
from aedesk.gui.canvas.compare import comparable
from aedesk.gui.document.document import Document
from aedesk.gui.files.dialogs import ask_save_png
from aedesk.gui.look.messages import ask_replace
from aedesk.gui.tools.pending import Pending
from aedesk.imaging.formats.save import save
from aedesk.imaging.pixels.difference import difference
from aedesk.jobs import Job


class ChangeMap(QObject):
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
        self._pending = pending
        self._window, self._document, self._running, self._busy, self._note = window, document, running, busy, note

    def save(self) -> None:
        """Ask for a name and write the map; a preview is applied first."""
        self._pending.when_applied(self._save)

    def _save(self) -> None:
        original, current = self._document.original, self._document.current
        if original is None or current is None or self._busy():
            return
        if original is current:
            self._note(self.tr("Nothing was changed yet."))
            return
        if not comparable(self._document, current):
            self._note(self.tr("The photo was only turned or cut: there is no map of what was changed."))
            return
        photo = self._document.proposed_path()
        path = ask_save_png(
            self._window, self.tr("Save a map of what was changed"), photo.with_name(f"{photo.stem} (changes).png")
        )
        if path is None or (path.exists() and not ask_replace(self._window, path, original=False)):
            return
        before, after, lies = original.image, current.image, self._document.lies

        def work(job: Job) -> None:
            save(difference(lies.image(before) if lies is not None else before, after), path, overwrite=True)

        self._running.run(work, lambda _: self._note(self.tr("Saved as '%s'.") % path.name))
