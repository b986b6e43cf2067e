"""What can compute a network: one table, which the engine, `aedesk doctor`, the settings and the packaging go by."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from aedesk import paths
from aedesk.engine.decision import decided
from aedesk.engine.devices import graphics_card_name, installed_runtimes, openvino_device_name, processor_name

ONNX_RUNTIME, OPENVINO = "onnxruntime", "openvino"  # libraries that read our files
AUTO = "auto"


@dataclass(frozen=True)
class Provider:
    """A way to compute.

    `id`: what a person chooses it by. `title`: its name for people. `library`: whose sessions compute; `name`: what
    that calls it, an execution provider of ONNX Runtime or a device of OpenVINO. `package`: the distribution that
    brings it, `extra`: the extra of ours that installs that, "" for none; `systems`: the values of `sys.platform` for
    which it does. `options`: what a session is given. `hardware`: the name of what computes. `cancels`: whether a run
    ends in the middle where it is cancelled; of others, when the tile is done. `fixed`: prepares itself anew, for
    seconds to minutes, for each size of a picture; the tiles of one photo have one size. `automatic`: "auto" tries it;
    of the rest, only what was measured to be faster and as good here (decision.py).
    `licence`: of the package."""

    id: str
    title: str
    library: str
    name: str
    package: str
    extra: str
    hardware: Callable[[], str]
    options: Mapping[str, Any] = field(default_factory=dict)
    systems: tuple[str, ...] = ()
    on_card: bool = True
    cancels: bool = True
    fixed: bool = False
    automatic: bool = False
    licence: str = "MIT"

    @property
    def fits(self) -> bool:
        """Whether it exists for this system."""
        return not self.systems or sys.platform in self.systems

    @property
    def installed(self) -> bool:
        """Whether its library says that it is there. That it starts is known only from a session."""
        if self.library == OPENVINO:
            return self.fits and importlib.util.find_spec("openvino") is not None
        if importlib.util.find_spec("onnxruntime") is None:
            return False
        import onnxruntime

        return self.name in onnxruntime.get_available_providers()


# Best first. The processor is the last, which everything falls back to.
PROVIDERS = (
    Provider(
        "cuda",
        "CUDA (NVIDIA)",
        ONNX_RUNTIME,
        "CUDAExecutionProvider",
        "onnxruntime-gpu",
        "cuda",
        graphics_card_name,
        systems=("linux", "win32"),
        automatic=True,
    ),
    Provider(
        "tensorrt",
        "TensorRT (NVIDIA)",
        ONNX_RUNTIME,
        "TensorrtExecutionProvider",
        "onnxruntime-gpu",
        "cuda",
        graphics_card_name,
        # what it has prepared for a size is kept for the next time
        {"trt_engine_cache_enable": True, "trt_engine_cache_path": str(paths.prepared_networks())},
        systems=("linux", "win32"),
        cancels=False,
        fixed=True,
    ),
    Provider(
        "directml",
        "DirectML (Windows)",
        ONNX_RUNTIME,
        "DmlExecutionProvider",
        "onnxruntime-directml",
        "directml",
        lambda: "DirectML",
        systems=("win32",),
    ),
    Provider(
        "coreml",
        "Core ML (Apple)",
        ONNX_RUNTIME,
        "CoreMLExecutionProvider",
        "onnxruntime",
        "cpu",
        lambda: "Core ML",
        {"ModelFormat": "MLProgram"},
        systems=("darwin",),
        cancels=False,
        fixed=True,
    ),
    Provider(
        "webgpu",
        "WebGPU",
        ONNX_RUNTIME,
        "WebGpuExecutionProvider",
        "onnxruntime-webgpu",
        "",
        lambda: "WebGPU",
    ),
    Provider(
        "openvino-gpu",
        "OpenVINO, GPU (Intel)",
        OPENVINO,
        "GPU",
        "openvino",
        "openvino",
        partial(openvino_device_name, "GPU"),
        systems=("linux", "win32"),
        fixed=True,
        licence="Apache-2.0",
    ),
    Provider(
        "openvino",
        "OpenVINO, CPU",
        OPENVINO,
        "CPU",
        "openvino",
        "openvino",
        processor_name,
        systems=("linux", "win32"),
        on_card=False,
        licence="Apache-2.0",
    ),
    Provider(
        "cpu",
        "Processor",
        ONNX_RUNTIME,
        "CPUExecutionProvider",
        "onnxruntime",
        "cpu",
        processor_name,
        on_card=False,
        automatic=True,
    ),
)
CPU = PROVIDERS[-1]
DEVICES = (AUTO, CPU.id, *(provider.id for provider in PROVIDERS[:-1]))  # what a person can wish for


def provider(id: str) -> Provider:
    """The one of that id. Raises KeyError."""
    return {one.id: one for one in PROVIDERS}[id]


def packages() -> tuple[str, ...]:
    """The distributions that bring them, each once."""
    return tuple(dict.fromkeys(one.package for one in PROVIDERS))


def to_try(device: str) -> list[Provider]:
    """What is tried for a wish, one of DEVICES, best first: of a certain one that alone, whether it is there or not.

    That one is in the list does not mean that it starts: only a session tells."""
    if device != AUTO:
        return [provider(device)]
    faster = decided(packages())
    first = [one for one in PROVIDERS if one.id == faster and one is not CPU and one.installed]
    rest = [one for one in PROVIDERS if one.automatic and one not in first and (one is CPU or one.installed)]
    # who was measured to be the fastest of all is the processor: then no card is tried
    return [CPU] if faster == CPU.id else [*first, *rest]


def offered(chosen: str = AUTO) -> list[Provider]:
    """Those that a person can choose here: of this system and installed, and the chosen one, which may be there no
    more. Looks at what is installed only: no library is loaded."""
    there = installed_runtimes(packages())
    return [one for one in reversed(PROVIDERS) if one is CPU or one.id == chosen or (one.fits and one.package in there)]
