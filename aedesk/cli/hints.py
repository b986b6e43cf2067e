"""`--hint` and `--reference` of Colorize."""

from __future__ import annotations

import argparse
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from aedesk.cli.parser import checked, file
from aedesk.tools.base import Context
from aedesk.tools.hint import Hint
from aedesk.tools.inputs import Inputs, Reference


def add_options(command: argparse.ArgumentParser) -> None:
    """The options of a tool that takes colour hints."""
    command.add_argument(
        "--hint",
        action="append",
        type=checked(Hint.parse),
        default=[],
        metavar="X,Y,#RRGGBB",
        help="give this place, in pixels from the upper left corner, this colour; may be repeated",
    )
    command.add_argument(
        "--reference", type=file, metavar="PHOTO", help="a colour photo whose colours the result should follow"
    )


def check_options(options: argparse.Namespace) -> None:
    """Raise AEDeskError before any work for what cannot go well."""
    if options.reference is not None:
        _read(options.reference)


@lru_cache(maxsize=1)
def _read(path: Path) -> Reference:
    """The same photo leads all others: it is read once."""
    return Reference.read(path)


def with_options(options: argparse.Namespace, context: Context) -> Context:
    """The context with what was given. Raises AEDeskError for a reference that cannot be read."""
    reference = _read(options.reference) if options.reference is not None else None
    return replace(context, inputs=Inputs(hints=tuple(options.hint), reference=reference))
