"""When and where the photo is saved, and what waits for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from aedesk.gui.files.aed_file import lock_lost
from aedesk.gui.files.desk import AppliesPreview, Desk
from aedesk.gui.files.dialogs import Unsaved, ask_replace_changed, ask_unsaved
from aedesk.gui.files.target import Target, ask_target, photo_kinds
from aedesk.gui.look.translate import sentence
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.recipe.deliver import Kept, Wishes, deliver, taken_in
from aedesk.recipe.outcome import size_of
from aedesk.sentence import Sentence

# Writes an image to a path, replacing a file or not; in the worker's thread. Sentences about what could not be kept.
Write = Callable[[Image, Path, bool, Job], list[Sentence]]


class Saving(QObject):
    """Save, Save As, and the question about unsaved changes, of which a preview that is not applied yet is one.
    `writer` gives what writes a file, as the desk is set now."""

    def __init__(self, desk: Desk, pending: AppliesPreview, writer: Callable[[], Write]) -> None:
        super().__init__(desk.window)
        self._desk, self._document, self._pending, self._writer = desk, desk.document, pending, writer
        self._writing = False
        self._left: tuple[Path, tuple[int, int]] | None = None  # the file that was saved last, and when
        self._afterwards: Callable[[], object] | None = None

    def save(self) -> None:
        """Save where the restored photo was saved before; the first time ask, beside the original. Where nothing was
        changed, nothing is written."""
        self._pending.when_applied(self._save, self._give_up)

    def save_as(self) -> None:
        """Ask for a name and save, also a photo that was not changed."""
        self._pending.when_applied(self._save_as, self._give_up)

    @property
    def _modified(self) -> bool:
        return self._document.modified or self._pending.is_there

    def _give_up(self) -> None:
        """What waits for the file must not happen: there will be none."""
        self._afterwards = None

    def _save(self) -> None:
        path = self._document.saved_path
        if not self._document.can_save:
            nothing_yet = self.tr("There are no changes to save.")
            self._desk.say(nothing_yet if path is None else self.tr("There are no new changes to save."))
            self._go_on()
        elif path is None:
            self._save_as()
        elif self._changed_elsewhere(path) and not ask_replace_changed(self._desk.window, path):
            self._give_up()
        else:
            self._write(Target(path, overwrite=True))

    def _save_as(self) -> None:
        if not self._document.is_open or self._desk.busy:
            return
        target = ask_target(self._desk, photo_kinds(), self._document.proposed_path())
        if target is None:
            self._give_up()
        else:
            self._write(target)

    def when_settled(self, then: Callable[[], object], later: Callable[[], object] | None = None) -> None:
        """Call `then` now if nothing would be lost, or if the person gives the changes up.

        If they want to save first, or a file is being written just now, `later` (or `then`) is called
        once the file is whole; if that fails or they change their mind, nothing is called."""
        later = later or then
        if self._writing:
            self._afterwards = later
            return
        if not self._modified:
            then()
            return
        answer = ask_unsaved(self._desk.window, self._document.name)
        if answer is Unsaved.DISCARD:
            then()
        elif answer is Unsaved.SAVE and self._desk.busy:  # the result of the tool would be lost
            self._desk.say(self.tr("Not saved yet. Please wait for the current step, or press Esc to stop it."))
        elif answer is Unsaved.SAVE:
            self._afterwards = later
            self.save()

    def _changed_elsewhere(self, path: Path) -> bool:
        """Whether a file is another one than we have left there. One that is gone can be written again."""
        now = _stamp(path)
        if now is None or self._left is None or self._left[0] != path:  # of what we did not write we know nothing
            return False
        return self._left[1] != now

    def _write(self, target: Target) -> None:
        picture, path = self._document.current, target.path
        if picture is None:
            return

        def saved(notes: list[Sentence]) -> None:
            self._writing = False
            stamp = _stamp(path)
            self._left = (path, stamp) if stamp is not None else None
            self._document.saved(path)
            self._desk.say(" ".join([self.tr("Saved as “%s”.") % path.name, *map(sentence, notes)]))
            self._go_on()

        def failed(problem: BaseException) -> bool:
            self._writing = False
            self._give_up()
            return False

        image, steps, original = picture.image, self._document.steps, self._document.original
        chosen, source, write = self._desk.preferences.value, self._document.path, self._writer()
        secret = self._document.secret
        wishes = Wishes(chosen.tell_story, overwrite=target.overwrite)
        kept = None
        if chosen.keep_steps and source is not None and original is not None:
            kept = Kept(steps, source, size_of(original.image))

        def work(job: Job) -> list[Sentence]:
            def written(image: Image, path: Path, wishes: Wishes) -> list[Sentence]:
                return write(image, path, wishes.overwrite, job)

            lost = lock_lost(source, path, secret)
            return deliver(image, taken_in(steps), path, wishes, kept, written) + lost

        self._desk.foreground.run(work, saved, failed)
        self._writing = True
        self._desk.say(self.tr("Saving “%s”…") % path.name)

    def _go_on(self) -> None:
        then, self._afterwards = self._afterwards, None
        if then is not None:
            QTimer.singleShot(0, self, then)


def _stamp(path: Path) -> tuple[int, int] | None:
    """When a file was written last, in nanoseconds, and its bytes; None where there is none."""
    try:
        state = path.stat()
    except OSError:
        return None
    return state.st_mtime_ns, state.st_size
