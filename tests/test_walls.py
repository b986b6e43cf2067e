"""The walls between the packages hold: what import-linter must refuse, it refuses, whichever package does it."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
# What is for one package alone, and the packages that may have it.
RESERVED = {
    "PySide6": {"gui"},
    "onnxruntime": {"engine", "training"},
    "openvino": {"engine", "training"},
    "torch": {"training", "importing"},
    "onnx": {"training", "importing"},
    "distributed": {"cluster"},
}
SIDE_BY_SIDE = ("batch", "compress", "frames", "help", "hints", "history", "library", "masks", "restore", "settings")


def parts(folder: Path) -> dict[str, Path]:
    """The packages and modules in a package, and a file of each."""
    found = {path.parent.name: path for path in folder.glob("*/__init__.py")}
    return found | {path.stem: path for path in folder.glob("*.py") if path.stem != "__init__"}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return copied(tmp_path / "copy")


def copied(copy: Path) -> Path:
    shutil.copytree(ROOT / "aedesk", copy / "aedesk", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", copy)
    return copy


def complaints(copy: Path) -> str:
    """What import-linter says of a copy, which it must refuse."""
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    done = subprocess.run(command, cwd=copy, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def refused(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What import-linter says of a copy in which each part imports what it must not."""
    copy = copied(tmp_path_factory.mktemp("walls") / "copy")
    for name, path in parts(copy / "aedesk").items():
        for module, allowed in RESERVED.items():
            if name not in allowed:
                add(path, f"import {module}")
    rooms = parts(copy / "aedesk" / "gui")
    for name, path in rooms.items():
        if name != "app":
            add(path, "import aedesk.gui.app")
    for one, other in zip(SIDE_BY_SIDE, (*SIDE_BY_SIDE[1:], SIDE_BY_SIDE[0]), strict=True):
        add(rooms[one], f"import {'.'.join(rooms[other].relative_to(copy).parts[:-1])}")
    return complaints(copy)


def add(path: Path, line: str) -> None:
    path.write_text(f"{path.read_text(encoding='utf-8')}\n{line}\n", encoding="utf-8")


@pytest.mark.parametrize("module", RESERVED)
def test_what_is_for_one_package_is_for_no_other(refused: str, module: str) -> None:
    others = [name for name in parts(ROOT / "aedesk") if name not in RESERVED[module]]
    assert len(others) > 10
    missing = [name for name in others if f"aedesk.{name} -> {module} " not in refused]
    assert missing == []


def test_no_room_of_the_desk_knows_what_is_above_it(refused: str) -> None:
    missing = [
        name
        for name in parts(ROOT / "aedesk" / "gui")
        if name != "app" and f"aedesk.gui.{name} is not allowed to import aedesk.gui.app" not in refused
    ]
    assert missing == []


def test_rooms_side_by_side_do_not_know_each_other(refused: str) -> None:
    missing = [
        one
        for one, other in zip(SIDE_BY_SIDE, (*SIDE_BY_SIDE[1:], SIDE_BY_SIDE[0]), strict=True)
        if f"aedesk.gui.{one} is not allowed to import aedesk.gui.{other}" not in refused
    ]
    assert missing == []


@pytest.mark.parametrize("folder", ["aedesk", "aedesk/gui"])
def test_who_adds_a_room_says_where_it_stands(folder: str, copy: Path) -> None:
    (copy / folder / "attic").mkdir()
    (copy / folder / "attic" / "__init__.py").write_text('"""What nobody has placed."""\n')
    assert "attic" in complaints(copy)


def test_no_package_has_a_circle(copy: Path) -> None:
    packages = [path.parent for path in sorted((copy / "aedesk").rglob("__init__.py"))]
    assert len(packages) > 30
    for package in packages:
        name = ".".join(package.relative_to(copy).parts)
        (package / "there.py").write_text(f"import {name}.back\n")
        (package / "back.py").write_text(f"import {name}.there\n")
    said = complaints(copy)
    names = [".".join(package.relative_to(copy).parts) for package in packages]
    assert [name for name in names if f"No cycles are allowed in {name}." not in said] == []


def test_the_contracts_have_no_exceptions() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    assert [one["name"] for one in contracts if "ignore_imports" in one] == []
