"""Tools at work on the photo: what each is given, and what becomes of its result."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from aedesk.gui.document.edit import Edit
from aedesk.gui.document.hint_state import HintState
from aedesk.gui.document.mask_state import MaskState
from aedesk.gui.document.picture import Picture
from aedesk.gui.files.desk import Desk, nothing
from aedesk.gui.look.translate import word
from aedesk.gui.panels.tool_panel import ToolPanel
from aedesk.gui.panels.tool_panels import ToolPanels
from aedesk.gui.tools.area import Area
from aedesk.gui.tools.dialogs import ask_huge
from aedesk.gui.tools.live_preview import LivePreview
from aedesk.gui.tools.run import Applied, apply_tool, with_mask
from aedesk.jobs import Job
from aedesk.recipe import Step
from aedesk.recipe.history import Done, History
from aedesk.tools.base import HintTool, MarkTool, MaskTool, Tool
from aedesk.tools.colorize.colorize import HasColours
from aedesk.tools.enlarge.sizes import TooLarge
from aedesk.tools.inputs import NONE, Inputs, Reference


class MaskInputs(Protocol):
    """Knows what is marked."""

    def settle(self) -> None:
        """Make the mask what the person wants by now."""

    def show_result(self, found: dict[str, float]) -> None:
        """Say what a tool has done with it."""


class HintInputs(Protocol):
    """Knows what colours are wished. `base`: the photo that is coloured, as `base_steps` made it."""

    reference: Reference | None

    @property
    def state(self) -> HintState: ...

    @property
    def base(self) -> Picture | None: ...

    @property
    def base_steps(self) -> History: ...

    def may_recolour(self) -> bool: ...

    def forget(self) -> None: ...


@dataclass(frozen=True)
class Result:
    """What a tool has made of the picture `before`, as a step called `title`, with the mask and the hints over it."""

    title: str
    before: Picture
    after: Picture
    steps: History
    mask: MaskState | None
    hints: HintState | None = None


class ToolController(QObject):
    """Applies tools to the photo that is shown, each as one step, though another one may be shown once it is done;
    `panels` by the id of their tools. `first_result`: the photo that is shown differs from the original now.

    Nothing is begun while work is going on. `live` may know the result already."""

    first_result = Signal()

    def __init__(self, desk: Desk, panels: ToolPanels, live: LivePreview, masks: MaskInputs, hints: HintInputs) -> None:
        super().__init__(desk.window)
        self._desk, self._document, self._panels = desk, desk.document, panels
        self._live, self._masks, self._hints = live, masks, hints
        panels.each(lambda panel: panel.apply_requested.connect(self.apply))
        live.area_of = self.area_of

    def area_of(self, tool: Tool[Any]) -> Area | None:
        """Where a tool shall work, None for everywhere."""
        panel, picture = self._panels.get(tool.id), self._document.current
        if panel is None or panel.feather is None or picture is None:
            return None
        nothing = MaskState.nothing(picture.image.height, picture.image.width)
        return Area(self._document.mask or nothing, panel.feather)

    def step_of(self, tool: Tool[Any], params: Any) -> Done:
        """What the history would say of it now."""
        return Done(word(tool.title), Step(tool.id, params), self._document.drawn(self._inputs_of(tool)))

    def _inputs_of(self, tool: Tool[Any]) -> Inputs:
        area = self.area_of(tool)
        if area is not None:
            return area.inputs
        mask = self._document.mask if isinstance(tool, MaskTool) else None
        return Inputs(mask.packed, found=mask.holds_found(tool.params_type)) if mask is not None else NONE

    def apply(
        self,
        tool: Tool[Any],
        params: Any,
        then: Callable[[], object] = nothing,
        otherwise: Callable[[], object] = nothing,
    ) -> None:
        """Run a tool on the current picture. `then` is called when its result is there, `otherwise` where it failed,
        was stopped or not wanted after all; neither where the worker is busy or no photo is open."""
        edit = self._document.edit
        picture = edit.current
        if picture is None or self._desk.busy:
            return
        if isinstance(tool, HintTool):
            self._apply_hints(tool, params, then, otherwise)
            return
        panel = self._panels.get(tool.id)
        if panel is None:
            return
        self._masks.settle()
        mask = edit.mask if isinstance(tool, MaskTool) else None
        if isinstance(tool, MarkTool) and mask is not None:
            params = tool.settled(params, found=mask.holds_found(tool.params_type))
        steps = edit.steps
        done = self.step_of(tool, params)

        def applied(result: Applied) -> None:
            shown = self._document.edit is edit
            if shown:
                panel.show_found(result.found)
            after, taken = result.picture, (*steps, done.ended(result.outcome))
            stays = not isinstance(tool, MaskTool) and not result.outcome.geometry.moves
            mask = edit.mask if stays else result.mask
            self.take(edit, Result(word(tool.title), picture, after, taken, mask))
            if shown and after is not picture and isinstance(tool, MaskTool):
                self._masks.show_result(result.found)
            then()

        known = self._live.known(tool, params, picture)
        if known is not None:
            applied(known)
            return
        work = self._live.under_way(tool, params, picture)
        if work is None:
            carried = None if isinstance(tool, MaskTool) else edit.mask
            make = self._desk.models.context

            def work(job: Job) -> Applied:
                return with_mask(apply_tool(tool, picture, params, make, job, done.inputs), carried)

        self._start(panel, work, applied, otherwise, partial(self._may_be_huge, tool, params, then, otherwise))

    def _may_be_huge(
        self,
        tool: Tool[Any],
        params: Any,
        then: Callable[[], object],
        otherwise: Callable[[], object],
        problem: BaseException,
    ) -> bool:
        """Ask, and apply the tool all the same, where the problem is the size of its result; whether it is."""
        if not isinstance(problem, TooLarge):
            return False
        if ask_huge(self._desk.window, problem.megapixels):
            self.apply(tool, replace(params, **{problem.field: "yes"}), then, otherwise)
        else:
            otherwise()
        return True

    def _start(
        self,
        panel: ToolPanel,
        work: Callable[[Job], Any],
        applied: Callable[[Any], None],
        otherwise: Callable[[], object],
        dealt_with: Callable[[BaseException], bool] = lambda problem: False,
    ) -> None:
        def failed(problem: BaseException) -> bool:
            if dealt_with(problem):
                return True
            otherwise()
            return False  # why is still to be said

        self._desk.foreground.start(panel.title, work, applied, failed, otherwise)

    def _apply_hints(
        self, tool: HintTool[Any], params: Any, then: Callable[[], object], otherwise: Callable[[], object]
    ) -> None:
        """Run a tool with colour hints, on the photo as it was before it was coloured last."""
        edit = self._document.edit
        base, hints, steps = self._hints.base, self._hints.state.hints, self._hints.base_steps
        if base is None:
            return

        area = self.area_of(tool)
        given = replace(area.inputs if area is not None else NONE, hints=hints, reference=self._hints.reference)
        inputs = self._document.drawn(given, steps)

        def applied(result: Applied) -> None:
            done = Done(word(tool.title), Step(tool.id, params), inputs.remembered(), result.outcome)
            state = HintState(hints, edit.pictures.key(base), steps, applied=True)
            self.take(edit, Result(word(tool.title), base, result.picture, (*steps, done), edit.mask, state))
            then()

        def asked(problem: BaseException) -> bool:
            if not isinstance(problem, HasColours):
                return False
            if self._hints.may_recolour():
                self._apply_hints(tool, replace(params, **{problem.field: "yes"}), then, otherwise)
            else:
                otherwise()
            return True

        make = self._desk.models.context
        work = partial(apply_tool, tool, base, params, make, inputs=inputs)
        self._start(self._panels[tool.id], lambda job: work(job=job), applied, otherwise, asked)

    def take(self, edit: Edit, result: Result) -> None:
        """Make a result the photo of an edit, as one step; the same picture where nothing was done."""
        shown = self._document.edit is edit
        if result.after is result.before:
            if shown:
                self._live.forget()
                self._hints.forget()
                self._desk.say(self.tr("%s found nothing to do. The photo is unchanged.") % result.title)
            return
        first = edit.current is edit.original
        edit.apply(result.title, result.after, result.mask, result.hints, result.steps)
        if first and shown:
            self.first_result.emit()
