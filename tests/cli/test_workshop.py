"""The workshop from the command line, with a training that only says what a training says."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from aedesk.cli import workshop
from aedesk.cli.main import main
from aedesk.workshop.process import Fitting
from aedesk.workshop.project import Point, open_project
from aedesk.workshop.recipe import DENOISING, FOLDER, Recipe

SAYS = """
print('{"event": "started"}')
print('{"event": "step", "seconds": 1, "left": 1, "held_out": 0.01}')
print('{"event": "done", "held_out": 0.001}')
"""


def run(*arguments: object) -> int:
    return main(["workshop", *map(str, arguments)])


def test_a_preset_is_changed_by_what_is_given(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("new", tmp_path / "one", "--preset", "grain", "--photos", tmp_path, "--nodes", "8,16", "--seed", 4) == 0
    recipe = open_project(tmp_path / "one").recipe
    assert (recipe.kind, recipe.nodes, recipe.seed, recipe.data) == (DENOISING, (8, 16), 4, FOLDER)
    assert recipe.folder == str(tmp_path) and "denoising" in capsys.readouterr().out


def test_what_cannot_be_is_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("new", tmp_path / "one", "--kind", "convolutional", "--data", "shapes", "--code", 7) == 2
    assert "multiple of 256" in capsys.readouterr().err and not (tmp_path / "one").exists()
    assert run("show", tmp_path / "none") == 2
    assert "no autoencoder" in capsys.readouterr().err


def test_it_is_trained_and_shown(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workshop, "Fitting", lambda project: Fitting(project, [sys.executable, "-c", SAYS]))
    assert run("new", tmp_path / "one") == 0
    assert run("show", tmp_path / "one") == 0
    assert "learnt nothing yet" in capsys.readouterr().out
    assert run("fit", tmp_path / "one", "--minutes", 1) == 0
    assert "30.00 dB" in capsys.readouterr().out
    project = open_project(tmp_path / "one")
    assert project.recipe == Recipe(minutes=1)
    project.write_curve([Point(60, 10, 0.1, 0.01)])
    assert run("show", tmp_path / "one") == 0
    assert "1.0 minutes, 10 steps, held out 20.00 dB" in capsys.readouterr().out


def test_only_what_takes_photos_of_any_size_becomes_a_tool(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("new", tmp_path / "one") == 0
    assert run("export", tmp_path / "one", "--for", "denoise") == 2
    assert "photos of any size" in capsys.readouterr().err
    assert run("export", tmp_path / "one", "--file", tmp_path / "it.aework") == 2
    assert "learnt nothing yet" in capsys.readouterr().err
