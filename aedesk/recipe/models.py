"""Which models of the person a recipe asks for, and whether they are there: known before the first step."""

from __future__ import annotations

from collections.abc import Sequence

from aedesk.errors import AEDeskError
from aedesk.models.store import OURS, ModelStore
from aedesk.recipe.recipe import Step
from aedesk.sentence import ToolWord
from aedesk.tools.model_choice import choices
from aedesk.tools.registry import tool


def check_models(steps: Sequence[Step], models: ModelStore) -> None:
    """Raise AEDeskError where an enabled step names a model that is not there, with what else would do."""
    for step in steps:
        for task, choice in choices(step.params) if step.enabled else ():
            there = [card.id for card in models.for_task(task)]
            if choice not in there:
                raise AEDeskError(
                    "{} is to be done by the model '{}', which is not there; what would do is {}. Nothing was done.",
                    ToolWord(tool(step.tool).title),
                    choice,
                    ", ".join([OURS, *there]),
                )
