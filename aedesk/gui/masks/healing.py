"""Spot heal: what one stroke of the brush covers is filled at once, each as a step of its own."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt

from aedesk.errors import AEDeskError
from aedesk.gui.canvas.canvas import Canvas
from aedesk.gui.canvas.mask_brush import Mode
from aedesk.gui.document.edit import Edit
from aedesk.gui.document.mask_state import MaskState
from aedesk.gui.document.picture import Picture
from aedesk.gui.files.desk import Desk
from aedesk.gui.look.messages import show_error
from aedesk.gui.masks.controller import MaskController
from aedesk.gui.masks.heal import heal_spot
from aedesk.gui.masks.mask_panel import MaskPanel
from aedesk.gui.panels.work_panel import WorkPanel
from aedesk.gui.tools.pending import Pending
from aedesk.imaging.mask import Point
from aedesk.imaging.packed_mask import PackedMask
from aedesk.recipe import Step
from aedesk.recipe.history import Done
from aedesk.recipe.outcome import Outcome
from aedesk.tools.inputs import Inputs
from aedesk.tools.repair.repair import TOO_MUCH


@dataclass(frozen=True, eq=False)
class Spot:
    """A stroke that waits to be filled, in pixels of the photo, and all that it covers."""

    edit: Edit
    points: list[Point]
    diameter: float
    mask: PackedMask


class Healing(QObject):
    """Fills strokes in the worker, in the order in which they were drawn; the mask that is shown has no part in it.

    While it is at work the person can go on painting: a further stroke waits. So it does while another photo is shown.
    Stopping the work and a problem forget what waits for the photo."""

    def __init__(self, desk: Desk, canvas: Canvas, masks: MaskController, pending: Pending) -> None:
        super().__init__(desk.window)
        self._desk, self._document, self._canvas = desk, desk.document, canvas
        self._masks, self._pending = masks, pending
        self._panel: MaskPanel | None = None  # of the tool that fills; the last one that was shown
        self._waiting: list[Spot] = []  # of each photo, the first one is being filled
        canvas.brush.heal.connect(self._stroke)
        self._document.opened.connect(self._opened)
        # Queued: first the result is taken that is there when work ends.
        desk.foreground.changed.connect(self._go_on, Qt.ConnectionType.QueuedConnection)

    @property
    def offered(self) -> bool:
        """Whether the panel that is shown heals."""
        return self._canvas.brush.may_heal

    @property
    def active(self) -> bool:
        """Whether strokes of the photo that is shown are being filled."""
        return bool(self._of(self._document.edit))

    def _of(self, edit: Edit) -> list[Spot]:
        return [spot for spot in self._waiting if spot.edit is edit]

    def show_panel(self, panel: WorkPanel) -> None:
        """Another panel is shown now."""
        healer = panel if isinstance(panel, MaskPanel) and panel.heals else None
        self._panel = healer or self._panel
        self._canvas.brush.may_heal = healer is not None

    def take(self) -> None:
        """The mouse heals."""
        self._canvas.brush.set_mode(Mode.HEAL)
        self._canvas.setFocus()
        self._desk.say(self.tr("Paint over a spot or scratch. When you let go, it is filled from its surroundings."))

    def forget(self, edit: Edit | None = None) -> None:
        """Nothing of what waits for a photo is wanted any more; None for the one that is shown."""
        forgotten = edit or self._document.edit
        self._waiting = [spot for spot in self._waiting if spot.edit is not forgotten]
        if forgotten is self._document.edit:
            self._canvas.brush.cancel()
        self._show_waiting()

    def _opened(self) -> None:
        self._canvas.brush.cancel()
        self._show_waiting()

    def close(self) -> None:
        """Begin nothing any more."""
        self._waiting.clear()
        self.forget()

    def _stroke(self, points: list[Point], diameter: float) -> None:
        picture = self._document.current
        if picture is None:
            return
        nothing = MaskState.nothing(picture.image.height, picture.image.width)
        covered = nothing.painted(points, diameter)
        if covered is nothing:  # beside the photo
            return
        if covered.share > TOO_MUCH:
            problem = AEDeskError("The mask covers the whole photo: nothing is left to fill it from.")
            show_error(self._desk.window, problem)
            return
        self._waiting.append(Spot(self._document.edit, points, diameter, covered.packed))
        self._uncover(min(x for x, _ in points) - diameter)
        self._show_waiting()
        self._go_on()

    def _uncover(self, left: float) -> None:
        """Move the divider out of the way: what is filled must not lie under the original."""
        width = self._canvas.photo_rect().width()
        if self._canvas.before is not None and left < self._canvas.divider * width:
            self._canvas.set_divider(left / width)

    def _go_on(self) -> None:
        for edit in dict.fromkeys(spot.edit for spot in self._waiting):
            if self._desk.foreground.works_on(edit):
                continue
            if edit is self._document.edit:
                self._pending.when_applied(partial(self._begin, edit), partial(self.forget, edit))
            else:
                self._begin(edit)

    def _begin(self, edit: Edit) -> None:
        picture, panel, waiting = edit.current, self._panel, self._of(edit)
        if panel is None or not waiting or self._desk.foreground.works_on(edit):
            return
        if picture is None:  # it was forgotten where the disk is full
            self.forget(edit)
            return
        spot, key = waiting[0], edit.state.picture
        title = self.tr("Spot heal")
        step = Step(panel.tool.id, panel.tool.params_type())
        stroke = Inputs(spot.mask)
        work = partial(heal_spot, panel.tool, picture, step.params, stroke, self._desk.models.context)

        def healed(result: tuple[Picture, Outcome]) -> None:
            after, outcome = result
            if spot not in self._waiting or edit.state.picture is not key:
                return  # what waits is not wanted any more, or done anew
            self._waiting.remove(spot)
            self._show_waiting()
            if edit is self._document.edit:
                self._masks.settle()  # what is being done to the mask is done to this picture
            steps = (*edit.steps, Done(title, step, edit.drawn(stroke), outcome))
            edit.apply(title, after, edit.mask, steps=steps)
            self._go_on()

        def failed(problem: BaseException) -> bool:
            self.forget(edit)  # the others would fail likewise
            return False

        stopped = partial(self.forget, edit)
        self._desk.foreground.start(title, lambda job: work(job=job), healed, failed, stopped, edit)

    def _show_waiting(self) -> None:
        if self._panel is not None:
            self._panel.stays_open = self.active
        shown = self._of(self._document.edit)
        self._canvas.brush.show_waiting([(spot.points, spot.diameter) for spot in shown])
