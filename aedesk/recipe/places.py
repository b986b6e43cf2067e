"""Where photos lie: paths of this computer and shared folders, and addresses that fsspec reaches (s3, sftp, smb, gcs).

fsspec and its packages are optional; the addresses are asked for them once they are used.
"""

from __future__ import annotations

import errno
import os
import re
import secrets
from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from aedesk.errors import AEDeskError, DiskFull
from aedesk.filesystem import is_there
from aedesk.imaging.formats.atomic import PREFIX, remove_leftovers

SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
SECRET = re.compile(r"(?<=://)([^/@:]*):([^/@]*)@")


class Away(AEDeskError):
    """A place that cannot be reached now, and may be later: a network, a folder of another computer."""


@dataclass(frozen=True)
class Address:
    """A file or folder that fsspec reaches, such as sftp://host/album/a.jpg. `text` may hold a password, which is
    neither shown nor written into a report."""

    text: str

    def __str__(self) -> str:
        return SECRET.sub(r"\1:***@", self.text)

    def __truediv__(self, part: PurePosixPath) -> Address:
        return Address(f"{self.text.rstrip('/')}/{part}")

    @property
    def name(self) -> str:
        return self.text.rstrip("/").rpartition("/")[2]

    @property
    def suffix(self) -> str:
        return PurePosixPath(self.name).suffix

    @property
    def parent(self) -> Address:
        return Address(self.text.rstrip("/").rpartition("/")[0])


Place = Path | Address


def place_of(text: str) -> Place:
    """What somebody has typed. A path unless it begins as sftp:// does."""
    return Address(text) if SCHEME.match(text) else Path(text)


def text_of(place: Place) -> str:
    """What `place_of` reads: with its password, and seen from any folder."""
    return place.text if isinstance(place, Address) else str(place.absolute())


def exists(place: Place) -> bool:
    """Whether there is a file or folder that can be seen. Raises Away where that cannot be known."""
    if isinstance(place, Path):
        return is_there(place)
    system, path = _system(place)
    try:
        system.invalidate_cache()
        return bool(system.exists(path))
    except Exception as problem:  # each package has its own
        raise _away(place, problem) from None


def files_below(folder: Address) -> Iterator[PurePosixPath]:
    """All files in a folder and its subfolders, relative to it, in a fixed order. Raises AEDeskError."""
    system, root = _system(folder)
    try:
        system.invalidate_cache()
        if system.isfile(root):
            raise AEDeskError("'{}' is not a folder.", folder)
        found = system.find(root)
        if not found and not system.isdir(root):
            raise AEDeskError("'{}' is not a folder.", folder)
    except AEDeskError:
        raise
    except Exception as problem:
        raise _away(folder, problem) from None
    start = root.rstrip("/")
    yield from sorted(PurePosixPath(path.removeprefix(start).lstrip("/")) for path in found)


def fetch(address: Address, path: Path) -> None:
    """Copy a file here. Raises AEDeskError."""
    system, remote = _system(address)
    try:
        system.get_file(remote, str(path))
    except Exception as problem:
        raise _away(address, problem) from None


def put(path: Path, address: Address, overwrite: bool) -> None:
    """Copy a file of this computer to an address, whole or not at all: under a temporary name first, which then
    changes. Raises AEDeskError, also where there is one and `overwrite` is False."""
    system, remote = _system(address)
    folder, _, name = remote.rpartition("/")
    temporary = f"{folder}/{PREFIX}{os.getpid()}-{secrets.token_hex(6)}{PurePosixPath(name).suffix}"
    try:
        system.makedirs(folder, exist_ok=True)
        try:
            system.put_file(str(path), temporary)
            system.invalidate_cache()
            if system.size(temporary) != path.stat().st_size:
                raise Away("'{}' was not written whole.", address)
            if not overwrite and system.exists(remote):
                raise AEDeskError("'{}' already exists and was left unchanged.", address)
            _move(system, temporary, remote)
        finally:
            with suppress(Exception):
                if system.exists(temporary):
                    system.rm_file(temporary)
    except AEDeskError:
        raise
    except Exception as problem:
        raise _away(address, problem) from None


def _move(system: Any, temporary: str, remote: str) -> None:
    try:
        system.mv(temporary, remote)
    except Exception:
        if not system.exists(remote):
            raise
        system.rm_file(remote)  # a server that moves no file over another one, as those of SFTP
        system.mv(temporary, remote)


def remove_left(folder: Place, of: Collection[int] | None = None) -> None:
    """Remove the temporary files of programs that were killed while they wrote into a folder. `of`: the numbers of
    processes that have ended, for their files only; at an address only those are known to be left. What cannot be
    removed stays."""
    if isinstance(folder, Path):
        remove_leftovers(folder, of)
        return
    if not of:
        return
    names = tuple(f"{PREFIX}{process}-" for process in of)
    with suppress(Exception):
        system, root = _system(folder)
        system.invalidate_cache()
        for path in system.ls(root, detail=False):
            if path.rpartition("/")[2].startswith(names):
                system.rm_file(path)


def _system(address: Address) -> tuple[Any, str]:
    """The file system of an address, and its path there. Raises AEDeskError where a package is missing."""
    try:
        import fsspec
    except ImportError:
        raise AEDeskError(
            "Addresses such as '{}' need another package: pip install 'aedesk[cluster]'.", address
        ) from None
    protocol = address.text.partition("://")[0]
    try:
        system, path = fsspec.core.url_to_fs(address.text)
    except ImportError as problem:  # whose words name it: "Install s3fs to access S3"
        raise AEDeskError("Addresses of {}:// need another Python package ({}).", protocol, problem) from None
    except ValueError:
        raise AEDeskError("'{}' is an address of a kind that is not known ({}://).", address, protocol) from None
    except Exception as problem:  # a server that does not answer
        raise _away(address, problem) from None
    return system, str(path)


def _away(address: Address, problem: Exception) -> AEDeskError:
    if isinstance(problem, OSError) and problem.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull("The disk is full: '{}' was not written.", address.name)
    if isinstance(problem, FileNotFoundError):
        return Away("'{}' is not there.", address)
    fault = getattr(problem, "strerror", None) or str(problem) or type(problem).__name__
    if isinstance(problem, PermissionError):
        return AEDeskError("'{}' cannot be used: permission denied.", address)
    return Away("'{}' cannot be reached ({}).", address, " ".join(str(fault).split()))
