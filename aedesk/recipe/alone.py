"""Two batches that make the same photos at the same time would do everything twice and find each other's files."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from aedesk.errors import AEDeskError
from aedesk.recipe.places import Place

START, END = "aedesk-batch-", ".lock"  # of the names of the files, in the folder for temporary ones


@contextmanager
def alone(source: Place, out: Place) -> Iterator[None]:
    """Nobody else on this computer makes the photos of `source` into `out` during the block. Raises AEDeskError where
    somebody does."""
    both = "\0".join(os.path.realpath(one) if isinstance(one, Path) else one.text for one in (source, out))
    name = hashlib.sha256(os.fsencode(both)).hexdigest()[:16]
    path = Path(tempfile.gettempdir(), f"{START}{name}{END}")
    _remove_leftovers(path)
    try:
        lock = _opened(path)
    except OSError:  # nowhere to put it: as if there was nobody
        yield
        return
    if lock is None:
        raise AEDeskError(
            "Another batch is already saving the photos of '{}' in '{}'; wait until it has finished.", source, out
        )
    try:
        yield
    finally:
        _let_go(lock, path)


def _let_go(lock: int, path: Path) -> None:
    """Take the file away, and unlock it, as the end of the process does."""
    if os.name == "nt":  # where an open file cannot be taken away
        os.close(lock)
    with suppress(OSError):
        path.unlink()
    if os.name != "nt":
        os.close(lock)


def _remove_leftovers(but: Path) -> None:
    """Take away the files of batches that were killed: whoever still runs has locked theirs. Ours is opened anyway."""
    for path in but.parent.glob(f"{START}*{END}"):
        with suppress(OSError):
            lock = _opened(path) if path != but and path.is_file() else None
            if lock is not None:
                _let_go(lock, path)


def _opened(path: Path) -> int | None:
    """The file, locked for us; None where somebody else has it. Raises OSError."""
    while True:
        lock = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
        if not _locked(lock):
            os.close(lock)
            return None
        with suppress(FileNotFoundError):
            if os.path.samestat(path.stat(), os.fstat(lock)):
                return lock
        os.close(lock)  # whoever had it has taken it away meanwhile


def _locked(file: int) -> bool:
    """Whether the file was free and is ours now. A system that knows no locks gives it to everybody."""
    if os.name == "nt":
        import msvcrt

        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True
    return True
