"""The commands of the training ground that CONTRIBUTING shows are those that there are."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from aedesk.training.__main__ import _parser

TEXT = (Path(__file__).parents[2] / "CONTRIBUTING.md").read_text(encoding="utf-8")
EVERY_FIT = "--photos DIR --minutes 1 --out OUT"  # said once
START = "-m aedesk.training "


def shown() -> list[str]:
    """Those that stand on lines of their own, continued ones as one, and as a whole in the text."""
    lines = re.sub(r" \\\n +", " ", TEXT).splitlines()
    found = [line.partition(START)[2] for line in lines if line.startswith("    .venv") and START in line]
    named = re.findall(r"`(workshop-fit [^`]+|fit \w+ --[^`]+|evaluate \w+ --[^`]+)`", TEXT)
    return [*found, *(f"{one} {EVERY_FIT}" if one.startswith("fit ") else one for one in named)]


@pytest.mark.parametrize("command", shown())
def test_a_command_is_understood(command: str) -> None:
    plain = re.sub(r"[][]", " ", command).replace("OLD_PHOTO...", "OLD_PHOTO").replace("\n", " ")
    assert _parser().parse_args(shlex.split(plain, comments=True)).command == plain.split()[0]


def test_all_of_them_are_looked_at() -> None:
    assert len(shown()) > 15
