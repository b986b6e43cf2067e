"""`aedesk library code`: which network's code the library uses."""

from __future__ import annotations

import argparse

from aedesk.cli.photos import refused
from aedesk.errors import AEDeskError
from aedesk.models import library_code
from aedesk.models.own import one_line

OURS = "ours"


def add_options(action: argparse.ArgumentParser) -> None:
    """Its one argument."""
    action.add_argument("wanted", nargs="?", choices=(OURS,), help="AEDesk's own again; nothing: say which it is")


def code(options: argparse.Namespace) -> int:
    """Say which it is, or go back to our own."""
    try:
        if options.wanted == OURS:
            library_code.forget()
            print("The library uses AEDesk's own code. Its index is made anew by: aedesk library add")
            return 0
        own = library_code.chosen()
    except AEDeskError as problem:
        return refused(problem)
    print("AEDesk's own" if own is None else f"{one_line(own.title)}, {len(own.mean)} numbers (aedesk workshop)")
    return 0
