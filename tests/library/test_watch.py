"""Watching: photos come in by themselves. Time goes by as the tests say."""

from __future__ import annotations

import os
import shutil
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from aedesk.errors import AEDeskError
from aedesk.library import watch
from aedesk.library.coder import Coder
from aedesk.library.index import Index
from aedesk.library.names import Names
from aedesk.library.notices import SystemNotices
from aedesk.library.only_one import only_one
from aedesk.library.update import Report
from aedesk.library.watch import LOCK, POLL, POLL_WATCHED, RETRY, Watcher, concerns
from aedesk.sentence import Sentence
from tests.library.fakes import fake_coder, save

LONG_AGO = 10**9  # nanoseconds


class FakeNotices:
    """`willing`: whether it watches; `told`: who hears of each folder."""

    def __init__(self, willing: bool = True) -> None:
        self.willing, self.closed = willing, False
        self.told: dict[Path, Callable[[Path, bool], object]] = {}

    def watch(self, folder: Path, changed: Callable[[Path, bool], object]) -> bool:
        if self.willing:
            self.told[folder] = changed
        return self.willing

    def unwatch(self, folder: Path) -> None:
        self.told.pop(folder, None)

    def close(self) -> None:
        self.closed = True


class Watching:
    """A watcher, and what it has said."""

    def __init__(self, index: Index, willing: bool = True) -> None:
        self.index, self.notices = index, FakeNotices(willing)
        self.reports: list[Report] = []
        self.failed: list[str] = []
        self.coders = 0
        looked: Callable[[Path, Report], object] = lambda folder, report: self.reports.append(report)  # noqa: E731
        self.watcher = Watcher(
            index, self.coder, lambda: self.notices, looked, lambda sentence: self.failed.append(str(sentence))
        )

    def coder(self) -> Coder:
        self.coders += 1
        return fake_coder()

    def tick(self, now: float) -> list[tuple[int, int, int, int]]:
        """New, changed, moved and gone photos of each look until then."""
        self.reports.clear()
        self.watcher.tick(now)
        return [(one.new, one.changed, one.moved, one.gone) for one in self.reports]


def old(path: Path, seed: int) -> Path:
    """A photo that was written long ago."""
    save(path, seed)
    os.utime(path, ns=(LONG_AGO, LONG_AGO))
    return path


@pytest.fixture
def album(tmp_path: Path) -> Path:
    for number in range(2):
        old(tmp_path / "album" / f"{number}.png", number)
    return tmp_path / "album"


@pytest.fixture
def index(tmp_path: Path, album: Path):  # type: ignore[no-untyped-def]
    opened = Index(tmp_path / "data" / "index.sqlite")
    opened.add_folder(album)
    yield opened
    opened.close()


@pytest.fixture
def watching(index: Index, monkeypatch: pytest.MonkeyPatch) -> Watching:
    monkeypatch.setattr(time, "monotonic", lambda: 100.0)  # when notices come
    monkeypatch.setattr(watch, "is_remote", lambda folder: folder.name == "net")
    return Watching(index)


def test_what_is_new_comes_in_at_the_start_and_once_it_is_quiet(watching: Watching, album: Path) -> None:
    assert watching.tick(0.0) == [(2, 0, 0, 0)] and watching.tick(50.0) == []
    watching.notices.told[album](old(album / "new.png", 7), False)
    assert watching.tick(101.0) == []  # more may follow
    assert watching.watcher.tick(101.0) == pytest.approx(1.0)
    assert watching.tick(102.0) == [(1, 0, 0, 0)] and watching.coders == 1
    watching.notices.told[album](album / "notes.txt", False)
    assert watching.tick(200.0) == []


def test_a_moved_photo_keeps_its_names_and_its_place(watching: Watching, album: Path) -> None:
    watching.tick(0.0)
    photo = watching.index.photos()[0]
    from aedesk.jobs import Job

    Names(watching.index).add([photo], "sea", Job())
    (album / "inner").mkdir()
    shutil.move(photo.path, album / "inner" / "renamed.png")
    watching.notices.told[album](album / "inner", True)
    assert watching.tick(102.0) == [(0, 0, 1, 0)]
    assert [one.id for one in watching.index.photos()].count(photo.id) == 1
    assert Names(watching.index).all()[photo.id].caption.keywords == ("sea",)


def test_a_file_that_is_still_written_waits(watching: Watching, album: Path) -> None:
    watching.tick(0.0)
    watching.notices.told[album](save(album / "new.png", 7), False)
    assert watching.tick(102.0) == [(0, 0, 0, 0)]
    os.utime(album / "new.png", ns=(LONG_AGO, LONG_AGO))
    assert watching.tick(103.0) == [] and watching.tick(104.0) == [(1, 0, 0, 0)]


def test_what_other_programs_say_of_a_photo_comes_in(watching: Watching, album: Path) -> None:
    from aedesk.imaging.formats.rating import set_rating

    watching.tick(0.0)
    set_rating(album / "0.png", 4)
    watching.notices.told[album](album / "0.png.xmp", False)
    watching.tick(102.0)
    assert [told.rating for told in Names(watching.index).all().values()] == [4]


def test_a_disk_that_is_unplugged_keeps_its_photos_and_is_looked_through_when_it_is_back(
    watching: Watching, album: Path
) -> None:
    watching.tick(0.0)
    album.rename(album.with_name("unplugged"))
    assert watching.tick(POLL) == [] and watching.notices.told == {}
    assert len(watching.index.photos()) == 2 and not any(photo.gone for photo in watching.index.photos())
    old(album.with_name("unplugged") / "new.png", 7)
    album.with_name("unplugged").rename(album)
    assert watching.tick(2 * POLL) == [(1, 0, 0, 0)] and list(watching.notices.told) == [album]


def test_folders_nobody_tells_of_are_looked_through_from_time_to_time(index: Index, album: Path) -> None:
    watching = Watching(index, willing=False)
    assert watching.tick(0.0) == [(2, 0, 0, 0)]
    old(album / "new.png", 7)
    assert watching.tick(POLL - 1) == [] and watching.tick(POLL) == [(1, 0, 0, 0)]


def test_remote_folders_too_and_watched_ones_now_and_then(watching: Watching, tmp_path: Path) -> None:
    (tmp_path / "net").mkdir()
    watching.index.add_folder(tmp_path / "net")
    assert len(watching.tick(0.0)) == 2 and tmp_path / "net" not in watching.notices.told
    assert len(watching.tick(POLL)) == 1 and len(watching.tick(POLL_WATCHED)) == 2


def test_folders_come_and_go(watching: Watching, album: Path, tmp_path: Path) -> None:
    watching.tick(0.0)
    old(tmp_path / "other" / "a.png", 5)
    watching.index.add_folder(tmp_path / "other")
    assert watching.tick(1.0) == [(1, 0, 0, 0)]
    watching.index.forget(album)
    assert watching.tick(2.0) == [] and list(watching.notices.told) == [tmp_path / "other"]
    watching.watcher.look()
    assert len(watching.tick(101.0)) == 1


def test_while_another_window_is_at_work_it_waits(watching: Watching) -> None:
    with only_one(watching.index.path.with_name(LOCK)) as alone:
        assert alone and watching.tick(0.0) == []
    assert watching.tick(1.0) == [] and watching.tick(RETRY) == [(2, 0, 0, 0)]


def test_what_goes_wrong_is_said_and_the_watch_goes_on(
    watching: Watching, album: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails() -> Coder:
        raise AEDeskError("The network '{}' is not there.", "library_code")

    monkeypatch.setattr(watching.watcher, "_make_coder", fails)
    watching.tick(0.0)
    watching.notices.told[album](album / "0.png", False)
    watching.tick(101.0)
    watching.tick(103.0)
    assert watching.failed == ["The network 'library_code' is not there."]  # once
    monkeypatch.setattr(watching.watcher, "_make_coder", lambda: 1 / 0)
    watching.notices.told[album](album / "0.png", False)
    watching.tick(102.0)
    assert "ZeroDivisionError" in watching.failed[1]
    monkeypatch.setattr(watching.watcher, "_make_coder", fake_coder)
    watching.notices.told[album](album / "0.png", False)
    assert watching.tick(110.0) == [(2, 0, 0, 0)]


def test_an_index_that_cannot_be_read_is_tried_again_later(watching: Watching, monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(index: Index) -> list[Path]:
        raise AEDeskError("Another window is changing the library; try again in a moment.")

    watching.tick(0.0)
    with monkeypatch.context() as patch:
        patch.setattr(Index, "folders", busy)
        assert [watching.watcher.tick(now) for now in (POLL_WATCHED, POLL_WATCHED + 1)] == [POLL, POLL]
    assert len(watching.failed) == 1 and watching.tick(POLL_WATCHED + 2) == [(0, 0, 0, 0)]


@pytest.mark.parametrize(
    ("path", "is_folder", "expected"),
    [
        ("a.JPG", False, True),
        ("inner/a.tif", False, True),
        ("a.jpg.xmp", False, True),
        ("1931.05", True, True),
        ("notes.txt", False, False),
        (".thumbnails/a.jpg", False, False),
        ("@eaDir", True, False),
        (".aedesk-12-ab.xmp", False, False),
        ("/elsewhere/a.jpg", False, False),
    ],
)
def test_only_photos_and_what_is_said_of_them_concern(path: str, is_folder: bool, expected: bool) -> None:
    assert concerns(Path("/album"), Path("/album") / path, is_folder) == expected


def test_a_photo_that_is_dropped_into_a_folder_comes_in_by_itself(index: Index, album: Path) -> None:
    """With the system's own notices, and the thread."""
    came, heard = threading.Event(), []

    def looked(folder: Path, report: Report) -> None:
        heard.append((folder, report.new))
        if sum(new for _, new in heard) == 3:
            came.set()
        elif len(heard) == 1:
            old(tmp / "new.png", 9)
            (tmp / "new.png").rename(album / "new.png")

    tmp = album.parent
    sentences: list[Sentence] = []
    watcher = Watcher(index, fake_coder, SystemNotices, looked, sentences.append)
    watcher.changes.settle = 0.0
    watcher.start()
    try:
        assert came.wait(30.0), heard
    finally:
        watcher.stop()
    assert sentences == [] and all(folder == album for folder, _ in heard)
    assert not any(thread.name == "aedesk-watcher" for thread in threading.enumerate())


def test_an_index_that_cannot_be_written_is_not_watched(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Index, "writable", False)
    watching = Watching(index)
    watching.watcher.start()
    watching.watcher.stop()
    assert watching.reports == [] and watching.notices.told == {}


def test_another_code_is_taken_at_the_next_look(
    watching: Watching, album: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    watching.tick(0.0)
    watching.notices.told[album](old(album / "new.png", 7), False)
    assert watching.tick(102.0) and watching.coders == 1
    monkeypatch.setattr(watch.library_code, "stamp", lambda: (1, 1))
    monkeypatch.setattr(watching.watcher, "_make_coder", lambda: fake_coder(sha256="f" * 64))
    watching.notices.told[album](old(album / "newer.png", 8), False)
    assert watching.tick(104.0) == [(1, 3, 0, 0)]  # all are coded anew
    assert {photo.coder for photo in watching.index.photos()} == {"f" * 16}
