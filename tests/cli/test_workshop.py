"""The workshop from the command line, with a training that only says what a training says."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from aedesk.cli import workshop, workshop_keep
from aedesk.cli.main import main
from aedesk.imaging.formats.load import load
from aedesk.workshop.known import Known
from aedesk.workshop.process import Fitting
from aedesk.workshop.project import KNOWN, Point, new_project, open_project
from aedesk.workshop.recipe import DENOISING, FOLDER, SHAPES, Recipe
from aedesk.workshop.samples import samples_of

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


@pytest.fixture
def learnt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of one that is trained, whose decoder draws the code itself."""
    one = Recipe(data=SHAPES, side=8, code=64)
    project = new_project(tmp_path / "learnt", one)
    project.write_curve([Point(60, 10, 0.1, 0.01)])
    Known.of(samples_of(one), lambda p: p.reshape(len(p), -1), lambda p: p, one).write(project.folder / KNOWN)
    monkeypatch.setattr(workshop_keep, "draw", lambda project, codes, engine, job: codes.reshape(-1, 1, 8, 8))
    return project.folder


def test_axes_are_kept_and_the_rest_dropped(learnt: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sheet = learnt.parent / "kept.png"
    assert run("show", learnt, "--keep", "1,2", "-o", sheet) == 0
    said = capsys.readouterr().out
    assert "variance of the codes, by directions" in said and "others:" in said and "kept 1, 2:" in said
    assert load(sheet).pixels.shape == (3 * 64, 8 * 64, 1)
    assert run("show", learnt, "--keep", "none", "--by", "numbers") == 0
    assert "kept none: 0.0 % of the variance" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--keep", "1,99"), "There is no 99"),
        (("-o", "kept.png"), "-o needs --keep"),
        (("--keep", "1", "-o", "kept.jpg"), "must end in .png"),
    ],
)
def test_what_cannot_be_kept_is_a_sentence(
    learnt: Path, arguments: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("show", learnt, *arguments) == 2
    assert said in capsys.readouterr().err


def test_one_that_has_not_learnt_to_the_end_keeps_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("new", tmp_path / "one") == 0
    assert run("show", tmp_path / "one", "--keep", "1") == 2
    assert "not trained to the end" in capsys.readouterr().err
