"""The index of the library and its network, for every command that asks them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager

from aedesk.engine.engine import Engine
from aedesk.library.coder import Coder
from aedesk.library.index import Index
from aedesk.models.store import ModelStore
from aedesk.sentence import Sentence


@contextmanager
def opened_index() -> Iterator[Index]:
    """That of the person; where it had to be made anew, it is said. Raises AEDeskError."""
    with closing(Index()) as index:
        if index.note is not None:
            tell([index.note])
        yield index


@contextmanager
def coder_of(options: argparse.Namespace) -> Iterator[Coder]:
    """The network of the library on what the options wish; in the end it is said where something else computed. Raises
    AEDeskError."""
    engine = Engine(options.device, options.threads)
    try:
        yield Coder.of(engine, ModelStore())
    finally:
        tell(engine.take_notes())


def tell(problems: Sequence[Sentence]) -> int:
    """Say what went wrong, a line each. Returns how much that was."""
    for problem in problems:
        print(f"aedesk: {problem}", file=sys.stderr)
    return len(problems)
