"""When and where photos are saved, and what waits for it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage

from aedesk.filesystem import Stamp, is_there, stamp_of
from aedesk.gui.document.edit import Edit
from aedesk.gui.document.step_pictures import as_images
from aedesk.gui.files.aed_file import lock_lost
from aedesk.gui.files.desk import AppliesPreview, Desk
from aedesk.gui.files.dialogs import Unsaved, ask_replace_changed, ask_unsaved
from aedesk.gui.files.read import FindTool
from aedesk.gui.files.target import Target, ask_target, photo_kinds
from aedesk.gui.files.waking import Asleep, woken
from aedesk.gui.look.translate import sentence
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.recipe.deliver import Kept, Wishes, deliver, taken_in
from aedesk.sentence import Sentence

# Writes an image to a path, replacing a file or not; in the worker's thread. Sentences about what could not be kept.
Write = Callable[[Image, Path, bool, Job], list[Sentence]]


class Saving(QObject):
    """Save, Save As, Save all, and the question about unsaved changes, of which a preview that is not applied yet is
    one. `writer` gives what writes a file of an edit, as the desk is set now. `tool` finds a tool by its id."""

    def __init__(self, desk: Desk, pending: AppliesPreview, writer: Callable[[Edit], Write], tool: FindTool) -> None:
        super().__init__(desk.window)
        self._desk, self._document, self._pending = desk, desk.document, pending
        self._writer, self._tool = writer, tool
        self._writing = 0  # files
        self._left: dict[Path, Stamp] = {}  # the files that were saved, as they were left
        self._afterwards: Callable[[], object] | None = None

    def save(self) -> None:
        """Save where the restored photo was saved before; the first time ask, beside the original. Where nothing was
        changed, nothing is written."""
        edit = self._document.edit
        self._pending.when_applied(lambda: self._save(edit), self._give_up, elsewhere=True)

    def save_as(self) -> None:
        """Ask for a name and save, also a photo that was not changed."""
        edit = self._document.edit
        self._pending.when_applied(lambda: self._save_as(edit), self._give_up, elsewhere=True)

    def save_all(self) -> None:
        """Save all photos that have changes: where they were saved before, else beside their originals. No other file
        is replaced."""
        self._pending.when_applied(self._save_all, self._give_up, elsewhere=True)

    @property
    def unsaved(self) -> list[Edit]:
        """The photos that would lose something."""
        unsaved = self._document.edits.unsaved
        if self._pending.is_there and self._document.edit not in unsaved:
            unsaved.append(self._document.edit)
        return unsaved

    def _give_up(self) -> None:
        """What waits for the file must not happen: there will be none."""
        self._afterwards = None

    def _save(self, edit: Edit) -> None:
        path = edit.saved_path
        if not edit.can_save:
            nothing_yet = self.tr("There are no changes to save.")
            self._desk.say(nothing_yet if path is None else self.tr("There are no new changes to save."))
            self._go_on()
        elif path is None:
            self._save_as(edit)
        elif self._changed_elsewhere(path) and not ask_replace_changed(self._desk.window, path):
            self._give_up()
        else:
            self._write(edit, Target(path, overwrite=True))

    def _save_as(self, edit: Edit) -> None:
        if not edit.is_open or self._desk.foreground.works_on(edit):
            return
        target = ask_target(self._desk, photo_kinds(), self._proposed(edit))
        if target is None:
            self._give_up()
        else:
            self._write(edit, target)

    def _save_all(self) -> None:
        if self._desk.foreground.at_work:  # the result of a tool would be lost
            self._desk.say(self.tr("Not saved yet. Please wait for the current step, or press Esc to stop it."))
            self._give_up()
            return
        edits, taken = self._document.edits.unsaved, set[Path]()
        if not edits:
            self._desk.say(self.tr("There are no new changes to save."))
            self._go_on()
        for edit in edits:
            path = edit.saved_path
            if path is not None and not self._changed_elsewhere(path):
                self._write(edit, Target(path, overwrite=True))
            else:
                path = free_name(self._proposed(edit), taken)
                taken.add(path)
                self._write(edit, Target(path, overwrite=False))

    def _proposed(self, edit: Edit) -> Path:
        return edit.proposed_path(self._document.save_folder)

    def when_settled(self, then: Callable[[], object], later: Callable[[], object] | None = None) -> None:
        """Call `then` now if nothing would be lost, or if the person gives the changes up.

        If they want to save first, or a file is being written just now, `later` (or `then`) is called
        once the file is whole; if that fails or they change their mind, nothing is called."""
        later = later or then
        if self._writing:
            self._afterwards = later
            return
        unsaved = self.unsaved
        if not unsaved:
            then()
            return
        answer = ask_unsaved(self._desk.window, [edit.name for edit in unsaved])
        if answer is Unsaved.DISCARD:
            then()
        elif answer is Unsaved.SAVE and self._desk.foreground.at_work:  # the result of the tool would be lost
            self._desk.say(self.tr("Not saved yet. Please wait for the current step, or press Esc to stop it."))
        elif answer is Unsaved.SAVE:
            self._afterwards = later
            self._save_before(unsaved)

    def _save_before(self, unsaved: Sequence[Edit]) -> None:
        """Save what would be lost: a single photo where the person says, several without a question for each."""
        if len(unsaved) > 1:
            self.save_all()
        elif unsaved[0] is self._document.edit:
            self.save()
        else:
            self._save(unsaved[0])

    def _changed_elsewhere(self, path: Path) -> bool:
        """Whether a file is another one than we have left there. One that is gone can be written again."""
        now = stamp_of(path)
        return now is not None and self._left.get(path, now) != now  # of what we did not write we know nothing

    def _write(self, edit: Edit, target: Target) -> None:
        asleep, key, path = Asleep.of(edit), edit.state.picture, target.path
        picture = edit.current

        def saved(notes: list[Sentence]) -> None:
            self._writing -= 1
            stamp = stamp_of(path)
            if stamp is not None:
                self._left[path] = stamp
            edit.saved(path)
            self._desk.say(" ".join([self.tr("Saved as “%s”.") % path.name, *map(sentence, notes)]))
            self._go_on()

        def failed(problem: BaseException) -> bool:
            self._writing -= 1
            self._give_up()
            return False

        chosen, write, steps = self._desk.preferences.value, self._writer(edit), edit.steps
        source, secret, models, tool = edit.path, edit.secret, self._desk.models, self._tool
        wishes = Wishes(chosen.tell_story, overwrite=target.overwrite)
        kept = Kept(steps, source, edit.size, edit.named) if chosen.keep_steps and source is not None else None
        small = edit.step_pictures.after_each(steps)

        def work(job: Job) -> list[Sentence]:
            def written(image: Image, path: Path, wishes: Wishes) -> list[Sentence]:
                return write(image, path, wishes.overwrite, job)

            shown = picture or woken(asleep, models, tool, job)[key]
            lost = lock_lost(source, path, secret)
            beside = _seen(kept, small, secret is not None) if kept is not None else None
            return deliver(shown.image, taken_in(steps), path, wishes, beside, written) + lost

        self._writing += 1
        self._desk.foreground.run(work, saved, failed, owner=edit)
        self._desk.say(self.tr("Saving “%s”…") % path.name)

    def _go_on(self) -> None:
        if self._writing:
            return
        then, self._afterwards = self._afterwards, None
        if then is not None:
            QTimer.singleShot(0, self, then)


def _seen(kept: Kept, small: Sequence[QImage | None], locked: bool) -> Kept:
    """With what the photo looked like after each step, but where it was locked: that lies in the open."""
    if locked:
        return replace(kept, snapshots=tuple(replace(one, picture=None) for one in kept.snapshots))
    return replace(kept, pictures=as_images(small))


def free_name(path: Path, taken: Collection[Path] = ()) -> Path:
    """The path, or one with a number where something is there or in `taken`."""
    free, number = path, 2
    while free in taken or is_there(free):
        free = path.with_name(f"{path.stem} {number}{path.suffix}")
        number += 1
    return free
