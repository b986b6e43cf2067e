"""Folders that are there for a while. What a program that was killed has left of them, the next one takes away."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from aedesk.filesystem import content_of
from aedesk.processes import is_running
from aedesk.termination import unfinished

PREFIX = "aedesk-"
OLD = 86_400.0  # seconds: a container may share the folder, and count its processes by itself


@contextmanager
def temporary_folder(use: str) -> Iterator[Path]:
    """An empty folder that goes with the block, with all that is in it. `use`: small letters, by which somebody who
    finds it knows what it was for."""
    home = Path(tempfile.gettempdir())
    remove_folders(home, rf"{PREFIX}[a-z]+-", OLD)
    folder = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{use}-{os.getpid()}-", dir=home))
    with unfinished(folder):
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def remove_folders(home: Path, start: str, old: float) -> None:
    """Remove the folders in `home` whose names begin so (a regular expression), then with the number of a process that
    runs no longer, and which nobody has touched for `old` seconds. What cannot be removed, or belongs to somebody else,
    stays."""
    for folder in content_of(home):
        named = re.match(rf"{start}(\d+)-", folder.name)
        if named is not None and not is_running(int(named[1])) and _is_ours(folder, old):
            shutil.rmtree(folder, ignore_errors=True)


def _is_ours(folder: Path, old: float) -> bool:
    try:
        there = folder.lstat()
    except OSError:
        return False
    own = os.name == "nt" or there.st_uid == os.getuid()
    return own and not folder.is_symlink() and folder.is_dir() and time.time() - there.st_mtime >= old
