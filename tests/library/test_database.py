"""The file of the index: made once, whole whatever happens, set aside where it cannot be used."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from aedesk.errors import AEDeskError
from aedesk.library import database
from aedesk.library.database import FOLDERS, VERSION, keep_folders, kept_folders
from aedesk.library.index import Index
from aedesk.library.photo import Photo, Place
from tests.closed import close

WRITES_FOR_EVER = """
import sys
from pathlib import Path
from aedesk.library.index import Index
from aedesk.library.photo import Photo
index, number = Index(Path(sys.argv[1])), 0
index.add_folder(Path(sys.argv[2]))
while True:
    photos = [Photo(0, Path(sys.argv[2], f"{number}-{k}.png"), 1, 1, content=b"x" * 16) for k in range(50)]
    index.put(index.folders()[0], photos)
    number += 1
    if number == 3:
        print("writes", flush=True)
"""


def spoil_header(path: Path) -> None:
    path.write_bytes(b"no database, but something long enough to look like one" * 100)


def spoil_pages(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:2000] + b"\xa5" * (len(content) - 2000))


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def make_later(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    connection.close()


def make_other(path: Path) -> None:
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE photos (name TEXT)")
    connection.execute(f"PRAGMA user_version = {VERSION}")
    connection.close()


def make_foreign(path: Path) -> None:
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE others (name TEXT)")
    connection.close()


@pytest.fixture
def album(tmp_path: Path) -> Path:
    (tmp_path / "album").mkdir()
    return tmp_path / "album"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "library" / "index.sqlite"


def filled(path: Path, album: Path) -> None:
    index = Index(path)
    index.add_folder(album)
    index.put(album, [Photo(0, album / f"{k}.png", 1, 1, content=b"x" * 16) for k in range(200)])
    index.close()


def make_earlier(path: Path) -> None:
    """As the first version left it."""
    connection = sqlite3.connect(path)
    for table in ("told", "places", "members", "groups"):
        connection.execute(f"DROP TABLE {table}")
    connection.execute("ALTER TABLE photos DROP COLUMN taken")
    connection.execute("PRAGMA user_version = 1")
    connection.close()


def test_an_index_of_an_earlier_version_is_gone_on_with(path: Path, album: Path) -> None:
    filled(path, album)
    make_earlier(path)
    index = Index(path)
    assert index.note is None and len(index.photos()) == 200 and index.told() == {} and index.places("x") == {}
    index.keep_places("x", {index.photos()[0].id: Place(b"c", 0.5, 1.0)})
    assert list(index.places("x").values()) == [Place(b"c", 0.5, 1.0)] and index.places("y") == {}
    index.close()


def test_one_of_an_earlier_version_in_a_read_only_folder_can_be_asked(
    path: Path, album: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(path, album)
    make_earlier(path)
    make_read_only(monkeypatch)
    index = Index(path)
    assert not index.writable and len(index.photos()) == 200 and index.told() == {}
    index.close()


@pytest.mark.parametrize("spoil", [spoil_header, spoil_pages, cut_short, make_later, make_other, make_foreign])
def test_what_cannot_be_used_is_set_aside_and_its_folders_are_known(
    spoil: Callable[[Path], None], path: Path, album: Path
) -> None:
    filled(path, album)
    spoil(path)
    before = path.read_bytes()
    index = Index(path)
    aside = path.with_name("index-1.sqlite")
    assert index.rebuilt and str(aside) in str(index.note)
    assert ("later" in str(index.note)) == (spoil is make_later)
    assert aside.read_bytes() == before
    assert index.folders() == [album] and index.photos() == []
    index.close()
    again = Index(path)
    assert again.note is None and again.folders() == [album]
    again.close()


def test_names_of_what_is_set_aside_are_not_used_twice(path: Path, album: Path) -> None:
    for number in (1, 2, 3):
        filled(path, album)
        spoil_header(path)
        Index(path).close()
        assert path.with_name(f"index-{number}.sqlite").exists()


def test_what_was_written_outlives_kill_9(path: Path, album: Path) -> None:
    program = [sys.executable, "-c", WRITES_FOR_EVER, str(path), str(album)]
    with subprocess.Popen(program, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None and process.stdout.readline() == "writes\n"
        time.sleep(0.05)
        os.kill(process.pid, signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    index = Index(path)
    assert index.note is None and index.folders() == [album]
    count = len(index.photos())
    assert count >= 150 and count % 50 == 0  # each writing is there as a whole or not at all
    index.close()


def test_two_windows_write_and_see_each_other(path: Path, album: Path) -> None:
    one, other = Index(path), Index(path)
    one.add_folder(album)
    for number, index in enumerate([one, other] * 5):
        index.put(album, [Photo(0, album / f"{number}.png", 1, 1)])
    assert [len(index.photos()) for index in (one, other)] == [10, 10]
    other.forget(album)
    one.put(album, [Photo(0, album / "late.png", 1, 1)])  # of a folder that was forgotten meanwhile
    assert one.photos() == [] and one.folders() == []
    one.close()
    other.close()


def test_a_window_that_waits_in_vain_says_why(path: Path, album: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "PATIENCE", 0.05)
    one = Index(path)
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(AEDeskError, match="Another window"):
        one.add_folder(album)
    assert one.folders() == []  # reading goes on
    holder.execute("ROLLBACK")
    assert one.add_folder(album) == album
    holder.close()
    one.close()


def make_read_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on SQLite can write nowhere, which for the administrator no folder says by itself."""
    real = sqlite3.connect

    def connect(address: str | Path, **options: object) -> sqlite3.Connection:
        if "immutable=1" in str(address):
            return real(address, **options)  # type: ignore[call-overload, no-any-return]
        if not Path(address).exists():
            raise sqlite3.OperationalError("unable to open database file")
        connection = real(f"{Path(address).as_uri()}?mode=ro", **{**options, "uri": True})  # type: ignore[call-overload]
        assert isinstance(connection, sqlite3.Connection)
        return connection

    monkeypatch.setattr(sqlite3, "connect", connect)


def test_a_closed_folder_is_said(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.parent.parent.mkdir()
    close(path.parent.parent, monkeypatch)
    with pytest.raises(AEDeskError, match="cannot be kept in"):
        Index(path)


def test_a_read_only_index_can_still_be_asked(path: Path, album: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    filled(path, album)
    make_read_only(monkeypatch)
    index = Index(path)
    assert not index.writable and len(index.photos()) == 200 and index.folders() == [album]
    with pytest.raises(AEDeskError, match="read-only"):
        index.forget(album)
    index.close()


def test_where_none_can_be_made_it_is_said(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_read_only(monkeypatch)
    with pytest.raises(AEDeskError, match="cannot be kept in"):
        Index(path)


def test_a_file_in_the_way_is_said(path: Path) -> None:
    path.parent.parent.mkdir()
    path.parent.write_text("no folder")
    with pytest.raises(AEDeskError, match="cannot be kept in"):
        Index(path)


@pytest.mark.skipif(sys.platform != "linux", reason="names are text elsewhere")
def test_folders_whose_names_are_no_text_are_known_again(path: Path, tmp_path: Path) -> None:
    strange = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9 \xff"))
    path.parent.mkdir(parents=True)
    keep_folders(path, [strange, tmp_path])
    assert kept_folders(path) == [strange, tmp_path]


@pytest.mark.parametrize("text", ["", "{", "7", '{"a": 1}', "[1, null]"])
def test_a_damaged_list_of_folders_does_not_hinder(text: str, path: Path) -> None:
    path.parent.mkdir(parents=True)
    path.with_name(FOLDERS).write_text(text)
    assert all(isinstance(folder, Path) for folder in kept_folders(path))
