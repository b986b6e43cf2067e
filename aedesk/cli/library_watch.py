"""`aedesk library watch`: photos come in by themselves, for a computer without a screen."""

from __future__ import annotations

import argparse
import threading
from pathlib import Path

from aedesk.cli.interrupt import stopped_by_ctrl_c
from aedesk.cli.library_index import opened_index, tell
from aedesk.cli.photos import refused
from aedesk.engine.engine import Engine
from aedesk.errors import AEDeskError
from aedesk.jobs import Job
from aedesk.library.coder import Coder
from aedesk.library.notices import SystemNotices
from aedesk.library.update import Report, in_words
from aedesk.library.watch import Watcher
from aedesk.models.store import ModelStore


def watch(options: argparse.Namespace) -> int:
    """Look through the folders of the library whenever something changes in them."""
    over, job = threading.Event(), Job()
    job.on_cancel(over.set)
    engine = Engine(options.device, options.threads)

    def looked(folder: Path, report: Report) -> None:
        tell([*report.problems, *engine.take_notes()])
        if report.is_news:
            print(f"{folder}: {in_words(report)}", flush=True)

    try:
        with opened_index() as index, stopped_by_ctrl_c(job):
            if not index.folders():
                raise AEDeskError("There is no folder in the library yet: aedesk library add FOLDER.")
            if not index.writable:
                raise AEDeskError("The library's folder '{}' is read-only: nothing can be watched.", index.path.parent)
            watcher = Watcher(
                index, lambda: Coder.of(engine, ModelStore()), SystemNotices, looked, lambda said: tell([said])
            )
            watcher.start()
            try:
                over.wait()
            finally:
                watcher.stop()
    except AEDeskError as problem:
        return refused(problem)
    return 0
