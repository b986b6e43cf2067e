"""How many threads the system gives this process: a limit of the user or of a container may be near."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")

NICE = 10  # from 0, as others, to 19, which waits for all
MOST = 64  # threads that OpenBLAS starts at most
LIBRARIES = 4  # that start so many: NumPy's and SciPy's OpenBLAS, ONNX Runtime, and ours
# What OpenBLAS, OpenMP and OpenCV read when they are imported. OpenBLAS interrupts the program where a thread does not
# start, as if somebody had pressed Ctrl-C.
VARIABLES = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "OPENCV_FOR_THREADS_NUM")


def processors() -> int:
    """The processor cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def startable(wanted: int) -> int:
    """How many threads start beside those that there are, at most `wanted`."""
    over = threading.Event()
    started: list[threading.Thread] = []
    try:
        for _ in range(wanted):
            thread = threading.Thread(target=over.wait, daemon=True)
            thread.start()
            started.append(thread)
    except RuntimeError:
        pass
    over.set()
    for thread in started:
        thread.join()
    return len(started)


def mapped(work: Callable[[T], R], items: Iterable[T], threads: int) -> Iterator[R]:
    """The results in the order of the items, worked out in so many threads, or as many as start."""
    count = startable(threads) if threads > 1 else 1
    if count <= 1:
        yield from map(work, items)
        return
    from concurrent.futures import ThreadPoolExecutor  # which brings much along

    with ThreadPoolExecutor(count) as pool:
        yield from pool.map(work, items)


def lower_priority() -> None:
    """Let all other work go before that of this thread, and of those that it starts. Other systems than Linux know
    priorities of whole programs only: nothing is done there."""
    if sys.platform == "linux":
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICE)


def lower_program_priority() -> None:
    """The same of this whole program, before it starts threads. On Windows whoever starts it says so instead."""
    if hasattr(os, "nice"):
        with suppress(OSError):
            os.nice(max(0, NICE - os.nice(0)))


def fit() -> bool:
    """Have the libraries do with one thread where the system does not give one for each processor and library. Returns
    whether it does not. Before they are imported."""
    wanted = LIBRARIES * min(processors(), MOST)
    if startable(wanted) == wanted:
        return False
    for name in VARIABLES:
        os.environ[name] = "1"
    return True


# Asked once, by the package itself: whatever imports NumPy has imported that before, in a worker process too.
few = fit()
