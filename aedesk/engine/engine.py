"""Sessions of networks: made once on the best that starts, run, cancelled in the middle, released."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from aedesk.engine.adapter import answer, feeds, singly
from aedesk.engine.devices import usable_threads
from aedesk.engine.problems import CannotStart, Unavailable, is_memory, reason, said
from aedesk.engine.providers import AUTO, CPU, DEVICES, ONNX_RUNTIME, OPENVINO, Provider, to_try
from aedesk.engine.sessions import Session, open_session
from aedesk.jobs import Cancelled, Job
from aedesk.models.card import ModelCard
from aedesk.models.contract import Contract
from aedesk.sentence import Sentence


def load_runtime() -> None:
    """Import ONNX Runtime. For a fraction of a second nothing else that is written in Python goes on, whatever thread
    imports it."""
    import onnxruntime  # noqa: F401


class Engine:
    """Runs models on one device. `device` wishes for one; the property tells what really runs."""

    def __init__(self, device: str = AUTO, threads: int = 0) -> None:
        """`device`: one of DEVICES. `threads`: 0 is all cores that the process may use."""
        if device not in DEVICES:
            raise ValueError(f"device must be one of {', '.join(DEVICES)}, not {device}")
        self._wish = device
        self.threads = threads or usable_threads()
        self._sessions: dict[tuple[Path, str, str], Session] = {}
        self._providers: list[Provider] | None = None  # that may compute; known when the first network is loaded
        self._last: Provider | None = None
        self._notes: list[Sentence] = []
        self._told: list[Sentence] = []
        self._lock = threading.Lock()
        self._device = ""

    @property
    def device(self) -> str:
        """What runs the networks, for people: "GPU: NVIDIA ..." or "CPU: Intel ..., 2 threads".

        Known for sure only after the first session; before, "" says so."""
        return self._device

    def run(self, card: ModelCard, inputs: Mapping[str, np.ndarray], job: Job) -> list[np.ndarray]:
        """Run the network once. Inputs and outputs are float32, as the card's model names them; those of a network with
        a contract are as those of ours (adapter.py).

        Raises Cancelled within a few milliseconds of `job.cancel`, and AEDeskError with a
        sentence when the model cannot be loaded; OutOfMemory, which is one, where a smaller picture may do."""
        if card.contract is None:
            return self._run(card, None, inputs, job)
        made = [self._adapted(card, card.contract, one, job) for one in singly(inputs)]
        return made if len(made) == 1 else [np.concatenate(made)]

    def _adapted(self, card: ModelCard, contract: Contract, inputs: Mapping[str, np.ndarray], job: Job) -> np.ndarray:
        """What a network with a contract makes of one picture."""
        height, width = inputs["image"].shape[2:]
        runs = [self._run(card, [contract.output], fed, job)[0] for fed in feeds(contract, inputs, card.multiple)]
        return answer(contract, runs, (height, width), card.scale)

    def outputs(self, card: ModelCard, fed: Mapping[str, np.ndarray], job: Job) -> list[np.ndarray]:
        """All that the network gives, in the order of its file, for just what it takes. Raises like `run`."""
        return self._run(card, None, fed, job)

    def _run(
        self, card: ModelCard, wanted: list[str] | None, inputs: Mapping[str, np.ndarray], job: Job
    ) -> list[np.ndarray]:
        while True:
            session = self._session(card)
            try:
                outputs = session.run(wanted, inputs, job)
            except Cancelled:
                raise
            except Exception as problem:
                if job.cancelled:
                    raise Cancelled from None
                if is_memory(problem) or not self._without(session.provider, problem):
                    raise said(card, problem) from problem
                continue
            job.check()
            return outputs

    def fall_back(self) -> bool:
        """Compute on the next best from now on, as the memory of this one is too small for the smallest tile. Returns
        whether there is another, which only "auto" has."""
        with self._lock:
            current = self._last
        return current is not None and self._without(current, None)

    def tell(self, note: Sentence) -> None:
        """Keep what a person should know of how it was computed, once."""
        with self._lock:
            if note not in self._told:
                self._told.append(note)
                self._notes.append(note)

    def take_notes(self) -> list[Sentence]:
        """What was not told yet: that something else computes than could, or in other pieces."""
        with self._lock:
            notes, self._notes = self._notes, []
            return notes

    def prepare(self, card: ModelCard) -> None:
        """Load the network now, so that the first run starts at once and `device` is known.

        Raises AEDeskError like `run`."""
        self._session(card)

    def release(self) -> None:
        """Forget all sessions and give their memory back."""
        with self._lock:
            self._sessions.clear()

    close = release

    def _session(self, card: ModelCard) -> Session:
        with self._lock:
            # Another model may lie where one was, and have another variant, or none.
            key = card.path, card.sha256, card.mixed.sha256 if card.mixed is not None else ""
            if key in self._sessions:
                return self._sessions[key]
            session, notes = self._open(card)
            self._sessions[key] = session
        for note in notes:
            self.tell(note)
        return session

    def _open(self, card: ModelCard) -> tuple[Session, list[Sentence]]:
        """A session with the best that starts, and what is to be told of those that did not."""
        if self._providers is None:
            self._providers = to_try(self._wish)
        # A stranger's network was tried in ONNX Runtime, in a process of its own; nobody knows what others make of it.
        tried = [one for one in self._providers if card.contract is None or one.library == ONNX_RUNTIME] or [CPU]
        notes = []
        for place, one in enumerate(tried):
            try:
                # Graphics cards would gain nothing from the other, and some cannot compute it.
                path = card.mixed.path if one is CPU and card.mixed is not None else card.path
                session = open_session(path, one, self.threads)
            except Exception as problem:
                if isinstance(problem, Unavailable) and one in self._providers and len(tried) > 1:
                    self._providers.remove(one)  # and not tried again with each network
                if place < len(tried) - 1:
                    notes.append(_instead(one, problem))
                    continue
                if isinstance(problem, Unavailable):
                    raise CannotStart(one.title, str(problem)) from None
                raise said(card, problem) from problem
            if session.threads < self.threads:
                notes.append(Sentence("The system lets no more threads start: one computes, which takes longer."))
            self._last, self._device = one, _in_words(session)
            return session, notes
        raise AssertionError

    def _without(self, provider: Provider, problem: Exception | None) -> bool:
        """Go on without a provider that failed in the middle; False where nothing else may compute."""
        with self._lock:
            rest = [one for one in self._providers or () if one is not provider]
            if not rest:
                return False
            self._providers = rest
            self._sessions = {key: one for key, one in self._sessions.items() if one.provider is not provider}
        self.tell(_instead(provider, problem))
        return True


def _instead(provider: Provider, problem: Exception | None) -> Sentence:
    if problem is None or is_memory(problem):
        return Sentence("The memory of {} was not enough: something slower computes instead.", (provider.title,))
    return Sentence("{} cannot be used ({}): something slower computes instead.", (provider.title, reason(problem)))


def _in_words(session: Session) -> str:
    """What computes, for people."""
    provider = session.provider
    library = ", OpenVINO" if provider.library == OPENVINO else ""
    if provider.on_card:
        return f"GPU: {provider.hardware()}{library}"
    cores = "1 thread" if session.threads == 1 else f"{session.threads} threads"
    return f"CPU: {provider.hardware()}{library}, {cores}"
