"""The photos opened lately, in the menu and on the empty desk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from aedesk.gui.actions.table import as_menu_text
from aedesk.gui.files import recent
from aedesk.gui.window.welcome import Welcome


def show_recent(menu: QMenu, empty: Welcome, open: Callable[[list[Path]], None]) -> None:
    """Fill both anew; a photo that is chosen in the menu goes to `open`."""
    paths = recent.recent()
    empty.set_recent(paths)
    menu.clear()
    for path in paths:
        action: QAction = menu.addAction(as_menu_text(path.name))
        action.setStatusTip(str(path))
        action.triggered.connect(lambda _checked=False, path=path: open([path]))
    menu.setEnabled(bool(paths))
