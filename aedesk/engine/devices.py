"""Which processors can run a network, and which one really does."""

from __future__ import annotations

import os
from importlib import metadata


def usable_threads() -> int:
    """The processor cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def installed_runtimes() -> dict[str, str]:
    """Installed ONNX Runtime packages and their versions. Two of them own the same folder and clash."""
    found = {}
    for name in ("onnxruntime", "onnxruntime-gpu", "onnxruntime-directml"):
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found


def providers_to_try(device: str) -> list[str]:
    """ONNX Runtime providers for "auto", "cpu" or "cuda", best first.

    That a provider is in this list does not mean that it starts: only a session tells."""
    import onnxruntime

    available = onnxruntime.get_available_providers()
    wanted = [] if device == "cpu" else [p for p in available if p == "CUDAExecutionProvider"]
    return [*wanted, "CPUExecutionProvider"]
