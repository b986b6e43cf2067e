"""The one batch window of the desk, made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from aedesk.gui.files.desk import Desk
from aedesk.recipe import Recipe

if TYPE_CHECKING:
    from aedesk.gui.batch.batch_window import BatchWindow


class Batches(QObject):
    """`listed` gives the steps that the Restore panel lists, or None; `show` opens photos on the desk."""

    def __init__(self, desk: Desk, listed: Callable[[], Recipe | None], show: Callable[[list[Path]], None]) -> None:
        super().__init__(desk.window)
        self._desk, self._listed, self._show_photo = desk, listed, show
        self.window: BatchWindow | None = None

    @property
    def at_work(self) -> bool:
        """Whether photos are being worked on."""
        return self.window is not None and self.window.worker.busy

    def show(self, folder: Path | None = None) -> None:
        """Show it, for a folder or for what was chosen last."""
        if self.window is None:
            from aedesk.gui.batch.batch_window import BatchWindow  # which brings much along

            self.window = BatchWindow(self._desk, self._listed)
            self.window.opened.connect(lambda path: self._show_photo([path]))
        self.window.show_for(folder)

    def show_photos(self, photos: list[Path]) -> None:
        """Show it, for some photos."""
        self.show()
        assert self.window is not None
        self.window.choose_photos(photos)

    def close(self) -> None:
        """Stop the worker."""
        if self.window is not None:
            self.window.shut()
