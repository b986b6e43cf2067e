"""Folders looked through: new, changed, moved, broken and vanished photos."""

from __future__ import annotations

import os
import shutil
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from aedesk.jobs import Cancelled, Job
from aedesk.library import update as updating
from aedesk.library.code import BOXES
from aedesk.library.coder import Coder
from aedesk.library.index import Index
from aedesk.library.update import update
from tests.closed import close
from tests.library.fakes import fake_coder, picture, save


@pytest.fixture
def index(tmp_path: Path):  # type: ignore[no-untyped-def]
    opened = Index(tmp_path / "data" / "index.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def coder() -> Coder:
    return fake_coder()


def coded(coder: Coder) -> int:
    """How many photos were coded."""
    return coder.engine.views // len(BOXES)  # type: ignore[attr-defined, no-any-return]


def album(tmp_path: Path, count: int = 3) -> Path:
    for number in range(count):
        save(tmp_path / "album" / "inner" / f"{number}.png", number)
    return tmp_path / "album"


def test_photos_are_taken_in_once(index: Index, coder: Coder, tmp_path: Path) -> None:
    folder = index.add_folder(album(tmp_path))
    report = update(index, coder, Job())
    assert (report.photos, report.new, report.changed, report.gone, report.problems) == (3, 3, 0, 0, [])
    photos = index.photos()
    assert all(photo.coder == coder.id and photo.width == 90 and photo.problem is None for photo in photos)
    assert len({photo.code.tobytes() for photo in photos if photo.code is not None}) == 3
    report = update(index, coder, Job(), [folder])
    assert (report.photos, report.new) == (3, 0) and coded(coder) == 3


def test_the_day_of_a_photo_is_kept(index: Index, coder: Coder, tmp_path: Path) -> None:
    exif = Pillow.Exif()
    exif[0x0132] = "1931:07:04 10:00:00"
    (tmp_path / "album").mkdir()
    Pillow.fromarray(picture(1)).save(tmp_path / "album" / "a.jpg", exif=exif)
    os.utime(save(tmp_path / "album" / "b.png", 2), (86400 * 400, 86400 * 400))
    index.add_folder(tmp_path / "album")
    update(index, coder, Job())
    assert [photo.day for photo in index.photos()] == [date(1931, 7, 4), date.fromtimestamp(86400 * 400)]


def test_what_was_changed_is_looked_at_again(index: Index, coder: Coder, tmp_path: Path) -> None:
    folder = index.add_folder(album(tmp_path))
    update(index, coder, Job())
    before = index.photos()[1]
    index.keep_measure(before, "damage", 0.5)
    save(before.path, 77)
    os.utime(before.path, ns=(1, before.changed + 10**9))
    report = update(index, coder, Job(), [folder])
    after = index.photos()[1]
    assert report.changed == 1 and coded(coder) == 4 and after.measures == {}
    assert after.code is not None and before.code is not None and not np.array_equal(after.code, before.code)


def test_a_moved_photo_is_known_again_by_its_content(index: Index, coder: Coder, tmp_path: Path) -> None:
    folder, other = index.add_folder(album(tmp_path)), index.add_folder(tmp_path / "data")
    update(index, coder, Job())
    first, second, third = index.photos(folder)
    index.keep_measure(first, "noise", 0.25)
    first.path.rename(folder / "renamed.png")
    second.path.rename(other / "elsewhere.png")
    report = update(index, coder, Job())
    assert (report.moved, report.new, report.gone) == (2, 0, 0) and coded(coder) == 3
    assert {photo.id: photo.path for photo in index.photos()} == {
        first.id: folder / "renamed.png",
        second.id: other / "elsewhere.png",
        third.id: third.path,
    }
    assert index.photos(folder)[1].measures == {"noise": 0.25} and not any(photo.gone for photo in index.photos())


def test_a_copy_is_no_moved_photo(index: Index, coder: Coder, tmp_path: Path) -> None:
    folder = index.add_folder(album(tmp_path))
    update(index, coder, Job())
    shutil.copy(index.photos()[0].path, folder / "copy.png")
    report = update(index, coder, Job())
    assert (report.new, report.moved) == (1, 0) and len(index.photos()) == 4


def test_what_has_gone_is_marked_and_may_come_back(index: Index, coder: Coder, tmp_path: Path) -> None:
    index.add_folder(album(tmp_path))
    update(index, coder, Job())
    photo = index.photos()[0]
    content = photo.path.read_bytes()
    photo.path.unlink()
    assert update(index, coder, Job()).gone == 1 and index.photos()[0].gone
    photo.path.write_bytes(content)
    os.utime(photo.path, ns=(photo.changed, photo.changed))
    assert update(index, coder, Job()).gone == 0
    assert not index.photos()[0].gone and index.photos()[0].id == photo.id and coded(coder) == 3


def test_of_a_folder_that_is_not_there_all_is_kept(index: Index, coder: Coder, tmp_path: Path) -> None:
    folder = index.add_folder(album(tmp_path))
    update(index, coder, Job())
    folder.rename(tmp_path / "unplugged")
    report = update(index, coder, Job())
    assert report.gone == 0 and report.photos == 3 and "is not there" in str(report.problems[0])
    assert len(index.photos()) == 3 and not any(photo.gone for photo in index.photos())


def test_photos_where_nobody_may_look_are_not_gone(
    index: Index, coder: Coder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index.add_folder(album(tmp_path))
    update(index, coder, Job())
    close(tmp_path / "album" / "inner", monkeypatch)
    report = update(index, coder, Job())
    assert report.gone == 0 and "cannot be looked into" in str(report.problems[0])


def test_broken_files_are_named_once_and_the_others_go_on(index: Index, coder: Coder, tmp_path: Path) -> None:
    folder = index.add_folder(album(tmp_path))
    whole = (folder / "inner" / "0.png").read_bytes()
    for name, content in {"cut.png": whole[:40], "empty.jpg": b"", "text.tif": b"hello", "b.heic": b"\0" * 99}.items():
        (folder / name).write_bytes(content)
    report = update(index, coder, Job())
    assert len(report.problems) == 4 and report.new == 7 and coded(coder) == 3
    broken = [photo for photo in index.photos() if photo.problem is not None]
    assert {photo.path.name for photo in broken} == {"cut.png", "empty.jpg", "text.tif", "b.heic"}
    assert all(photo.code is None and photo.path.name in str(photo.problem) for photo in broken)
    assert update(index, coder, Job()).problems == []


def test_what_programs_keep_and_what_is_hidden_is_left_out(index: Index, coder: Coder, tmp_path: Path) -> None:
    folder = index.add_folder(album(tmp_path, 1))
    for name in (".thumbnails/a.png", "@eaDir/b.png", ".c.png", "notes.txt"):
        save(folder / name, 5) if name.endswith("png") else (folder / name).write_text("")
    assert update(index, coder, Job()).photos == 1


def test_another_network_makes_all_codes_anew(index: Index, coder: Coder, tmp_path: Path) -> None:
    index.add_folder(album(tmp_path))
    update(index, coder, Job())
    other = fake_coder(sha256="f" * 64)
    update(index, other, Job())
    assert coded(other) == 3 and {photo.coder for photo in index.photos()} == {other.id}


def test_what_was_done_before_a_stop_is_kept(
    index: Index, coder: Coder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(updating, "TOGETHER", 2)
    index.add_folder(album(tmp_path, 7))
    job = Job(lambda done: job.cancel() if done > 0.5 else None)
    with pytest.raises(Cancelled):
        update(index, coder, job)
    done = len(index.photos())
    assert 2 <= done < 7 and all(photo.code is not None for photo in index.photos())
    assert update(index, coder, Job()).new == 7 - done


def test_an_index_that_was_set_aside_is_made_anew(index: Index, coder: Coder, tmp_path: Path) -> None:
    index.add_folder(album(tmp_path))
    update(index, coder, Job())
    index.close()
    index.path.write_bytes(b"x" * 9999)
    again = Index(index.path)
    assert again.rebuilt and again.photos() == []
    update(again, coder, Job())
    assert not again.rebuilt and len(again.photos()) == 3
    again.close()


def test_nothing_is_written_to_the_photos(index: Index, coder: Coder, tmp_path: Path) -> None:
    folder = index.add_folder(album(tmp_path))
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.rglob("*.png")}
    update(index, coder, Job())
    assert {
        path: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.rglob("*") if path.is_file()
    } == before


def test_a_photo_may_be_of_any_kind(index: Index, coder: Coder, tmp_path: Path) -> None:
    from PIL import Image as Pillow

    folder = index.add_folder(album(tmp_path, 1))
    grey = Pillow.fromarray(picture(9)[..., 0])
    for name in ("a.jpg", "b.tif", "c.webp", "d.gif", "e.bmp"):
        grey.save(folder / name)
    assert update(index, coder, Job()).problems == [] and len({photo.hash for photo in index.photos()}) >= 2
