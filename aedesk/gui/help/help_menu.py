"""The Help menu: the guide and the about box."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from aedesk.gui.config.preferences import preferences
from aedesk.gui.help.about_dialog import AboutDialog
from aedesk.gui.help.help_window import HelpWindow


class Helping(QObject):
    """`shown` gives the id of the tool or panel that is shown."""

    def __init__(self, window: QWidget, shown: Callable[[], str]) -> None:
        super().__init__(window)
        self._window, self._shown = window, shown
        self.guide: HelpWindow | None = None

    def show_guide(self) -> None:
        """Open the guide at the page of the tool that is shown."""
        if self.guide is None:
            self.guide = HelpWindow(preferences().language, self._window)
        self.guide.show_page(self._shown())
        self.guide.show()
        self.guide.raise_()
        self.guide.activateWindow()

    def about(self) -> None:
        """Say what this is."""
        dialog = AboutDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
