"""What this computer has to compute with, by name."""

from __future__ import annotations

import platform
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from aedesk import threads

CPU_FACTS = Path("/proc/cpuinfo")
NO_NAME = "CUDA"  # of a graphics card of NVIDIA, where its driver tells none


def usable_threads() -> int:
    """The threads that a network may take: the processor cores of this process, or one where there are few threads."""
    return 1 if threads.few else threads.processors()


def installed_runtimes(packages: Iterable[str]) -> dict[str, str]:
    """Those of the packages that are installed, and their versions."""
    from importlib import metadata  # takes a while, and the desk starts without it

    found = {}
    for name in packages:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found


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
        return NO_NAME
    try:
        answer = subprocess.run(
            [tool, "--query-gpu=name", "--format=csv,noheader"], capture_output=True, text=True, timeout=5, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return NO_NAME
    return (answer.stdout.splitlines() or [""])[0].strip() or NO_NAME


def openvino_device_name(device: str) -> str:
    """What OpenVINO calls one of its devices, such as "GPU"; "Intel" where there is none."""
    try:
        import openvino

        return str(openvino.Core().get_property(device, "FULL_DEVICE_NAME"))
    except Exception:  # of any kind, for a name
        return "Intel"
