"""What the system tells of changes, and what it does not."""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from watchdog.observers import Observer

from aedesk.library import notices
from aedesk.library.notices import SystemNotices


@pytest.fixture
def system() -> Iterator[SystemNotices]:
    made = SystemNotices()
    yield made
    made.close()


def test_changes_are_told_until_nobody_wants_to_know(system: SystemNotices, tmp_path: Path) -> None:
    told: list[tuple[str, bool]] = []
    heard = threading.Event()

    def changed(path: Path, is_folder: bool) -> None:
        told.append((path.name, is_folder))
        if path.name == "a.png":
            heard.set()

    (tmp_path / "album").mkdir()
    assert system.watch(tmp_path / "album", changed)
    (tmp_path / "album" / "a.png").write_text("photo")
    assert heard.wait(30.0) and ("a.png", False) in told
    system.unwatch(tmp_path / "album")
    system.unwatch(tmp_path / "album")  # twice does no harm


def test_reading_a_file_is_no_change(system: SystemNotices, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_text("photo")
    told: list[str] = []
    heard = threading.Event()

    def changed(path: Path, is_folder: bool) -> None:
        told.append(path.name)
        if path.name == "b.png":
            heard.set()

    assert system.watch(tmp_path, changed)
    (tmp_path / "a.png").read_text()
    (tmp_path / "b.png").write_text("photo")
    assert heard.wait(30.0) and "a.png" not in told


def test_where_the_limit_of_the_system_is_reached_nothing_is_told(
    system: SystemNotices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(*given: object, **options: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Observer, "schedule", refuses)
    assert not system.watch(tmp_path, lambda path, is_folder: None)
    system.unwatch(tmp_path)
    monkeypatch.setattr(notices, "startable", lambda count: 0)
    assert not SystemNotices().watch(tmp_path, lambda path, is_folder: None)
