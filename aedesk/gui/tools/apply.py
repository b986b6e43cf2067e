"""Tools at work on the photo: what each is given, and what becomes of its result."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from aedesk.gui.background.foreground import Running
from aedesk.gui.background.models import Workshop
from aedesk.gui.document.document import Document
from aedesk.gui.document.hint_state import HintState
from aedesk.gui.document.mask_state import MaskState
from aedesk.gui.document.picture import Picture
from aedesk.gui.hints.controller import ColourHints
from aedesk.gui.look.translate import word
from aedesk.gui.masks.controller import Masks
from aedesk.gui.panels.tool_panel import ToolPanel
from aedesk.gui.restore.restore_panel import RestorePanel
from aedesk.gui.restore.run import restore_picture
from aedesk.gui.tools.live_preview import LivePreview
from aedesk.gui.tools.run import Applied, apply_tool
from aedesk.jobs import Job
from aedesk.recipe import Finding, Recipe, Step
from aedesk.recipe.care import NORMAL
from aedesk.recipe.deliver import taken_by
from aedesk.recipe.history import Done, History
from aedesk.tools import registry
from aedesk.tools.base import HintTool, MarkTool, MaskTool, Tool
from aedesk.tools.colorize.colorize import HasColours
from aedesk.tools.inputs import NONE, Inputs


def nothing() -> None:
    """What follows where nothing does."""


class ToolRuns(QObject):
    """Applies tools and recipes, each as one step. `first_result`: the photo differs from the original now.

    `busy` says whether the worker is at work; nothing is begun then. `live` may know the result already."""

    first_result = Signal()

    def __init__(
        self,
        document: Document,
        workshop: Workshop,
        running: Running,
        masks: Masks,
        hints: ColourHints,
        live: LivePreview,
        busy: Callable[[], bool],
        note: Callable[[str], None],
    ) -> None:
        super().__init__(document)
        self._document, self._workshop, self._running = document, workshop, running
        self._masks, self._hints, self._live, self._busy, self._note = masks, hints, live, busy, note
        self._panels: Mapping[str, ToolPanel] = {}

    def set_up(self, panels: Mapping[str, ToolPanel], restore_panel: RestorePanel) -> None:
        """Take the panels, by the id of their tools; called once."""
        self._panels, self._restore_panel = panels, restore_panel
        for panel in panels.values():
            panel.apply_requested.connect(self.apply)
        restore_panel.restore_requested.connect(self.restore)

    def step_of(self, tool: Tool[Any], params: Any) -> Done:
        """What the history would say of it now."""
        return Done(word(tool.title), Step(tool.id, params), self._document.drawn(self._inputs_of(tool)))

    def _inputs_of(self, tool: Tool[Any]) -> Inputs:
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
        picture = self._document.current
        if picture is None or self._busy():
            return
        if isinstance(tool, HintTool):
            self._apply_hints(tool, params, then, otherwise)
            return
        panel = self._panels.get(tool.id)
        if panel is None:
            return
        self._masks.settle()
        mask = self._document.mask if isinstance(tool, MaskTool) else None
        if isinstance(tool, MarkTool) and mask is not None:
            params = tool.settled(params, found=mask.holds_found(tool.params_type))
        steps = self._document.steps
        done = self.step_of(tool, params)

        def applied(result: Applied) -> None:
            panel.show_found(result.found)
            keep_mask = not isinstance(tool, MaskTool) and not result.outcome.geometry.moves
            after, taken = result.picture, (*steps, done.ended(result.outcome))
            self._take(word(tool.title), picture, after, taken, keep_mask, moved_mask=result.mask)
            if after is not picture and isinstance(tool, MaskTool):
                self._masks.show_result(result.found)
            then()

        known = self._live.known(tool, params, picture)
        if known is not None:
            applied(known)
            return
        work = self._live.under_way(tool, params, picture)
        if work is None:
            carried = None if isinstance(tool, MaskTool) else self._document.mask
            work = partial(apply_tool, tool, picture, params, self._workshop.context, inputs=done.inputs, mask=carried)
        self._start(panel, work, applied, otherwise)

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

        self._running.start(panel.title, work, applied, failed, otherwise)

    def _apply_hints(
        self, tool: HintTool[Any], params: Any, then: Callable[[], object], otherwise: Callable[[], object]
    ) -> None:
        """Run a tool with colour hints, on the photo as it was before it was coloured last."""
        base, hints, steps = self._hints.base, self._hints.state.hints, self._hints.base_steps
        if base is None:
            return

        inputs = self._document.drawn(Inputs(hints=hints, reference=self._hints.reference), steps)

        def applied(result: Applied) -> None:
            done = Done(word(tool.title), Step(tool.id, params), inputs.remembered(), result.outcome)
            state = HintState(hints, base, steps, applied=True)
            self._take(word(tool.title), base, result.picture, (*steps, done), hints=state)
            then()

        def asked(problem: BaseException) -> bool:
            if not isinstance(problem, HasColours):
                return False
            if self._hints.may_recolour():
                self._apply_hints(tool, replace(params, recolor="yes"), then, otherwise)
            else:
                otherwise()
            return True

        make = self._workshop.context
        work = partial(apply_tool, tool, base, params, make, inputs=inputs)
        self._start(self._panels[tool.id], lambda job: work(job=job), applied, otherwise, asked)

    def restore(self, recipe: Recipe | None) -> None:
        """Do what the photo needs, or what a recipe says, as one step.

        Pressed again, it starts from the photo before the last Restore, so that steps can be tried."""
        if self._document.current is None or self._busy():
            return
        panel = self._restore_panel
        again = self._document.is_last_step(panel.title)
        picture = self._document.before_last_step() if again else self._document.current

        def restored(result: tuple[Picture, Recipe, list[Finding]]) -> None:
            after, applied, findings = result
            if recipe is None:
                panel.show_recipe(applied)
            panel.show_findings(findings)
            if again:
                self._document.undo_stack.undo()
            taken = tuple(
                Done(word(registry.tool(one.step.tool).title), one.step, outcome=one.outcome)
                for one in taken_by(applied, findings)
            )
            self._take(panel.title, picture, after, (*self._document.steps, *taken))

        make_context, care = self._workshop.context, panel.care.value or NORMAL
        self._running.start(
            panel.title, lambda job: restore_picture(recipe, picture, make_context, job, care), restored
        )

    def _take(
        self,
        title: str,
        before: Picture,
        after: Picture,
        steps: History,
        keep_mask: bool = True,
        hints: HintState | None = None,
        moved_mask: MaskState | None = None,
    ) -> None:
        if after is before:
            self._live.forget()
            self._hints.forget()
            self._note(self.tr("%s found nothing to do; the photo is as it was.") % title)
            return
        first = self._document.current is self._document.original
        self._document.apply(title, after, keep_mask, hints, steps, moved_mask)
        if first:
            self.first_result.emit()
