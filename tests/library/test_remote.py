"""Folders of other computers, by what Linux tells of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aedesk.library.remote import is_remote, is_remote_by

MOUNTS = """22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
40 22 0:44 / /mnt/net rw shared:2 - nfs4 server:/photos rw,vers=4.2
41 40 8:17 / /mnt/net/stick rw - vfat /dev/sdb1 rw
42 22 0:50 / /mnt/my\\040photos rw master:3 - fuse.sshfs me@host: rw
43 22 0:51 / /home/me/.cache/doc rw - fuse.portal portal rw
"""


@pytest.mark.parametrize(
    ("folder", "expected"),
    [
        ("/home/me", False),
        ("/mnt/net", True),
        ("/mnt/net/1931", True),
        ("/mnt/network", False),
        ("/mnt/net/stick/scans", False),
        ("/mnt/my photos/a", True),
        ("/home/me/.cache/doc/x", False),
    ],
)
def test_the_innermost_place_decides(folder: str, expected: bool) -> None:
    assert is_remote_by(MOUNTS, Path(folder)) == expected


@given(st.text())
def test_what_is_no_such_table_is_not_remote_or_anything_else_that_fails(text: str) -> None:
    assert is_remote_by(text, Path("/home")) in (True, False)


def test_this_computer_is_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    table = tmp_path / "mountinfo"
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("aedesk.library.remote.MOUNTS", table)
    assert not is_remote(Path("/mnt/net"))
    table.write_text(MOUNTS)
    assert is_remote(Path("/mnt/net"))
