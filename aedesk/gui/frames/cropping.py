"""Crop and straighten on the canvas: while the panel for that is shown, the photo lies below a frame."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QRectF, Signal

from aedesk.gui.canvas.views import Views
from aedesk.gui.document.picture import Picture
from aedesk.gui.files.desk import Desk
from aedesk.gui.frames.frame_geometry import cut_away, shaped
from aedesk.gui.frames.frame_view import FrameView
from aedesk.gui.frames.turn_panel import TurnPanel
from aedesk.gui.panels.tool_panel import ToolPanel
from aedesk.gui.panels.tool_panels import ToolPanels
from aedesk.gui.panels.work_panel import WorkPanel
from aedesk.imaging.pixels.split import Frame
from aedesk.tools.registry import TURN
from aedesk.tools.turn import QUARTERS, TurnParams, inside

CANVAS, FRAME = 0, 1  # pages of the stack


class Cropping(QObject):
    """The fields of the panel and the frame say the same. `stack`: where the canvas is, and the frame instead of it;
    `choose` shows the panel of a tool by its id.

    `active_changed`: the frame is seen now, or the canvas again. `pending_changed`: there is something to be cut or
    turned now that is not applied yet, or no longer."""

    active_changed = Signal()
    pending_changed = Signal()
    are_steps = False

    def __init__(self, desk: Desk, panels: ToolPanels, stack: Views, choose: Callable[[str], object]) -> None:
        super().__init__(desk.window)
        self._desk, self._stack, self._choose = desk, stack, choose
        self._takes_focus = False  # once the panel is shown, which may take a while
        self._picture: Picture | None = None  # that lies below the frame
        self._follows = False  # the frame the fields, or they the frame
        self.view = FrameView(single=True)
        self.view.setAccessibleName(self.tr("Photo with crop frame"))
        stack.add(self.view)
        self.panels: list[TurnPanel] = []
        self.panel: TurnPanel | None = None  # that is shown
        self._was_pending = False
        self.view.frames_changed.connect(self._frame_moved)
        desk.document.picture_changed.connect(self._show)
        desk.foreground.changed.connect(lambda: self.view.setEnabled(not desk.busy))
        panels.each(self._join)

    def _join(self, panel: ToolPanel) -> None:
        """A panel is there."""
        if isinstance(panel, TurnPanel):
            self.panels.append(panel)
            panel.moved.connect(self._fields_moved)
            panel.line_button.toggled.connect(self._take_line)
            panel.shape_box.currentIndexChanged.connect(lambda _: self._reshape())
            self.view.line_drawn.connect(panel.level)

    @property
    def active(self) -> bool:
        """Whether the frame is seen instead of the canvas."""
        return self._picture is not None

    @property
    def pending(self) -> bool:
        """Whether the photo is not yet as the frame says."""
        return self.active and self.panel is not None and self.panel.params() != TurnParams()

    def discard(self) -> None:
        """The frame is around all of the photo again."""
        if self.panel is not None:
            self.panel.forget_frame()
            self._fields_moved()

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions of the menu Photo do, by their ids."""
        return {"crop": self.begin}

    def enabled(self) -> set[str]:
        """The groups of actions that work only where the canvas is seen."""
        return {"canvas"} if self._desk.document.is_open and not self.active else set()

    def begin(self) -> None:
        """Show the frame, ready for the keys."""
        self._takes_focus = not self.active
        self._choose(TURN.id)
        if self.active:
            self.view.setFocus()

    def show_panel(self, panel: WorkPanel) -> None:
        """Another panel is shown now."""
        self.panel = panel if isinstance(panel, TurnPanel) else None
        self._show()

    def _show(self) -> None:
        """Another panel, or another picture: the frame is around all of it."""
        picture = self._desk.document.current if self.panel is not None else None
        if picture is self._picture:
            return
        was, self._picture = self.active, picture
        self.view.show_picture(picture)
        if self.panel is not None:
            self.panel.forget_frame()
        self._fields_moved()
        self._stack.setCurrentIndex(CANVAS if picture is None else FRAME)
        if self.active and self._takes_focus:
            self._takes_focus = False
            self.view.setFocus()
        self._tell()
        if was != self.active:
            self.active_changed.emit()

    def _tell(self) -> None:
        if self._was_pending != self.pending:
            self._was_pending = self.pending
            self.pending_changed.emit()

    def _fields_moved(self) -> None:
        """The photo and the frame as the fields say."""
        if self._picture is None or self.panel is None or self._follows:
            return
        params: TurnParams = self.panel.params()
        size = self._picture.image.width, self._picture.image.height
        self.view.turn_picture(params.straighten, QUARTERS[params.quarter], params.flip)
        whole = inside(size, TurnParams(params.quarter, params.flip, params.straighten))
        self.view.limit = QRectF(whole[1], whole[0], whole[3] - whole[1], whole[2] - whole[0])
        top, left, bottom, right = inside(size, params)
        width, height = max(1, right - left), max(1, bottom - top)
        self._follows = True  # the fields stay as they were typed
        self.view.set_frames([Frame(left + width / 2, top + height / 2, width, height)], 0)
        self._follows = False
        self._tell()

    def _frame_moved(self) -> None:
        """The fields as the frame was pulled."""
        if self._picture is None or self.panel is None or self._follows or not self.view.frames:
            return
        frame = self.view.frames[0]
        self.panel.set_params(replace(self.panel.params(), **cut_away(frame, self.view.limit)))
        self._tell()

    def _take_line(self, taken: bool) -> None:
        self.view.draws_line = taken
        if taken:
            self.view.setFocus()

    def _reshape(self) -> None:
        if self._picture is None or self.panel is None:
            return
        ratio, limit = float(self.panel.shape_box.currentData()), self.view.limit
        self.view.ratio = limit.width() / limit.height() if ratio < 0 else ratio
        if self.view.ratio:
            whole = Frame(limit.center().x(), limit.center().y(), limit.width(), limit.height())
            self.view.change(0, shaped(whole, self.view.ratio, limit))
