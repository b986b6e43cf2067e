"""The histogram, the pipette and the clipping warning of a tool whose tone is set by hand."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, QPointF, QTimer
from PySide6.QtGui import QAction

from aedesk.errors import AEDeskError
from aedesk.gui.background.worker import Worker
from aedesk.gui.canvas.canvas import Canvas
from aedesk.gui.canvas.pipette import Pipette
from aedesk.gui.files.desk import Desk
from aedesk.gui.look.translate import sentence
from aedesk.gui.panels.tone.counts import Counts
from aedesk.gui.panels.tool_panel import ToolPanel
from aedesk.gui.panels.tool_panels import ToolPanels
from aedesk.gui.panels.work_panel import WorkPanel
from aedesk.gui.tools.live_preview import LivePreview
from aedesk.imaging.pixels.histogram import histogram, sample
from aedesk.jobs import Job
from aedesk.tools.tone_tool import ToneTool

PATIENCE = 30  # milliseconds that a slider must rest


class ToneController(QObject):
    """Counts a sample of the photo in a worker of its own, as long as the section is unfolded. Until a slider is moved
    the photo is seen as it is, and counted so; then as the tool would make it."""

    def __init__(self, desk: Desk, canvas: Canvas, panels: ToolPanels, live: LivePreview, clipping: QAction) -> None:
        super().__init__(desk.window)
        self._desk, self._document, self._canvas, self._live = desk, desk.document, canvas, live
        self.panel: ToolPanel | None = None  # that is shown, if it has such a section
        self.worker = Worker(self)  # counts
        self.picker = Worker(self)
        self.pipette = Pipette(canvas)
        self.pipette.picked.connect(self._pick)
        self.pipette.left.connect(self._put_away)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE)
        self._timer.timeout.connect(self._count)
        self._clipping = clipping
        panels.each(self._join)
        self._document.picture_changed.connect(self._changed)
        live.pending_changed.connect(self._timer.start)
        desk.foreground.changed.connect(self._put_away_if_busy)

    def _join(self, panel: ToolPanel) -> None:
        """A panel is there."""
        if panel.tone is None or not isinstance(panel.tool, ToneTool):
            return
        panel.tone.look_at_photo(self._clipping)
        panel.tone.toggled.connect(self._toggled)
        panel.tone.clipping_wanted.connect(self._canvas.clipping.peek)
        panel.moved.connect(self._timer.start)
        if panel.tone.grey is not None:
            panel.photo_buttons.append(panel.tone.grey.pipette)
            panel.tone.grey.pipette.toggled.connect(self._take)

    def show_panel(self, panel: WorkPanel) -> None:
        """Another panel is shown now."""
        self._put_away()
        has = isinstance(panel, ToolPanel) and panel.tone is not None and isinstance(panel.tool, ToneTool)
        self.panel = panel if has and isinstance(panel, ToolPanel) else None
        self._timer.start()

    @property
    def waiting(self) -> bool:
        """Whether a count will begin as soon as the sliders rest."""
        return self._timer.isActive()

    def close(self) -> None:
        """Stop the workers."""
        self._timer.stop()
        self.panel = None
        self.worker.close()
        self.picker.close()

    # ---- the histogram

    def _changed(self) -> None:
        self._put_away()
        self._timer.start()

    def _toggled(self, opened: bool) -> None:
        if not opened:
            self._put_away()
        self._timer.start()

    def _count(self) -> None:
        panel, picture = self.panel, self._document.current
        if panel is None or panel.tone is None or panel.tone.folded:
            self.worker.cancel()
            return
        section, tool = panel.tone, panel.tool
        assert isinstance(tool, ToneTool)
        if picture is None:
            self.worker.cancel()
            section.show_counts(None)
            return
        image, coloured = picture.image, not picture.image.is_grey
        params, make_context, pending = panel.params(), self._desk.models.context, self._live.pending

        def count(job: Job) -> Counts:
            if not pending:
                return Counts(histogram(sample(image.pixels) / np.float32(image.maximum)), coloured=coloured)
            tones = tool.tones(image, params, make_context(job))
            for_levels, for_curves = histogram(tones.for_levels), histogram(tones.for_curves)
            return Counts(histogram(tones.left), for_levels, for_curves, coloured)

        self.worker.run(count, section.show_counts)

    # ---- the pipette

    def _take(self, taken: bool) -> None:
        taken = taken and self._document.is_open and not self._desk.busy
        self.pipette.set_active(taken)
        if taken:
            self._desk.say(self.tr("Click something in the photo that should be neutral grey. Esc leaves."))
        else:
            self._put_away()

    def _put_away(self) -> None:
        self.pipette.set_active(False)
        if self.panel is not None and self.panel.tone is not None and self.panel.tone.grey is not None:
            self.panel.tone.grey.pipette.setChecked(False)

    def _put_away_if_busy(self) -> None:
        if self._desk.busy:
            self._put_away()

    def _pick(self, place: QPointF) -> None:
        panel, picture = self.panel, self._document.current
        if panel is None or panel.tone is None or panel.tone.grey is None or picture is None:
            return
        tool, params, field = panel.tool, panel.params(), panel.tone.grey
        assert isinstance(tool, ToneTool)
        x, y, make_context, image = int(place.x()), int(place.y()), self._desk.models.context, picture.image

        def picked(grey: str) -> None:
            if self._document.current is picture and self.panel is panel:
                self._put_away()
                self._desk.say("")
                field.set_value(grey)

        def failed(problem: BaseException) -> None:
            if not isinstance(problem, AEDeskError):
                raise problem
            self._desk.say(sentence(problem.sentence))  # the pipette stays in the hand, for another place

        self.picker.run(lambda job: tool.grey_at(image, x, y, params, make_context(job)), picked, failed)
