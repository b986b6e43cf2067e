"""A network loaded into a library that computes it: ONNX Runtime or OpenVINO, both from the same file.

OpenVINO has a session of its own, as the build of ONNX Runtime that contains it (onnxruntime-openvino) owns the folder
of the usual one, lags behind it, and could not be an extra beside `cpu` or `cuda`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from aedesk.engine.problems import NO_THREAD, Unavailable
from aedesk.engine.providers import CPU, OPENVINO, Provider
from aedesk.jobs import Job

Arrays = Mapping[str, np.ndarray]


class Session(Protocol):
    """A network that is ready. `threads`: those of the processor that it really has."""

    provider: Provider
    threads: int

    def run(self, wanted: Sequence[str] | None, inputs: Arrays, job: Job) -> list[np.ndarray]:
        """The outputs of those names, or all. Raises whatever the library does, also where `job` is cancelled."""


def open_session(path: Path, provider: Provider, threads: int) -> Session:
    """Load the ONNX file for a provider, as `threads` threads of the processor, or one where no more can start.

    Raises Unavailable where the provider does not start, and anything where it has a problem with the file."""
    if provider.library == OPENVINO:
        from aedesk.engine.openvino_session import OpenVinoSession

        return OpenVinoSession(path, provider, threads)
    if provider is not CPU and not provider.installed:
        raise Unavailable(f"the package {provider.package} is not installed")
    try:
        return OnnxSession(path, provider, threads)
    except Exception as problem:
        if threads > 1 and NO_THREAD in str(problem):
            return OnnxSession(path, provider, 1)
        raise


class OnnxSession:
    """One of ONNX Runtime."""

    def __init__(self, path: Path, provider: Provider, threads: int) -> None:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.log_severity_level = 4
        # Patterns keep the memory of the largest tile for ever; DirectML wants none at all.
        options.enable_mem_pattern = False
        wanted: list[Any] = [(provider.name, dict(provider.options))] if provider.options else [provider.name]
        rest = [] if provider.name == CPU.name else [CPU.name]  # for what the card cannot compute
        # ONNX Runtime's own second try prints a page, and tells nobody what computes then.
        self._session = onnxruntime.InferenceSession(str(path), options, providers=wanted + rest, enable_fallback=0)
        # The list of available providers also names those that cannot start: ask the session.
        if self._session.get_providers()[0] != provider.name:
            raise Unavailable("its libraries or its driver are not there")
        self.provider, self.threads = provider, threads

    def run(self, wanted: Sequence[str] | None, inputs: Arrays, job: Job) -> list[np.ndarray]:
        import onnxruntime

        options = onnxruntime.RunOptions()
        options.log_severity_level = 4  # a cancelled run is no error to print

        def terminate() -> None:
            options.terminate = True

        remove = job.on_cancel(terminate)
        try:
            job.check()
            outputs: list[np.ndarray] = self._session.run(
                None if wanted is None else list(wanted), dict(inputs), options
            )
        finally:
            remove()
        return outputs
