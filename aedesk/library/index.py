"""The index of the library: its folders, and what is known of each photo in them.

Everything in it can be made anew from the photos. Nothing is ever written to them.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from aedesk import paths
from aedesk.errors import AEDeskError
from aedesk.filesystem import check_folder
from aedesk.imaging.formats.caption import Caption
from aedesk.library.database import keep_folders, kept_folders, open_database, said, writing
from aedesk.library.photo import MEASURES, File, Photo, Place, Told
from aedesk.library.rows import COLUMNS, WRITTEN, keywords_of, photo_of, told_values, values_of
from aedesk.sentence import Sentence


class Index:
    """One opened index; any thread may use it. Every method raises AEDeskError where the file cannot be used."""

    def __init__(self, path: Path | None = None) -> None:
        """`path`: None for that of the person. Where an index could not be used, it was set aside: `note` says so, and
        `rebuilt` is True until its folders are looked through (update.py)."""
        self.path = path or paths.library_index()
        self._lock = threading.RLock()
        self._opened = open_database(self.path)
        self.note: Sentence | None = self._opened.note
        self.rebuilt = self.note is not None
        if self.rebuilt:
            with self._writing() as connection:
                for folder in kept_folders(self.path):
                    connection.execute("INSERT OR IGNORE INTO folders (path) VALUES (?)", (os.fsencode(folder),))

    def close(self) -> None:
        with self._lock:
            self._opened.connection.close()

    @property
    def writable(self) -> bool:
        return self._opened.writable

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with self._lock, writing(self._opened, self.path) as connection:
            yield connection

    def _read(self, sql: str, values: Sequence[Any] = ()) -> list[Any]:
        with self._lock:
            try:
                return self._opened.connection.execute(sql, values).fetchall()
            except sqlite3.Error as problem:
                raise said(problem, self.path) from problem

    def folders(self) -> list[Path]:
        """The folders of the library, by name."""
        return sorted(Path(os.fsdecode(path)) for (path,) in self._read("SELECT path FROM folders"))

    def add_folder(self, folder: Path) -> Path:
        """Take a folder into the library, with all folders in it. Returns the folder of the library that it is part of
        now: itself, or one around it. Raises AEDeskError where it is no folder."""
        check_folder(folder)
        folder = Path(os.path.realpath(folder))
        with self._writing() as connection:
            known = self.folders()
            around = [one for one in known if folder.is_relative_to(one)]
            if around:
                return around[0]
            connection.execute("INSERT INTO folders (path) VALUES (?)", (os.fsencode(folder),))
            for one in known:
                if one.is_relative_to(folder):
                    both = (os.fsencode(folder), os.fsencode(one))
                    connection.execute(
                        "UPDATE photos SET folder = (SELECT id FROM folders WHERE path = ?)"
                        " WHERE folder = (SELECT id FROM folders WHERE path = ?)",
                        both,
                    )
                    connection.execute("DELETE FROM folders WHERE path = ?", both[1:])
            keep_folders(self.path, self.folders())
        return folder

    def forget(self, folder: Path) -> int:
        """Take a folder out of the library. Returns how many photos are forgotten; the files stay. Raises AEDeskError
        where it is not in the library."""
        names = {folder, Path.cwd() / folder, Path(os.path.realpath(folder))}
        with self._writing() as connection:
            known = next((one for one in self.folders() if one in names), None)
            if known is None:
                raise AEDeskError("The folder '{}' is not in the library.", folder)
            count = len(self.photos(known))
            connection.execute("DELETE FROM folders WHERE path = ?", (os.fsencode(known),))
            keep_folders(self.path, self.folders())
        return count

    def photos(self, folder: Path | None = None, codes: bool = True) -> list[Photo]:
        """All that is known, by path; of one folder of the library or of all. `codes`: False leaves them out, which
        are most of it."""
        columns = COLUMNS if codes else COLUMNS.replace(" codes,", " NULL,").replace(" sketch,", " NULL,")
        if folder is None:
            rows = self._read(f"SELECT {columns} FROM photos ORDER BY path")
        else:
            rows = self._read(
                f"SELECT {columns} FROM photos WHERE folder = (SELECT id FROM folders WHERE path = ?) ORDER BY path",
                (os.fsencode(folder),),
            )
        return [photo_of(row) for row in rows]

    def change(self) -> int:
        """A number that is another one after another window, or another program, has written into the index."""
        return int(self._read("PRAGMA data_version")[0][0])

    def count(self) -> int:
        """How many photos are there."""
        return int(self._read("SELECT count(*) FROM photos WHERE NOT gone")[0][0])

    def at(self, path: Path) -> Photo | None:
        """The photo whose file this is, None where it is not in the library."""
        rows = self._read(f"SELECT {COLUMNS} FROM photos WHERE path = ?", (os.fsencode(os.path.realpath(path)),))
        return photo_of(rows[0]) if rows else None

    def same_content(self, content: bytes) -> list[Photo]:
        """All photos whose files have this content."""
        return [photo_of(row) for row in self._read(f"SELECT {COLUMNS} FROM photos WHERE content = ?", (content,))]

    def put(self, folder: Path, photos: Sequence[Photo]) -> None:
        """Write what is known of some photos of a folder; what was known of the same path is replaced, but for its id.
        `id` and `gone` of the photos do not matter. Where the folder was forgotten meanwhile, nothing is written."""
        others = ", ".join(f"{name} = excluded.{name}" for name in WRITTEN if name != "path")
        sql = (
            f"INSERT INTO photos (folder, {', '.join(WRITTEN)}) SELECT id, {', '.join('?' * len(WRITTEN))}"
            " FROM folders WHERE path = ? ON CONFLICT (path) DO UPDATE"
            f" SET folder = excluded.folder, gone = 0, {others}"
        )
        with self._writing() as connection:
            connection.executemany(sql, [(*values_of(photo), os.fsencode(folder)) for photo in photos])

    def move(self, photo: Photo, folder: Path, file: File) -> None:
        """The file of a photo lies elsewhere now."""
        with self._writing() as connection:
            connection.execute("DELETE FROM photos WHERE path = ?", (os.fsencode(file.path),))
            connection.execute(
                "UPDATE photos SET path = ?, size = ?, changed = ?, gone = 0,"
                " folder = (SELECT id FROM folders WHERE path = ?) WHERE id = ?",
                (os.fsencode(file.path), file.size, file.changed, os.fsencode(folder), photo.id),
            )

    def mark(self, photos: Sequence[Photo], gone: bool) -> None:
        """Write that the files of some photos have gone, or are there again."""
        with self._writing() as connection:
            connection.executemany("UPDATE photos SET gone = ? WHERE id = ?", [(gone, photo.id) for photo in photos])

    def keep_measure(self, photo: Photo, name: str, value: float) -> None:
        """Write one of MEASURES."""
        if name not in MEASURES:
            raise ValueError(f"there is no measure {name}")
        with self._writing() as connection:
            connection.execute(
                f"UPDATE photos SET {name} = ? WHERE id = ? AND size = ? AND changed = ?",
                (value, photo.id, photo.size, photo.changed),
            )

    def told(self) -> dict[int, Told]:
        """What is said of photos, by their ids."""
        rows = self._read("SELECT photo, source, changed, size, rating, title, note, keywords FROM told")
        return {
            id: Told(Path(os.fsdecode(source)), (changed, size), rating, Caption(title, note, keywords_of(keywords)))
            for id, source, changed, size, rating, title, note, keywords in rows
        }

    def keep_told(self, told: Mapping[int, Told]) -> None:
        """Write what is said of photos, by their ids; those that were forgotten meanwhile are left out."""
        sql = "INSERT OR REPLACE INTO told SELECT id, ?, ?, ?, ?, ?, ?, ? FROM photos WHERE id = ?"
        with self._writing() as connection:
            connection.executemany(
                sql,
                [(*told_values(one), id) for id, one in told.items()],
            )

    def places(self, coder: str) -> dict[int, Place]:
        """Where photos lie on the map that was made of the codes of a network, by their ids."""
        rows = self._read("SELECT photo, content, x, y FROM places WHERE coder = ?", (coder,))
        return {id: Place(content, x, y) for id, content, x, y in rows}

    def keep_places(self, coder: str, places: Mapping[int, Place]) -> None:
        """Write the map: it is all that is known then."""
        sql = "INSERT OR REPLACE INTO places SELECT id, ?, ?, ?, ? FROM photos WHERE id = ?"
        with self._writing() as connection:
            connection.execute("DELETE FROM places")
            connection.executemany(sql, [(one.content, coder, one.x, one.y, id) for id, one in places.items()])

    def groups(self) -> list[tuple[str, list[int]]]:
        """Names of the groups ("" for none) and the ids of their photos, in the order in which they were kept."""
        rows = self._read(
            "SELECT groups.id, name, photo FROM groups JOIN members ON grp = groups.id ORDER BY groups.id, rank"
        )
        found: dict[int, tuple[str, list[int]]] = {}
        for group, name, photo in rows:
            found.setdefault(group, (name, []))[1].append(photo)
        return list(found.values())

    def keep_groups(self, groups: Sequence[tuple[str, Sequence[int]]]) -> None:
        """Write all groups; photos that were forgotten meanwhile are left out."""
        with self._writing() as connection:
            connection.execute("DELETE FROM groups")
            for number, (name, photos) in enumerate(groups):
                connection.execute("INSERT INTO groups (id, name) VALUES (?, ?)", (number, name))
                connection.executemany(
                    "INSERT OR REPLACE INTO members SELECT id, ?, ? FROM photos WHERE id = ?",
                    [(number, rank, photo) for rank, photo in enumerate(photos)],
                )
