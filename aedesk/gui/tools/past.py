"""Pictures of the past at hand: those that were forgotten are worked out anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from aedesk.gui.document.mask_state import MaskState
from aedesk.gui.document.picture import Picture
from aedesk.gui.document.state import State
from aedesk.gui.document.step_pictures import small_picture
from aedesk.gui.files.desk import Desk, nothing
from aedesk.gui.files.read import FindTool
from aedesk.gui.tools.full_results import FullResults
from aedesk.imaging.geometry import Geometry
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.recipe.history import USUAL, History, Manner, common, lies_after, repeat
from aedesk.recipe.opacity import FULL
from aedesk.recipe.outcome import size_of


@dataclass(frozen=True)
class Repeated:
    """A picture worked out anew, the steps with what they have done this time, and the mask over it. `small`: what the
    photo was after the last of the steps, which were taken anew."""

    picture: Picture
    steps: History
    mask: MaskState | None = None
    small: Sequence[QImage] = ()


class Past(QObject):
    """`title`: what the person reads while something is worked out. `tool` finds a tool by its id."""

    def __init__(self, desk: Desk, title: str, tool: FindTool) -> None:
        super().__init__(desk.window)
        self._desk, self._document, self._title, self.tool = desk, desk.document, title, tool
        self.lies_after = desk.document.lies_after
        self.results = FullResults()

    def when_known(self, target: State, then: Callable[[], object]) -> None:
        """Have all pictures that a state of the photo refers to at hand, one after the other; then go on, unless
        another photo is shown by then."""
        known = self._document.pictures.knows
        forgotten = next(((key, steps) for key, steps in target.pictures if not known(key)), None)
        if forgotten is None:
            then()
            return
        (key, steps), edit = forgotten, self._document.edit

        def remembered(result: Repeated) -> None:
            self._document.pictures.put(key, result.picture)
            if self._document.edit is edit:
                self.when_known(target, then)

        self.work_out(steps, remembered)

    def known(self, steps: History) -> Picture | None:
        """The picture after these steps, where it is at hand."""
        picture, count = self.nearest(steps)
        return picture if count == len(steps) else None

    def work_out(
        self,
        steps: History,
        then: Callable[[Repeated], None],
        mask: MaskState | None = None,
        otherwise: Callable[[], object] = nothing,
        begun: Callable[[Job], Repeated] | None = None,
    ) -> None:
        """The picture after these steps, from the nearest one that is still known, and where `mask` lies then. Another
        photo may be shown once it is worked out. `otherwise` is called where it failed or was stopped.
        `begun`: waits for the same where it was begun already."""

        def failed(problem: BaseException) -> bool:
            otherwise()
            return False  # why is still to be said

        self._desk.foreground.start(self._title, begun or self.work(steps, mask), then, failed, otherwise)

    def work(self, steps: History, mask: MaskState | None = None) -> Callable[[Job], Repeated]:
        """What a worker has to do for that."""
        start, count = self.nearest(steps)
        self._remember(steps, count, start)
        lies, lay, original = self._document.lies_after(steps[:count]), self._document.lies, self._document.original
        assert original is not None
        size = size_of(original.image)

        def work(job: Job) -> Repeated:
            small: list[QImage] = []
            manner = Manner(self.results.take, lambda image: small.append(small_picture(image)))
            result, taken = self.repeated(steps[count:], start.image, job, lies, manner)
            job.check()
            # A picture of its own, also where nothing was done: the history tells them apart.
            picture = Picture(start.image, start.levels) if result is start.image else Picture.of(result)
            taken = (*steps[:count], *taken)
            now = lies_after(taken, size)
            if mask is None or lay is None or now is None:
                return Repeated(picture, taken, mask, small)
            return Repeated(picture, taken, mask.moved(lay.inverse.then(now)), small)

        return work

    def is_quick(self, steps: History) -> bool:
        """Whether the picture after these steps takes no time: all are known but for the opacity of one at most."""
        start, count = self.nearest(steps)
        self._remember(steps, count, start)
        left = [done for done in steps[count:] if done.taken]
        return len(left) <= 1 and all(
            done.step is not None and self.results.knows(start.image, done.step, done.inputs) for done in left
        )

    def _remember(self, steps: History, count: int, start: Picture) -> None:
        """Have at hand what the first step to be taken anew has made of `start` at full opacity, where that is one of
        the pictures of the past."""
        if count == len(steps):
            return
        for state in self._document.states():
            if len(state.steps) != count + 1 or common(state.steps, steps) < count:
                continue
            done, wished = state.steps[count], steps[count]
            known = self._document.pictures.known(state.picture)
            if known is None or done.step is None or done.outcome is None or not done.taken:
                continue
            if done.step.opacity == FULL and done.inputs is wished.inputs:
                self.results.keep(start.image, done.step, done.inputs, known.image, done.outcome)

    def repeated(
        self,
        steps: History,
        image: Image,
        job: Job,
        lies: Geometry | None,
        manner: Manner = USUAL,
    ) -> tuple[Image, History]:
        """In a worker: what `repeat` makes of a photo that lies so, seen from the original."""
        return repeat(steps, image, self._desk.models.context(job), self.tool, lies, manner)

    def nearest(self, steps: History) -> tuple[Picture, int]:
        """A picture that is known, and how many of these steps have made it of the original."""
        pictures, original = self._document.pictures, self._document.original
        assert original is not None
        best, count = original, 0
        for state in self._document.states():
            shared = len(state.steps)
            if shared > count and pictures.knows(state.picture) and common(state.steps, steps) == shared:
                best, count = pictures.get(state.picture), shared
        return best, count
