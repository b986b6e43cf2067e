"""Reading and writing .aed files on disk."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from aedesk.codec.key import Secret
from aedesk.codec.parts import SIGNATURE
from aedesk.errors import AEDeskError
from aedesk.filesystem import is_regular
from aedesk.imaging.formats.atomic import atomic_path

if TYPE_CHECKING:
    from aedesk.codec.container import AedFile

SUFFIX = ".aed"
LARGEST_FILE = 1 << 31  # bytes: far more than the largest photo takes


def is_aed(path: Path) -> bool:
    """Whether a file is one, by its first bytes; its name does not matter."""
    if not is_regular(path):
        return False
    try:
        with path.open("rb") as stream:
            return stream.read(len(SIGNATURE)) == SIGNATURE
    except OSError:
        return False


def is_locked(path: Path) -> bool:
    """Whether a file is one that opens with its key only."""
    from aedesk.codec.container import has_lock

    try:
        return is_aed(path) and path.stat().st_size <= LARGEST_FILE and has_lock(path.read_bytes())
    except OSError:
        return False


def read_file(path: Path, secret: Secret | None = None, salvage: bool = False) -> AedFile:
    """Read a file; see read_aed. Raises AEDeskError."""
    from aedesk.codec.container import read_aed

    try:
        if path.stat().st_size > LARGEST_FILE:
            raise AEDeskError("'{}' is too large for an .aed file.", path.name)
        data = path.read_bytes()
    except OSError as problem:
        raise AEDeskError("'{}' cannot be read ({}).", path, problem.strerror or problem) from None
    try:
        return read_aed(data, secret, salvage)
    except AEDeskError as problem:
        raise type(problem)("'{}': {}", path.name, problem.sentence) from None


def write_file(file: AedFile, path: Path, secret: Secret | None = None, *, overwrite: bool = False) -> int:
    """Write a file, whole or not at all. Returns its bytes. Raises AEDeskError."""
    from aedesk.codec.container import write_aed

    data = write_aed(file, secret)
    with atomic_path(path, overwrite) as temporary:
        temporary.write_bytes(data)
    return len(data)
