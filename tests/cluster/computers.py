"""A cluster on this computer: a scheduler and workers as processes, each worker with a home folder of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 100.0  # seconds


def until(there: Callable[[], object], what: str) -> None:
    """Wait for something. Raises AssertionError where it does not come."""
    began = time.monotonic()
    while not there():
        assert time.monotonic() - began < PATIENCE, f"waited in vain until {what}"
        time.sleep(0.02)


class Computers:
    """`with Computers(folder, 3) as computers`: `address` is that of the scheduler, `file` what it writes. `preload`: a
    module that each worker imports first."""

    def __init__(self, folder: Path, count: int, preload: str = "") -> None:
        self.folder, self.file = folder, folder / "scheduler.json"
        self._preload = preload
        self._port = 0
        self.scheduler = self._scheduler()
        self.workers = [self._worker(number) for number in range(count)]

    def __enter__(self) -> Computers:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    @property
    def address(self) -> str:
        return f"tcp://127.0.0.1:{self._port}"

    def home(self, number: int) -> Path:
        return self.folder / f"home-{number}"

    def kill_worker(self, number: int) -> None:
        self.workers[number].kill()
        self.workers[number].wait()

    def kill_scheduler(self) -> None:
        self.scheduler.kill()
        self.scheduler.wait()

    def start_scheduler(self) -> None:
        """Another one at the same address."""
        self.scheduler = self._scheduler()

    def start_the_missing(self) -> None:
        """What the service of each computer does: a worker that has ended is started again."""
        for number, worker in enumerate(self.workers):
            if worker.poll() is not None:
                self.workers[number] = self._worker(number)

    def end(self) -> None:
        for process in (*self.workers, self.scheduler):
            process.kill()
            process.wait()

    def _scheduler(self) -> subprocess.Popen[bytes]:
        self.file.unlink(missing_ok=True)
        port = ["--port", str(self._port)]
        command = ["dask_scheduler", "--host", "127.0.0.1", *port, "--no-dashboard", "--scheduler-file", str(self.file)]
        process = self._started(command, self.folder / "home-scheduler")
        until(lambda: process.poll() is not None or self._known_port(), "the scheduler is there")
        assert process.poll() is None, "the scheduler has ended"
        return process

    def _known_port(self) -> bool:
        import json

        try:
            self._port = int(json.loads(self.file.read_text())["address"].rpartition(":")[2])
        except (OSError, ValueError, KeyError):
            return False
        return True

    def _worker(self, number: int) -> subprocess.Popen[bytes]:
        apart = ["--local-directory", str(self.home(number) / "dask"), "--memory-limit", "0"]
        command = ["dask_worker", self.address, "--host", "127.0.0.1", "--nthreads", "1", "--no-nanny", *apart]
        command += ["--no-dashboard", "--death-timeout", "60", *(["--preload", self._preload] if self._preload else [])]
        return self._started(command, self.home(number))

    def _started(self, command: list[str], home: Path) -> subprocess.Popen[bytes]:
        home.mkdir(parents=True, exist_ok=True)
        environment = {**os.environ, "HOME": str(home), "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
        with (home / "log").open("ab") as log:
            return subprocess.Popen(
                [sys.executable, "-m", f"distributed.cli.{command[0]}", *command[1:]],
                stdout=log,
                stderr=log,
                env=environment,
                cwd=home,
            )
