"""Where the desk remembers things between two starts: a small JSON file in the user's configuration folder."""

from __future__ import annotations

import json
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

from aedesk import paths
from aedesk.errors import AEDeskError
from aedesk.imaging.formats.atomic import atomic_path

ENDING_OF_DAMAGED = ".damaged"
T = TypeVar("T")


class Settings:
    """Values by name, of the kinds that JSON knows. Writing happens in a thread of its own, as a busy disk would stop
    the desk; other programs' changes of other values stay.

    `set_aside`: where a file that could not be understood was moved to; None if there was none."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._changes: dict[str, Any] = {}  # not written yet; None takes a value away
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="aedesk-settings")
        self.set_aside: Path | None = None
        try:
            self._values = _read(path)
        except ValueError:
            self._values = {}
            self.set_aside = _move_aside(path)

    def value(self, name: str, default: T) -> T:
        """What is remembered; `default` where nothing of its kind is."""
        value = self._values.get(name, default)
        return value if type(value) is type(default) else default

    def set_value(self, name: str, value: Any) -> None:
        """Remember; None forgets."""
        with self._lock:
            self._values = {**self._values, name: value}
            self._changes[name] = value
        self._writer.submit(self._write)

    def names(self) -> list[str]:
        """What something is remembered of."""
        return sorted(name for name, value in self._values.items() if value is not None)

    def close(self) -> None:
        """Wait until all is written."""
        self._writer.shutdown(wait=True)

    def _write(self) -> None:
        with self._lock:
            changes, self._changes = self._changes, {}
        if not changes:
            return
        try:
            values = {**_read(self._path), **changes}
        except ValueError:
            values = dict(self._values)
        text = json.dumps({name: value for name, value in values.items() if value is not None}, indent=1)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with atomic_path(self._path, overwrite=True) as temporary:
                temporary.write_text(text + "\n", encoding="utf-8")
        except (OSError, AEDeskError):
            pass  # a full disk: what was remembered before stays, and no work is lost


def _read(path: Path) -> dict[str, Any]:
    """Raises ValueError for a file that is not one of settings."""
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except OSError:
        return {}
    if not isinstance(values, dict):
        raise ValueError("no names and values")
    return values


def _move_aside(path: Path) -> Path | None:
    target = path.with_name(path.name + ENDING_OF_DAMAGED)
    try:
        path.replace(target)
    except OSError:
        return None
    return target


_opened: Settings | None = None


def settings() -> Settings:
    """Those of this program. Read once."""
    global _opened
    if _opened is None:
        _opened = Settings(paths.settings_file())
    return _opened


def close_settings() -> None:
    """Wait until all is written; the next use reads the file again."""
    global _opened
    if _opened is not None:
        _opened.close()
        _opened = None
