"""Names, stars and notes: written beside the photos, and read back into the index."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.caption import Caption
from aedesk.imaging.formats.rating import rating_of, set_rating
from aedesk.imaging.formats.sidecar import sidecar_of
from aedesk.jobs import Cancelled, Job
from aedesk.library.index import Index
from aedesk.library.names import Names, person, shown, told_by_files
from aedesk.library.photo import Photo, Told
from aedesk.library.update import update
from tests.library.fakes import fake_coder, save

ANNA, SEA = "People|Anna", "sea"


@pytest.fixture
def index(tmp_path: Path):  # type: ignore[no-untyped-def]
    opened = Index(tmp_path / "data" / "index.sqlite")
    for number in range(3):
        save(tmp_path / "album" / f"{number}.png", number)
    opened.add_folder(tmp_path / "album")
    update(opened, fake_coder(), Job())
    yield opened
    opened.close()


def look_again(index: Index) -> list[str]:
    return [str(problem) for problem in update(index, fake_coder(), Job()).problems]


def keywords(index: Index, photo: Photo) -> tuple[str, ...]:
    told = Names(index).all().get(photo.id)
    return told.caption.keywords if told is not None else ()


def test_nothing_is_written_unasked(index: Index, tmp_path: Path) -> None:
    assert sorted(path.suffix for path in (tmp_path / "album").iterdir()) == [".png"] * 3
    assert Names(index).all() == {} and Names(index).keywords() == {}


def test_names_lie_beside_the_photos_and_the_index_can_be_lost(index: Index) -> None:
    names, photos = Names(index), index.photos()
    assert names.add(photos[:2], person("Anna"), Job()) == [] == names.add(photos[1:], SEA, Job())
    assert names.keywords() == {ANNA: 2, SEA: 2} and shown(ANNA) == "Anna"
    assert told_by_files(photos[1].path).caption.keywords == (ANNA, SEA)
    index.close()
    index.path.unlink()
    fresh = Index(index.path)
    fresh.add_folder(photos[0].path.parent)
    update(fresh, fake_coder(), Job())
    assert Names(fresh).keywords() == {ANNA: 2, SEA: 2}
    fresh.close()


def test_names_are_taken_away_renamed_and_joined(index: Index) -> None:
    names, photos = Names(index), index.photos()
    names.add(photos, ANNA, Job())
    names.add(photos[:1], "People|Anne", Job())
    names.rename(photos, "People|Anne", ANNA, Job())
    assert names.keywords() == {ANNA: 3} and keywords(index, photos[0]) == (ANNA,)
    names.remove(photos[1:], ANNA, Job())
    assert names.keywords() == {ANNA: 1}
    with pytest.raises(AEDeskError, match="comma"):
        names.add(photos, "Anna, Bert", Job())


def test_stars_and_notes_stand_beside_names(index: Index) -> None:
    names, photos = Names(index), index.photos()
    names.add(photos[:1], SEA, Job())
    names.note(photos[:1], " Summer of 1931\n", Job())
    names.rate(photos[:1], 9, Job())
    told = names.all()[photos[0].id]
    assert told == Told(sidecar_of(photos[0].path), told.stamp, 5, Caption("", "Summer of 1931", (SEA,)))
    assert rating_of(photos[0].path) == 5 and told_by_files(photos[0].path) == told


def test_what_was_said_before_comes_back(index: Index) -> None:
    names, photos = Names(index), index.photos()
    names.add(photos[:1], SEA, Job())
    names.rate(photos[:1], 2, Job())
    before = names.all()
    names.add(photos, ANNA, Job())
    names.rate(photos, -1, Job())
    assert names.restore(photos, before, Job()) == []
    assert {id: (told.rating, told.caption) for id, told in names.all().items()} == {
        photos[0].id: (2, Caption("", "", (SEA,)))
    }
    assert rating_of(photos[2].path) == 0


def test_what_other_programs_write_is_read_back(index: Index) -> None:
    photo = index.photos()[0]
    set_rating(photo.path, 4)
    assert Names(index).all() == {}
    assert look_again(index) == [] and Names(index).all()[photo.id].rating == 4
    sidecar_of(photo.path).unlink()
    look_again(index)
    assert Names(index).all() == {}


def test_names_of_a_moved_photo_stay_whether_or_not_its_file_goes_along(index: Index, tmp_path: Path) -> None:
    names, photos = Names(index), index.photos()
    names.add(photos[:2], SEA, Job())
    (tmp_path / "album" / "inner").mkdir()
    for photo in photos[:2]:
        shutil.move(photo.path, tmp_path / "album" / "inner" / f"new {photo.path.name}")
    shutil.move(sidecar_of(photos[0].path), tmp_path / "album" / "inner" / "new 0.png.xmp")
    for _ in range(2):
        look_again(index)
        assert [keywords(index, photo) for photo in photos] == [(SEA,), (SEA,), ()]
    sidecar_of(photos[1].path).unlink()  # the file that nobody takes along
    look_again(index)
    moved = next(photo for photo in index.photos() if photo.id == photos[1].id)
    assert keywords(index, moved) == (SEA,) and not sidecar_of(moved.path).exists()
    names.rate([moved], 3, Job())  # writes all that is known to where the photo is now
    assert told_by_files(moved.path).caption.keywords == (SEA,) and rating_of(moved.path) == 3


def test_a_file_that_cannot_be_understood_is_said_once_and_left(index: Index) -> None:
    names, photos = Names(index), index.photos()
    names.add(photos, SEA, Job())
    sidecar_of(photos[0].path).write_text("no xml", encoding="utf-8")
    (said,) = look_again(index)
    assert "0.png.xmp" in said and "cannot be understood" in said and look_again(index) == []
    assert keywords(index, photos[0]) == (SEA,)  # as it was before
    (problem,) = names.add(photos, ANNA, Job())
    assert "cannot be understood" in str(problem) and names.keywords() == {ANNA: 2, SEA: 3}
    assert sidecar_of(photos[0].path).read_text(encoding="utf-8") == "no xml"


def test_a_photo_that_has_gone_is_said(index: Index) -> None:
    photos = index.photos()
    photos[0].path.unlink()
    (problem,) = Names(index).add(photos, SEA, Job())
    assert "is not there" in str(problem) and Names(index).keywords() == {SEA: 2}
    assert not sidecar_of(photos[0].path).exists()


def test_what_was_written_before_a_stop_is_known(index: Index) -> None:
    job = Job(lambda done: job.cancel() if done > 0.3 else None)
    with pytest.raises(Cancelled):
        Names(index).add(index.photos(), SEA, job)
    assert Names(index).keywords() == {SEA: 2}


def test_what_another_program_wrote_meanwhile_is_not_lost(index: Index) -> None:
    photo = index.photos()[0]
    Names(index).add([photo], SEA, Job())
    text = sidecar_of(photo.path).read_text(encoding="utf-8")
    sidecar_of(photo.path).write_text(text.replace(SEA, "lake"), encoding="utf-8")
    os.utime(sidecar_of(photo.path), ns=(1, 1))
    Names(index).add([photo], ANNA, Job())
    assert keywords(index, photo) == ("lake", ANNA)
