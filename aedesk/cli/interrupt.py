"""Ctrl+C during work that can be stopped in an orderly way, and says what it did."""

from __future__ import annotations

import _thread
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from aedesk.jobs import Job

PATIENCE = 0.9  # seconds from Ctrl+C until KeyboardInterrupt, where the work has not stopped before


@contextmanager
def stopped_by_ctrl_c(job: Job) -> Iterator[None]:
    """Ctrl+C cancels `job` in the block; if that has no end within PATIENCE, or at a second one, KeyboardInterrupt is
    raised."""
    ours = threading.current_thread() is threading.main_thread()
    if not ours or signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        yield
        return
    over = threading.Event()

    def stop() -> None:
        job.cancel()
        if not over.wait(PATIENCE):
            _interrupt_main()

    def handler(*_: Any) -> None:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        try:
            # Not here: the main thread, which is interrupted now, may hold the lock of the job.
            threading.Thread(target=stop, daemon=True).start()
        except RuntimeError:  # the system gives no thread
            raise KeyboardInterrupt from None

    signal.signal(signal.SIGINT, handler)
    try:
        yield
    finally:
        over.set()
        signal.signal(signal.SIGINT, signal.default_int_handler)


def _interrupt_main() -> None:
    if hasattr(signal, "pthread_kill") and (main := threading.main_thread().ident) is not None:
        signal.pthread_kill(main, signal.SIGINT)  # which wakes it where it waits, too
    else:
        _thread.interrupt_main()
