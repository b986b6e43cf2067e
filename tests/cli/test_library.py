"""The library from the command line, with a coder that needs no network."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from aedesk import paths
from aedesk.cli.main import main
from aedesk.imaging.formats.rating import rating_of
from aedesk.library.coder import Coder
from aedesk.sentence import Sentence
from tests.library.fakes import fake_coder, picture, save


@pytest.fixture(autouse=True)
def fake(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    coder = fake_coder()
    monkeypatch.setattr(Coder, "of", staticmethod(lambda engine, models: coder))
    monkeypatch.setattr("aedesk.models.store.ModelStore.ids", lambda store: ["compress", "library_code"])
    monkeypatch.setattr(paths, "library_index", lambda: tmp_path / "data" / "index.sqlite")


@pytest.fixture
def album(tmp_path: Path) -> Path:
    for seed in range(6):
        save(tmp_path / "album" / f"{seed}.png", seed)
    return tmp_path / "album"


def run(*arguments: object) -> int:
    return main(["library", *map(str, arguments)])


def test_a_folder_is_added_and_looked_through_again(album: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("add", album) == 0
    assert capsys.readouterr().out == f"{album}: 6 photos (6 new)\n"
    save(album / "new.png", 9)
    (album / "0.png").rename(album / "moved.png")
    (album / "1.png").unlink()
    (album / "broken.jpg").write_bytes(b"")
    assert run("add") == 1
    told = capsys.readouterr()
    assert told.out == f"{album}: 7 photos (2 new, 1 moved, 1 gone)\n" and "broken.jpg" in told.err


def test_what_computed_instead_is_said_once(
    album: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    coder, slower = fake_coder(), Sentence("CUDA cannot be used ({}): something slower computes instead.", ("gone",))
    monkeypatch.setattr(Coder, "of", staticmethod(lambda engine, models: (engine.tell(slower), coder)[1]))
    for arguments in (["add", album], ["similar", album / "4.png"]):
        assert run(*arguments) == 0
        assert capsys.readouterr().err.count("something slower computes instead") == 1


def test_alike_photos_are_named(album: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("add", album)
    capsys.readouterr()
    Pillow.fromarray(picture(4, 300, 450)).convert("L").save(tmp_path / "other.jpg")
    assert run("similar", tmp_path / "other.jpg", "-n", 2) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2 and lines[0].endswith(str(album / "4.png"))
    assert run("similar", album / "4.png", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert len(found) == 5 and {Path(one["path"]) for one in found} == {album / f"{n}.png" for n in (0, 1, 2, 3, 5)}


def test_a_photo_that_is_not_there_is_said(album: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("add", album)
    assert run("similar", album / "none.png") == 2 and "none.png" in capsys.readouterr().err


def test_groups_have_all_photos(album: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("add", album)
    capsys.readouterr()
    assert run("groups", "-n", 3, "--json") == 0
    groups = json.loads(capsys.readouterr().out)
    assert len(groups) == 3 and len({path for group in groups for path in group}) == 6
    assert run("groups", "-n", 3) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 6 and sum(not line.startswith(" ") for line in lines) == 3


def test_duplicates_and_versions_are_named(album: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("add", album)
    assert run("duplicates") == 0 and "No photo is there twice." in capsys.readouterr().out
    Pillow.fromarray(picture(2, 240, 360)).save(album / "large.jpg")
    shutil.copy(album / "5.png", album / "copy.png")
    run("add")
    capsys.readouterr()
    assert run("duplicates", "--json") == 0
    assert json.loads(capsys.readouterr().out) == [
        {"best": str(album / "5.png"), "why": [], "others": [str(album / "copy.png")], "copies": True},
        {"best": str(album / "large.jpg"), "why": ["larger"], "others": [str(album / "2.png")], "copies": False},
    ]
    assert run("duplicates") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[2:] == [f"{album / 'large.jpg'} (larger)", f"    {album / '2.png'} (larger file)"]


def test_the_best_is_kept_and_the_others_are_rejects(album: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Pillow.fromarray(picture(2, 240, 360)).save(album / "large.jpg")
    for name in ("copy.png", "other.png"):
        shutil.copy(album / "5.png", album / name)
    run("add", album)
    assert run("rate", "reject", album / "5.png") == 0  # whoever was rejected by a person is not kept
    capsys.readouterr()
    assert run("duplicates", "--keep-best") == 0
    assert capsys.readouterr().out.endswith("2 photos rejected.\n")
    rejects = {path.name for path in album.iterdir() if path.suffix != ".xmp" and rating_of(path) == -1}
    assert rejects == {"5.png", "other.png", "2.png"} and len([*album.glob("*.[jp]*g")]) == 9
    assert run("duplicates", "--keep-best") == 0 and "0 photos rejected." in capsys.readouterr().out


def test_alike_of_a_part(album: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("add", album)
    capsys.readouterr()
    assert run("similar", album / "4.png", "--part", "0,0,40,30", "--json") == 0
    part = json.loads(capsys.readouterr().out)
    assert run("similar", album / "4.png", "--json") == 0
    assert part != json.loads(capsys.readouterr().out)
    for part, words in (("0,0,9999,1", "is not on the photo"), ("1,2,3", "write X,Y,W,H"), ("0,0,0,9", "no pixels")):
        assert run("similar", album / "4.png", "--part", part) == 2 and words in capsys.readouterr().err


def test_the_worst_come_first(album: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pale = (110 + picture(3).astype(np.float32) / 8).astype(np.uint8)
    Pillow.fromarray(pale).save(album / "pale.png")
    run("add", album)
    capsys.readouterr()
    assert run("sort", "--by", "fading", "-n", 2) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2 and lines[0].endswith("pale.png") and "% of the tones lost" in lines[0]
    assert run("sort", "--by", "blur", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert len(found) == 7 and [one["blur"] for one in found] == sorted((one["blur"] for one in found), reverse=True)


def test_folders_are_forgotten_and_photos_stay(album: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("add", album)
    capsys.readouterr()
    assert run("forget", album) == 0 and capsys.readouterr().out == f"{album}: 6 photos forgotten\n"
    assert len(list(album.iterdir())) == 6
    assert run("forget", album) == 1 and "not in the library" in capsys.readouterr().err
    for command in (["add"], ["groups"], ["duplicates"], ["sort", "--by", "noise"], ["similar", album / "0.png"]):
        assert run(*command) == 2 and "aedesk library add FOLDER" in capsys.readouterr().err


def test_a_damaged_index_is_made_anew_before_it_answers(album: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("add", album)
    paths.library_index().write_bytes(b"no index" * 999)
    capsys.readouterr()
    assert run("groups", "-n", 1) == 0
    told = capsys.readouterr()
    assert len(told.out.splitlines()) == 6 and "set aside as" in told.err


@pytest.mark.parametrize("arguments", [[], ["sort"], ["sort", "--by", "beauty"], ["similar", "a.png", "-n", "0"]])
def test_what_is_not_said_or_nonsense_is_refused(arguments: list[str]) -> None:
    assert run(*arguments) == 2


def test_what_is_no_folder_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("add", tmp_path / "none") == 2 and "does not exist" in capsys.readouterr().err
    (tmp_path / "photo.png").write_bytes(b"a file")
    assert run("add", tmp_path / "photo.png") == 2 and "is not a folder" in capsys.readouterr().err


@pytest.mark.parametrize("installed", [True, False])
def test_it_is_listed_where_its_network_is_installed(
    installed: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("aedesk.models.store.ModelStore.ids", lambda store: ["library_code"] * installed)
    assert main(["--help"]) == 0
    assert ("\n    library" in capsys.readouterr().out) == installed


def test_the_code_that_finds_photos_is_said_and_given_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("code") == 0
    assert capsys.readouterr().out == "AEDesk's own\n"
    file = tmp_path / "data" / "code" / "code.json"
    file.parent.mkdir(parents=True)
    file.write_text("nonsense")
    assert run("code") == 2
    assert "cannot be read; choose" in capsys.readouterr().err
    assert run("code", "ours") == 0 and not file.exists()
    assert "library add" in capsys.readouterr().out
