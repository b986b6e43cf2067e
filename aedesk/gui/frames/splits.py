"""The one window of the desk that takes scans apart, made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from aedesk.gui.files.desk import Desk
from aedesk.gui.files.dialogs import ask_open

if TYPE_CHECKING:
    from aedesk.gui.frames.split_window import SplitWindow


class Splits(QObject):
    """`open` opens photos on the desk."""

    def __init__(self, desk: Desk, open: Callable[[list[Path]], None]) -> None:
        super().__init__(desk.window)
        self._parent, self._document, self._open = desk.window, desk.document, open
        self.window: SplitWindow | None = None

    def ask(self) -> None:
        """Show it for the photo that is open, or let the person choose a scan."""
        path = self._document.path
        if path is None or not path.exists():
            chosen = ask_open(self._parent, Path())
            if not chosen:
                return
            path = chosen[0]
        self.show(path)

    def show(self, path: Path) -> None:
        """Show it for a scan."""
        if self.window is None:
            from aedesk.gui.frames.split_window import SplitWindow  # the desk starts sooner without it

            self.window = SplitWindow(self._parent)
            self.window.saved.connect(self._open)
        self.window.open_scan(path)
        self.window.show()
        self.window.raise_()

    def close(self) -> None:
        """Stop the worker."""
        if self.window is not None:
            self.window.shut()
