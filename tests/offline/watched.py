"""A program watched while it runs in a home folder where nothing is yet."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

# Set by AEDesk, or inherited from a process that has imported it.
OF_AEDESK = ("ORT_DISABLE_TELEMETRY",)
ONE_SOCKET = "import socket; socket.socket().close()"
SOCKETS: list[str] = []


@dataclass(frozen=True)
class Watched:
    """`report`: what the program has printed. `left`: files in the home folder when it has ended, beside their folder.
    `calls`: the system's calls about networks, of it and of all that it has started; None where they cannot be seen."""

    report: dict[str, list[str]]
    left: list[str]
    calls: list[str] | None


def files_of_home() -> list[str]:
    """All files in the home folder, relative to it."""
    home = Path.home()
    return sorted(path.relative_to(home).as_posix() for path in home.rglob("*") if not path.is_dir())


def note_sockets() -> None:
    """From now on, whatever Python does with sockets in this process is noted in SOCKETS."""

    def hook(event: str, details: tuple[object, ...]) -> None:
        if event.startswith("socket."):
            SOCKETS.append(f"{event} {details[1:]}")

    sys.addaudithook(hook)


def watch(module: str, folder: Path) -> Watched:
    """Run `python -m module folder/work`, which prints a report in JSON, at home in `folder/home`."""
    home, work, calls = folder / "home", folder / "work", folder / "calls"
    home.mkdir()
    work.mkdir()
    environment = {name: value for name, value in os.environ.items() if name not in OF_AEDESK}
    environment |= {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    tracer = _tracer(calls)
    command = [*tracer, sys.executable, "-m", module, str(work)]
    result = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr
    left = sorted(path.relative_to(home).as_posix() for path in home.rglob("*") if not path.is_dir())
    seen = calls.read_text(errors="replace").splitlines() if tracer else None
    return Watched(json.loads(result.stdout.splitlines()[-1]), left, seen)


def _tracer(calls: Path) -> Sequence[str]:
    """strace, where there is one that may look into other processes and sees what they do."""
    if shutil.which("strace") is None:
        return ()
    command = ["strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=%network", "-o", str(calls)]
    subprocess.run([*command, "sh", "-c", f"'{sys.executable}' -c '{ONE_SOCKET}'; true"], capture_output=True)
    return command if calls.exists() and "AF_INET" in calls.read_text(errors="replace") else ()
