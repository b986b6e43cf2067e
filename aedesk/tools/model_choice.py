"""Which network does a part of a tool's work: declared once, for the panel, the command line and the recipe."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from aedesk.models.card import ModelCard
from aedesk.models.contract import COLORIZE, DENOISE, ENLARGE, FIND_DAMAGE, REPAIR, SHARPEN
from aedesk.models.store import OURS, ModelStore

# By which tool, and which of its parameters, a model for a task is used.
USED_BY: Mapping[str, tuple[str, str]] = {
    DENOISE: ("denoise", "model"),
    SHARPEN: ("sharpen", "model"),
    ENLARGE: ("enlarge", "model"),
    REPAIR: ("repair", "model"),
    FIND_DAMAGE: ("repair", "finder"),
    COLORIZE: ("colorize", "model"),
}
ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,59}")
HELP = "AEDesk's own network, or one that you have added."


@dataclass(frozen=True)
class ModelChoice:
    """The network that came with the program, or one of the person's. `task`: a key of TASKS in models/contract.py.
    Whether the model is there is asked when it shall work: a recipe may be older than it, or come from elsewhere.
    `when` as of a number."""

    label: str
    help: str
    task: str
    when: tuple[str, str] | None = None

    @property
    def span(self) -> str:
        """What may be typed."""
        return f"{OURS}|ID"

    def parse(self, text: str) -> str:
        """A value typed by a person. Raises ValueError with a sentence."""
        value = text.strip()
        if not ID.fullmatch(value):
            raise ValueError(f"'{text}' is no id of a model; aedesk models lists them.")
        return value


def model_parameter(task: str, label: str = "Model", when: tuple[str, str] | None = None) -> Any:
    """A field of parameters that chooses a network for a task."""
    return dataclasses.field(default=OURS, metadata={"declaration": ModelChoice(label, HELP, task, when)})


def choices(params: Any) -> Iterator[tuple[str, str]]:
    """Task and choice of each network of the person that these parameters ask for."""
    for one in dataclasses.fields(params) if dataclasses.is_dataclass(params) else ():
        declaration = one.metadata.get("declaration")
        if isinstance(declaration, ModelChoice) and getattr(params, one.name) != OURS:
            yield declaration.task, getattr(params, one.name)


def own_card(models: ModelStore, task: str, choice: str) -> ModelCard | None:
    """The model of the person that is asked for, None for one of ours. Raises AEDeskError where it is not there."""
    return None if choice == OURS else models.chosen(task, choice)
