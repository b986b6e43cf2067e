"""Who the workers are that a batch finds, and whether they can take part."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import Any

from aedesk import __version__
from aedesk.cluster.plain import Entry
from aedesk.errors import AEDeskError

PYTHON = f"{sys.version_info.major}.{sys.version_info.minor}"


def short(address: str) -> str:
    """host:port, without the protocol."""
    return address.rpartition("://")[2]


async def greet(
    client: Any, about: Callable[[list[str]], Entry], workers: Sequence[str], folders: list[str]
) -> dict[str, Entry]:
    """What each worker answers to `worker.about`; those that have gone meanwhile do not. Raises AEDeskError where one
    has another Python, which would not understand what it is sent."""
    versions = (await client.get_versions())["workers"]
    for worker in workers:
        python = str(((versions.get(worker) or {}).get("host") or {}).get("python", PYTHON))
        if ".".join(python.split(".")[:2]) != PYTHON:
            raise AEDeskError(
                "The worker '{}' has Python {}, this computer has {}: all need the same.",
                short(worker),
                ".".join(python.split(".")[:2]),
                PYTHON,
            )
    answers = await client.run(about, folders, workers=list(workers), on_error="return")
    return {worker: said for worker, said in answers.items() if isinstance(said, dict)}


def check_version(worker: str, said: Entry) -> None:
    """Raises AEDeskError unless a worker has the AEDesk that this computer has."""
    if said["version"] == __version__:
        return
    if not said["version"]:
        raise AEDeskError("There is no AEDesk on the worker '{}': install version {}.", short(worker), __version__)
    raise AEDeskError(
        "The worker '{}' has AEDesk {}, this computer has {}: install the same version on all.",
        short(worker),
        said["version"],
        __version__,
    )


def check_seen(worker: str, said: Entry) -> None:
    """Raises AEDeskError unless a worker sees the folders of the batch."""
    if said["unseen"]:
        raise AEDeskError(
            "The worker '{}' does not see '{}': all computers of the cluster must see the folders of a batch, "
            "or they are addresses such as sftp://.",
            short(worker),
            said["unseen"][0],
        )
