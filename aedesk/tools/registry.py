"""All tools, in the order of the palette."""

from __future__ import annotations

from typing import Any

from aedesk.tools.base import Tool
from aedesk.tools.denoise import Denoise

TOOLS: tuple[Tool[Any], ...] = (Denoise(),)


def tool(id: str) -> Tool[Any]:
    """The tool with this id. Raises KeyError."""
    return {tool.id: tool for tool in TOOLS}[id]
