"""What training needs, brought into the environment of the program by pip, in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from collections import deque
from collections.abc import Callable, Sequence
from importlib import invalidate_caches

from aedesk.errors import AEDeskError
from aedesk.jobs import Job
from aedesk.workshop.process import check_can_train, is_bundle

# torch for processors only, where there is such a one: that for graphics cards takes several gigabytes.
INDEX = "https://download.pytorch.org/whl/cpu"
# As in the extra `training` of pyproject.toml, which a test compares.
PACKAGES = ("torch==2.13.0", "onnx", "scikit-learn")
KEPT_LINES = 20  # of what pip says, to find the reason in


def command() -> list[str]:
    """What is run."""
    quiet = ("--disable-pip-version-check", "--no-input", "--progress-bar", "off")
    return [sys.executable, "-m", "pip", "install", *quiet, "--extra-index-url", INDEX, *PACKAGES]


def install(say: Callable[[str], None], job: Job, run: Sequence[str] | None = None) -> None:
    """Install. `say` gets each line of pip's; `run` is handed in by tests only. Raises Cancelled or AEDeskError."""
    if is_bundle():
        check_can_train()  # which says how instead
    lines: deque[str] = deque(maxlen=KEPT_LINES)
    try:
        process = subprocess.Popen(
            list(run or command()),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
        )
    except OSError as problem:
        raise AEDeskError("PyTorch could not be installed: {}.", problem.strerror or problem) from None
    job.on_cancel(process.kill)
    with process:
        assert process.stdout is not None
        for line in process.stdout:
            if text := line.strip():
                lines.append(text)
                say(text)
    job.check()
    if process.returncode:
        raise AEDeskError("PyTorch could not be installed: {}.", _reason(lines))
    invalidate_caches()


def _reason(lines: Sequence[str]) -> str:
    """pip's last line about an error, without its word for it."""
    for line in reversed(lines):
        if line.startswith("ERROR:"):
            return line.removeprefix("ERROR:").strip().rstrip(".")[:200]
    return lines[-1].rstrip(".")[:200] if lines else "pip"
