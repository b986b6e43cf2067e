"""The way to a cluster: its address as somebody types it, and a client of Dask."""

from __future__ import annotations

import logging
import re
import threading
import warnings
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aedesk.errors import AEDeskError
from aedesk.recipe.workers import deaf_to_ctrl_c

PATIENCE = 5.0  # seconds for one attempt to reach a scheduler
MOST = 64  # processes of this computer
LOCAL = re.compile(r"local:(\d{1,4})")


@dataclass(frozen=True)
class Cluster:
    """`address`: of a scheduler (tcp://host:8786, tls://host:8786), the file that it writes (scheduler.json), or
    local:N for N processes of this computer. `ca`, `certificate`, `key`: files for TLS, as Dask wants them; without
    them Dask's own configuration says what is used."""

    address: str
    ca: Path | None = None
    certificate: Path | None = None
    key: Path | None = None

    def __post_init__(self) -> None:
        """Raises AEDeskError for what is no address."""
        found = LOCAL.fullmatch(self.address)
        if self.address.startswith("local:") and (found is None or not 1 <= int(found[1]) <= MOST):
            raise AEDeskError("'{}' is no cluster: local: is followed by a number from 1 to {}.", self.address, MOST)
        if not self.address.strip():
            raise AEDeskError("The address of the cluster is empty.")

    @property
    def processes(self) -> int:
        """How many processes of this computer; 0 where the workers are others."""
        found = LOCAL.fullmatch(self.address)
        return int(found[1]) if found else 0

    @property
    def security(self) -> dict[str, Any]:
        """What Dask's Security is given; empty where its own configuration says all."""
        files = {"tls_ca_file": self.ca, "tls_client_cert": self.certificate, "tls_client_key": self.key}
        given: dict[str, Any] = {name: str(path) for name, path in files.items() if path is not None}
        return given | {"require_encryption": True} if given else {}


class Connection:
    """A client of the scheduler, which can be opened anew, and the processes of this computer where they are asked
    for."""

    def __init__(self, cluster: Cluster) -> None:
        """Raises AEDeskError where Dask is not installed."""
        self._cluster = cluster
        self._own: Any = None  # the processes of this computer
        self.client: Any = None
        try:
            import distributed
        except ImportError:
            raise AEDeskError("A cluster needs Dask, which is not installed: pip install 'aedesk[cluster]'.") from None
        self._dask = distributed
        for name in list(logging.root.manager.loggerDict):
            if name.partition(".")[0] == "distributed":  # what matters is said in a sentence
                logging.getLogger(name).setLevel(logging.CRITICAL + 1)

    @property
    def is_open(self) -> bool:
        return self.client is not None and self.client.status == "running"

    def open(self) -> None:
        """Reach the scheduler, which may be another one than before. Raises AEDeskError."""
        self.drop()
        address = self._cluster.address
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # versions that differ are told in a sentence
                if self._cluster.processes and self._own is None:
                    self._own = self._started(self._cluster.processes)
                given: dict[str, Any] = {"timeout": PATIENCE, "set_as_default": False, "name": "aedesk"}
                if self._cluster.security:
                    given["security"] = self._dask.Security(**self._cluster.security)
                if self._own is not None:
                    self.client = self._dask.Client(self._own, **given)
                elif address.endswith(".json"):
                    self.client = self._dask.Client(scheduler_file=str(_there(address)), **given)
                else:
                    self.client = self._dask.Client(self._full(address), **given)
        except AEDeskError:
            raise
        except Exception as problem:  # of networks, certificates, addresses
            why = " ".join((str(problem) or type(problem).__name__).split())
            raise AEDeskError("The scheduler '{}' cannot be reached ({}).", address, why) from None

    def _full(self, address: str) -> str:
        return f"tls://{address}" if self._cluster.security and "://" not in address else address

    def _started(self, count: int) -> Any:
        """Processes of this computer, which listen for each other only, with certificates made for them."""
        with deaf_to_ctrl_c():
            return self._dask.LocalCluster(
                n_workers=count,
                threads_per_worker=1,
                host="127.0.0.1",
                security=True,
                memory_limit=0,
                dashboard_address=None,
                silence_logs=logging.CRITICAL + 1,
            )

    def drop(self) -> None:
        """Let go of the client, without waiting for it."""
        client, self.client = self.client, None
        if client is not None:
            threading.Thread(target=_closed, args=(client,), daemon=True).start()

    def close(self) -> None:
        """End the processes of this computer, too."""
        own, self._own = self._own, None
        self.drop()
        if own is not None:
            _closed(own)


def _closed(one: Any) -> None:
    with suppress(Exception):
        one.close(timeout=1.0)


def _there(file: str) -> Path:
    path = Path(file)
    if not path.is_file():
        raise AEDeskError("'{}' is not there; the scheduler writes it with --scheduler-file.", path)
    return path
