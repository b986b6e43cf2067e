from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from aedesk.cli import main
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.recipe.alone import alone
from aedesk.recipe.recipe import save_recipe
from tests.conftest import drawing
from tests.recipe.test_batch import RECIPE


@pytest.fixture
def album(tmp_path: Path) -> Path:
    folder = tmp_path / "Album"
    folder.mkdir()
    for name in ("a.png", "b.png"):
        save(Image(drawing(40, 50)), folder / name)
    save_recipe(RECIPE, tmp_path / "recipe.json")
    return folder


def test_a_folder_a_broken_photo_and_a_report(album: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (album / "c.jpg").write_bytes(b"no photo")
    out, recipe, report = tmp_path / "out", tmp_path / "recipe.json", tmp_path / "report.json"
    arguments = ["batch", str(album), "-o", str(out), "--recipe", str(recipe), "--report", str(report)]
    assert main(arguments) == 1
    printed = capsys.readouterr()
    assert "3 photos: 2 done, 1 failed." in printed.out and "c.jpg" in printed.err
    assert json.loads(report.read_text())["failed"] == 1
    assert main(arguments) == 2  # the report is there
    (album / "c.jpg").unlink()
    assert main([*arguments[:4], "--recipe", str(recipe)]) == 1
    assert "--resume skips" in capsys.readouterr().err
    assert main([*arguments, "--resume"]) == 0
    assert "2 photos: 2 skipped." in capsys.readouterr().out


def test_what_cannot_begin_is_said(album: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    for arguments, words in (
        ([str(empty), "-o", str(tmp_path / "out")], "no photo in"),
        ([str(album), "-o", str(album)], "next to their originals"),
        ([str(tmp_path / "none"), "-o", str(tmp_path / "out")], "does not exist"),
        ([str(album), "-o", str(tmp_path / "out"), "--report", str(tmp_path / "no" / "r.json")], "does not exist"),
        ([str(album / "a.png"), "-o", str(tmp_path / "out")], "not a folder"),
        (
            [str(album), "-o", str(tmp_path / "out"), "--recipe", str(album / "none.json")],
            "neither a recipe's file nor a preset",
        ),
        ([str(album), "-o", str(tmp_path / "out"), "--jobs", "0"], "from 1 to 64"),
    ):
        assert main(["batch", *arguments]) == 2
        assert words in capsys.readouterr().err


def test_killed_at_any_moment_nothing_is_damaged_and_it_goes_on(tmp_path: Path) -> None:
    album, out = tmp_path / "Album", tmp_path / "out"
    album.mkdir()
    for k in range(12):
        save(Image(drawing(300, 400)), album / f"{k:02}.png")
    save_recipe(RECIPE, tmp_path / "recipe.json")
    command = [sys.executable, "-m", "aedesk", "batch", str(album), "-o", str(out)]
    command += ["--recipe", str(tmp_path / "recipe.json"), "--resume"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    started = time.monotonic()
    while not list(out.glob("[0-9]*.png")) and time.monotonic() - started < 30:
        time.sleep(0.01)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    before = {path: path.stat().st_mtime_ns for path in out.glob("[0-9]*.png")}
    assert before
    for path in before:
        load(path)
    assert subprocess.run(command, stdout=subprocess.DEVNULL, check=False).returncode == 0
    finished = {path: path.stat().st_mtime_ns for path in out.glob("[0-9]*.png")}
    assert len(finished) == 12 and all(finished[path] == when for path, when in before.items())


def test_two_batches_at_once_do_not_get_in_each_others_way(
    album: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["batch", str(album), "-o", str(tmp_path / "out"), "--recipe", str(tmp_path / "recipe.json")]
    with alone(album, tmp_path / "out"):
        assert main(command) == 2
        printed = capsys.readouterr()
        assert printed.err.startswith("aedesk: Another batch is already saving") and not printed.out
        assert main([*command[:3], str(tmp_path / "elsewhere"), *command[4:]]) == 0
    assert main(command) == 0
