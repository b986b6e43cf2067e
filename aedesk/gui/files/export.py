"""Export: a copy for others. A preview is applied first."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from aedesk.gui.files.desk import AppliesPreview, Desk
from aedesk.gui.files.dialogs import ask_save
from aedesk.gui.files.export_dialog import ExportDialog
from aedesk.gui.look.messages import ask_replace
from aedesk.gui.look.translate import sentence
from aedesk.imaging.formats.export import Export
from aedesk.jobs import Job
from aedesk.recipe.deliver import Wishes, deliver, taken_in
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
        dialog = ExportDialog(self._document.current.image, self._desk.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._export)
        dialog.open()

    def _export(self, wish: Export, suffix: str) -> None:
        picture = self._document.current
        if picture is None or self._desk.busy:
            return
        proposal = self._document.proposed_path().with_suffix(suffix)
        path = ask_save(self._desk.window, proposal.with_name(proposal.name.replace(" (restored)", "")), suffix)
        if path is None:
            return
        original = self._document.path
        same = path.exists() and original is not None and original.exists() and path.samefile(original)
        if path.exists() and not ask_replace(self._desk.window, path, same):
            return
        image, taken = picture.image, taken_in(self._document.steps)
        wishes = Wishes(self._desk.preferences.value.tell_story, wish, overwrite=True)

        def work(job: Job) -> list[Sentence]:
            return deliver(image, taken, path, wishes)

        def done(notes: list[Sentence]) -> None:
            self._desk.say(" ".join([self.tr("Exported as '%s'.") % path.name, *map(sentence, notes)]))

        self._desk.foreground.run(work, done)
