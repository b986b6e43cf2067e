"""The process that trains a project, as the desk and the command line start and stop it."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path

import aedesk
from aedesk.errors import AEDeskError
from aedesk.sentence import Sentence
from aedesk.workshop import events
from aedesk.workshop.events import Event, event_of
from aedesk.workshop.project import Project

NEEDS = ("torch", "onnx", "sklearn")
MEGABYTES = 900  # that they take on the disk, without CUDA
START = """
import runpy, sys
sys.path.insert(0, {root!r})
sys.argv[0] = "aedesk.training"
from aedesk.threads import lower_program_priority
lower_program_priority()  # the window, and whatever else the person does, goes first
runpy.run_module("aedesk.training", run_name="__main__")
"""


def is_bundle() -> bool:
    """Whether the program has no Python of its own into which something could be installed."""
    return bool(getattr(sys, "frozen", False))


def can_train() -> bool:
    """Whether what training needs is installed."""
    return not is_bundle() and all(find_spec(name) is not None for name in NEEDS)


def check_can_train() -> None:
    """Raises AEDeskError with how to get what is missing, and how large it is."""
    if is_bundle():
        raise AEDeskError(
            "This AEDesk came without Python, so it cannot train: install it with Python (pip install "
            "'aedesk[cpu,training]', about {} MB), train there, and open the file that it exports here.",
            MEGABYTES,
        )
    if not can_train():
        raise AEDeskError(
            "To train, PyTorch is needed: {}. It takes about {} MB.", "pip install 'aedesk[training]'", MEGABYTES
        )


class Told(AEDeskError):
    """A problem that the process has told of, in its sentence."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence.text, *sentence.values)


class Fitting:
    """A running training. `events` gives what it says until it ends; the other methods may be called from any
    thread."""

    def __init__(self, project: Project, command: list[str] | None = None) -> None:
        """Start it. `command` is handed in by tests only. Raises AEDeskError."""
        if command is None:
            check_can_train()
            root = str(Path(aedesk.__file__).parents[1])
            # -P: what lies in the folder where the person is must not be imported
            program = [sys.executable, "-P", "-c", START.format(root=root)]
            command = [*program, "workshop-fit", str(project.folder.absolute()), "--events"]
        few = {**os.environ, "OMP_NUM_THREADS": str(max(1, (os.cpu_count() or 2) - 1)), "PYTHONIOENCODING": "utf-8"}
        pipe = subprocess.PIPE
        after_others = getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)  # on Windows
        try:
            self._process = subprocess.Popen(
                command,
                stdin=pipe,
                stdout=pipe,
                stderr=subprocess.DEVNULL,
                env=few,
                encoding="utf-8",
                creationflags=after_others,
            )
        except OSError as problem:
            raise AEDeskError("The training cannot be started ({}).", problem.strerror or problem) from None
        self._lock = threading.Lock()

    def events(self) -> Iterator[Event]:
        """All that it says. Raises AEDeskError where it says that something is wrong, or dies."""
        last = None
        assert self._process.stdout is not None
        for line in self._process.stdout:
            event = event_of(line)
            if event is None:
                continue
            last = event
            if event.event == events.PROBLEM:
                self._process.wait()
                raise Told(event.sentence) if event.sentence else _died()
            yield event
        self._process.wait()
        if last is None or last.event not in (events.DONE, events.STOPPED):
            raise _died()

    def pause(self) -> None:
        self._tell(events.PAUSE)

    def go_on(self) -> None:
        self._tell(events.GO_ON)

    def stop(self) -> None:
        """It writes what it has learnt, and ends."""
        self._tell(events.STOP)

    def kill(self) -> None:
        """End it now; what it has learnt since the last checkpoint is lost."""
        self._process.kill()
        self._process.wait()

    def _tell(self, word: str) -> None:
        with self._lock, suppress(OSError, ValueError):  # it may have ended just now
            assert self._process.stdin is not None
            self._process.stdin.write(f"{word}\n")
            self._process.stdin.flush()


def _died() -> AEDeskError:
    return AEDeskError("The training ended all at once; perhaps the memory was full. What was learnt is kept: go on.")
