"""What libraries print of damaged files does not reach the person: what they are told are our sentences."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.load import load
from tests.fuzz.mutate import mutated
from tests.fuzz.seeds import seeds


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Three files of every kind: cut short, with zeros in it, and mutated."""
    folder = tmp_path_factory.mktemp("broken")
    paths = []
    for number, (suffix, data) in enumerate(seeds(folder)):
        middle = len(data) // 2
        kinds = [
            data[: int(len(data) * 0.7)],
            data[:middle] + bytes(60) + data[middle + 60 :],
            mutated(data, data[::-1], np.random.default_rng(number)),
        ]
        for kind, content in enumerate(kinds):
            paths.append(folder / f"{number}-{kind}{suffix}")
            paths[-1].write_bytes(content)
    return paths


def turned(paths: list[Path], out: Path, *python: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *python, "-m", "aedesk", "turn", *paths, "-o", out, "--quarter", "half"]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_every_line_is_ours(broken: list[Path], tmp_path: Path) -> None:
    done = turned(broken, tmp_path / "out")
    strange = [line for line in done.stderr.splitlines() if not line.startswith("aedesk: ")]
    assert strange == []
    opened = len(list((tmp_path / "out").iterdir()))
    assert 20 < opened < len(broken) and len(done.stderr.splitlines()) >= len(broken) - opened


def test_who_develops_sees_what_libraries_say(broken: list[Path], tmp_path: Path) -> None:
    raw = [path for path in broken if path.name.endswith("-0.dng")]
    assert "Unexpected end of file" in turned(raw, tmp_path / "out", "-X", "dev").stderr


@pytest.mark.skipif(sys.platform != "linux", reason="how libraries lie in Pillow")
def test_libtiff_is_silent_inside_any_program(broken: list[Path], capfd: pytest.CaptureFixture[str]) -> None:
    for path in broken:
        if path.suffix != ".dng":
            try:
                load(path)
            except AEDeskError:
                continue
    lines = [line for line in capfd.readouterr().err.splitlines() if "Unexpected end" not in line]
    assert lines == []


def test_standard_error_is_what_it_was_afterwards(tmp_path: Path) -> None:
    program = (
        "import os, sys; from aedesk.cli import main; code = main(); os.write(2, b'library\\n'); print('python', "
        "file=sys.stderr); sys.exit(code)"
    )
    command = [sys.executable, "-c", program, "turn", str(tmp_path / "none.jpg"), "-o", str(tmp_path / "a.png")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=dict(os.environ))
    assert done.returncode == 1
    assert done.stderr.splitlines()[1:] == ["library", "python"] and done.stderr.startswith("aedesk: ")
