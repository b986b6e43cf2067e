from __future__ import annotations

import os
import subprocess
import sys
import threading

import pytest

from aedesk import threads
from aedesk.engine.devices import usable_threads
from aedesk.errors import in_a_sentence


def test_threads_are_counted_and_all_end() -> None:
    before = threading.active_count()
    assert threads.startable(0) == 0 and threads.startable(5) == 5 and threading.active_count() == before


def test_where_few_threads_start_the_libraries_do_with_one(monkeypatch: pytest.MonkeyPatch) -> None:
    real, left = threading.Thread.start, 5

    def start(thread: threading.Thread) -> None:
        nonlocal left
        if left <= 0:
            raise RuntimeError("can't start new thread")
        left -= 1
        real(thread)

    monkeypatch.setattr(threads, "processors", lambda: 4)
    for name in threads.VARIABLES:
        monkeypatch.setenv(name, "4")
    assert not threads.fit() and os.environ["OPENBLAS_NUM_THREADS"] == "4"
    monkeypatch.setattr(threading.Thread, "start", start)
    assert threads.fit() and {os.environ[name] for name in threads.VARIABLES} == {"1"}
    monkeypatch.setattr(threads, "few", True)
    assert usable_threads() == 1


def test_it_is_asked_before_numpy_is_imported() -> None:
    program = "import sys, aedesk; print(aedesk.threads.few, 'numpy' in sys.modules)"
    assert subprocess.check_output([sys.executable, "-c", program], text=True).split() == ["False", "False"]


def test_a_thread_that_does_not_start_is_a_sentence() -> None:
    said = str(in_a_sentence(RuntimeError("can't start new thread"), "a.jpg"))
    assert said.startswith("The system lets no more threads start") and "ulimit -u" in said


@pytest.mark.parametrize("start", [None, 0, 1, 2])
def test_work_is_shared_between_as_many_threads_as_start(start: int | None, monkeypatch: pytest.MonkeyPatch) -> None:
    if start is not None:
        monkeypatch.setattr(threads, "startable", lambda wanted: min(wanted, start))
    worked: set[int] = set()

    def double(number: int) -> int:
        worked.add(threading.get_ident())
        return 2 * number

    assert list(threads.mapped(double, range(20), 3)) == list(range(0, 40, 2))
    assert (worked == {threading.get_ident()}) == (start in (0, 1))
    assert list(threads.mapped(double, range(3), 1)) == [0, 2, 4]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems know priorities of whole programs only")
def test_a_thread_and_those_it_starts_can_let_others_go_first() -> None:
    found: list[int] = []

    def look() -> None:
        found.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))

    def work() -> None:
        threads.lower_priority()
        look()
        inner = threading.Thread(target=look)
        inner.start()
        inner.join()

    before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    outer = threading.Thread(target=work)
    outer.start()
    outer.join()
    assert found == [threads.NICE] * 2
    assert os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) == before


@pytest.mark.skipif(not hasattr(os, "nice"), reason="Windows: whoever starts a program says it")
def test_a_whole_program_lets_others_go_first_and_never_climbs() -> None:
    program = "import os; from aedesk.threads import lower_program_priority as low; low(); low(); print(os.nice(0))"
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert int(said) == max(threads.NICE, os.nice(0))
