"""Batches, with Fading only, which needs no network."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from aedesk.errors import AEDeskError, DiskFull
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.jobs import Cancelled, Job
from aedesk.recipe import deliver
from aedesk.recipe.batch import DONE, FAILED, SKIPPED, Order, Outcome, run_batch
from aedesk.recipe.items import find_photos
from aedesk.recipe.recipe import Recipe, Step
from aedesk.recipe.report import report
from aedesk.tools.fading import FadingParams
from tests.conftest import drawing

RECIPE = Recipe((Step("fading", FadingParams(contrast=40)),))


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "Album"
    (folder / "Oma & Opa").mkdir(parents=True)
    save(Image(drawing(40, 50)), folder / "a.png")
    save(Image(drawing(30, 60)), folder / "Oma & Opa" / "b.jpg")
    save(Image(drawing(20, 30, 1)), folder / "Oma & Opa" / "c.tif")
    (folder / "notes.txt").write_text("not a photo")
    (folder / "broken.jpg").write_bytes(b"not a photo either")
    return folder


USUAL = Order(RECIPE)


def done(source: Path, out: Path, order: Order = USUAL) -> dict[str, Outcome]:
    items = find_photos(source, out)
    return {outcome.item.photo.name: outcome for outcome in run_batch(items, order, Job())}


def test_the_tree_is_mirrored_and_a_broken_photo_stops_nothing(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    before = {path: path.read_bytes() for path in source.rglob("*") if path.is_file()}
    outcomes = done(source, out)
    assert {name: outcome.state for name, outcome in outcomes.items()} == {
        "a.png": DONE,
        "b.jpg": DONE,
        "c.tif": DONE,
        "broken.jpg": FAILED,
    }
    assert sorted(path.relative_to(out).as_posix() for path in out.rglob("*.*")) == [
        "Oma & Opa/b.jpg",
        "Oma & Opa/c.tif",
        "a.png",
    ]
    assert "broken.jpg" in str(outcomes["broken.jpg"].problem)
    assert not np.array_equal(load(out / "a.png").pixels, load(source / "a.png").pixels)
    assert before == {path: path.read_bytes() for path in source.rglob("*") if path.is_file()}


def test_what_is_done_is_skipped_and_the_rest_goes_on(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    items = find_photos(source, out)
    job = Job()
    first = []
    with pytest.raises(Cancelled):
        for outcome in run_batch(items, Order(RECIPE), job):
            first.append(outcome.item.photo.name)
            if len(first) == 2:
                job.cancel()
    assert len(first) == 2
    states = [outcome.state for outcome in done(source, out, Order(RECIPE, resume=True)).values()]
    assert states.count(SKIPPED) == 2 - first.count("broken.jpg") and states.count(DONE) + states.count(SKIPPED) == 3
    again = done(source, out)
    assert all(outcome.state == FAILED for outcome in again.values())
    assert "already exists" in str(again["a.png"].problem)
    replaced = done(source, out, Order(RECIPE, overwrite=True))
    assert replaced["a.png"].state == DONE


def test_several_jobs_do_the_same(source: Path, tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    done(source, one)
    outcomes = done(source, two, Order(RECIPE, jobs=2))
    assert sorted(outcome.state for outcome in outcomes.values()) == [DONE] * 3 + [FAILED]
    for path in one.rglob("*.*"):
        assert path.read_bytes() == (two / path.relative_to(one)).read_bytes()


def test_a_target_inside_the_source_is_not_worked_on_again(source: Path) -> None:
    out = source / "restored"
    assert len(find_photos(source, out)) == 4
    done(source, out)
    assert len(find_photos(source, out)) == 4
    for bad in (source, source / "a.png"):
        with pytest.raises(AEDeskError):
            find_photos(source, bad)
    with pytest.raises(AEDeskError, match="does not exist"):
        find_photos(source / "none", out)


def test_photos_whose_names_would_clash_all_get_one(tmp_path: Path) -> None:
    for name in ("a.png", "a.bmp", "a.avif", "b.bmp", ".hidden.png"):
        (tmp_path / name).touch()
    names = [item.target.name for item in find_photos(tmp_path, tmp_path / "out")]
    assert sorted(names) == ["a (avif).png", "a (bmp).png", "a.png", "b.png"]


@pytest.mark.parametrize(
    "name",
    [
        *(".Trash-1000/files", ".picasaoriginals", ".thumbnails", ".dtrash", "@eaDir/a.jpg", "__MACOSX"),
        *("$RECYCLE.BIN", "$Recycle.Bin/S-1-5", "#recycle", "lost+found", "System Volume Information"),
    ],
)
def test_folders_that_are_hidden_or_kept_by_programs_are_left_out(name: str, tmp_path: Path) -> None:
    for folder in ("Oma", name, f"Oma/{name}", "Trash", "recycle", "eaDir"):
        (tmp_path / folder).mkdir(parents=True, exist_ok=True)
        (tmp_path / folder / "b.png").touch()
    found = {item.photo.relative_to(tmp_path).as_posix() for item in find_photos(tmp_path, tmp_path / "out")}
    assert found == {"Oma/b.png", "Trash/b.png", "recycle/b.png", "eaDir/b.png"}
    # Whoever names such a folder means it.
    assert len(find_photos(tmp_path / name, tmp_path / "out")) == 1


def test_progress_of_the_photo_under_way(source: Path, tmp_path: Path) -> None:
    seen: list[float] = []
    list(run_batch(find_photos(source, tmp_path / "out")[:1], Order(RECIPE), Job(), seen.append))
    assert seen and seen[-1] == pytest.approx(1, abs=0.01)


def test_a_folder_that_cannot_be_written_fails_photo_by_photo(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "Oma & Opa").write_text("a file where a folder should be")
    outcomes = done(source, out)
    assert outcomes["a.png"].state == DONE and outcomes["b.jpg"].state == FAILED
    assert str(outcomes["b.jpg"].problem).endswith(".")


def test_the_report_says_what_became_of_each(source: Path, tmp_path: Path) -> None:
    outcomes = list(done(source, tmp_path / "out").values())
    content = json.loads(report(outcomes, RECIPE, 3.21, stopped=False))
    assert (content["done"], content["failed"], content["skipped"]) == (3, 1, 0) and content["seconds"] == 3.2
    assert content["recipe"]["steps"][0]["tool"] == "fading" and content["stopped"] is False
    by_name = {Path(photo["photo"]).name: photo for photo in content["photos"]}
    assert by_name["broken.jpg"]["state"] == "failed" and by_name["broken.jpg"]["problem"]
    assert "fading" in by_name["a.png"]["found"] and Path(by_name["a.png"]["target"]).exists()
    assert json.loads(report([], None, 0, stopped=True))["recipe"] is None


def test_a_full_disk_ends_the_batch_and_it_goes_on_later(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    whole = deliver.save

    def full(image: Image, path: Path, **options: Any) -> list[str]:
        raise DiskFull(f"The disk is full: '{path.name}' was not written.")

    monkeypatch.setattr(deliver, "save", full)
    outcomes = []
    with pytest.raises(DiskFull, match="Once there is space"):
        for outcome in run_batch(find_photos(source, out), USUAL, Job()):
            outcomes.append(outcome)
    assert [outcome.state for outcome in outcomes] == [FAILED] and "a.png" in str(outcomes[0].problem)
    monkeypatch.setattr(deliver, "save", whole)
    assert done(source, out, replace(USUAL, resume=True))["a.png"].state == DONE


def test_ten_thousand_photos_of_which_all_but_one_are_broken(tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(10_000):
        (folder / f"{number:05}.jpg").touch()
    save(Image(drawing(10, 10)), folder / "05000.jpg", overwrite=True)
    outcomes = done(folder, tmp_path / "out")
    assert len(outcomes) == 10_000 and outcomes["05000.jpg"].state == DONE
    assert sum(outcome.state == FAILED and "is empty" in str(outcome.problem) for outcome in outcomes.values()) == 9_999


@pytest.mark.skipif(os.name == "nt", reason="links of Unix")
def test_links_to_the_originals_are_not_followed(source: Path, tmp_path: Path) -> None:
    """A folder of links, as `cp -rs` makes it, is no safe place for results; other links are followed."""
    out, before = tmp_path / "out", (source / "a.png").read_bytes()
    out.mkdir()
    (out / "a.png").symlink_to(source / "a.png")
    (out / "Oma & Opa").symlink_to(source / "Oma & Opa")
    outcomes = done(source, out, replace(USUAL, overwrite=True))
    assert [outcomes[name].state for name in ("a.png", "b.jpg", "c.tif")] == [FAILED] * 3
    assert "leads to the original" in str(outcomes["a.png"].problem)
    assert (source / "a.png").read_bytes() == before
    (out / "a.png").unlink()
    (out / "a.png").symlink_to(tmp_path / "elsewhere.png")
    assert done(source, out, replace(USUAL, overwrite=True))["a.png"].state == DONE
    assert (out / "a.png").is_symlink() and (tmp_path / "elsewhere.png").exists()
