from __future__ import annotations

import ast
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from aedesk.temporary import OLD, PREFIX, remove_folders, temporary_folder

NOBODY = 999_999_999  # the number of no process
ROOT = Path(__file__).resolve().parents[1]
WORKS = """
import sys
from aedesk.temporary import temporary_folder
from aedesk.termination import end_tidily
end_tidily()
with temporary_folder("test") as folder:
    (folder / "a").write_text("content")
    print(folder, flush=True)
    sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return tmp_path


def left(folder: Path, name: str, age: float) -> Path:
    """A folder with a file, which nobody has touched for so many seconds."""
    made = folder / name
    made.mkdir()
    (made / "photo.png").write_bytes(b"content")
    then = made.stat().st_mtime - age
    os.utime(made, (then, then))
    return made


def test_it_goes_with_the_block_whatever_happens_there(home: Path) -> None:
    for problem in (None, ValueError):
        with pytest.raises(ValueError) if problem else temporary_folder("other"), temporary_folder("test") as folder:
            assert folder.parent == home and folder.name.startswith(f"{PREFIX}test-{os.getpid()}-")
            (folder / "inner").mkdir()
            if problem:
                raise problem
        assert not list(home.iterdir())


def test_what_killed_programs_have_left_goes_with_the_next(home: Path) -> None:
    old = left(home, f"{PREFIX}test-{NOBODY}-abc", 2 * OLD)
    stay = [
        left(home, f"{PREFIX}test-{NOBODY}-new", 0),
        left(home, f"{PREFIX}test-{os.getpid()}-runs", 2 * OLD),
        left(home, f"{PREFIX}photos-of-aunt", 2 * OLD),
        left(home, f"other-{NOBODY}-abc", 2 * OLD),
        left(home, "elsewhere", 2 * OLD),
    ]
    link = home / f"{PREFIX}test-{NOBODY}-link"
    link.symlink_to(stay[-1])
    with temporary_folder("test"):
        assert not old.exists()
    assert sorted(home.iterdir()) == sorted([*stay, link]) and all(list(folder.iterdir()) for folder in stay)


@pytest.mark.skipif(os.name == "nt", reason="users of Unix")
def test_those_of_somebody_else_stay(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    theirs = left(home, f"{PREFIX}test-{NOBODY}-abc", 2 * OLD)
    monkeypatch.setattr(os, "getuid", lambda: theirs.stat().st_uid + 1)
    remove_folders(home, PREFIX + "[a-z]+-", OLD)
    assert theirs.exists()


@pytest.mark.skipif(os.name == "nt", reason="signals of Unix")
def test_a_program_that_is_asked_to_end_leaves_none(home: Path) -> None:
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", WORKS], stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdout is not None
        folder = Path(process.stdout.readline().strip())
        assert (folder / "a").exists()
        process.send_signal(signal.SIGTERM)
        process.wait(10)
    assert not list(home.iterdir())


def test_nobody_makes_a_temporary_folder_in_another_way() -> None:
    """But in a folder of our own, where what is left is swept."""
    others = []
    for path in sorted((ROOT / "aedesk").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("tempfile."):
                made = ast.unparse(node.func) != "tempfile.gettempdir"
                if made and not any(word.arg == "dir" for word in node.keywords):
                    others.append(f"{path.relative_to(ROOT)}, line {node.lineno}")
    assert others == []
