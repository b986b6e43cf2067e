"""Work that goes wrong in a process of its own ends in a sentence here."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aedesk.engine.limited import Died, TooSlow, limited
from aedesk.errors import AEDeskError
from aedesk.jobs import Cancelled, Job

Report = Callable[[float], None]


def doubled(given: Any, report: Report) -> Any:
    report(0.25)
    report(float("nan"))
    return {"twice": 2 * given["number"], "process": os.getpid()}


def refuses(given: Any, report: Report) -> Any:
    raise AEDeskError("'{}' is of no use.", given)


def fails(given: Any, report: Report) -> Any:
    return 1 // 0


def ends(given: Any, report: Report) -> Any:
    os.kill(os.getpid(), signal.SIGKILL) if hasattr(signal, "SIGKILL") else os._exit(3)


def says_nonsense(given: Any, report: Report) -> Any:
    return b"no JSON"


def sleeps(given: Any, report: Report) -> Any:
    report(0.5)
    time.sleep(600)


def eats(given: Any, report: Report) -> Any:
    return len(bytearray(given))


def writes(given: Any, report: Report) -> Any:
    Path(given).write_bytes(b"x" * 100)


def test_what_it_makes_comes_back_and_how_far_it_is() -> None:
    seen: list[float] = []
    answer = limited(doubled, {"number": 21}, 60, Job(seen.append))
    assert answer["twice"] == 42 and answer["process"] != os.getpid() and 0.25 in seen


def test_problems_are_sentences() -> None:
    with pytest.raises(AEDeskError, match=r"^'{}'s \\ file' is of no use\.$"):
        limited(refuses, "{}'s \\ file", 60, Job())
    with pytest.raises(AEDeskError, match="ZeroDivisionError"):
        limited(fails, None, 60, Job())
    with pytest.raises(AEDeskError):
        limited(says_nonsense, None, 60, Job())


def test_a_process_that_dies_is_no_more_than_a_sentence() -> None:
    with pytest.raises(Died, match="has died"):
        limited(ends, None, 60, Job())


def test_one_that_takes_too_long_is_ended() -> None:
    with pytest.raises(TooSlow, match="longer than 1 seconds"):
        limited(sleeps, None, 1, Job())


def test_a_person_can_stop_it() -> None:
    job = Job(lambda part: threading.Timer(0.01, job.cancel).start())
    with pytest.raises(Cancelled):
        limited(sleeps, None, 600, job)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems know no such limits")
def test_neither_memory_nor_disk_is_its_own(tmp_path: Path) -> None:
    with pytest.raises(AEDeskError, match="memory of this computer is full"):
        limited(eats, 2**40, 60, Job())
    assert limited(eats, 1000, 60, Job()) == 1000
    with pytest.raises(AEDeskError):
        limited(writes, str(tmp_path / "a"), 60, Job())
    assert not (tmp_path / "a").exists() or (tmp_path / "a").stat().st_size == 0
