"""The command line: `aedesk [PHOTO...]` opens the desk, `aedesk TOOL PHOTO... -o OUT` needs no screen."""

from __future__ import annotations

from aedesk.cli.main import main

__all__ = ["main"]
