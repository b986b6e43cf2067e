"""A session of OpenVINO, which reads the same ONNX files.

Precision is what OpenVINO takes by itself: bfloat16 on processors with AMX, half on graphics, float32 elsewhere; our
Fast networks are 8-bit in any case. https://docs.openvino.ai/2026/openvino-workflow/running-inference.html"""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from aedesk.engine.problems import Unavailable
from aedesk.engine.providers import Provider
from aedesk.jobs import Job


class OpenVinoSession:
    """A network that OpenVINO has compiled for one of its devices. Runs one picture at a time."""

    def __init__(self, path: Path, provider: Provider, threads: int) -> None:
        """Raises Unavailable where OpenVINO or the device is not there."""
        try:
            import openvino
        except ImportError:
            raise Unavailable(f"the package {provider.package} is not installed") from None
        core = openvino.Core()
        if provider.name not in {device.partition(".")[0] for device in core.available_devices}:
            raise Unavailable("OpenVINO finds no such device")
        more = {} if provider.on_card else {"INFERENCE_NUM_THREADS": threads}
        compiled = core.compile_model(str(path), provider.name, {"PERFORMANCE_HINT": "LATENCY", **more})
        self._names = [port.get_any_name() for port in compiled.outputs]
        self._request = compiled.create_infer_request()
        self._lock = threading.Lock()  # a request computes one picture at a time
        self.provider, self.threads = provider, threads

    def run(self, wanted: Sequence[str] | None, inputs: Mapping[str, np.ndarray], job: Job) -> list[np.ndarray]:
        with self._lock:
            job.check()
            remove = job.on_cancel(self._request.cancel)
            try:
                self._request.start_async(dict(inputs))
                self._request.wait()
            finally:
                remove()
            job.check()
            # copied, as the request writes its next result to the same place
            made = {name: np.array(self._request.get_tensor(name).data) for name in wanted or self._names}
        return [made[name] for name in wanted or self._names]
