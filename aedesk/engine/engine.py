"""Sessions of ONNX Runtime: made once, run with progress, cancelled in the middle, released."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from aedesk.engine.adapter import answer, feeds, singly
from aedesk.engine.devices import graphics_card_name, processor_name, providers_to_try, usable_threads
from aedesk.errors import AEDeskError
from aedesk.jobs import Cancelled, Job
from aedesk.models.card import ModelCard
from aedesk.models.contract import Contract

if TYPE_CHECKING:
    import onnxruntime

DEVICES = ("auto", "cpu", "cuda")
NO_THREAD = "pthread_create failed"  # the words of ONNX Runtime


def load_runtime() -> None:
    """Import ONNX Runtime. For a fraction of a second nothing else that is written in Python goes on, whatever thread
    imports it."""
    import onnxruntime  # noqa: F401


class Engine:
    """Runs models on one device. `device` wishes for one; the property tells what really runs."""

    def __init__(self, device: str = "auto", threads: int = 0) -> None:
        """`device`: "auto", "cpu" or "cuda". `threads`: 0 is all cores that the process may use."""
        if device not in DEVICES:
            raise ValueError(f"device must be one of {', '.join(DEVICES)}, not {device}")
        self._wish = device
        self.threads = threads or usable_threads()
        self._sessions: dict[Path, onnxruntime.InferenceSession] = {}
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
        sentence when the model cannot be loaded or memory runs out."""
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
        import onnxruntime

        session = self._session(card)
        options = onnxruntime.RunOptions()
        options.log_severity_level = 4  # a cancelled run is no error to print

        def terminate() -> None:
            options.terminate = True

        remove = job.on_cancel(terminate)
        try:
            job.check()
            outputs: list[np.ndarray] = session.run(wanted, dict(inputs), options)
        except Cancelled:
            raise
        except Exception as problem:
            if job.cancelled:
                raise Cancelled from None
            raise _said(card, problem) from problem
        finally:
            remove()
        job.check()
        return outputs

    def prepare(self, card: ModelCard) -> None:
        """Load the network now, so that the first run starts at once and `device` is known.

        Raises AEDeskError like `run`."""
        self._session(card)

    def release(self) -> None:
        """Forget all sessions and give their memory back."""
        with self._lock:
            self._sessions.clear()

    close = release

    def _session(self, card: ModelCard) -> Any:
        with self._lock:
            if card.path not in self._sessions:
                self._sessions[card.path] = self._open(card)
            return self._sessions[card.path]

    def _open(self, card: ModelCard) -> Any:
        providers = providers_to_try(self._wish)
        try:
            session = _opened(card, self.threads, providers)
        except Exception as problem:
            raise _said(card, problem) from problem
        # The list of available providers also names those that cannot start: ask the session.
        on_gpu = session.get_providers()[0] == "CUDAExecutionProvider"
        if self._wish == "cuda" and not on_gpu:
            raise AEDeskError("CUDA cannot start on this computer; choose the processor (cpu) or auto.")
        cores = "1 thread" if self.threads == 1 else f"{self.threads} threads"
        self._device = f"GPU: {graphics_card_name()}" if on_gpu else f"CPU: {processor_name()}, {cores}"
        return session


def _opened(card: ModelCard, threads: int, providers: list[str]) -> Any:
    """A session; where a graphics card or further threads do not start, without them. Raises what ONNX Runtime does."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.log_severity_level = 4
    # Patterns keep the memory of the largest tile for ever.
    options.enable_mem_pattern = False
    try:
        # ONNX Runtime's own second try prints a page, and tries the same again. Where a card fails in the middle of the
        # work, it may go on without it.
        session = onnxruntime.InferenceSession(str(card.path), options, providers=providers, enable_fallback=0)
        session.enable_fallback()
        return session
    except Exception as problem:
        if threads > 1 and NO_THREAD in str(problem):
            return _opened(card, 1, providers)
        if len(providers) > 1:
            return _opened(card, threads, providers[-1:])
        raise


def _said(card: ModelCard, problem: Exception) -> AEDeskError:
    text = str(problem).replace(str(card.path), card.path.name).strip().split("\n")[0][:200]
    if NO_THREAD in text:
        return AEDeskError(
            "{} cannot run, as the system lets no more threads start: close other programs, or raise the limit"
            " (ulimit -u).",
            card.title,
        )
    if isinstance(problem, MemoryError) or "alloc" in text.lower():
        return AEDeskError("There was not enough memory to run {}.", card.title)
    return AEDeskError("The model {} ('{}') cannot run: {}", card.title, card.path, text)
