"""Export: a copy for others. A preview is applied first."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from aedesk.gui.files.aed_file import lock_lost
from aedesk.gui.files.desk import AppliesPreview, Desk
from aedesk.gui.files.export_dialog import ExportDialog
from aedesk.gui.files.target import ask_target, photo_kinds
from aedesk.gui.look.translate import sentence
from aedesk.imaging.formats.export import Export
from aedesk.jobs import Job
from aedesk.recipe.deliver import Wishes, deliver, taken_in
from aedesk.recipe.honest import with_story
from aedesk.sentence import Sentence


class Exporting(QObject):
    """Asks how, then where."""

    def __init__(self, desk: Desk, pending: AppliesPreview) -> None:
        super().__init__(desk.window)
        self._desk, self._document, self._pending = desk, desk.document, pending

    def export(self) -> None:
        """Ask how, then where, and write the file; what is on the desk stays unsaved."""
        self._pending.when_applied(self._ask_how)

    def _ask_how(self) -> None:
        if self._document.current is None:
            return
        image = self._document.current.image
        if self._desk.preferences.value.tell_story:
            image = with_story(image, taken_in(self._document.steps))
        dialog = ExportDialog(image, self._desk.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._export)
        dialog.open()

    def _export(self, wish: Export, suffix: str) -> None:
        picture = self._document.current
        if picture is None or self._desk.busy:
            return
        proposal = self._document.proposed_path().with_suffix(suffix)
        proposal = proposal.with_name(proposal.name.replace(" (restored)", ""))
        target = ask_target(self._desk, photo_kinds(suffix), proposal)
        if target is None:
            return
        path, image, taken = target.path, picture.image, taken_in(self._document.steps)
        wishes = Wishes(self._desk.preferences.value.tell_story, wish, target.overwrite)

        source = self._document.path

        def work(job: Job) -> list[Sentence]:
            lost = lock_lost(source, path, None)
            return deliver(image, taken, path, wishes) + lost

        def done(notes: list[Sentence]) -> None:
            self._desk.say(" ".join([self.tr("Exported as “%s”.") % path.name, *map(sentence, notes)]))

        self._desk.foreground.run(work, done)
