"""Opening: photos, .aed files with their key, photos whose steps lie beside them, and work that was left behind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QStandardPaths, Signal

from aedesk.errors import AEDeskError, Damaged, Locked
from aedesk.filesystem import stamp_of
from aedesk.gui.background.trim import give_back
from aedesk.gui.background.worker import Worker
from aedesk.gui.document.edit import Edit, Source
from aedesk.gui.document.picture import Picture
from aedesk.gui.document.picture_store import Key
from aedesk.gui.files import recent
from aedesk.gui.files.desk import Desk
from aedesk.gui.files.dialogs import ask_go_on, ask_open, ask_salvage
from aedesk.gui.files.first_look import first_look
from aedesk.gui.files.read import FindTool, open_picture, steps_beside
from aedesk.gui.files.recovery import Kept, Recovered
from aedesk.gui.files.secret import ask_secret
from aedesk.gui.files.waking import Asleep, woken
from aedesk.gui.look.messages import show_error
from aedesk.gui.look.translate import sentence
from aedesk.imaging.formats.pages import pages_of, said_of
from aedesk.jobs import Job, Stages
from aedesk.recipe.sidecar import Sidecar

T = TypeVar("T")


@dataclass(frozen=True)
class Wish:
    """Photos that were given, and the one of them that shall be shown. `asks`: whether the person may be asked how."""

    paths: list[Path]
    source: Source
    asks: bool

    @property
    def path(self) -> Path:
        return self.source.path


class Opening(QObject):
    """Reads photos in a worker of its own, so that the next one can be looked at while a tool is at work on another.
    What the person wishes last is shown.

    `recent_changed`: the list of recent photos is another one. `given`: all photos of the strip (a list of Path), and
    the one of them that is shown now. `seen`: what a photo looks like (a Picture) that is still being read. `ended`:
    nothing is being read any more. `tool` finds a tool by its id."""

    recent_changed = Signal()
    given = Signal(object, object)
    seen = Signal(object)
    ended = Signal()

    def __init__(self, desk: Desk, tool: FindTool) -> None:
        super().__init__(desk.window)
        self._desk, self._document, self._tool = desk, desk.document, tool
        self.reader = Worker(self)

    def close(self) -> None:
        """Stop the worker."""
        self.reader.close()

    def open(self, paths: list[Path]) -> None:
        """Show the first of these photos, as it lies in its file unless it has changes that are not saved. All that
        have such changes stay beside them; others are let go."""
        if paths:
            self._wish(Wish(paths, Source(paths[0]), asks=True))

    def change(self, paths: list[Path], path: Path) -> None:
        """Show another photo of the strip, as it was left; nothing is asked but what a locked or damaged file needs."""
        self._wish(Wish(paths, Source(path), asks=False))

    def ask(self) -> None:
        """Let the person choose a photo."""
        lately = recent.recent()
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        start = self._document.path or (lately[0] if lately else None)
        self.open(ask_open(self._desk.window, start.parent if start else Path(pictures)))

    def paste(self, make: Callable[[], Picture], path: Path) -> None:
        """Show a picture that lies in no file; `path`: where one could be."""
        number = 2
        free = path
        while self._document.edits.of(free) is not None:
            free = path.with_name(f"{path.stem} {number}{path.suffix}")
            number += 1

        def pasted(picture: Picture) -> None:
            self._document.open(free, picture, in_file=False)
            self._show_strip([free], free)

        self._read(lambda job: make(), pasted)

    def recover(self, left: Sequence[Kept]) -> None:
        """Go on with work that a program which ended badly left behind. What cannot be read stays there."""
        kept = left[-1]

        def loaded(result: Recovered) -> None:
            original, work, steps = result.original, result.work, result.steps
            if original is None:
                self._document.open(kept.path, work, in_file=False)
            else:
                self._document.begin(Source(kept.path, stamp=stamp_of(kept.path)), original)
                self._document.edit.bring_snapshots(result.snapshots)
                self._document.edit.step_pictures.keep_read(steps or (), result.pictures)
                self._document.apply(self.tr("Recovered edits"), work, steps=steps)
            self._show_strip([kept.path], kept.path)
            kept.remove()
            go_on()

        def go_on() -> None:
            if len(left) > 1:
                self.recover(left[:-1])

        def failed(problem: BaseException) -> bool:
            show_error(self._desk.window, problem)
            go_on()
            return True

        tool = self._tool
        self._read(lambda job: kept.load(job, tool), loaded, failed)

    # ---- how far it is

    def report(self, fraction: float) -> None:
        """How far a slow file is read, 0 to 1."""
        self._desk.foreground.report_reading(min(fraction, 0.99))

    def show_stages(self, stages: Stages) -> None:
        """Reading has none."""

    # ---- reading

    def _read(
        self,
        work: Callable[[Job], T],
        done: Callable[[T], object],
        failed: Callable[[BaseException], bool] = lambda problem: False,
    ) -> None:
        """Have something read; what was being read before is not wanted any more."""

        def tidy(job: Job) -> T:
            try:
                return work(job)
            finally:
                give_back()

        def end() -> None:
            self._desk.foreground.report_reading(1.0)
            self._desk.say("")
            self.ended.emit()

        def succeeded(result: T) -> None:
            end()
            done(result)

        def went_wrong(problem: BaseException) -> None:
            end()
            if not failed(problem):
                show_error(self._desk.window, problem)

        self.reader.run(tidy, succeeded, went_wrong, self, end)

    def _wish(self, wish: Wish) -> None:
        edit = self._document.edits.of(wish.path)
        if edit is None or not (edit.modified if wish.asks else edit.is_touched):
            self._open(wish)
        elif edit.is_awake:
            self.reader.cancel()
            self._return_to(edit, wish)
        else:
            self._wake(edit, wish)

    def _return_to(self, edit: Edit, wish: Wish) -> None:
        """Show a photo as it was left."""
        if edit is not self._document.edit:
            self._document.show(edit)
        self._show_strip(wish.paths, wish.path)

    def _wake(self, edit: Edit, wish: Wish) -> None:
        asleep, models, tool = Asleep.of(edit), self._desk.models, self._tool

        def awake(found: dict[Key, Picture]) -> None:
            for key, picture in found.items():
                self._document.pictures.put(key, picture)
            self._wish(wish)

        def failed(problem: BaseException) -> bool:
            if edit.in_file and isinstance(problem, AEDeskError):
                self._document.edits.drop(wish.path)  # what can be opened then is the file as it is now
            return False

        self._read(lambda job: woken(asleep, models, tool, job), awake, failed)
        self._desk.say(self.tr("Opening “%s”…") % wish.path.name)

    def _open(self, wish: Wish) -> None:
        path, source = wish.path, wish.source
        models, tool = self._desk.models, self._tool

        def opened(result: tuple[Source, Picture, Sidecar | None, str]) -> None:
            read, picture, sidecar, said = result
            recent.remember(path)
            self.recent_changed.emit()
            if sidecar is not None and wish.asks and ask_go_on(self._desk.window, path, sidecar.photo):
                self._go_on(wish, picture, sidecar)
                return
            self._document.begin(read, picture)
            self._show_strip(wish.paths, path)
            if sidecar is not None and not wish.asks:
                said = self.tr("“%s” was edited in AEDesk. Open it by itself to continue editing.") % path.name
            if said:
                self._desk.say(said)

        def failed(problem: BaseException) -> bool:
            if isinstance(problem, Locked):
                given = ask_secret(self._desk.window, sentence(problem.sentence), new=False)
                if given is not None:
                    self._open(replace(wish, source=replace(source, secret=given)))
                return True
            if isinstance(problem, Damaged) and ask_salvage(self._desk.window, problem):
                self._open(replace(wish, source=replace(source, salvage=True)))
                return True
            recent.forget(path)
            self.recent_changed.emit()
            return isinstance(problem, Damaged)

        marked = self.tr("The missing part is marked as damage. Repair can fill it.")
        several = self.tr("“%s” has %d pages. This is the first; File > Split scan into photos makes a photo of each.")

        def work(job: Job) -> tuple[Source, Picture, Sidecar | None, str]:
            look = first_look(path)
            if look is not None:
                self.seen.emit(look)  # from the worker's thread: Qt brings it to the main one
            read = replace(source, stamp=stamp_of(path))
            picture = open_picture(path, models, job, source.secret, source.salvage)
            sidecar, problem = steps_beside(path, picture, tool)
            said = [sentence(problem)] if problem is not None else []
            said += said_of_photo(path, picture, several)
            if picture.image.missing is not None:
                said.append(marked)
            return read, picture, sidecar, " ".join(said)

        self._read(work, opened, failed)
        self._desk.say(self.tr("Opening “%s”…") % path.name)

    def _go_on(self, wish: Wish, work: Picture, sidecar: Sidecar) -> None:
        """Open the original, with the photo that was saved as the result of its steps."""
        models, photo = self._desk.models, sidecar.photo
        edit = self._document.edits.of(photo)
        paths = [photo if path == wish.path else path for path in wish.paths]
        if edit is not None and edit.modified:  # which must not be lost
            self._wish(Wish(paths, Source(photo), asks=False))
            return

        def opened(original: Picture) -> None:
            self._document.begin(Source(photo, stamp=stamp_of(photo)), original)
            self._document.edit.step_pictures.keep_read(sidecar.steps, sidecar.pictures)
            self._document.go_on(work, sidecar.steps, wish.path, sidecar.snapshots)
            self._show_strip(paths, photo)

        def failed(problem: BaseException) -> bool:
            self._document.begin(replace(wish.source, stamp=stamp_of(wish.path)), work)
            self._show_strip(wish.paths, wish.path)
            if isinstance(problem, AEDeskError):
                self._desk.say(self.tr("The steps cannot be used: %s") % sentence(problem.sentence))
            return isinstance(problem, AEDeskError)

        self._read(lambda job: open_picture(photo, models, job), opened, failed)

    def _show_strip(self, paths: list[Path], shown: Path) -> None:
        """The strip holds these photos, and those that would lose something."""
        at_work = self._desk.foreground.works_on
        stay = [
            edit.path for edit in self._document.edits if edit.path is not None and (edit.modified or at_work(edit))
        ]
        strip = [*(path for path in stay if path not in paths), *paths]
        self._document.edits.keep(strip)
        self.given.emit(strip, shown)


def said_of_photo(path: Path, picture: Picture, several: str) -> list[str]:
    """What is to be said of a photo that was read. `several`: with its name and the number of its pages."""
    pages = len(pages_of(path))
    if pages > 1:
        return [*map(sentence, picture.image.notes), several % (path.name, pages)]
    return [sentence(one) for one in said_of(path, picture.image)]
