"""The command line of a fuzz: which broken files are made, and what was found."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable
from pathlib import Path


def run(description: str, fuzz: Callable[[int, int, int, Path | None], Counter[str]]) -> int:
    """Call `fuzz` with the number of files, the seed, the first number and where findings are kept; print what it
    found, the most common first. Returns the exit status: 1 where there is something."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--keep", type=Path)
    given = parser.parse_args()
    found = fuzz(given.files, given.seed, given.first, given.keep)
    for said, count in found.most_common():
        print(f"{count:6d}  {said}")
    return 1 if found else 0
