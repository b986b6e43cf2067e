"""Writing a file so that there is either the whole new one or nothing new."""

from __future__ import annotations

import errno
import os
import secrets
import time
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

from aedesk.errors import AEDeskError, DiskFull
from aedesk.filesystem import check_folder, content_of, is_there
from aedesk.processes import is_running
from aedesk.termination import unfinished

PREFIX = ".aedesk-"  # of temporary files, before the number of the process
OLD = 600.0  # seconds: on a shared disk, the number may be that of a process of another computer


@contextmanager
def atomic_path(path: Path, overwrite: bool) -> Iterator[Path]:
    """A temporary path beside `path`, which takes its place when the block ends well.

    Where `path` is a link, the file that it points to is replaced. The content is on the disk (fsync) before the name
    changes. Raises AEDeskError when `path` exists and may not be overwritten, the folder is missing or closed, or the
    disk is full."""
    if not overwrite and is_there(path):
        raise AEDeskError("'{}' already exists and was left unchanged.", path)
    place = path
    try:
        place = _behind_links(path)
        temporary = place.parent / f"{PREFIX}{os.getpid()}-{secrets.token_hex(6)}{path.suffix}"
        with unfinished(temporary):
            try:
                os.close(os.open(temporary, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o666))
                yield temporary
                with temporary.open("rb+") as stream:
                    os.fsync(stream.fileno())
                if overwrite:
                    temporary.replace(place)
                else:
                    _place_without_overwriting(temporary, place)
            finally:
                temporary.unlink(missing_ok=True)
    except FileExistsError:
        raise AEDeskError("'{}' already exists and was left unchanged.", path) from None
    except FileNotFoundError:
        raise AEDeskError("The folder '{}' does not exist.", place.parent) from None
    except PermissionError:
        raise AEDeskError("'{}' cannot be written to: permission denied.", place.parent) from None
    except OSError as problem:
        raise _said(problem, path) from problem


def check_place(path: Path) -> None:
    """Raise AEDeskError where no file can be written at `path`, so that a long work is not begun for nothing. What may
    be replaced is another question, and the disk can still be full."""
    try:
        folder = _behind_links(path).parent
    except PermissionError:
        folder = path.parent
    except OSError as problem:
        raise _said(problem, path) from None
    check_folder(folder)
    if not os.access(folder, os.W_OK | os.X_OK):
        raise AEDeskError("'{}' cannot be written to: permission denied.", folder)


def _behind_links(path: Path) -> Path:
    """The file that a link points to, which need not be there; a path that is no link as it is. Raises OSError."""
    if not path.is_symlink():
        return path
    place = Path(os.path.realpath(path))
    if place.is_symlink():  # links in a circle
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
    return place


def _said(problem: OSError, path: Path) -> AEDeskError:
    if problem.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull("The disk is full: '{}' was not written.", path.name)
    if problem.errno == errno.EROFS:
        return AEDeskError("'{}' is read-only: '{}' was not written.", path.parent, path.name)
    if problem.errno == errno.ENAMETOOLONG:
        return AEDeskError("The name of '{}...' is too long.", path.name[:40])
    return AEDeskError("'{}' could not be written ({}).", path.name, problem.strerror or problem)


def _place_without_overwriting(temporary: Path, path: Path) -> None:
    try:
        os.link(temporary, path)  # fails if the name was taken meanwhile, which rename does not
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if is_there(path):
            raise FileExistsError(path) from None
        temporary.replace(path)


def remove_leftovers(folder: Path, of: Collection[int] | None = None) -> None:
    """Remove the temporary files of programs that were killed while they wrote into `folder`. `of`: the numbers of
    processes that have just ended, for their files only. What cannot be removed stays."""
    for path in content_of(folder):
        if not path.name.startswith(PREFIX):
            continue
        process = path.name.removeprefix(PREFIX).partition("-")[0]
        try:
            if process.isdecimal() and (_is_left(path, int(process)) if of is None else int(process) in of):
                path.unlink()
        except OSError:
            continue


def _is_left(path: Path, process: int) -> bool:
    return not is_running(process) and time.time() - path.stat().st_mtime > OLD
