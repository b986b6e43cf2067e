from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from aedesk import paths
from aedesk.errors import AEDeskError
from aedesk.models import library_code
from aedesk.workshop.known import Known
from aedesk.workshop.project import DECODER, ENCODER, KNOWN, Project, new_project
from aedesk.workshop.recipe import CONVOLUTIONAL, DETAILS, FOLDER, SHAPES, Recipe
from aedesk.workshop.samples import samples_of
from aedesk.workshop.use import as_library_code, library_problem

RECIPE = Recipe(data=FOLDER, folder="/photos", side=8, code=20)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paths, "library_code", lambda: tmp_path / "code")
    monkeypatch.setattr(library_code, "read_onnx", lambda path: None)
    return tmp_path


def learnt(folder: Path, recipe: Recipe, alike: bool = False) -> Project:
    project = new_project(folder, recipe)
    samples = samples_of(replace(recipe, data=SHAPES))
    count = recipe.code if not recipe.is_convolutional else 64
    known = Known.of(
        samples, lambda p: p.reshape(len(p), -1)[:, :count] * np.float32(not alike), lambda p: p, replace(recipe)
    )
    known.write(project.folder / KNOWN)
    for name in (ENCODER, DECODER):
        (project.folder / name).write_bytes(b"network")
    return project


def test_its_code_becomes_that_of_the_library(home: Path) -> None:
    code = as_library_code(learnt(home / "one", RECIPE))
    assert library_code.chosen() == code and code.title == "one"
    assert (code.side, code.channels, code.shape, len(code.mean)) == (8, 1, (20,), 20)
    assert 0.9 <= code.likeness <= 0.999 and code.score == pytest.approx(code.likeness + 0.8)


def test_a_convolutional_code_keeps_its_places(home: Path) -> None:
    recipe = replace(RECIPE, kind=CONVOLUTIONAL, side=16, nodes=(4, 4), code=256, colour=True)
    code = as_library_code(learnt(home / "one", recipe))
    assert code.shape == (4, 4, 4) and code.channels == 3


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"data": SHAPES}, "whole photos of a folder"),
        ({"cut": DETAILS}, "whole photos of a folder"),
        ({"code": 300}, "at most 256 numbers; this one has 300"),
        ({"kind": CONVOLUTIONAL, "side": 64, "nodes": (4, 4, 4), "code": 512}, "this one has 2048"),
    ],
)
def test_why_it_cannot_is_a_sentence(home: Path, changes: dict[str, object], said: str) -> None:
    recipe = replace(RECIPE, **changes)  # type: ignore[arg-type]
    assert said in str(library_problem(recipe))
    with pytest.raises(AEDeskError, match=said):
        as_library_code(new_project(home / "one", recipe))


def test_one_that_has_learnt_nothing_is_refused(home: Path) -> None:
    with pytest.raises(AEDeskError, match="not trained to the end"):
        as_library_code(new_project(home / "one", RECIPE))
    with pytest.raises(AEDeskError, match="same for all photos"):
        as_library_code(learnt(home / "two", RECIPE, alike=True))
    assert library_code.chosen() is None
