from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from aedesk.errors import AEDeskError
from aedesk.recipe.alone import alone

TAKES = """
import sys
from pathlib import Path
from aedesk.recipe.alone import alone
with alone(Path(sys.argv[1]), Path(sys.argv[2])):
    print("taken", flush=True)
    sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)


def test_the_same_photos_are_made_once_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source, out, other = tmp_path / "in", tmp_path / "out", tmp_path / "other"
    monkeypatch.chdir(tmp_path)
    again = alone(Path("in"), Path("in/../out"))
    with alone(source, out), alone(source, other), alone(other, out), pytest.raises(AEDeskError, match="Another batch"):
        again.__enter__()
    with alone(source, out):
        pass
    assert not list(tmp_path.glob("aedesk-batch-*"))


def test_a_batch_that_was_killed_bars_nobody(tmp_path: Path) -> None:
    source, out = tmp_path / "in", tmp_path / "out"
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", TAKES, source, out], stdin=pipe, stdout=pipe, text=True) as other:
        assert other.stdout is not None and other.stdout.readline() == "taken\n"
        with pytest.raises(AEDeskError, match="wait until it has finished"), alone(source, out):
            pass
        other.kill()
        other.wait()
    assert list(tmp_path.glob("aedesk-batch-*"))
    with alone(source, tmp_path / "other"):  # which takes away what the killed one has left
        assert len(list(tmp_path.glob("aedesk-batch-*"))) == 1
    with alone(source, out):
        pass
    assert not list(tmp_path.glob("aedesk-batch-*"))


def test_the_lock_of_one_that_runs_stays(tmp_path: Path) -> None:
    source, out, other = tmp_path / "in", tmp_path / "out", tmp_path / "other"
    with alone(source, out):
        with alone(source, other):
            pass
        with pytest.raises(AEDeskError, match="Another batch"), alone(source, out):
            pass


def test_where_no_lock_can_lie_there_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "gettempdir", lambda: str(tmp_path / "none"))
    with alone(tmp_path, tmp_path):
        pass
