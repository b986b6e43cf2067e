"""What a right click on the photo offers: what the tool does that is shown, and what is wanted most of the menus."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from aedesk.gui.actions.table import SEPARATOR, as_menu_text, without_key
from aedesk.gui.masks.mask_panel import MaskPanel
from aedesk.gui.panels.tool_panel import ToolPanel
from aedesk.gui.panels.work_panel import WorkPanel

MARKS = ("show_mask", "invert", "clear")
# Short enough for a low screen: what is at hand otherwise (zooming by the wheel, pasting) is left to the menu bar.
USUAL = (
    SEPARATOR, "undo", "redo", "copy",
    SEPARATOR, "fit", "actual",
    SEPARATOR, "compare", "side", "difference", "loupe",
    SEPARATOR, "crop", "rotate_left", "rotate_right",
    SEPARATOR, "save", "export", "print", "full_screen",
)  # fmt: skip


class CanvasMenu(QObject):
    """`panel` gives the panel that is shown."""

    def __init__(self, window: QWidget, actions: Mapping[str, QAction], panel: Callable[[], QWidget | None]) -> None:
        super().__init__(window)
        self._window, self._actions, self._panel = window, actions, panel

    def show(self, place: QPoint) -> None:
        """Open it at a place of the screen."""
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def menu(self) -> QMenu:
        """A new one, for what is shown now."""
        menu = QMenu(self._window)
        panel = self._panel()
        if isinstance(panel, WorkPanel):
            _add_tool(menu, panel)
        paints = isinstance(panel, MaskPanel) or (isinstance(panel, ToolPanel) and panel.feather is not None)
        for id in (*(MARKS if paints else ()), *USUAL):
            if id == SEPARATOR:
                menu.addSeparator()
            else:
                menu.addAction(self._actions[id])
        return menu


def _add_tool(menu: QMenu, panel: WorkPanel) -> None:
    """What the buttons of a panel do."""
    buttons: list[QPushButton] = [panel.apply_button]
    if isinstance(panel, MaskPanel):
        buttons.insert(0, panel.find_button)
    if isinstance(panel, ToolPanel) and panel.discard_button.isEnabled():
        buttons.append(panel.discard_button)
    for button in buttons:
        entry = menu.addAction(as_menu_text(without_key(button.text())))
        entry.setEnabled(button.isEnabled())
        entry.triggered.connect(button.click)
