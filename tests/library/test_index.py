"""What the index knows."""

from __future__ import annotations

import os
import sys
import threading
from math import prod
from pathlib import Path

import numpy as np
import pytest

from aedesk import paths
from aedesk.errors import AEDeskError
from aedesk.library.index import Index
from aedesk.library.photo import MEASURES, File, Photo
from aedesk.library.registration import SIDE
from aedesk.library.rows import BYTES
from aedesk.sentence import Sentence


@pytest.fixture
def index(tmp_path: Path):  # type: ignore[no-untyped-def]
    opened = Index(tmp_path / "index.sqlite")
    yield opened
    opened.close()


def folder(tmp_path: Path, name: str) -> Path:
    (tmp_path / name).mkdir(parents=True, exist_ok=True)
    return tmp_path / name


def test_what_is_put_comes_back(index: Index, tmp_path: Path) -> None:
    album = index.add_folder(folder(tmp_path, "album"))
    codes = np.arange(prod(BYTES)).astype(np.int8).reshape(BYTES)
    problem = Sentence("'{}' is broken ({}).", ("a.png", Sentence("very {}", (1,))))
    full = Photo(
        *(0, album / "a.png", 123, 456, False, problem, 7, 8, b"c" * 16, b"h" * 8, codes, "coder"),
        measures={"damage": 0.25, "noise": 0.0},
    )
    index.put(album, [full, Photo(0, album / "b.png", 1, 2)])
    back, empty = index.photos()
    assert back.codes is not None and np.array_equal(back.codes, codes)
    assert back.code is not None and np.array_equal(back.code, codes[0])
    for name in ("path", "size", "changed", "gone", "problem", "width", "height", "content", "hash", "coder"):
        assert getattr(back, name) == getattr(full, name)
    assert back.measures == full.measures and str(back.problem) == "'a.png' is broken (very 1)."
    assert empty.codes is None and empty.code is None and empty.problem is None and empty.measures == {}
    at = index.at(album / "a.png")
    assert at is not None and at.id == back.id and index.at(tmp_path / "c.png") is None
    assert [photo.path for photo in index.same_content(b"c" * 16)] == [album / "a.png"]


@pytest.mark.skipif(sys.platform != "linux", reason="names are text elsewhere")
def test_names_need_not_be_text(index: Index, tmp_path: Path) -> None:
    album = index.add_folder(folder(tmp_path, "album"))
    name = album / os.fsdecode(b"caf\xe9.png")
    index.put(album, [Photo(0, name, 1, 1)])
    assert [photo.path for photo in index.photos()] == [name] and index.at(name) is not None


def test_folders_in_folders_are_one(index: Index, tmp_path: Path) -> None:
    inner, outer = folder(tmp_path, "a/b"), folder(tmp_path, "a")
    other = folder(tmp_path, "ab")
    assert index.add_folder(inner) == inner and index.add_folder(other) == other
    index.put(inner, [Photo(0, inner / "x.png", 1, 1)])
    assert index.add_folder(outer) == outer and index.folders() == [outer, other]
    assert [photo.path for photo in index.photos(outer)] == [inner / "x.png"]
    assert index.add_folder(inner) == outer and index.folders() == [outer, other]


def test_only_folders_are_taken_in(index: Index, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_text("")
    for name, words in (("a.png", "is not a folder"), ("none", "does not exist")):
        with pytest.raises(AEDeskError, match=words):
            index.add_folder(tmp_path / name)


def test_a_folder_is_forgotten_by_any_of_its_names(
    index: Index, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    album = index.add_folder(folder(tmp_path, "album"))
    index.put(album, [Photo(0, album / "a.png", 1, 1)])
    monkeypatch.chdir(tmp_path)
    assert index.forget(Path("album")) == 1 and index.folders() == index.photos() == []
    with pytest.raises(AEDeskError, match="not in the library"):
        index.forget(album)


def test_a_folder_that_is_no_more_can_be_forgotten(index: Index, tmp_path: Path) -> None:
    album = index.add_folder(folder(tmp_path, "album"))
    album.rmdir()
    assert index.forget(album) == 0 and index.folders() == []


def test_a_moved_photo_keeps_what_is_known_of_it(index: Index, tmp_path: Path) -> None:
    one, other = (index.add_folder(folder(tmp_path, name)) for name in ("one", "other"))
    index.put(one, [Photo(0, one / "a.png", 1, 1, content=b"c" * 16, measures={"blur": 0.5})])
    (photo,) = index.photos()
    index.mark([photo], True)
    index.move(photo, other, File(other / "b.png", 1, 9))
    (moved,) = index.photos(other)
    assert (moved.id, moved.path, moved.changed, moved.gone) == (photo.id, other / "b.png", 9, False)
    assert moved.measures == {"blur": 0.5} and index.photos(one) == []


def test_a_measure_is_kept_for_the_file_that_was_measured(index: Index, tmp_path: Path) -> None:
    album = index.add_folder(folder(tmp_path, "album"))
    index.put(album, [Photo(0, album / "a.png", 1, 1)])
    (photo,) = index.photos()
    for number, name in enumerate(MEASURES):
        index.keep_measure(photo, name, number / 10)
    assert index.photos()[0].measures == {name: number / 10 for number, name in enumerate(MEASURES)}
    index.put(album, [Photo(0, album / "a.png", 2, 2)])  # the file is another one now
    assert index.photos()[0].id == photo.id
    index.keep_measure(photo, "damage", 1.0)
    assert index.photos()[0].measures == {}
    with pytest.raises(ValueError, match="nonsense"):
        index.keep_measure(photo, "nonsense", 1.0)


def test_a_photo_takes_at_most_4_kilobytes(index: Index, tmp_path: Path) -> None:
    album = index.add_folder(folder(tmp_path, "album"))
    rng = np.random.default_rng(0)
    measures = dict.fromkeys(MEASURES, 0.5)
    photos = [
        Photo(
            *(0, album / "a folder within" / f"a scan with a long name {number}.tif", 10**8, 10**18, False, None),
            *(9999, 9999, rng.bytes(16), rng.bytes(8), rng.integers(-128, 128, BYTES, np.int8), "0123456789abcdef"),
            sketch=rng.integers(0, 256, (SIDE, SIDE), np.uint8),
            measures=measures,
        )
        for number in range(4000)  # so many that tables without anything in them do not count
    ]
    index.put(album, photos)
    index.close()
    assert 3100 < index.path.stat().st_size / len(photos) < 4096


def test_threads_take_turns(index: Index, tmp_path: Path) -> None:
    album = index.add_folder(folder(tmp_path, "album"))
    problems: list[Exception] = []

    def work(number: int) -> None:
        try:
            for k in range(20):
                index.put(album, [Photo(0, album / f"{number}-{k}.png", 1, 1)])
                index.photos()
        except Exception as problem:
            problems.append(problem)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == [] and len(index.photos()) == 80


def test_the_index_of_the_person_lies_with_their_data() -> None:
    assert paths.library_index().parent.parent == paths.presets().parent
