"""Looking what is there. Python 3.11 raises PermissionError where a folder on the way is closed to the person, and
other errors for names that no file can have; for the question whether something is there, the answer is no."""

from __future__ import annotations

import os
from pathlib import Path

from aedesk.errors import AEDeskError


def is_there(path: Path) -> bool:
    """Whether there is a file or folder of this name that can be seen."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def is_regular(path: Path) -> bool:
    """Whether it is a file that can be seen, or a link to one: neither a folder nor a pipe or device, which may keep
    whoever opens it waiting for ever."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def check_regular(path: Path) -> None:
    """Raises AEDeskError for a pipe or a device, which would keep whoever waits for its content waiting."""
    if is_there(path) and not is_regular(path) and not is_folder(path):
        raise AEDeskError("'{}' is not a file but a pipe or a device.", path)


def is_folder(path: Path) -> bool:
    """Whether it is a folder that can be seen, or a link to one."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def check_folder(path: Path) -> None:
    """Raises AEDeskError where there is no folder of this name, or something else."""
    if not is_there(path):
        raise AEDeskError("The folder '{}' does not exist.", path)
    if not is_folder(path):
        raise AEDeskError("'{}' is not a folder.", path)


def is_same(one: Path, other: Path) -> bool:
    """Whether both are there and are the same file or folder."""
    try:
        return one.samefile(other)
    except (OSError, ValueError):
        return False


Stamp = tuple[int, int]


def stamp_of(path: Path) -> Stamp | None:
    """When a file was written last, in nanoseconds, and its bytes: another file has another one. None where there is
    none."""
    try:
        state = path.stat()
    except (OSError, ValueError):
        return None
    return state.st_mtime_ns, state.st_size


def content_of(folder: Path) -> list[Path]:
    """All that lies in a folder, by name; nothing where it is not there or cannot be listed."""
    try:
        return [folder / name for name in sorted(os.listdir(folder))]  # noqa: PTH208 - names, without a look at each
    except (OSError, ValueError):
        return []
