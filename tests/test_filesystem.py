"""Folders that are closed, and names that no file can have."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from aedesk.errors import AEDeskError
from aedesk.filesystem import check_regular, content_of, is_folder, is_regular, is_same, is_there
from tests.closed import close


def test_what_can_be_seen_is_there(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "a").touch()
    assert content_of(tmp_path) == [tmp_path / "a", tmp_path / "b"]
    assert is_there(tmp_path / "a") and is_folder(tmp_path / "b") and is_same(tmp_path / "a", tmp_path / "b/../a")
    assert not is_folder(tmp_path / "a") and not is_same(tmp_path / "a", tmp_path / "b")


@pytest.mark.parametrize("name", ["closed/x/y", "closed/x", "none", "x" * 5000, "x\0y"])
def test_what_cannot_be_seen_is_not_there(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "closed" / "x").mkdir(parents=True)
    close(tmp_path / "closed", monkeypatch)
    path = tmp_path / name
    assert (
        not is_there(path)
        and not is_regular(path)
        and not is_folder(path)
        and not is_same(path, path)
        and content_of(path) == []
    )


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes of Unix")
def test_pipes_and_devices_are_no_files(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "file").touch()
    for path in (tmp_path / "pipe", Path(os.devnull)):
        assert is_there(path) and not is_regular(path)
        with pytest.raises(AEDeskError, match="a pipe or a device"):
            check_regular(path)
    for path in (tmp_path / "file", tmp_path, tmp_path / "none"):
        check_regular(path)
    assert is_regular(tmp_path / "file") and not is_regular(tmp_path)
