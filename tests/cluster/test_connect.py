from __future__ import annotations

import sys
from pathlib import Path

import pytest

from aedesk.cluster.connect import Cluster, Connection
from aedesk.errors import AEDeskError


@pytest.mark.parametrize("address", ["local:0", "local:65", "local:", "local:x", "local:-1", " "])
def test_what_is_no_cluster_is_refused(address: str) -> None:
    with pytest.raises(AEDeskError):
        Cluster(address)


def test_processes_of_this_computer_and_certificates() -> None:
    assert Cluster("local:12").processes == 12 and Cluster("tcp://host:8786").processes == 0
    assert Cluster("tcp://host:8786").security == {}  # Dask's own configuration says what is used
    assert Cluster("host:8786", Path("ca.pem"), key=Path("key.pem")).security == {
        "tls_ca_file": "ca.pem",
        "tls_client_key": "key.pem",
        "require_encryption": True,
    }


def test_without_dask_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(AEDeskError, match=r"pip install 'aedesk\[cluster\]'"):
        Connection(Cluster("tcp://host:8786"))
