"""Writing a file so that there is either the whole new one or nothing new."""

from __future__ import annotations

import errno
import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from aedesk.errors import AEDeskError, DiskFull
from aedesk.filesystem import content_of, is_there
from aedesk.processes import is_running

PREFIX = ".aedesk-"  # of temporary files, before the number of the process
OLD = 600.0  # seconds: on a shared disk, the number may be that of a process of another computer


@contextmanager
def atomic_path(path: Path, overwrite: bool) -> Iterator[Path]:
    """A temporary path beside `path`, which takes its place when the block ends well.

    The content is on the disk (fsync) before the name changes. Raises AEDeskError when `path`
    exists and may not be overwritten, the folder is missing or closed, or the disk is full."""
    if not overwrite and is_there(path):
        raise AEDeskError("'{}' exists already and was left as it is.", path)
    temporary: Path | None = None
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f"{PREFIX}{os.getpid()}-", suffix=path.suffix)
        temporary = Path(name)
        os.close(handle)
        # mkstemp makes private files; a photo gets the rights that any new file has.
        mask = os.umask(0)
        os.umask(mask)
        temporary.chmod(0o666 & ~mask)
        yield temporary
        with temporary.open("rb+") as stream:
            os.fsync(stream.fileno())
        if overwrite:
            temporary.replace(path)
        else:
            _place_without_overwriting(temporary, path)
    except FileExistsError:
        raise AEDeskError("'{}' exists already and was left as it is.", path) from None
    except FileNotFoundError:
        raise AEDeskError("The folder '{}' is not there.", path.parent) from None
    except PermissionError:
        raise AEDeskError("'{}' does not let files be written: permission denied.", path.parent) from None
    except OSError as problem:
        if problem.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull("The disk is full: '{}' was not written.", path.name) from None
        if problem.errno == errno.EROFS:
            raise AEDeskError("'{}' is read-only: '{}' was not written.", path.parent, path.name) from None
        if problem.errno == errno.ENAMETOOLONG:
            raise AEDeskError("The name of '{}...' is too long.", path.name[:40]) from None
        raise AEDeskError("'{}' could not be written ({}).", path.name, problem.strerror or problem) from problem
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


def _place_without_overwriting(temporary: Path, path: Path) -> None:
    try:
        os.link(temporary, path)  # fails if the name was taken meanwhile, which rename does not
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if is_there(path):
            raise FileExistsError(path) from None
        temporary.replace(path)


def remove_leftovers(folder: Path) -> None:
    """Remove the temporary files of programs that were killed while they wrote into `folder`. What cannot be removed
    stays."""
    for path in content_of(folder):
        if not path.name.startswith(PREFIX):
            continue
        process = path.name.removeprefix(PREFIX).partition("-")[0]
        try:
            if process.isdecimal() and not is_running(int(process)) and time.time() - path.stat().st_mtime > OLD:
                path.unlink()
        except OSError:
            continue
