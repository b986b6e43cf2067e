"""All tools, in the order of the palette."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from aedesk.tools.base import Tool
from aedesk.tools.colorize.colorize import Colorize
from aedesk.tools.denoise import Denoise
from aedesk.tools.enlarge.enlarge import Enlarge
from aedesk.tools.erase.erase import Erase
from aedesk.tools.fading import Fading
from aedesk.tools.repair.repair import Repair
from aedesk.tools.sharpen.sharpen import Sharpen
from aedesk.tools.turn import Turn

# Restore asks it first what it finds; it remembers the answer for the step that follows.
REPAIR = Repair()
TURN = Turn()

TOOLS: tuple[Tool[Any], ...] = (REPAIR, Denoise(), Sharpen(), Fading(), Colorize(), Erase(), Enlarge(), TURN)


def tool(id: str) -> Tool[Any]:
    """The tool with this id. Raises KeyError."""
    return {tool.id: tool for tool in TOOLS}[id]


def among(tools: Iterable[Tool[Any]]) -> Callable[[str], Tool[Any]]:
    """What finds a tool by its id, among these before all others. Raises KeyError."""
    first = {tool.id: tool for tool in tools}
    return lambda id: first[id] if id in first else tool(id)
