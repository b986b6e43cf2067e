"""Opening: photos, .aed files with their key, photos whose steps lie beside them, and work that was left behind."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal

from aedesk.codec.key import Secret
from aedesk.errors import AEDeskError, Damaged, Locked
from aedesk.gui.document.picture import Picture
from aedesk.gui.files import recent
from aedesk.gui.files.desk import Desk
from aedesk.gui.files.dialogs import ask_go_on, ask_open, ask_salvage
from aedesk.gui.files.first_look import first_look
from aedesk.gui.files.read import FindTool, open_picture, steps_beside
from aedesk.gui.files.recovery import Kept
from aedesk.gui.files.saving import Saving
from aedesk.gui.files.secret_dialog import ask_secret
from aedesk.gui.look.translate import sentence
from aedesk.imaging.formats.pages import pages_of, said_of
from aedesk.jobs import Job
from aedesk.recipe.history import History
from aedesk.recipe.sidecar import Sidecar


class Opening(QObject):
    """`recent_changed`: the list of recent photos is another one. `given`: all photos that the person gave (a list of
    Path), and the one of them that is open now. `seen`: what a photo looks like (a Picture) that is still being read.
    `tool` finds a tool by its id."""

    recent_changed = Signal()
    given = Signal(object, object)
    seen = Signal(object)

    def __init__(self, desk: Desk, saving: Saving, tool: FindTool) -> None:
        super().__init__(desk.window)
        self._desk, self._document, self._saving, self._tool = desk, desk.document, saving, tool

    def open(self, paths: list[Path], first: int = 0) -> None:
        """Open one of the photos; the person is asked about unsaved changes before."""
        if not paths:
            return
        if self._desk.busy:
            self._desk.say(self.tr("Please wait for the current step, or press Esc to stop it."))
            return
        self._saving.when_settled(lambda: self._open(paths, first))

    def ask(self) -> None:
        """Let the person choose a photo."""
        lately = recent.recent()
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        start = self._document.path or (lately[0] if lately else None)
        self.open(ask_open(self._desk.window, start.parent if start else Path(pictures)))

    def recover(self, kept: Kept) -> None:
        """Go on with work that a program which ended badly left behind."""

        def loaded(result: tuple[Picture | None, Picture, History | None]) -> None:
            original, work, steps = result
            if original is None:
                self._document.open(kept.path, work, in_file=False)
            else:
                self._document.open(kept.path, original)
                self._document.apply(self.tr("Recovered edits"), work, steps=steps)
            kept.remove()

        tool = self._tool
        self._desk.foreground.run(lambda job: kept.load(job, tool), loaded)

    def _open(self, paths: list[Path], first: int, secret: Secret | None = None, salvage: bool = False) -> None:
        path = paths[first]
        models, tool = self._desk.models, self._tool

        def opened(result: tuple[Picture, Sidecar | None, str]) -> None:
            picture, sidecar, problem = result
            recent.remember(path)
            self.recent_changed.emit()
            self.given.emit(paths, path)
            if sidecar is not None and ask_go_on(self._desk.window, path, sidecar.photo):
                self._go_on(path, picture, sidecar)
                return
            self._document.open(path, picture, secret=secret)
            if problem:
                self._desk.say(problem)

        def failed(problem: BaseException) -> bool:
            if isinstance(problem, Locked):
                given = ask_secret(self._desk.window, sentence(problem.sentence), new=False)
                if given is not None:
                    self._open(paths, first, given, salvage)
                return True
            if isinstance(problem, Damaged) and ask_salvage(self._desk.window, problem):
                self._open(paths, first, secret, salvage=True)
                return True
            recent.forget(path)
            self.recent_changed.emit()
            return isinstance(problem, Damaged)

        marked = self.tr("The missing part is marked as damage. Repair can fill it.")
        several = self.tr("“%s” has %d pages. This is the first; File > Split scan into photos makes a photo of each.")

        def work(job: Job) -> tuple[Picture, Sidecar | None, str]:
            look = first_look(path)
            if look is not None:
                self.seen.emit(look)  # from the worker's thread: Qt brings it to the main one
            picture = open_picture(path, models, job, secret, salvage)
            sidecar, problem = steps_beside(path, picture, tool)
            pages = len(pages_of(path))
            said = [sentence(problem)] if problem is not None else []
            if pages > 1:
                said += [*map(sentence, picture.image.notes), several % (path.name, pages)]
            else:
                said += map(sentence, said_of(path, picture.image))
            if picture.image.missing is not None:
                said.append(marked)
            return picture, sidecar, " ".join(said)

        self._desk.foreground.run(work, opened, failed)
        self._desk.say(self.tr("Opening “%s”…") % path.name)

    def _go_on(self, saved: Path, work: Picture, sidecar: Sidecar) -> None:
        """Open the original, with the photo that was saved as the result of its steps."""
        models = self._desk.models

        def opened(original: Picture) -> None:
            self._document.open(sidecar.photo, original)
            self._document.go_on(work, sidecar.steps, saved)

        def failed(problem: BaseException) -> bool:
            self._document.open(saved, work)
            if isinstance(problem, AEDeskError):
                self._desk.say(self.tr("The steps cannot be used: %s") % sentence(problem.sentence))
            return isinstance(problem, AEDeskError)

        self._desk.foreground.run(lambda job: open_picture(sidecar.photo, models, job), opened, failed)
