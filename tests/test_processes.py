from __future__ import annotations

import os
import subprocess
import sys

from aedesk.processes import is_running


def test_this_program_runs_and_one_that_has_ended_does_not() -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    assert is_running(os.getpid()) and not is_running(ended.pid)
    assert not is_running(0) and not is_running(-1)
