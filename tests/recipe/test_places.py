"""Photos at addresses, with the file systems of fsspec that need no network."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

import pytest

from aedesk.cli import main
from aedesk.errors import AEDeskError
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.recipe.batch import DONE, FAILED, SKIPPED, Order, Outcome, run_batch
from aedesk.recipe.items import find_photos
from aedesk.recipe.places import Address, Away, exists, fetch, place_of, put, remove_left, text_of
from tests.conftest import drawing
from tests.recipe.test_batch import RECIPE

fsspec = pytest.importorskip("fsspec")
IN, OUT = Address("memory://album"), Address("memory://album/restored")


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Any]:
    system = fsspec.filesystem("memory")
    for name in ("a.png", "Oma & Opa/b.png", "Oma & Opa/c.tif"):
        path = tmp_path / "photo"
        save(Image(drawing(20, 30)), path.with_suffix(Path(name).suffix), overwrite=True)
        system.pipe(f"/album/{name}", path.with_suffix(Path(name).suffix).read_bytes())
    for name in ("notes.txt", ".hidden/d.png", "@eaDir/e.png"):
        system.pipe(f"/album/{name}", b"")
    yield system
    system.store.clear()
    system.pseudo_dirs[:] = [""]


def done(source: Any, out: Any, order: Order) -> list[Outcome]:
    return list(run_batch(find_photos(source, out), order, Job()))


def test_what_is_typed_is_a_path_unless_it_begins_as_an_address_does(tmp_path: Path) -> None:
    assert place_of("/a/b") == Path("/a/b") and place_of("C:\\a") == Path("C:\\a")
    assert place_of("sftp://host/a") == Address("sftp://host/a")
    assert text_of(Path("a")) == str(Path("a").absolute()) and text_of(Address("sftp://h/a")) == "sftp://h/a"


def test_a_password_is_never_shown() -> None:
    address = Address("sftp://me:secret@host/album") / PurePosixPath("x/a.png")
    assert str(address) == "sftp://me:***@host/album/x/a.png" and address.text.startswith("sftp://me:secret@")
    assert (address.name, address.suffix, address.parent.name) == ("a.png", ".png", "x")


def test_an_album_at_an_address_is_restored_into_another(memory: Any, tmp_path: Path) -> None:
    outcomes = done(IN, OUT, Order(RECIPE))
    assert {outcome.state for outcome in outcomes} == {DONE}
    names = ["a.png", "Oma & Opa/b.png", "Oma & Opa/c.tif"]
    assert sorted(memory.find("/album/restored")) == sorted(f"/album/restored/{name}" for name in names)
    assert [outcome.state for outcome in done(IN, OUT, Order(RECIPE, resume=True))] == [SKIPPED] * 3
    again = done(IN, OUT, Order(RECIPE))
    assert str(again[0].problem) == f"'{again[0].item.target}' already exists."
    assert {outcome.state for outcome in done(IN, OUT, Order(RECIPE, overwrite=True))} == {DONE}
    memory.get_file("/album/restored/a.png", str(tmp_path / "a.png"))
    load(tmp_path / "a.png")


def test_the_same_file_comes_from_an_address_and_from_a_folder(memory: Any, tmp_path: Path) -> None:
    album, out = tmp_path / "Album", tmp_path / "out"
    memory.get("/album/a.png", str(album / "a.png"))
    for source, target in (
        (place_of(album.as_uri()), out / "1"),
        (album, place_of((out / "2").as_uri())),
        (album, out),
    ):
        assert [outcome.state for outcome in done(source, target, Order(RECIPE))] == [DONE]
    assert (out / "1" / "a.png").read_bytes() == (out / "2" / "a.png").read_bytes() == (out / "a.png").read_bytes()
    assert len(list(out.rglob("*.*"))) == 3


def test_a_broken_photo_is_named_by_its_address(memory: Any, tmp_path: Path) -> None:
    memory.pipe("/album/a.png", b"no photo")
    (bad,) = [outcome for outcome in done(IN, tmp_path / "out", Order(RECIPE)) if outcome.state == FAILED]
    assert "a.png" in str(bad.problem) and "aedesk-batch-" not in str(bad.problem) and not bad.away


def test_what_vanishes_may_come_back(memory: Any, tmp_path: Path) -> None:
    items = find_photos(IN, tmp_path / "out")
    memory.rm("/album/a.png")
    outcome = list(run_batch(items, Order(RECIPE), Job()))[[item.photo.name for item in items].index("a.png")]
    assert outcome.away and str(outcome.problem) == "'memory://album/a.png' is not there."


def test_a_file_is_put_whole_or_not_at_all(memory: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, address = tmp_path / "a.png", Address("memory://out/a.png")
    path.write_bytes(b"whole")

    def breaks(here: str, there: str, **options: Any) -> None:
        memory.pipe(there, b"wh")
        raise ConnectionResetError("connection lost")

    with monkeypatch.context() as broken:
        broken.setattr(memory, "put_file", breaks)
        with pytest.raises(Away, match=r"cannot be reached \(connection lost\)"):
            put(path, address, False)
    assert memory.find("/out") == []
    put(path, address, False)
    with pytest.raises(AEDeskError, match="already exists"):
        put(path, address, False)
    path.write_bytes(b"newer")
    put(path, address, True)
    fetch(address, path)
    assert path.read_bytes() == b"newer" and memory.find("/out") == ["/out/a.png"]


def test_what_a_killed_worker_has_left_is_removed(memory: Any) -> None:
    for name in (".aedesk-7-x.png", ".aedesk-77-x.png", "a.png"):
        memory.pipe(f"/out/{name}", b"half")
    remove_left(Address("memory://out"), {7})
    assert sorted(memory.find("/out")) == ["/out/.aedesk-77-x.png", "/out/a.png"]


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("nothing://host/a", "of a kind that is not known"),
        ("memory://nobody", "is not a folder"),
        ("memory://album/a.png", "is not a folder"),
    ],
)
def test_an_address_that_leads_nowhere(address: str, words: str, memory: Any, tmp_path: Path) -> None:
    with pytest.raises(AEDeskError, match=words):
        find_photos(Address(address), tmp_path / "out")


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "s3fs", None)
    with pytest.raises(AEDeskError, match=r"Addresses of s3:// need another Python package \(.*s3fs"):
        exists(Address("s3://bucket/a"))
    monkeypatch.setitem(sys.modules, "fsspec", None)
    with pytest.raises(AEDeskError, match=r"pip install 'aedesk\[cluster\]'"):
        exists(Address("s3://bucket/a"))


def test_the_command_takes_addresses_and_its_report_tells_no_password(memory: Any, tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    command = ["batch", str(IN), "-o", "memory://out", "--care", "careful", "--report", str(report), "--jobs", "1"]
    memory.rm("/album/Oma & Opa", recursive=True)
    assert main(command) == 0
    content = json.loads(report.read_text())
    assert content["photos"][0]["target"] == "memory://out/a.png" and content["workers"] == []
    assert main(["batch", str(IN), "-o", str(IN)]) == 2
