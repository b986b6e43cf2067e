"""The functions that go to the workers.

Each is made anew inside another function, so that Dask sends its few lines and not the name of a module: neither the
scheduler nor a worker without AEDesk has to import anything to tell that it cannot.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

ABSENT: dict[str, Any] = {"version": "", "pid": 0, "unseen": []}


def about_function() -> Callable[[list[str]], dict[str, Any]]:
    """`worker.about`; ABSENT where there is no AEDesk."""
    absent = ABSENT

    def about(folders: list[str]) -> dict[str, Any]:
        try:
            from aedesk.cluster.worker import about
        except ImportError:
            return absent
        return about(folders)

    return about


def stop_function() -> Callable[[str], None]:
    """`worker.stop`."""

    def stop(batch: str) -> None:
        from aedesk.cluster.worker import stop

        stop(batch)

    return stop


def receive_function() -> Callable[[str, str, dict[str, bytes]], str]:
    """`worker.receive`."""

    def receive(id: str, digest: str, files: dict[str, bytes]) -> str:
        from aedesk.cluster.worker import receive

        return receive(id, digest, files)

    return receive


def work_function() -> Callable[[dict[str, Any], str, str], dict[str, Any]]:
    """`worker.work` for a photo that is noted at the scheduler, under these two keys, as begun and not ended: one that
    ends its process again and again is known by that. Gives who did it, too."""

    def work(task: dict[str, Any], batch: str, name: str) -> dict[str, Any]:
        from distributed import get_worker
        from distributed.utils import sync

        worker = get_worker()
        try:
            from aedesk.cluster.worker import work
        except ImportError:
            return {"version": "", "worker": worker.address}

        async def note() -> int:
            before = int(await worker.scheduler.get_metadata(keys=[batch, name], default=0))
            await worker.scheduler.set_metadata(keys=[batch, name], value=before + 1)
            return before

        return {**work(task, lambda: int(sync(worker.loop, note))), "worker": worker.address}

    return work
