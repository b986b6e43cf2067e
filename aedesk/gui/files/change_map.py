"""A picture of what the program has changed, to keep beside the photo."""

from __future__ import annotations

from PySide6.QtCore import QObject

from aedesk.gui.canvas.compare import comparable
from aedesk.gui.files.desk import AppliesPreview, Desk
from aedesk.gui.files.target import ask_target, drawn_kinds
from aedesk.imaging.formats.save import save
from aedesk.imaging.pixels.difference import difference
from aedesk.jobs import Job


class ChangeMap(QObject):
    """A preview is applied first."""

    def __init__(self, desk: Desk, pending: AppliesPreview) -> None:
        super().__init__(desk.window)
        self._desk, self._document, self._pending = desk, desk.document, pending

    def save(self) -> None:
        """Ask for a name and write the map; a preview is applied first."""
        self._pending.when_applied(self._save)

    def _save(self) -> None:
        original, current = self._document.original, self._document.current
        if original is None or current is None or self._desk.busy:
            return
        if original is current:
            self._desk.say(self.tr("No changes yet."))
            return
        if not comparable(self._document, current):
            self._desk.say(self.tr("The photo cannot be compared with its original, so there is no change map."))
            return
        photo = self._document.proposed_path()
        kinds = drawn_kinds(self.tr("Save change map"))
        target = ask_target(self._desk, kinds, photo.with_name(f"{photo.stem} (changes).png"))
        if target is None:
            return
        before, after, lies = original.image, current.image, self._document.lies

        def work(job: Job) -> None:
            shown = difference(lies.image(before) if lies is not None else before, after)
            save(shown, target.path, overwrite=target.overwrite)

        self._desk.foreground.run(work, lambda _: self._desk.say(self.tr("Saved as “%s”.") % target.path.name))
