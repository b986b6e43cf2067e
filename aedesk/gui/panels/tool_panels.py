"""The panels of the tools, each made when it is wanted first: all of them would be a fifth of the desk's start."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from aedesk.gui.panels.tool_panel import ToolPanel
from aedesk.tools.base import Tool


class ToolPanels(Mapping[str, ToolPanel]):
    """By the ids of their tools, in the order of these. To ask for one, or to go through them, makes them; whoever
    only follows them says so with `each`, or looks at those that are `made`."""

    def __init__(self, tools: Iterable[Tool[Any]], make: Callable[[Tool[Any]], ToolPanel]) -> None:
        self.tools = {tool.id: tool for tool in tools}
        self._make = make
        self._made: dict[str, ToolPanel] = {}
        self._joins: list[Callable[[ToolPanel], object]] = []

    def __getitem__(self, id: str) -> ToolPanel:
        if id not in self._made:
            panel = self._made[id] = self._make(self.tools[id])
            for join in self._joins:
                join(panel)
        return self._made[id]

    def __iter__(self) -> Iterator[str]:
        return iter(self.tools)

    def __len__(self) -> int:
        return len(self.tools)

    def __contains__(self, id: object) -> bool:
        return id in self.tools

    @property
    def made(self) -> tuple[ToolPanel, ...]:
        """Those that there are."""
        return tuple(self._made.values())

    def each(self, join: Callable[[ToolPanel], object]) -> None:
        """Have `join` called with each panel: with those that there are, and with every other one once it is made. In
        the order in which it was asked for."""
        for panel in self.made:
            join(panel)
        self._joins.append(join)

    def make_next(self) -> bool:
        """Make one that nobody has wanted yet. Returns whether there was one."""
        wanted = next((id for id in self.tools if id not in self._made), None)
        if wanted is None:
            return False
        self[wanted]
        return True
