"""A program that the system asks to end, or whose terminal is closed, leaves no half-written file beside the photos,
and no temporary folder."""

from __future__ import annotations

import os
import shutil
import signal
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

# What ends a program without asking Python. Ctrl-C does ask.
SIGNALS = [number for name in ("SIGTERM", "SIGHUP") if (number := getattr(signal, name, None)) is not None]

_unfinished: set[Path] = set()
_ending: set[int] = set()  # the signals of end_tidily
_lock = threading.Lock()


@contextmanager
def unfinished(path: Path) -> Iterator[None]:
    """`path`, a file or a folder that is made in the block, is removed where the program has to end before the block
    does."""
    with _lock:
        _unfinished.add(path)
    try:
        yield
    finally:
        with _lock:
            _unfinished.discard(path)


def end_tidily(numbers: Sequence[signal.Signals] = SIGNALS) -> None:
    """From now on these signals end this process only once what is unfinished is removed. For the main thread only.

    A signal that somebody ignores, as `nohup` does, stays ignored. A handler in Python would wait for the call of a
    library that lasts; the thread that is woken here does not."""
    wanted = [n for n in numbers if signal.getsignal(n) in (signal.SIG_DFL, signal.default_int_handler)]
    if os.name == "nt" or not wanted or threading.current_thread() is not threading.main_thread():
        return
    if not _ending:
        awake, wake = os.pipe()
        os.set_blocking(wake, False)
        try:
            threading.Thread(target=_wait, args=(awake,), name="aedesk-end", daemon=True).start()
        except RuntimeError:  # the system gives no thread: end as before
            os.close(awake)
            os.close(wake)
            return
        signal.set_wakeup_fd(wake, warn_on_full_buffer=False)
    _ending.update(wanted)
    for number in wanted:
        signal.signal(number, lambda *_: None)


def end_now(code: int) -> None:
    """Remove what is unfinished, and end without a further step. From any thread."""
    _lock.acquire()  # for ever: nothing new is begun
    for path in _unfinished:
        with suppress(OSError):
            if path.is_dir():
                shutil.rmtree(path, ignore_errors=True)
            else:
                path.unlink(missing_ok=True)
    os._exit(code)


def _wait(awake: int) -> None:
    while True:
        for number in os.read(awake, 64):
            if number in _ending:
                end_now(128 + number)
