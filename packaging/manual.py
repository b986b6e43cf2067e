"""The tools for the manual page, from the program itself, in troff."""

from __future__ import annotations

from aedesk.cli.main import CODEC
from aedesk.tools.registry import TOOLS


def escaped(text: str) -> str:
    """A sentence as troff wants it."""
    return text.replace("\\", r"\e").replace("-", r"\-").replace("'", r"\(aq")


for name, about in [(tool.id, tool.help) for tool in TOOLS] + list(CODEC.items()):
    print(f".TP\n.B {escaped(name)}\n{escaped(about)}")
