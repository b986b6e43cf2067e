"""Turning and mirroring at once, as the actions of the Photo menu do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from aedesk.gui.files.desk import Desk
from aedesk.gui.tools.apply import ToolController
from aedesk.gui.tools.pending import Pending
from aedesk.tools import registry
from aedesk.tools.turn import TurnParams


class Turning(QObject):
    """Each is a step of the tool Turn; a preview is applied first, as the step before."""

    def __init__(self, desk: Desk, tool_controller: ToolController, pending: Pending) -> None:
        super().__init__(desk.window)
        self._tool_controller, self._pending = tool_controller, pending

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions of the menu Photo do, by their ids."""
        return {
            "rotate_left": self.rotate_left,
            "rotate_right": self.rotate_right,
            "mirror": self.mirror,
        }

    def rotate_left(self) -> None:
        """A quarter turn against the clock."""
        self._apply(TurnParams(quarter="left"))

    def rotate_right(self) -> None:
        """A quarter turn with the clock."""
        self._apply(TurnParams(quarter="right"))

    def mirror(self) -> None:
        """Left for right, as a slide that was scanned from its back."""
        self._apply(TurnParams(flip="across"))

    def _apply(self, params: TurnParams) -> None:
        self._pending.when_applied(lambda: self._tool_controller.apply(registry.TURN, params))
