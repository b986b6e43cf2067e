"""Folders that are closed to the person: work goes on without them, or one sentence says which one it is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from aedesk import paths
from aedesk.cli import main
from aedesk.gui.files.recovery import left_behind
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.models.store import ModelStore
from aedesk.recipe.presets import presets
from tests.closed import close
from tests.conftest import drawing


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    save(Image(drawing(20, 30)), tmp_path / "photo.png")
    return tmp_path / "photo.png"


def test_a_home_of_somebody_else(
    photo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(home / name))
    monkeypatch.setattr(paths, "user_weights", lambda: home / "weights")
    close(home, monkeypatch)
    assert main(["--version"]) == 0
    assert main(["turn", str(photo), "-o", str(tmp_path / "out.png"), "--quarter", "half"]) == 0
    assert main(["restore", str(photo), "-o", str(tmp_path / "x.png"), "--recipe", "no such preset"]) == 2
    assert "Traceback" not in capsys.readouterr().err
    assert "denoise" in ModelStore().ids() and presets() == [] and left_behind(paths.unsaved_work()) == []


@pytest.mark.parametrize(
    "options",
    [
        ["-o", "closed/x.png"],
        ["-o", "closed/x/"],
        ["-o", "closed/x"],
        ["-o", "out.png", "--save-changes", "closed/map.png"],
        ["-o", "out.png", "--save-changes", "closed/maps"],
        ["-o", "x" * 300 + ".png"],
    ],
)
def test_what_is_to_be_written_there_is_refused(
    options: list[str], photo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "closed").mkdir()
    close(tmp_path / "closed", monkeypatch)
    monkeypatch.chdir(tmp_path)
    options = [option.replace("closed", str(tmp_path / "closed")) for option in options]
    assert main(["turn", str(photo), *options, "--quarter", "half"]) in (1, 2)
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("aedesk: ") and "went wrong" not in line


def test_a_closed_folder_in_a_batch_is_named(
    photo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    source, out, recipe, report = (tmp_path / name for name in ("in", "out", "recipe.json", "report.json"))
    (source / "closed").mkdir(parents=True)
    photo.rename(source / "a.png")
    recipe.write_text('{"aedesk_recipe": 1, "steps": []}')
    close(source / "closed", monkeypatch)
    command = ["batch", str(source), "-o", str(out), "--recipe", str(recipe), "--resume"]
    for state in ("done", "skipped"):
        assert main([*command, "--report", str(report)]) == 1
        said = capsys.readouterr()
        assert str(source / "closed") in said.err and "ermission denied" in said.err and f"1 {state}" in said.out
        assert [entry["state"] for entry in json.loads(report.read_text())["photos"]] == [state, "failed"]
    close(source, monkeypatch)
    assert main(command) == 2
    assert f"'{source}' cannot be read" in capsys.readouterr().err
