"""The folders of the library watched, for the desk: photos come in by themselves, and the pages hear of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from aedesk.library.coder import Coder
from aedesk.library.index import Index
from aedesk.library.update import Report
from aedesk.library.watch import Notices, Watcher
from aedesk.sentence import Sentence


class Watching(QObject):
    """`updated`: the index was brought up to date (a Report): who shows it asks it again. `failed`: that could not be
    done (a Sentence). Both in the main thread."""

    updated = Signal(object)
    failed = Signal(object)
    _looked, _failed = Signal(object), Signal(object)

    def __init__(
        self,
        index: Index,
        coder: Callable[[], Coder],
        parent: QObject | None = None,
        notices: Callable[[], Notices] | None = None,
    ) -> None:
        """`coder`: called in the watcher's thread when it is needed first; with an engine of its own, the person's work
        goes first. `notices`: None for those of the system."""
        super().__init__(parent)
        self._watcher = Watcher(index, coder, notices or _of_the_system, self._note, self._say)
        self._looked.connect(self.updated, Qt.ConnectionType.QueuedConnection)
        self._failed.connect(self.failed, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin, with what has changed while the desk was closed."""
        self._watcher.start()

    def stop(self) -> None:
        """End, before the index is closed."""
        self._watcher.stop()

    def folders_changed(self) -> None:
        """Folders were taken into the library or out of it."""
        self._watcher.folders_changed()

    def look(self) -> None:
        """Look through all folders now."""
        self._watcher.look()

    def _note(self, folder: Path, report: Report) -> None:
        """In the watcher's thread."""
        self._looked.emit(report)

    def _say(self, problem: Sentence) -> None:
        """In the watcher's thread."""
        self._failed.emit(problem)


def _of_the_system() -> Notices:
    from aedesk.library.notices import SystemNotices  # watchdog takes a while, and the desk starts without it

    return SystemNotices()
