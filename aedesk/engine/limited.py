"""Work that may go wrong in any way, such as reading the network of a stranger, in a process of its own.

It has so many seconds, and where the system knows such a limit (Linux) so much memory and no way to write a file. What
it answers is read as data: a process that was taken over by what it read cannot have this one do anything.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aedesk.errors import AEDeskError, in_a_sentence
from aedesk.jobs import Job

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

MEMORY = 6_000_000_000  # bytes of addresses, beside those of the libraries and their threads
LONGEST_ANSWER = 1_000_000  # bytes
LOOK = 0.1  # seconds between two looks whether the person wants to stop

# What is done there: takes and gives what JSON can hold, and reports how far it is, 0 to 1.
Work = Callable[[Any, Callable[[float], None]], Any]


class Died(AEDeskError):
    """The process has ended without an answer."""


class Refused(AEDeskError):
    """A problem that the process has told in a sentence."""


class TooSlow(AEDeskError):
    """The process was ended, as it took too long."""


def limited(work: Work, given: Any, seconds: float, job: Job, memory: int = MEMORY) -> Any:
    """What `work`, a function of a module, makes of `given`, in a process of its own.

    Raises Cancelled, Died, TooSlow, and AEDeskError with the sentence of any problem in there."""
    from multiprocessing import get_context

    context = get_context("spawn")
    hear, said = context.Pipe(duplex=False)
    process = context.Process(target=_serve, args=(said, work, json.dumps(given), memory), daemon=True)
    try:
        process.start()
    except OSError as problem:
        hear.close()
        raise AEDeskError("No further process could be started ({}).", problem.strerror or problem) from None
    finally:
        said.close()
    until = time.monotonic() + seconds
    try:
        while time.monotonic() < until:
            job.check()
            if not hear.poll(LOOK):
                continue
            answer = _read(hear)
            if "done" in answer:
                return answer["done"]
            if "problem" in answer:
                raise refused(answer["problem"])
            job.progress(_part(answer))
        raise TooSlow("It took longer than {} seconds, which is too long.", round(seconds))
    finally:
        process.kill()
        process.join()
        hear.close()


def _read(hear: Connection) -> dict[str, Any]:
    """What the process says. Raises Died where it is no more, or says nonsense."""
    try:
        answer = json.loads(hear.recv_bytes(LONGEST_ANSWER))
    except (EOFError, OSError, ValueError, RecursionError):
        answer = None
    if not isinstance(answer, dict):
        raise Died("The process that tried it has died; perhaps the memory was full.")
    return answer


def _part(answer: dict[str, Any]) -> float:
    value = answer.get("part")
    return float(value) if isinstance(value, int | float) and 0 <= value <= 1 else 0.0


def refused(problem: Any) -> Refused:
    """The sentence that the process sent, its text and values; any other answer as text."""
    with suppress(TypeError, ValueError, KeyError, IndexError):
        text, values = problem
        refused = Refused(str(text), *(str(value) for value in values))
        str(refused)
        return refused
    return Refused(str(problem)[:500].replace("{", "(").replace("}", ")"))


def _serve(said: Connection, work: Work, given: str, memory: int) -> None:
    """What the process does."""

    def say(answer: dict[str, Any]) -> None:
        with suppress(OSError):
            said.send_bytes(json.dumps(answer).encode())

    _limit(memory)
    try:
        done = work(json.loads(given), lambda part: say({"part": part}))
    except Exception as problem:
        sentence = in_a_sentence(problem)
        say({"problem": [sentence.text, [str(value) for value in sentence.values]]})
    else:
        say({"done": done})


def _limit(memory: int) -> None:
    """Take no more than that on top of what is there, and write no file, where the system can be told so."""
    try:
        import resource
    except ImportError:  # Windows
        return
    for limit, most in ((resource.RLIMIT_AS, _taken() + memory), (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_CORE, 0)):
        with suppress(OSError, ValueError):
            resource.setrlimit(limit, (most, resource.getrlimit(limit)[1]))


def _taken() -> int:
    """Bytes of addresses that this process has already; on a computer of many cores, threads take many."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        return pages * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):  # not a Linux
        return 0
