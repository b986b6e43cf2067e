"""What tools work with, made when the first tool runs: its libraries are slow to import."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aedesk.errors import AEDeskError
from aedesk.jobs import Job

if TYPE_CHECKING:
    from aedesk.engine.engine import Engine
    from aedesk.models.store import ModelStore
    from aedesk.tools.base import Context


class Workshop:
    """Owns the engine. `context` is called in the worker's thread only."""

    def __init__(self, device: str = "auto") -> None:
        self._wish = device
        self._engine: Engine | None = None
        self._models: ModelStore | None = None

    @property
    def device(self) -> str:
        """What really runs the networks; "" until that is known."""
        return self._engine.device if self._engine is not None else ""

    def context(self, job: Job) -> Context:
        """The context of one run of a tool."""
        from aedesk.engine.engine import Engine
        from aedesk.models.store import ModelStore
        from aedesk.tools.base import Context

        if self._engine is None or self._models is None:
            self._engine, self._models = Engine(self._wish), ModelStore()
        return Context(self._engine, self._models, job)

    def prepare(self, models: list[str]) -> str:
        """Load networks before they are needed. Returns what runs them, "" if one cannot run.

        A problem is not reported here: the person has asked for nothing yet, and the tool will say it."""
        context = self.context(Job())
        try:
            for model in models:
                context.engine.prepare(context.models.get(model))
        except AEDeskError:
            return ""
        return self.device

    def close(self) -> None:
        """Give the memory of the networks back."""
        if self._engine is not None:
            self._engine.close()
