"""What the system tells of changes in folders, by watchdog."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from watchdog.events import (
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import ObservedWatch

from aedesk.threads import startable

# Reading files, which is our own work, is none of these.
WANTED: list[type[FileSystemEvent]] = [
    *(FileCreatedEvent, FileModifiedEvent, FileClosedEvent, FileMovedEvent, FileDeletedEvent),
    *(DirCreatedEvent, DirMovedEvent, DirDeletedEvent),
]


class SystemNotices:
    """The Notices of the system that the program runs on."""

    def __init__(self) -> None:
        self._observer = Observer()
        self._watches: dict[Path, ObservedWatch] = {}
        self._runs = False

    def watch(self, folder: Path, changed: Callable[[Path, bool], object]) -> bool:
        """See Notices. False also where the limit of the system is reached (inotify: fs.inotify.max_user_watches)."""
        try:
            if not self._runs:
                if startable(2) < 2:
                    return False
                self._observer.start()
                self._runs = True
            watch = self._observer.schedule(_Handler(changed), str(folder), recursive=True, event_filter=WANTED)
            self._watches[folder] = watch
        except (OSError, RuntimeError):
            return False
        return True

    def unwatch(self, folder: Path) -> None:
        """See Notices."""
        watch = self._watches.pop(folder, None)
        if watch is not None:
            with suppress(KeyError, OSError):  # its folder has gone, and the watch with it
                self._observer.unschedule(watch)

    def close(self) -> None:
        """See Notices."""
        if self._runs:
            self._observer.stop()
            self._observer.join()


class _Handler(FileSystemEventHandler):
    def __init__(self, changed: Callable[[Path, bool], object]) -> None:
        self._changed = changed

    def on_any_event(self, event: FileSystemEvent) -> None:
        """In the observer's thread."""
        for path in {os.fsdecode(event.src_path), os.fsdecode(event.dest_path)} - {""}:
            self._changed(Path(path), event.is_directory)
