"""Which processors can run a network, and which one really does."""

from __future__ import annotations

import platform
import shutil
import subprocess
from pathlib import Path

from aedesk import threads

CPU_FACTS = Path("/proc/cpuinfo")


def usable_threads() -> int:
    """The threads that a network may take: the processor cores of this process, or one where there are few threads."""
    return 1 if threads.few else threads.processors()


def installed_runtimes() -> dict[str, str]:
    """Installed ONNX Runtime packages and their versions. Two of them own the same folder and clash."""
    from importlib import metadata  # takes a while, and the desk starts without it

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


def processor_name() -> str:
    """What the maker calls the processor; "processor" where the system does not say."""
    try:
        lines = CPU_FACTS.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:  # not a Linux
        return platform.processor() or "processor"
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names and names[0] else platform.machine() or "processor"


def graphics_card_name() -> str:
    """What the maker calls the first NVIDIA card; "CUDA" where its driver's tool does not answer."""
    tool = shutil.which("nvidia-smi")
    if tool is None:
        return "CUDA"
    try:
        answer = subprocess.run(
            [tool, "--query-gpu=name", "--format=csv,noheader"], capture_output=True, text=True, timeout=5, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return "CUDA"
    return (answer.stdout.splitlines() or ["CUDA"])[0].strip() or "CUDA"
