"""Networks in OpenVINO: with a library that only pretends, and with the real one where it is installed."""

from __future__ import annotations

import importlib.util
import sys
import threading
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import numpy as np
import pytest

from aedesk.engine.engine import Engine
from aedesk.engine.openvino_session import OpenVinoSession
from aedesk.engine.problems import Unavailable
from aedesk.engine.providers import provider
from aedesk.jobs import Cancelled, Job
from aedesk.tools.base import Context

CPU, GPU = provider("openvino"), provider("openvino-gpu")
INPUTS = {"image": np.arange(3, dtype=np.float32)}


class Request:
    """Gives the picture doubled as "a", and negative as "b", into memory that it uses again."""

    def __init__(self) -> None:
        self.cancelled = threading.Event()
        self.waits = False
        self._kept = {"a": np.zeros(3, np.float32), "b": np.zeros(3, np.float32)}

    def start_async(self, inputs: Mapping[str, np.ndarray]) -> None:
        self._kept["a"][:], self._kept["b"][:] = 2 * inputs["image"], -inputs["image"]

    def wait(self) -> None:
        if self.waits:
            assert self.cancelled.wait(30)
            raise RuntimeError("Infer Request was canceled")

    def cancel(self) -> None:
        self.cancelled.set()

    def get_tensor(self, name: str) -> Any:
        return SimpleNamespace(data=self._kept[name])


@pytest.fixture
def request_of(monkeypatch: pytest.MonkeyPatch) -> tuple[Request, list[Any]]:
    """What computes in place of OpenVINO, and how it was asked to compile."""
    request, asked = Request(), []

    class Core:
        available_devices = ("CPU", "NPU.0")

        def compile_model(self, path: str, device: str, options: Mapping[str, Any]) -> Any:
            asked.append((path, device, options))
            ports = [SimpleNamespace(get_any_name=lambda name=name: name) for name in "ab"]
            return SimpleNamespace(outputs=ports, create_infer_request=lambda: request)

    module: Any = ModuleType("openvino")
    module.Core = Core
    monkeypatch.setitem(sys.modules, "openvino", module)
    return request, asked


def test_outputs_come_as_wished_and_stay(request_of: tuple[Request, list[Any]]) -> None:
    session = OpenVinoSession(Path("n.onnx"), CPU, 3)
    both = session.run(None, INPUTS, Job())
    (one,) = session.run(["b"], {"image": INPUTS["image"] + 1}, Job())
    assert [made.tolist() for made in both] == [[0, 2, 4], [0, -1, -2]], "not what the next run has written"
    assert one.tolist() == [-1, -2, -3]
    ((path, device, options),) = request_of[1]
    assert (path, device) == ("n.onnx", "CPU") and options["INFERENCE_NUM_THREADS"] == 3


def test_a_run_is_stopped_in_the_middle(request_of: tuple[Request, list[Any]]) -> None:
    request_of[0].waits = True
    session, job = OpenVinoSession(Path("n.onnx"), CPU, 1), Job()
    threading.Timer(0.05, job.cancel).start()
    with pytest.raises(RuntimeError, match="canceled"):  # which the engine knows to be the person's wish
        session.run(None, INPUTS, job)
    with pytest.raises(Cancelled):
        session.run(None, INPUTS, job)


def test_a_device_that_is_not_there_is_said(request_of: tuple[Request, list[Any]]) -> None:
    with pytest.raises(Unavailable, match="no such device"):
        OpenVinoSession(Path("n.onnx"), GPU, 1)
    assert len(OpenVinoSession(Path("n.onnx"), replace(GPU, name="NPU"), 1).run(None, INPUTS, Job())) == 2


def test_without_the_package_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "openvino", None)
    with pytest.raises(Unavailable, match="openvino is not installed"):
        OpenVinoSession(Path("n.onnx"), CPU, 1)


@pytest.mark.skipif(importlib.util.find_spec("openvino") is None, reason="needs the extra openvino")
def test_the_real_one_makes_nearly_the_same(context: Context) -> None:
    card = replace(context.models.get("denoise"), mixed=None)  # what OpenVINO computes, too
    image = np.random.default_rng(0).random((1, 3, 96, 96), np.float32)
    inputs = {"image": image, "levels": np.array([[0.1, 0.0]], np.float32)}
    (usual,), (made,) = (Engine(id, 1).run(card, inputs, Job()) for id in ("cpu", "openvino"))
    assert float(np.sqrt(np.mean((made - usual) ** 2))) < 1 / 255
