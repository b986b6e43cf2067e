"""Same steps as the last photo: what was done to one is done to the next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from aedesk.gui.document.edit import Edit
from aedesk.gui.files.desk import Desk
from aedesk.gui.look.translate import word
from aedesk.gui.restore.run import Restored, restore_picture
from aedesk.gui.tools.apply import Result, ToolController
from aedesk.gui.tools.pending import Pending
from aedesk.recipe import Recipe, Step
from aedesk.recipe.deliver import taken_by
from aedesk.recipe.history import Done, History
from aedesk.tools import registry


class SameSteps(QObject):
    """The last photo is the one that was shown last of all that have steps. A preview is applied first, as the step
    before."""

    def __init__(self, desk: Desk, tool_controller: ToolController, pending: Pending) -> None:
        super().__init__(desk.window)
        self._desk, self._document = desk, desk.document
        self._tool_controller, self._pending = tool_controller, pending

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        return {"same_steps": lambda: self._pending.when_applied(self.take)}

    def enabled(self) -> set[str]:
        """The groups of actions that work now."""
        ready = self._document.is_open and not self._desk.busy and self._last is not None
        return {"same_steps"} if ready else set()

    @property
    def _last(self) -> Edit | None:
        others = [edit for edit in self._document.edits if edit is not self._document.edit]
        return next((edit for edit in reversed(others) if edit.steps), None)

    def take(self) -> None:
        """Do to the photo what was done to the last one. What was drawn there by hand has no place here."""
        last, edit = self._last, self._document.edit
        picture = edit.current
        if last is None or picture is None or self._desk.busy:
            return
        steps, left_out = repeatable(last.steps)
        if left_out:
            names = ", ".join(dict.fromkeys(left_out))
            self._desk.say(self.tr("Left out, because drawn by hand or unknown: %s.") % names)
        if not steps:
            return
        title = self.tr("Same steps as “%s”") % last.name
        recipe, make_context, mask = Recipe(steps), self._desk.models.context, edit.mask

        def done(result: Restored) -> None:
            taken = tuple(
                Done(word(registry.tool(one.step.tool).title), one.step, outcome=one.outcome)
                for one in taken_by(result.recipe, result.findings)
            )
            edit.step_pictures.keep((*edit.steps, *taken), result.small)
            after = Result(title, picture, result.picture, (*edit.steps, *taken), result.mask)
            self._tool_controller.take(edit, after)

        self._desk.foreground.start(
            title, lambda job: restore_picture(recipe, picture, make_context, job, mask=mask), done
        )


def repeatable(steps: History) -> tuple[tuple[Step, ...], list[str]]:
    """The steps that can be done to another photo, and the titles of those that cannot."""
    taken: list[Step] = []
    left_out: list[str] = []
    for done in steps:
        if done.step is None or (done.inputs.marked is not None and not done.inputs.found):
            left_out.append(done.title)
        elif done.step.enabled:
            taken.append(done.step)
    return tuple(taken), left_out
