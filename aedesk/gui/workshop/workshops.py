"""The one workshop of the desk, made when it is first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aedesk.gui.files.desk import Desk

if TYPE_CHECKING:
    from aedesk.gui.workshop.workshop_window import WorkshopWindow


class Workshops(QObject):
    """`models_changed`: a tool has one more network to choose from. `code_changed`: the library has another code."""

    models_changed = Signal()
    code_changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self.window: WorkshopWindow | None = None

    def show(self) -> None:
        """Show it."""
        if self.window is None:
            from aedesk.gui.workshop.workshop_window import WorkshopWindow  # which brings much along

            self.window = WorkshopWindow(self._desk)
            self.window.models_changed.connect(self.models_changed)
            self.window.code_changed.connect(self.code_changed)
        self.window.show_for()

    def close(self) -> None:
        """Stop what learns; it is kept."""
        if self.window is not None:
            self.window.shut()
