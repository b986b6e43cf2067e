"""The map of a library: kept, and brought up to date."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from aedesk.jobs import Job
from aedesk.library import layout as layouts
from aedesk.library import map as maps
from aedesk.library.index import Index
from aedesk.library.map import map_of
from aedesk.library.update import update
from tests.library.fakes import fake_coder, save

CODER = fake_coder()


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layouts, "ROUNDS", 20)


@pytest.fixture
def index(tmp_path: Path):  # type: ignore[no-untyped-def]
    opened = Index(tmp_path / "data" / "index.sqlite")
    for number in range(8):
        save(tmp_path / "album" / f"{number}.png", number)
    opened.add_folder(tmp_path / "album")
    update(opened, CODER, Job())
    yield opened
    opened.close()


def places(index: Index) -> dict[str, tuple[float, ...]]:
    found = map_of(index, CODER, Job())
    return {photo.path.name: tuple(place) for photo, place in zip(found.photos, found.places.tolist(), strict=True)}


def test_a_map_is_made_once_and_kept(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    first = places(index)
    assert len(first) == 8
    monkeypatch.setattr(maps, "layout", lambda *given: pytest.fail("it was made again"))
    again = places(index)
    assert again.keys() == first.keys()
    assert np.allclose(list(again.values()), list(first.values()))


def test_a_new_photo_gets_a_place_and_the_others_stay(index: Index, tmp_path: Path) -> None:
    before = places(index)
    save(tmp_path / "album" / "new.png", 3, height=120, width=180)  # photo 3, twice as large
    update(index, CODER, Job())
    after = places(index)
    new = np.array(after.pop("new.png"))
    assert np.allclose(list(after.values()), list(before.values()))
    assert min(after, key=lambda name: float(np.linalg.norm(new - np.array(after[name])))) == "3.png"


def test_a_photo_of_another_content_is_placed_anew_and_one_that_has_gone_is_left_out(
    index: Index, tmp_path: Path
) -> None:
    before = places(index)
    save(tmp_path / "album" / "0.png", 5, height=120, width=180)
    (tmp_path / "album" / "1.png").unlink()
    update(index, CODER, Job())
    after = places(index)
    assert set(after) == set(before) - {"1.png"} and after["0.png"] != before["0.png"]
    assert np.linalg.norm(np.array(after["0.png"]) - np.array(after["5.png"])) < 0.1


def test_where_many_are_new_the_map_is_made_again(index: Index, tmp_path: Path) -> None:
    before = places(index)
    for number in range(4):
        save(tmp_path / "album" / f"new {number}.png", 100 + number)
    update(index, CODER, Job())
    after = places(index)
    assert len(after) == 12 and any(not np.allclose(after[name], place) for name, place in before.items())


def test_of_a_large_library_a_part_is_laid_out_and_the_others_beside_it(
    index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(maps, "MOST", 5)
    found = np.array(list(places(index).values()))
    assert len(found) == 8 and found.min() >= 0 and found.max() <= 1 and len(np.unique(found, axis=0)) == 8


def test_no_photos_have_no_map(tmp_path: Path) -> None:
    empty = Index(tmp_path / "other" / "index.sqlite")
    assert map_of(empty, CODER, Job()).photos == ()
    empty.close()


def test_an_index_that_cannot_be_written_has_a_map_all_the_same(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Index, "writable", False)
    assert len(places(index)) == 8 and index.places(CODER.id) == {}
