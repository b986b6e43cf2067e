"""The menu of photos in the library."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from aedesk.imaging.formats.rating import MOST


def show_menu(
    parent: QWidget,
    place: QPoint,
    first: Sequence[QAction],
    others: Sequence[QAction],
    actions: Mapping[str, QAction],
) -> QMenu:
    """At `place` of the screen: what can be done with photos, then `others`, then their stars."""
    menu = QMenu(parent)
    menu.addActions(list(first))
    if others:
        menu.addSeparator()
        menu.addActions(list(others))
    menu.addSeparator()
    menu.addActions([actions[f"rate_{stars}"] for stars in range(MOST + 1)])
    menu.addAction(actions["reject"])
    menu.popup(place)
    return menu
