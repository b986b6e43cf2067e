"""Colour hints on the desk: it wires the pins on the canvas, the panel, the document and a quick preview."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, Signal
from PySide6.QtGui import QColor

from aedesk.gui.background.worker import Worker
from aedesk.gui.canvas.canvas import Canvas
from aedesk.gui.document.hint_state import HintState
from aedesk.gui.document.mask_state import MaskState
from aedesk.gui.document.picture import Picture
from aedesk.gui.files.desk import Desk
from aedesk.gui.hints.dialogs import ask_recolour, ask_reference
from aedesk.gui.hints.hint_panel import HintPanel
from aedesk.gui.hints.preview import likely_colours, preview_hints
from aedesk.gui.look.messages import show_error
from aedesk.gui.panels.tool_panel import ToolPanel
from aedesk.gui.panels.tool_panels import ToolPanels
from aedesk.gui.panels.work_panel import WorkPanel
from aedesk.recipe.history import History
from aedesk.tools.hint import Hint
from aedesk.tools.inputs import Inputs, Reference

if TYPE_CHECKING:
    from aedesk.gui.hints.colour_popup import ColourPopup


class HintController(QObject):
    """`preview_changed`: `preview` is another picture: the photo as the hints would colour it, or None.
    `pending_changed`: there are hints or settings now that are not applied yet, or no longer."""

    preview_changed = Signal()
    pending_changed = Signal()

    def __init__(self, desk: Desk, canvas: Canvas, panels: ToolPanels) -> None:
        super().__init__(desk.window)
        self._desk, self._document, self._canvas = desk, desk.document, canvas
        self.panels: list[HintPanel] = []
        self.panel: HintPanel | None = None  # that is shown
        self._was_pending = False
        self._dropped: HintState | None = None  # hints whose preview was discarded
        self._reference_at_rest: Reference | None = None
        self._ready = True
        self.reference: Reference | None = None
        self.preview: Picture | None = None
        self.popup: ColourPopup | None = None
        # Its own worker: a preview that is no longer wanted makes way, and the desk is not busy.
        self.worker = Worker(self)
        pins = canvas.pins
        pins.asked.connect(self._asked)
        pins.moved.connect(self._moved)
        pins.removed.connect(self._removed)
        pins.brushed.connect(self._brushed)
        self._document.hints_changed.connect(self._show)
        self._document.picture_changed.connect(self._picture_changed)
        self._document.opened.connect(self._opened)
        self._document.mask_changed.connect(self._painted)
        panels.each(self._join)

    def _join(self, panel: ToolPanel) -> None:
        """A panel is there."""
        if isinstance(panel, HintPanel):
            self.panels.append(panel)
            panel.params_changed.connect(self._look)
            panel.clear_requested.connect(self.clear)
            panel.reference_requested.connect(self.choose_reference)
            panel.show_hints(len(self.state.hints))

    def set_ready(self, ready: bool) -> None:
        """While a tool is at work, no pins are set."""
        self._ready = ready
        self._activate()

    def show_panel(self, panel: WorkPanel) -> None:
        """Another panel is shown now."""
        self.panel = panel if isinstance(panel, HintPanel) else None
        self._settle()
        self._activate()
        self._show()

    def close(self) -> None:
        """Stop the worker."""
        self.worker.close()

    # ---- what a tool works with

    @property
    def state(self) -> HintState:
        """The hints; none yet is as good as none."""
        return self._document.hints or HintState()

    @property
    def base(self) -> Picture | None:
        """The photo that is coloured: as it was before it was coloured last, if nothing else was done since."""
        key = self.state.base
        return self._document.pictures.get(key) if key is not None else self._document.current

    @property
    def base_steps(self) -> History:
        """What was done to that photo until then."""
        return self.state.base_steps if self.state.base is not None else self._document.steps

    def may_recolour(self) -> bool:
        """Ask whether a photo that has colours shall get others."""
        return ask_recolour(self._desk.window)

    # ---- what is not applied yet

    @property
    def pending(self) -> bool:
        """Whether a preview is shown, or on its way, that is not applied yet."""
        return self.panel is not None and self.base is not None and (self.are_steps or self._touched)

    @property
    def are_steps(self) -> bool:
        """Whether there are hints that the photo does not show yet; each is a step that can be undone."""
        state = self._document.hints
        return state is not None and bool(state.hints) and not state.applied and state is not self._dropped

    @property
    def _touched(self) -> bool:
        """Whether a slider or the reference is another one than when the photo was shown as it is."""
        if self.panel is None:
            return False
        return self.panel.touched or self.reference is not self._reference_at_rest

    def discard(self) -> None:
        """Show the photo as it is, and in the panel the values and the reference from before. Hints stay where they
        are, for later."""
        if self.panel is not None:
            self.panel.put_back()
        self.reference = self._reference_at_rest
        self._name_reference()
        self.forget()

    def forget(self) -> None:
        """Show the photo as it is, until something else is wished."""
        self._dropped = self._document.hints
        self._settle()
        self._look()

    def _settle(self) -> None:
        self._reference_at_rest = self.reference
        for panel in self.panels:
            panel.settle()

    def _picture_changed(self) -> None:
        self._settle()
        self._show()

    # ---- pins

    def _asked(self, place: QPointF, index: int) -> None:
        """Offer colours for a new hint, or for one that is there."""
        base, panel = self.base, self.panel
        if base is None or panel is None:
            return
        x, y = int(place.x()), int(place.y())
        if not (0 <= place.x() < base.image.width and 0 <= place.y() < base.image.height):
            return
        hints = self.state.hints
        others = hints if index < 0 else (*hints[:index], *hints[index + 1 :])
        view = self._canvas.viewport()
        spot = view.mapToGlobal(self._canvas.mapFromScene(place))

        interrupted = self.worker.busy

        def offer(likely: list[tuple[int, int, int]]) -> None:
            if interrupted:
                self._look()
            start = QColor(*(hints[index].colour if index >= 0 else likely[0] if likely else (128, 128, 128)))
            from aedesk.gui.hints.colour_popup import ColourPopup

            self.popup = ColourPopup(likely, start, self._desk.window)
            self.popup.chosen.connect(lambda colour: self._set(index, x, y, colour))
            self.popup.open_at(QPoint(spot))

        make = self._desk.models.context
        self.worker.run(
            lambda job: likely_colours(panel.hint_tool, base.image, (x, y), others, make, job), offer, self._failed
        )

    def _set(self, index: int, x: int, y: int, colour: QColor) -> None:
        hint = Hint(x, y, (colour.red(), colour.green(), colour.blue()))
        if index < 0:
            self._document.edit_hints(self.tr("Colour hint"), self.state.added(hint))
        elif index < len(self.state.hints):
            self._document.edit_hints(self.tr("Change hint colour"), self.state.changed(index, hint))

    def _moved(self, index: int, place: QPointF) -> None:
        base = self.base
        if base is None or index >= len(self.state.hints):
            return
        x, y = (
            min(size - 1, max(0, int(n))) for n, size in ((place.x(), base.image.width), (place.y(), base.image.height))
        )
        moved = replace(self.state.hints[index], x=x, y=y)
        self._document.edit_hints(self.tr("Move hint"), self.state.changed(index, moved))

    def _brushed(self, index: int, places: list[QPointF]) -> None:
        """A stroke: more hints of one colour, one step."""
        base, state = self.base, self.state
        if base is None or index >= len(state.hints):
            return
        for place in places:
            x, y = int(place.x()), int(place.y())
            if 0 <= place.x() < base.image.width and 0 <= place.y() < base.image.height:
                state = state.added(replace(state.hints[index], x=x, y=y))
        if state is not self.state:
            self._document.edit_hints(self.tr("Paint colour"), state)

    def _removed(self, index: int) -> None:
        if index < len(self.state.hints):
            self._document.edit_hints(self.tr("Remove hint"), self.state.removed(index))

    def clear(self) -> None:
        """Take all hints away."""
        if self.state.hints:
            self._document.edit_hints(self.tr("Remove all hints"), self.state.cleared())

    def choose_reference(self) -> None:
        """Choose a photo whose colours to lean to, or forget it."""
        if self.reference is not None:
            self.reference = None
        else:
            path = self._document.path
            chosen = ask_reference(self._desk.window, path.parent if path else None)
            if chosen is None:
                return
            # The desk's own worker: nothing shall be coloured until it is there.
            edit = self._document.edit

            def taken(reference: Reference) -> None:
                if self._document.edit is edit:
                    self._take_reference(reference)

            self._desk.foreground.run(lambda job: Reference.read(chosen), taken)
            return
        self._show_reference()

    def _take_reference(self, reference: Reference) -> None:
        self.reference = reference
        self._show_reference()

    def _show_reference(self) -> None:
        self._name_reference()
        self._look()

    def _name_reference(self) -> None:
        for panel in self.panels:
            panel.show_reference(self.reference.path.name if self.reference is not None else "")

    # ---- the preview

    def _look(self) -> None:
        """Have a preview made of what the hints and the sliders say now."""
        base, panel, pending = self.base, self.panel, self.pending
        if pending != self._was_pending:
            self._was_pending = pending
            self.pending_changed.emit()
        if base is None or panel is None or not pending or not self._ready:
            self.worker.cancel()
            self._set_preview(None)
            return
        params, make = panel.params(), self._desk.models.context
        inputs = Inputs(hints=self.state.hints, reference=self.reference)
        if panel.feather is not None:
            mask = self._document.mask or MaskState.nothing(base.image.height, base.image.width)
            inputs = replace(inputs, marked=mask.packed, feather=panel.feather)
        self.worker.run(
            lambda job: preview_hints(panel.hint_tool, base, params, inputs, make, job),
            self._set_preview,
            self._failed,
        )

    def _painted(self) -> None:
        """Something was marked, perhaps where the tool shall work."""
        if self.panel is not None and self.panel.feather is not None:
            self._look()

    def _set_preview(self, preview: Picture | None) -> None:
        if preview is not self.preview:
            self.preview = preview
            self.preview_changed.emit()

    def _show(self) -> None:
        """Pins, panel and preview follow the document."""
        hints = self.state.hints
        self._canvas.pins.set_hints(hints if self.panel is not None else ())
        for panel in self.panels:
            panel.show_hints(len(hints))
        self._look()

    def _opened(self) -> None:
        self.reference = self._dropped = None
        self._name_reference()

    def _activate(self) -> None:
        self._canvas.pins.set_active(self._ready and self.panel is not None)

    def _failed(self, problem: BaseException) -> None:
        self.forget()
        show_error(self._desk.window, problem)
