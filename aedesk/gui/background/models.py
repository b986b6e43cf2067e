"""What tools work with, made when the first tool runs: its libraries are slow to import."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Protocol

from aedesk.errors import AEDeskError
from aedesk.jobs import Job
from aedesk.sentence import Sentence

if TYPE_CHECKING:
    from aedesk.codec.model import CodecModel
    from aedesk.engine.engine import Engine
    from aedesk.models.store import ModelStore
    from aedesk.tools.base import Context


class ContextMaker(Protocol):
    """Gives what a tool works with to one run of it."""

    def __call__(self, job: Job) -> Context: ...


class Models:
    """Owns the engine. Called in the workers' threads."""

    def __init__(self, device: str = "auto", threads: int = 0) -> None:
        self._wish, self._threads = device, threads
        self._engine: Engine | None = None
        self._models: ModelStore | None = None
        self._codec: CodecModel | None = None
        self._lock = threading.Lock()

    @property
    def device(self) -> str:
        """What really runs the networks; "" until that is known."""
        return self._engine.device if self._engine is not None else ""

    def take_notes(self) -> list[Sentence]:
        """What was not told yet of how it was computed, such as that a graphics card does not start."""
        return self._engine.take_notes() if self._engine is not None else []

    def use(self, device: str, threads: int) -> None:
        """Compute on something else from the next run of a tool on. `threads`: 0 for all."""
        with self._lock:
            if (device, threads) != (self._wish, self._threads):
                self._wish, self._threads = device, threads
                self._engine = self._codec = None

    def context(self, job: Job) -> Context:
        """The context of one run of a tool."""
        from aedesk.engine.engine import Engine
        from aedesk.models.store import ModelStore
        from aedesk.tools.base import Context

        with self._lock:
            if self._engine is None or self._models is None:
                self._engine, self._models = Engine(self._wish, self._threads), ModelStore()
            return Context(self._engine, self._models, job)

    @property
    def has_codec(self) -> bool:
        """Whether the picture format's model is installed."""
        from aedesk.models.store import ModelStore

        return "compress" in ModelStore().ids()

    def codec(self) -> tuple[CodecModel, Engine]:
        """The picture format's model and what runs it. Raises AEDeskError."""
        from aedesk.codec.model import load_codec

        context = self.context(Job())
        with self._lock:
            if self._codec is None:
                self._codec = load_codec(context.models)
            return self._codec, context.engine

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
