"""The tools for the manual page, from the program itself, in troff."""

from __future__ import annotations

from aedesk.cli.main import CODEC
from aedesk.tools.summaries import SUMMARIES


def escaped(text: str) -> str:
    """A sentence as troff wants it."""
    return text.replace("\\", r"\e").replace("-", r"\-").replace("'", r"\(aq")


for name, about in (SUMMARIES | CODEC).items():
    print(f".TP\n.B {escaped(name)}\n{escaped(about)}")
