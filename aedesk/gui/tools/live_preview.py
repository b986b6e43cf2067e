"""What a tool would make of the photo, while its sliders move: first of the part that is seen, then of all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter

from aedesk.errors import AEDeskError
from aedesk.gui.background.shared_work import SharedWork
from aedesk.gui.background.worker import Worker
from aedesk.gui.canvas.canvas import Canvas
from aedesk.gui.document.picture import Picture
from aedesk.gui.files.desk import Desk
from aedesk.gui.panels.tool_panel import ToolPanel
from aedesk.gui.panels.tool_panels import ToolPanels
from aedesk.gui.panels.work_panel import WorkPanel
from aedesk.gui.tools.area import Area, same
from aedesk.gui.tools.looks import empty_board, looks, step_for
from aedesk.gui.tools.run import Applied, apply_tool
from aedesk.jobs import Job, Stages
from aedesk.tools.base import Box, PreviewTool
from aedesk.tools.inputs import NONE

PATIENCE = 30  # milliseconds that a slider or the view must rest


@dataclass(frozen=True)
class Whole:
    """What a tool with some parameters has made of all of a picture, `before`."""

    tool: PreviewTool[Any]
    params: Any
    before: Picture
    applied: Applied
    area: Area | None = None


class LivePreview(QObject):
    """Shows a patch over the photo from the first move of a slider until the photo or the panel changes.

    Its squares come one after the other from a worker of its own; a newer wish cancels the work on an older one. Once
    all that is seen is there, the worker goes on with the whole photo: `whole_changed`, and applying the tool then
    takes no time. `pending_changed`: a preview is shown now, or no longer."""

    whole_changed = Signal()
    pending_changed = Signal()

    # From the worker to the main thread: (job, box, picture of it).
    _piece = Signal(object, object, object)
    # The same: (job whose squares are all there, its work at the whole photo).
    _seen = Signal(object, object)

    def __init__(self, desk: Desk, canvas: Canvas, panels: ToolPanels) -> None:
        super().__init__(desk.window)
        self._desk, self._document, self._canvas = desk, desk.document, canvas
        self.panels: list[ToolPanel] = []
        self.panel: ToolPanel | None = None  # that is shown, if its tool has previews
        self.area_of: Callable[[Any], Area | None] = lambda tool: None  # where a tool shall work, None for everywhere
        self._area: Area | None = None  # of the wish
        self._wanted = False  # a slider was moved since the photo changed last
        self._job: Job | None = None  # of what is wished now
        self._wish: tuple[object, ...] = ()  # what it works at
        self._working: SharedWork[Applied] | None = None  # at the whole photo, once its squares are there
        self._left: list[Worker] = []  # that go on with what they have lent, though another photo is shown
        self._lent = False  # whether the desk's own worker waits for that
        self._board: QImage | None = None
        self._place: tuple[Box, int] | None = None
        self._whole: Whole | None = None  # of the newest wish that there was time for
        self.worker = Worker(self)
        self._piece.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._seen.connect(self._all_seen, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE)
        self._timer.timeout.connect(self._look)
        canvas.view_changed.connect(self._wait)
        canvas.zoom_changed.connect(lambda zoom: self._wait())
        self._document.picture_changed.connect(self.forget)
        self._document.mask_changed.connect(self._wait)
        desk.foreground.changed.connect(self._make_way)
        panels.each(self._join)

    def _join(self, panel: ToolPanel) -> None:
        """A panel is there."""
        if isinstance(panel.tool, PreviewTool):
            self.panels.append(panel)
            panel.moved.connect(self._moved)

    @property
    def preview(self) -> Picture | None:
        """The whole photo as it would be, to be shown under the patch. It may be of an older wish than the patch."""
        return self._whole.applied.picture if self._whole is not None else None

    def known(self, tool: Any, params: Any, picture: Picture) -> Applied | None:
        """What the tool makes of a picture, where that was worked out already."""
        whole = self._whole
        if whole is None or whole.tool is not tool or whole.params != params or whole.before is not picture:
            return None
        return whole.applied if same(whole.area, self.area_of(tool)) else None

    def under_way(self, tool: Any, params: Any, picture: Picture) -> Callable[[Job], Applied] | None:
        """Where that is being worked out already: what the desk's own worker has to do instead, which is to wait. To be
        called right before it is set to work."""
        if (
            self._working is None
            or self._wish[:3] != (tool, params, picture)
            or not same(self._area, self.area_of(tool))
        ):
            return None
        self._lent = True
        return self._working.result

    def show_panel(self, panel: WorkPanel) -> None:
        """Another panel is shown now."""
        shown = panel if isinstance(panel, ToolPanel) and isinstance(panel.tool, PreviewTool) else None
        if shown is not self.panel:
            self.forget()
            self.panel = shown
            if shown is not None:
                shown.settle()

    @property
    def pending(self) -> bool:
        """Whether a preview is shown, or on its way, that is not applied yet."""
        return self._wanted

    def discard(self) -> None:
        """Show the photo as it is, and in the panel the values from before the first move."""
        if self.panel is not None and self._wanted:
            self.panel.put_back()
        self.forget()

    def forget(self) -> None:
        """Show the photo as it is."""
        was_wanted, self._wanted = self._wanted, False
        self._stop()
        self._board = self._place = None
        if self._whole is not None:
            self._whole = None
            self.whole_changed.emit()
        if self.panel is not None:
            self.panel.settle()
        if was_wanted:
            self._canvas.show_patch(None)
            self._canvas.set_working(False)
            self.pending_changed.emit()

    def _make_way(self) -> None:
        """A tool has been set to work: what was previewed stays until its result is there. Without one it goes on."""
        if self._desk.busy:
            if not self._lent:
                self._stop()
            self._canvas.set_working(False)
            return
        if self._lent and not (self._working is not None and self._working.done):
            self._lent = False  # the person has stopped the waiting
            if self._job is None:  # and what was waited for is not wished any more
                self.worker.cancel()
        self._wait()

    def leave(self) -> None:
        """Another photo will be shown: what was lent goes on, and the previews of that photo have a worker of their
        own."""
        if self._lent and self._working is not None and not self._working.done:
            left, self.worker = self.worker, Worker(self)
            self._left.append(left)
            left.run_quietly(lambda: None, lambda _: self._end(left))
        self._lent = False
        self.forget()

    def _end(self, left: Worker) -> None:
        """What it has lent is there."""
        if left in self._left:
            self._left.remove(left)
            left.close()

    def close(self) -> None:
        """Stop the workers."""
        self._wanted = False
        self._timer.stop()
        for worker in (*self._left, self.worker):
            worker.close()

    def _moved(self) -> None:
        if self.panel is not None and self._document.is_open and not self._desk.busy:
            was_wanted, self._wanted = self._wanted, True
            self._timer.start()
            if not was_wanted:
                self.pending_changed.emit()

    def _wait(self) -> None:
        if self._wanted:
            self._timer.start()

    def _stop(self) -> None:
        self._timer.stop()
        self._job = self._working = None
        self._wish = ()  # it holds a picture
        if not self._lent:
            self.worker.cancel()

    def _look(self) -> None:
        picture, panel = self._document.current, self.panel
        if not self._wanted or picture is None or panel is None or self._desk.busy:
            return
        tool = panel.tool
        assert isinstance(tool, PreviewTool)
        step = step_for(self._canvas.zoom)
        top, left, bottom, right = self._canvas.box_in_view()
        # On the grid of the step, so that each pixel of the board belongs to one square.
        box = (top // step * step, left // step * step, bottom, right)
        if box[0] >= box[2] or box[1] >= box[3]:
            return
        image, params, make_context = picture.image, panel.params(), self._desk.models.context
        if self.known(tool, params, picture) is not None:
            self._show_whole()
            return
        wish, area = (tool, params, picture, box, step), self.area_of(tool)
        if self._job is not None and self._wish == wish and same(self._area, area):
            return
        if self._place != (box, step):
            self._place = (box, step)
            self._board = empty_board(box, step)
        self._canvas.set_working(True)

        def work(job: Job) -> Whole:
            for part, seen in looks(tool, image, (box, step), params, lambda: make_context(job), area):
                job.check()
                self._piece.emit(job, part, seen)
            inputs = area.inputs if area is not None else NONE
            whole = SharedWork(partial(apply_tool, tool, picture, params, make_context, inputs=inputs))
            self._seen.emit(job, whole)
            return Whole(tool, params, picture, whole.run(job), area)

        self._working, self._wish, self._lent, self._area = None, wish, False, area
        worker = self.worker

        def done(whole: Whole) -> None:
            if worker is self.worker:  # else it is of a photo that was left
                self._take_whole(job, whole)

        def failed(problem: BaseException) -> None:
            if worker is self.worker:
                self._failed(problem)

        self._job = job = worker.run(work, done, failed, self)

    def _take(self, job: Job, part: Box, seen: QImage) -> None:
        if job is not self._job or self._board is None or self._place is None:
            return
        box, step = self._place
        painter = QPainter(self._board)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage((part[1] - box[1]) // step, (part[0] - box[0]) // step, seen)
        painter.end()
        rows, columns = self._board.height(), self._board.width()
        self._canvas.show_board(self._board, QRectF(box[1], box[0], columns * step, rows * step))

    def _all_seen(self, job: Job, whole: SharedWork[Applied]) -> None:
        if job is self._job:
            self._working = whole
            self._canvas.set_working(False)

    def report(self, fraction: float) -> None:
        """How far the work at the whole photo is, for whoever waits for it."""
        if self._working is not None:
            self._working.fraction = fraction

    def show_stages(self, stages: Stages) -> None:
        """What it does now."""
        if self._working is not None:
            self._working.stages = stages

    def _take_whole(self, job: Job, whole: Whole) -> None:
        self._lent = False
        if job is not self._job:
            return
        self._whole = whole
        self._show_whole()
        self.whole_changed.emit()

    def _show_whole(self) -> None:
        """The patch is of no more use: under it lies the same."""
        self._stop()
        self._board = self._place = None
        self._canvas.show_patch(None)
        self._canvas.set_working(False)

    def _failed(self, problem: BaseException) -> None:
        self._job = self._working = None  # what is wished again is begun again
        if self._lent:  # the desk's own worker has it too, and says it
            self._lent = False
            return
        # The tool itself will say it when it is applied; a fault of the program must not hide.
        if not self._timer.isActive():  # else it is of an older wish, and the newer one has its turn now
            self.forget()
        if not isinstance(problem, AEDeskError):
            raise problem
