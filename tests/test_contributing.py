"""What CONTRIBUTING says of the house is so."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def rooms() -> list[list[str]]:
    """The lines of rooms of the desk from top to bottom, as import-linter checks them."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    layers = next(one["layers"] for one in contracts if one.get("containers") == ["aedesk.gui"])
    return [line.split(" | ") for line in layers]


def test_the_map_has_all_rooms_from_top_to_bottom() -> None:
    section = TEXT.partition("## The rooms of the desk")[2].partition("\n## ")[0]
    mapped = re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE)
    assert mapped == [room for line in rooms() for room in line]


def test_the_map_of_the_packages_is_whole() -> None:
    section = TEXT.partition("## Where things are")[2].partition("\n## ")[0]
    mapped = set(re.findall(r"^\| `aedesk/(\w+)` \|", section, re.MULTILINE))
    assert mapped == {path.parent.name for path in (ROOT / "aedesk").glob("*/__init__.py")}


@pytest.mark.parametrize("name", sorted(set(re.findall(r"`([\w./-]+\.(?:py|md|toml|sh|txt|ts))`", TEXT))))
def test_the_files_that_are_named_are_there(name: str) -> None:
    if any(word in name for word in ("NAME", "CODE", "LANGUAGE", "aedesk_en")):
        return
    here = [path for path in ROOT.glob(f"**/{name}") if not {".venv", ".git"} & set(path.parts)]
    assert here, name
