"""The desk hears of what comes into the library."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from aedesk.errors import AEDeskError
from aedesk.gui.library.watching import Watching
from aedesk.library.coder import Coder
from aedesk.library.index import Index
from aedesk.library.update import Report
from tests.library.fakes import fake_coder, save
from tests.library.test_watch import FakeNotices


@pytest.fixture
def index(tmp_path: Path) -> Iterator[Index]:
    opened = Index(tmp_path / "data" / "index.sqlite")
    os.utime(save(tmp_path / "album" / "a.png", 1), (1, 1))
    opened.add_folder(tmp_path / "album")
    yield opened
    opened.close()


@pytest.fixture
def watch(index: Index) -> Iterator[Callable[..., Watching]]:
    begun: list[Watching] = []

    def begin(coder: Callable[[], Coder] = fake_coder) -> Watching:
        begun.append(Watching(index, coder, notices=FakeNotices))
        return begun[-1]

    yield begin
    for one in begun:
        one.stop()


def test_photos_come_in_by_themselves(
    watch: Callable[..., Watching], index: Index, tmp_path: Path, qtbot: QtBot
) -> None:
    watching, reports = watch(), []

    def heard(report: Report) -> None:
        assert threading.current_thread() is threading.main_thread()
        reports.append(report.new)

    watching.updated.connect(heard)
    watching.start()
    qtbot.waitUntil(lambda: reports == [1])
    os.utime(save(tmp_path / "other" / "b.png", 2), (1, 1))
    index.add_folder(tmp_path / "other")
    watching.folders_changed()
    qtbot.waitUntil(lambda: reports == [1, 1])
    os.utime(save(tmp_path / "other" / "c.png", 3), (1, 1))
    watching.look()
    qtbot.waitUntil(lambda: sorted(reports) == [0, 1, 1, 1])
    assert len(index.photos()) == 3


def test_what_goes_wrong_is_heard(watch: Callable[..., Watching], qtbot: QtBot) -> None:
    def fails() -> Coder:
        raise AEDeskError("The network is not there.")

    watching = watch(fails)
    with qtbot.waitSignal(watching.failed, timeout=30_000) as heard:
        watching.start()
    assert str(heard.args[0]) == "The network is not there."


def test_the_system_is_asked_where_nobody_says_otherwise(index: Index, qtbot: QtBot) -> None:
    watching = Watching(index, fake_coder)
    with qtbot.waitSignal(watching.updated, timeout=30_000):
        watching.start()
    watching.stop()
    assert not any(thread.name.startswith("aedesk-") for thread in threading.enumerate())
