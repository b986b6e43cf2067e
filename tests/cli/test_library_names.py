"""Names and notes from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from aedesk import paths
from aedesk.cli import library
from aedesk.cli.main import main
from aedesk.library.names import told_by_files
from tests.library.fakes import fake_coder, save


@pytest.fixture
def album(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    coder = fake_coder()
    monkeypatch.setattr(library.Coder, "of", staticmethod(lambda engine, models: coder))
    monkeypatch.setattr("aedesk.models.store.ModelStore.ids", lambda store: ["library_code"])
    monkeypatch.setattr(paths, "library_index", lambda: tmp_path / "data" / "index.sqlite")
    for seed in range(2):
        save(tmp_path / "album" / f"{seed}.png", seed)
    run("add", tmp_path / "album")
    capsys.readouterr()
    return tmp_path / "album"


def run(*arguments: object) -> int:
    return main(["library", *map(str, arguments)])


def test_photos_are_named_and_found_by_their_names(album: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, other = album / "0.png", album / "1.png"
    assert run("names") == 0 and capsys.readouterr().out == "No photo has a name yet.\n"
    assert run("name", "Aunt Martha", one, other, "--person") == 0 and run("name", "Sea", one) == 0
    assert run("note", "Summer of 1931", other) == 0
    assert told_by_files(one).caption.keywords == ("People|Aunt Martha", "Sea")
    assert told_by_files(other).caption.note == "Summer of 1931"
    capsys.readouterr()
    assert run("names") == 0
    assert capsys.readouterr().out == "     2  People|Aunt Martha\n     1  Sea\n"
    assert run("names", "Aunt Martha", "--json") == 0
    assert json.loads(capsys.readouterr().out) == [str(one), str(other)]
    assert run("name", "Aunt Martha", one, "--person", "--remove") == 0
    assert run("names", "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"People|Aunt Martha": 1, "Sea": 1}


def test_photos_are_rated_and_found_by_words_and_stars(album: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, other = album / "0.png", album / "1.png"
    assert run("rate", "4", one) == 0 and run("rate", "reject", other) == 0 and run("note", "Käthe am See", one) == 0
    capsys.readouterr()
    for options, found in (
        ([], [one, other]),
        (["see", "KATHE"], [one]),
        (["--stars", "3"], [one]),
        (["--stars", "rejected"], [other]),
        (["--stars", "5"], []),
        (["see", "--stars", "rejected"], []),
    ):
        assert run("find", *options, "--json") == 0
        assert json.loads(capsys.readouterr().out) == [str(path) for path in found]
    assert run("find", "nothing") == 0 and capsys.readouterr().out == "No photo was found.\n"
    assert run("rate", "0", one) == 0 and run("find", "--stars", "unrated") == 0
    assert capsys.readouterr().out == f"{one}\n"
    assert run("names", "Nobody") == 0 and capsys.readouterr().out == "No photo has the name 'Nobody'.\n"


def test_what_is_not_in_the_library_is_said_and_the_others_go_on(
    album: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    save(tmp_path / "other.png", 5)
    assert run("name", "Sea", tmp_path / "other.png", album / "0.png") == 1
    assert "is not in the library" in capsys.readouterr().err
    assert told_by_files(album / "0.png").caption.keywords == ("Sea",)
    assert not (tmp_path / "other.png.xmp").exists()
    assert run("name", "a, b", album / "0.png") == 2 and "comma" in capsys.readouterr().err
