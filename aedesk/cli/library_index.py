"""The index of the library, for every command that asks it."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager

from aedesk.library.index import Index
from aedesk.sentence import Sentence


@contextmanager
def opened_index() -> Iterator[Index]:
    """That of the person; where it had to be made anew, it is said. Raises AEDeskError."""
    with closing(Index()) as index:
        if index.note is not None:
            tell([index.note])
        yield index


def tell(problems: Sequence[Sentence]) -> int:
    """Say what went wrong, a line each. Returns how much that was."""
    for problem in problems:
        print(f"aedesk: {problem}", file=sys.stderr)
    return len(problems)
