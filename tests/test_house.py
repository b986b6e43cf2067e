"""The rules of the house that no tool of the checks watches by itself."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LINES = 350
CODE = [path for folder in ("aedesk", "tests", "packaging") for path in sorted((ROOT / folder).rglob("*.py"))]
ROOMS = sorted(path.parent for path in (ROOT / "aedesk" / "gui").glob("*/__init__.py"))


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_no_file_is_longer_than_one_can_look_over() -> None:
    long = {
        named(path): count for path in CODE if (count := len(path.read_text(encoding="utf-8").splitlines())) > LINES
    }
    assert long == {}


def test_functions_have_few_branches_and_few_arguments_without_exceptions() -> None:
    lint = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["ruff"]["lint"]
    assert {"C901", "PLR0913"} <= set(lint["select"]) and not {"C901", "PLR0913"} & set(lint["ignore"])
    assert lint["mccabe"]["max-complexity"] == 12 and lint["pylint"]["max-args"] == 6
    assert lint["per-file-ignores"] == {"tests/*": ["PLR0913"]}  # a test asks for each fixture by name
    excepted = re.compile(r"noqa(?!:)|noqa:.*(C901|PLR0913)")
    others = [path for path in CODE if path != Path(__file__)]
    assert [named(path) for path in others if excepted.search(path.read_text(encoding="utf-8"))] == []


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.name)
def test_tests_mirror_the_rooms(room: Path) -> None:
    mirror = ROOT / "tests" / "gui" / room.name
    assert any(mirror.glob("test_*.py")), f"no tests of {room.name}"
    files = {path.stem for path in room.glob("*.py")}
    assert files - {"__init__"}, f"{room.name} is empty"


def test_no_file_of_the_desk_stands_outside_of_the_rooms() -> None:
    assert sorted(path.name for path in (ROOT / "aedesk" / "gui").glob("*.py")) == ["__init__.py", "app.py"]


def test_no_panel_counts_in_the_layout_of_another() -> None:
    """Who adds to a panel takes one of its named places: `insertWidget(3, ...)` breaks when the panel changes."""
    counted = [
        f"{named(path)}, line {node.lineno}"
        for path in sorted((ROOT / "aedesk" / "gui").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in ("insertWidget", "insertLayout", "takeAt")
    ]
    assert counted == []


def test_no_object_reaches_into_the_private_parts_of_another() -> None:
    """One of the same class may, which stands in the same file."""
    reaching = []
    for path in sorted((ROOT / "aedesk").rglob("*.py")):
        nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
        private = [node for node in nodes if isinstance(node, ast.Attribute) and re.match("_[^_]", node.attr)]
        own = {node.attr for node in private if ast.unparse(node.value) in ("self", "cls")}
        own |= {node.name for node in nodes if isinstance(node, ast.FunctionDef)}
        reaching += [
            f"{named(path)}, line {node.lineno}: {ast.unparse(node)}"
            for node in private
            if node.attr not in own and ast.unparse(node.value) not in ("torch", "os")
        ]
    assert reaching == []
