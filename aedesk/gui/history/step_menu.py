"""What can be done with a step, by the right button on its row."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from aedesk.gui.panels.step_list import StepList


class StepMenu(QMenu):
    """A menu for the rows of `steps`. `compare` compares with the chosen one, `snapshot` keeps the present steps."""

    def __init__(self, steps: StepList, compare: Callable[[], object], snapshot: Callable[[], object]) -> None:
        super().__init__(steps)
        self._steps = steps
        self._of_step = [
            self.addAction(self.tr("Adjust"), steps.edit),
            self.addAction(self.tr("Switch off or on"), steps.switch),
            self.addAction(self.tr("Move up"), lambda: steps.shift(-1)),
            self.addAction(self.tr("Move down"), lambda: steps.shift(1)),
            self.addAction(self.tr("Remove"), steps.remove),
        ]
        for action, key in zip(self._of_step, ("Return", "Space", "Alt+Up", "Alt+Down", "Del"), strict=True):
            action.setShortcut(key)  # to be read: the list hears the key itself
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.addSeparator()
        self.addAction(self.tr("Compare with this step"), compare)
        self.addAction(self.tr("Snapshot…"), snapshot)
        steps.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        steps.list.customContextMenuRequested.connect(self._show)

    def _show(self, place: QPoint) -> None:
        rows = self._steps.list
        item = rows.itemAt(place) or rows.currentItem()  # the key for it is pressed anywhere
        if item is None:
            return
        rows.setCurrentItem(item)
        self.follow()
        self.popup(rows.viewport().mapToGlobal(place))

    def follow(self) -> None:
        """Offer what the chosen row can do: a step that is not known can be looked at only."""
        for action in self._of_step:
            action.setEnabled(self._steps.fields is not None)
