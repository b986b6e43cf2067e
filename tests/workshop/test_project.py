from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from aedesk import paths
from aedesk.errors import AEDeskError
from aedesk.workshop.project import CHECKPOINT, RECIPE, Point, free_folder, new_project, open_project, projects
from aedesk.workshop.recipe import FOLDER, Recipe
from aedesk.workshop.share import receive, share


def test_a_project_is_found_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "workshop", lambda: tmp_path)
    made = new_project(free_folder("Grandma's grain"), Recipe(code=7))
    assert projects() == [made] and made.name == "grandma-s-grain"
    assert free_folder("Grandma's grain").name == "grandma-s-grain-2"
    (made.folder / RECIPE).write_text("{")
    assert projects() == []


def test_nothing_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "there").write_text("mine")
    with pytest.raises(AEDeskError, match="already exists"):
        new_project(tmp_path, Recipe())
    with pytest.raises(AEDeskError, match="no autoencoder"):
        open_project(tmp_path)


def test_the_curve_is_kept_and_nonsense_is_none(tmp_path: Path) -> None:
    project = new_project(tmp_path / "one", Recipe())
    project.write_curve([Point(1.5, 3, 0.25, 0.125)])
    assert project.curve() == [Point(1.5, 3, 0.25, 0.125)]
    (project.folder / "curve.json").write_text('[["a"]]')
    assert project.curve() == []


def test_one_file_holds_recipe_and_weights_but_no_folder(tmp_path: Path) -> None:
    project = new_project(tmp_path / "one", Recipe(data=FOLDER, folder="/home/me/photos", side=16))
    with pytest.raises(AEDeskError, match="learnt nothing"):
        share(project, tmp_path / "it.aework")
    (project.folder / CHECKPOINT).write_bytes(b"weights")
    share(project, tmp_path / "it.aework")
    got = receive(tmp_path / "it.aework", tmp_path / "other")
    assert got.recipe == Recipe(data=FOLDER, side=16)
    assert (got.folder / CHECKPOINT).read_bytes() == b"weights"


def test_a_stranger_s_file_writes_nothing_elsewhere(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "evil.aework", "w") as file:
        file.writestr(RECIPE, Recipe().to_json())
        file.writestr("../escaped", "x")
    got = receive(tmp_path / "evil.aework", tmp_path / "sub" / "other")
    assert [path.name for path in got.folder.iterdir()] == [RECIPE]
    assert not (tmp_path / "sub" / "escaped").exists()
    (tmp_path / "broken.aework").write_bytes(b"PK")
    with pytest.raises(AEDeskError, match="no shared autoencoder"):
        receive(tmp_path / "broken.aework", tmp_path / "third")
    with pytest.raises(AEDeskError, match="does not exist"):
        receive(tmp_path / "nowhere.aework", tmp_path / "third")
