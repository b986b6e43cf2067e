"""Watching from the command line, until somebody stops it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from aedesk import paths
from aedesk.cli import library, library_watch
from aedesk.cli.main import main
from aedesk.jobs import Job
from aedesk.library.index import Index
from aedesk.library.watch import Watcher
from tests.library.fakes import fake_coder, save


@pytest.fixture(autouse=True)
def fake(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(library.Coder, "of", staticmethod(lambda engine, models: fake_coder()))
    monkeypatch.setattr("aedesk.models.store.ModelStore.ids", lambda store: ["library_code"])
    monkeypatch.setattr(paths, "library_index", lambda: tmp_path / "data" / "index.sqlite")


def test_what_comes_in_is_named_until_ctrl_c(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import os

    os.utime(save(tmp_path / "album" / "a.png", 1), (1, 1))
    with_folder = Index()
    with_folder.add_folder(tmp_path / "album")
    with_folder.close()
    jobs: list[Job] = []

    @contextmanager
    def stopped(job: Job) -> Iterator[None]:
        jobs.append(job)
        yield

    class Stopping(Watcher):
        """Ctrl-C is pressed after the first look."""

        def __init__(self, index, coder, notices, looked, failed) -> None:  # type: ignore[no-untyped-def]
            super().__init__(index, coder, notices, lambda *said: (looked(*said), jobs[0].cancel()), failed)

    monkeypatch.setattr(library_watch, "stopped_by_ctrl_c", stopped)
    monkeypatch.setattr(library_watch, "Watcher", Stopping)
    assert main(["library", "watch"]) == 0
    assert capsys.readouterr().out == f"{tmp_path / 'album'}: 1 photo (1 new)\n"
    assert not any(thread.name == "aedesk-watcher" for thread in threading.enumerate())


def test_without_a_folder_there_is_nothing_to_watch(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["library", "watch"]) == 2 and "aedesk library add FOLDER" in capsys.readouterr().err
