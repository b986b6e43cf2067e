"""The photos opened lately."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from aedesk.gui.config.store import settings

KEY = "recent"
MOST = 8


def recent() -> list[Path]:
    """The latest first. Files may be gone: looking would stall on a sleeping network drive."""
    stored: list[Any] = settings().value(KEY, [])
    return [Path(text) for text in stored if isinstance(text, str)]


def remember(path: Path) -> None:
    """Put `path` at the top."""
    path = path.absolute()
    _store([path, *(other for other in recent() if other != path)][:MOST])


def forget(path: Path) -> None:
    """Take `path` off the list: it could not be opened."""
    _store([other for other in recent() if other != path.absolute()])


def clear() -> None:
    """Forget all."""
    _store([])


def _store(paths: list[Path]) -> None:
    settings().set_value(KEY, [str(path) for path in paths])
