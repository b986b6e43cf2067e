"""The Help menu: the guide and the about box."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from aedesk.gui.files.desk import Desk

if TYPE_CHECKING:
    from aedesk.gui.help.help_window import HelpWindow


class HelpMenu(QObject):
    """`shown` gives the id of the tool or panel that is shown."""

    def __init__(self, desk: Desk, shown: Callable[[], str]) -> None:
        super().__init__(desk.window)
        self._desk, self._shown = desk, shown
        self.guide: HelpWindow | None = None

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        return {"guide": self.show_guide, "about": self.about}

    def show_guide(self) -> None:
        """Open the guide at the page of the tool that is shown."""
        if self.guide is None:
            from aedesk.gui.help.help_window import HelpWindow  # the desk starts sooner without it

            self.guide = HelpWindow(self._desk.preferences.value.language, self._desk.window)
        self.guide.show_page(self._shown())
        self.guide.show()
        self.guide.raise_()
        self.guide.activateWindow()

    def about(self) -> None:
        """Say what this is."""
        from aedesk.gui.help.about_dialog import AboutDialog  # the desk starts sooner without it

        dialog = AboutDialog(self._desk.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
