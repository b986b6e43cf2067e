"""Spot heal: what one stroke of the brush covers is filled at once, each as a step of its own."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt

from aedesk.errors import AEDeskError
from aedesk.gui.canvas.canvas import Canvas
from aedesk.gui.canvas.mask_brush import Mode
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

    points: list[Point]
    diameter: float
    mask: PackedMask


class Healing(QObject):
    """Fills strokes in the worker, in the order in which they were drawn; the mask that is shown has no part in it.

    While it is at work the person can go on painting: a further stroke waits. Stopping the work, a problem, and another
    photo forget what waits."""

    def __init__(self, desk: Desk, canvas: Canvas, masks: MaskController, pending: Pending) -> None:
        super().__init__(desk.window)
        self._desk, self._document, self._canvas = desk, desk.document, canvas
        self._masks, self._pending = masks, pending
        self._panel: MaskPanel | None = None  # of the tool that fills; the last one that was shown
        self._waiting: list[Spot] = []  # the first one is being filled
        canvas.brush.heal.connect(self._stroke)
        self._document.opened.connect(self.forget)
        # Queued: first the result is taken that is there when work ends.
        desk.foreground.changed.connect(self._go_on, Qt.ConnectionType.QueuedConnection)

    @property
    def offered(self) -> bool:
        """Whether the panel that is shown heals."""
        return self._canvas.brush.may_heal

    @property
    def active(self) -> bool:
        """Whether strokes are being filled."""
        return bool(self._waiting)

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

    def forget(self) -> None:
        """Nothing of what waits is wanted any more."""
        self._canvas.brush.cancel()
        self._waiting.clear()
        self._show_waiting()

    def close(self) -> None:
        """Begin nothing any more."""
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
        self._waiting.append(Spot(points, diameter, covered.packed))
        self._uncover(min(x for x, _ in points) - diameter)
        self._show_waiting()
        self._go_on()

    def _uncover(self, left: float) -> None:
        """Move the divider out of the way: what is filled must not lie under the original."""
        width = self._canvas.photo_rect().width()
        if self._canvas.before is not None and left < self._canvas.divider * width:
            self._canvas.set_divider(left / width)

    def _go_on(self) -> None:
        if self._waiting and not self._desk.foreground.busy:
            self._pending.when_applied(self._begin, self.forget)

    def _begin(self) -> None:
        picture, panel = self._document.current, self._panel
        if picture is None or panel is None or not self._waiting or self._desk.foreground.busy:
            return
        spot, title = self._waiting[0], self.tr("Spot heal")
        step = Step(panel.tool.id, panel.tool.params_type())
        stroke = Inputs(spot.mask)
        work = partial(heal_spot, panel.tool, picture, step.params, stroke, self._desk.models.context)

        def healed(result: tuple[Picture, Outcome]) -> None:
            after, outcome = result
            if spot not in self._waiting or self._document.current is not picture:
                return  # another photo was opened, or what waits is done anew
            self._waiting.remove(spot)
            self._show_waiting()
            self._masks.settle()  # what is being done to the mask is done to this picture
            steps = (*self._document.steps, Done(title, step, self._document.drawn(stroke), outcome))
            self._document.apply(title, after, self._document.mask, steps=steps)
            self._go_on()

        def failed(problem: BaseException) -> bool:
            self.forget()  # the others would fail likewise
            return False

        self._desk.foreground.start(title, lambda job: work(job=job), healed, failed, self.forget)

    def _show_waiting(self) -> None:
        if self._panel is not None:
            self._panel.stays_open = self.active
        self._canvas.brush.show_waiting([(spot.points, spot.diameter) for spot in self._waiting])
