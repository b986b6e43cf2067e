"""What other steps make of the part of the photo that is seen, before the whole of it is there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QImage

from aedesk.errors import AEDeskError
from aedesk.gui.canvas.canvas import Canvas
from aedesk.gui.document.to_qimage import to_qimage
from aedesk.gui.tools.past import Past
from aedesk.imaging.geometry import Geometry
from aedesk.jobs import Job
from aedesk.recipe.history import History
from aedesk.recipe.opacity import can_fade
from aedesk.recipe.outcome import size_of
from aedesk.tools.base import Box

MARGIN = 32  # pixels around what is seen, which networks look at, too
WORTH = 0.5  # of the photo: where more of it is seen, the whole takes hardly longer


class FirstLook(QObject):
    """Lays a patch over the photo. It is of the photo cut to what is seen, so that what a step measures by itself may
    differ a little from what it measures in the whole; it stays only until that is there."""

    _made = Signal(object, object, object)  # from the worker: (job, box, picture of it)

    def __init__(self, parent: QObject, canvas: Canvas, past: Past) -> None:
        super().__init__(parent)
        self._canvas, self._past = canvas, past
        self._job: Job | None = None
        self._shows = False
        self._made.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def work(self, steps: History) -> Callable[[Job], None]:
        """What a worker has to do first; nothing where most of the photo is seen, pixels are moved, or the whole takes
        no time either."""
        start, count = self._past.nearest(steps)
        left = steps[count:]
        lies = self._past.lies_after(steps[:count])
        box, size, seen = self._canvas.box_in_view(), size_of(start.image), self._canvas.photo_rect().size().toSize()
        fits = (seen.width(), seen.height()) == size and box[0] < box[2] and box[1] < box[3]
        around = _grown(box, size)
        part = (around[2] - around[0]) * (around[3] - around[1]) / (size[0] * size[1])
        moves = any(done.step is None or not can_fade(self._past.tool(done.step.tool)) for done in left if done.taken)
        if lies is None or not fits or part > WORTH or moves or self._past.is_quick(steps):
            return lambda job: None
        cut = Geometry.cut(size, around)

        def look(job: Job) -> None:
            try:
                seen, _ = self._past.repeated(left, cut.image(start.image), job, lies.then(cut))
            except AEDeskError:  # it may be too small a part for a tool; if the whole has a problem, that is said
                return
            top, left_edge = box[0] - around[0], box[1] - around[1]
            inner = (top, left_edge, top + box[2] - box[0], left_edge + box[3] - box[1])
            piece = Geometry.cut(size_of(seen), inner).image(seen)
            self._made.emit(job, box, to_qimage(piece))

        return look

    def expect(self, job: Job) -> None:
        """Show what this work makes; what comes of others is late."""
        self._job = job

    def clear(self) -> None:
        """Show the photo without the patch."""
        self._job = None
        if self._shows:
            self._shows = False
            self._canvas.show_patch(None)

    def _take(self, job: Job, box: Box, piece: QImage) -> None:
        if job is self._job:
            self._shows = True
            self._canvas.show_board(piece, QRectF(box[1], box[0], box[3] - box[1], box[2] - box[0]))


def _grown(box: Box, size: tuple[int, int]) -> Box:
    """A box with a margin, within the photo."""
    top, left, bottom, right = box
    return max(0, top - MARGIN), max(0, left - MARGIN), min(size[1], bottom + MARGIN), min(size[0], right + MARGIN)
