"""A folder that is closed to the person, also where the tests run as the administrator, to whom none is."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ASKED = ("stat", "lstat", "open", "mkdir", "unlink", "replace", "link")  # for what lies in the folder
LISTED = ("scandir", "listdir")  # for itself, too


def close(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on, nobody sees what lies in `folder`."""

    def guarded(name: str) -> Callable[..., Any]:
        real = getattr(os, name)

        def call(path: Any = ".", *values: Any, **options: Any) -> Any:
            if isinstance(path, str | bytes | os.PathLike):
                asked = Path(os.fsdecode(path))
                if folder in asked.parents or (name in LISTED and asked == folder):
                    raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
            return real(path, *values, **options)

        return call

    may = os.access

    def access(path: Any, mode: int, **options: Any) -> bool:
        asked = Path(os.fsdecode(path))
        return asked != folder and folder not in asked.parents and may(path, mode, **options)

    monkeypatch.setattr(os, "access", access)
    for name in (*ASKED, *LISTED):
        monkeypatch.setattr(os, name, guarded(name))
