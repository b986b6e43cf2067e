from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals of Unix")

# Writes two files at once, of which the thread that gets the signals knows one only.
WRITES = """
import sys, threading, time
from pathlib import Path
from aedesk.imaging.formats.atomic import atomic_path
from aedesk.termination import SIGNALS, end_tidily
import signal

def write(name):
    with atomic_path(Path(sys.argv[1], name), overwrite=True) as temporary:
        temporary.write_text("half")
        time.sleep(60)

end_tidily((*SIGNALS, signal.SIGINT) if "int" in sys.argv else SIGNALS)
threading.Thread(target=write, args=("b.png",), daemon=True).start()
write("a.png")
"""


def ended(folder: Path, number: signal.Signals, *arguments: str) -> int:
    """Let the program be ended while it writes. Its exit status."""
    process = subprocess.Popen([sys.executable, "-c", WRITES, str(folder), *arguments])
    try:
        wait_until(lambda: len(list(folder.glob(".aedesk-*"))) == 2)
        process.send_signal(number)
        return process.wait(10)
    finally:
        process.kill()


def wait_until(there: Callable[[], bool], seconds: float = 30) -> None:
    started = time.monotonic()
    while not there():
        assert time.monotonic() - started < seconds
        time.sleep(0.01)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_nothing_half_written_is_left(number: signal.Signals, tmp_path: Path) -> None:
    assert ended(tmp_path, number, *(["int"] if number == signal.SIGINT else [])) == 128 + number
    assert not list(tmp_path.iterdir())


def test_what_somebody_ignores_ends_nothing(tmp_path: Path) -> None:
    with pytest.raises(subprocess.TimeoutExpired):
        process = subprocess.Popen(
            ["bash", "-c", 'trap "" HUP; exec "$@"', "bash", sys.executable, "-c", WRITES, str(tmp_path)]
        )
        try:
            wait_until(lambda: len(list(tmp_path.glob(".aedesk-*"))) == 2)
            process.send_signal(signal.SIGHUP)
            process.wait(0.5)
        finally:
            process.terminate()
    process.wait(10)
    assert not list(tmp_path.iterdir())
