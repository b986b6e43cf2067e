"""The file in which the index lies: opened, made, and set aside where it cannot be used.

SQLite with a write-ahead log: what is written is there as a whole or not at all, whatever ends the program, and several
windows can read while one writes. Which folders belong to the library stands in a small file beside it as well: the
rest can be made anew from the photos.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from aedesk.errors import AEDeskError, DiskFull
from aedesk.filesystem import is_there
from aedesk.imaging.formats.atomic import atomic_path
from aedesk.sentence import Sentence

VERSION = 4  # of the tables
PAGE = 32768  # bytes: of smaller ones much would be empty, as a photo has more than half a page of 4096
PATIENCE = 20.0  # seconds that one window waits while another writes
FOLDERS = "folders.json"
# Paths are bytes: names of files need not be text. `coder` is of the network that made the codes.
TABLES = """
CREATE TABLE folders (id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE);
CREATE TABLE photos (
    id INTEGER PRIMARY KEY,
    folder INTEGER NOT NULL REFERENCES folders (id) ON DELETE CASCADE,
    path BLOB NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    gone INTEGER NOT NULL DEFAULT 0,
    problem TEXT,
    width INTEGER, height INTEGER,
    content BLOB, hash BLOB,
    codes BLOB, coder TEXT, sketch BLOB,
    damage REAL, fading REAL, blur REAL, noise REAL
);
CREATE INDEX photos_by_folder ON photos (folder);
CREATE INDEX photos_by_content ON photos (content);
"""
# What later versions have added. `told`: what a person says of a photo, read from the file `source` as it was when it
# had this stamp; `places`: where a photo lies on the map of one network, as long as its content is the same;
# `groups`: what a person, or the library by itself, has put together, and `members` the photos of each, by `rank`;
# `taken`: the day of a photo, counted as Python does (date.toordinal), NULL where it was looked at before.
ADDED = {
    2: """
CREATE TABLE told (
    photo INTEGER PRIMARY KEY REFERENCES photos (id) ON DELETE CASCADE,
    source BLOB NOT NULL, changed INTEGER NOT NULL, size INTEGER NOT NULL,
    rating INTEGER NOT NULL, title TEXT NOT NULL, note TEXT NOT NULL, keywords TEXT NOT NULL
);
CREATE TABLE places (
    photo INTEGER PRIMARY KEY REFERENCES photos (id) ON DELETE CASCADE,
    content BLOB NOT NULL, coder TEXT NOT NULL, x REAL NOT NULL, y REAL NOT NULL
);
""",
    3: """
CREATE TABLE groups (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE members (
    photo INTEGER PRIMARY KEY REFERENCES photos (id) ON DELETE CASCADE,
    grp INTEGER NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    rank INTEGER NOT NULL
);
""",
    4: "ALTER TABLE photos ADD COLUMN taken INTEGER;",
}
# The same in an index that can only be read: in memory, and empty.
IN_MEMORY = {number: tables.replace("CREATE TABLE", "CREATE TEMP TABLE") for number, tables in ADDED.items()} | {
    4: "CREATE TEMP VIEW photos AS SELECT *, NULL AS taken FROM main.photos;",
}


@dataclass(frozen=True)
class Opened:
    """`writable`: False where the folder does not let anything be written. `note`: what had to be done to open it."""

    connection: sqlite3.Connection
    writable: bool = True
    note: Sentence | None = None


def open_database(path: Path) -> Opened:
    """Open the index, or make an empty one. One that is damaged, or of a later AEDesk, is set aside under another name.

    Raises AEDeskError where there is none and none can be made."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise _no_place(path, problem.strerror or str(problem)) from None
    try:
        return _opened(path)
    except _Unusable as why:
        note = _set_aside(path, why.later)
    except sqlite3.OperationalError as problem:
        if _is_busy(problem):
            raise said(problem, path) from None
        return _for_reading(path, problem)
    opened = _opened(path)
    return Opened(opened.connection, note=note)


class _Unusable(Exception):
    """The file is no index of ours, or that of a later AEDesk."""

    def __init__(self, later: bool = False) -> None:
        super().__init__()
        self.later = later


def _opened(path: Path) -> Opened:
    connection = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None, check_same_thread=False)
    try:
        connection.execute(f"PRAGMA page_size = {PAGE}")  # of a new file only
        if _version(connection) < VERSION:
            _bring_up(connection)
        if _version(connection) > VERSION:
            raise _Unusable(later=True)
        if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise _Unusable
        connection.execute(
            "SELECT id, folder, path, size, changed, gone, problem, codes, coder, sketch FROM photos LIMIT 1"
        )
        _prepare(connection)
    except BaseException as problem:
        connection.close()
        if isinstance(problem, sqlite3.DatabaseError) and _is_damage(problem):
            raise _Unusable from None
        raise
    return Opened(connection)


def _prepare(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA foreign_keys = ON")
    try:  # nothing changes, but where nothing can be written SQLite says so
        connection.execute(f"PRAGMA user_version = {VERSION}")
    except sqlite3.OperationalError as problem:
        if not _is_busy(problem):
            raise


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _bring_up(connection: sqlite3.Connection) -> None:
    """Make the tables that are not there yet, unless another window has done so meanwhile. Raises _Unusable where
    there are others."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = _version(connection)
        if version == 0:
            if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                raise _Unusable
            _run(connection, TABLES)
        if version < VERSION:
            for number in range(max(version, 1), VERSION):
                _run(connection, ADDED[number + 1])
            connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _run(connection: sqlite3.Connection, statements: str) -> None:
    for statement in statements.split(";"):
        connection.execute(statement)


def _set_aside(path: Path, later: bool) -> Sentence:
    """Give the index another name, with what SQLite has laid beside it. Raises AEDeskError."""
    number = 1
    while is_there(aside := path.with_name(f"{path.stem}-{number}{path.suffix}")):
        number += 1
    try:
        for ending in ("-wal", "-shm"):
            with suppress(FileNotFoundError):
                path.with_name(path.name + ending).replace(aside.with_name(aside.name + ending))
        path.replace(aside)
    except OSError as problem:
        raise _no_place(path, problem.strerror or str(problem)) from None
    return Sentence(
        "The library's index is of a later AEDesk. It was set aside as '{}' and is made anew; no photo was touched."
        if later
        else "The library's index was damaged. It was set aside as '{}' and is made anew; no photo was touched.",
        (aside,),
    )


def _for_reading(path: Path, problem: sqlite3.OperationalError) -> Opened:
    """The index in a folder that is closed for writing. Raises AEDeskError where there is none."""
    if not is_there(path):
        raise _no_place(path, str(problem))
    # Without "immutable" SQLite wants to write beside it.
    address = path.absolute().as_uri() + "?mode=ro&immutable=1"
    try:
        connection = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)
        version = _version(connection)
        if not 1 <= version <= VERSION:
            raise _no_place(path, str(problem))
        for number in range(version, VERSION):
            _run(connection, IN_MEMORY[number + 1])
        connection.execute("SELECT count(*) FROM photos").fetchone()
    except sqlite3.Error:
        raise _no_place(path, str(problem)) from None
    return Opened(connection, writable=False)


def _no_place(path: Path, why: str) -> AEDeskError:
    return AEDeskError("The library cannot be kept in '{}' ({}).", path.parent, why)


def _is_damage(problem: sqlite3.DatabaseError) -> bool:
    """Whether the fault is in the file rather than around it."""
    return not isinstance(problem, sqlite3.OperationalError) or "no such" in str(problem)


def _is_busy(problem: sqlite3.Error) -> bool:
    return "locked" in str(problem) or "busy" in str(problem)


def said(problem: sqlite3.Error, path: Path) -> AEDeskError:
    """What a person is told of a problem with the index."""
    if _is_busy(problem):
        return AEDeskError("Another window is changing the library; try again in a moment.")
    if "full" in str(problem):
        return DiskFull("The disk is full: the library's index was not written.")
    return AEDeskError("The library's index '{}' cannot be used ({}).", path, problem)


@contextmanager
def writing(opened: Opened, path: Path) -> Iterator[sqlite3.Connection]:
    """What is done in the block is written as a whole, or not at all. Raises AEDeskError."""
    if not opened.writable:
        raise AEDeskError("The library's folder '{}' is read-only: nothing can be changed in it.", path.parent)
    connection = opened.connection
    try:
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
            connection.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                connection.execute("ROLLBACK")
            raise
    except sqlite3.Error as problem:
        raise said(problem, path) from problem


def keep_folders(path: Path, folders: Sequence[Path]) -> None:
    """Write the folders of the library beside its index. Raises AEDeskError."""
    names = [os.fsencode(folder).decode("utf-8", "surrogateescape") for folder in folders]
    with atomic_path(path.with_name(FOLDERS), overwrite=True) as file:
        file.write_text(json.dumps(names, indent=1), encoding="ascii")


def kept_folders(path: Path) -> list[Path]:
    """The folders that were written beside an index; none where they cannot be read."""
    try:
        names = json.loads(path.with_name(FOLDERS).read_text(encoding="ascii"))
        return [Path(os.fsdecode(str(name).encode("utf-8", "surrogateescape"))) for name in names]
    except (OSError, ValueError, TypeError):
        return []
