"""What is known of the photos of the strip and the grid."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aedesk.gui.document.document import Document
from aedesk.gui.document.picture import Picture
from aedesk.gui.photos import photo_list
from aedesk.gui.photos.photo_list import PhotoList, Work
from aedesk.gui.photos.small_pictures import SmallPictures, photos_in
from aedesk.imaging.formats.rating import rating_of, set_rating
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from tests.conftest import drawing


@pytest.fixture
def album(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / f"{number}.png" for number in range(6)]
    for number, path in enumerate(paths):
        save(Image(np.full((60, 90, 3), 30 * number, np.uint8)), path)
    return paths


@pytest.fixture
def document(qapp: object) -> Document:
    return Document()


@pytest.fixture
def photos(document: Document) -> Iterator[PhotoList]:
    small = SmallPictures(document)
    yield PhotoList(document.edits, small, document)
    small.close()


def grey(photos: PhotoList, row: int) -> int | None:
    picture = photos.picture(row)
    return picture.pixelColor(0, 0).value() if picture is not None else None


def test_a_small_picture_is_read_when_its_photo_is_seen(photos: PhotoList, album: list[Path], qtbot: QtBot) -> None:
    photos.show(album)
    assert not any(photos.photo(row).asked for row in range(6))
    assert grey(photos, 2) is None  # for now
    qtbot.waitUntil(lambda: grey(photos, 2) == 60)
    assert [photos.photo(row).asked for row in range(6)] == [row == 2 for row in range(6)]


def test_only_so_many_small_pictures_stay_and_the_others_come_back(
    photos: PhotoList, album: list[Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(photo_list, "MOST_PICTURES", 2)
    photos.show(album)
    for row in range(6):
        qtbot.waitUntil(lambda row=row: grey(photos, row) == 30 * row)
    assert sum(photos.photo(row).asked for row in range(6)) == 2
    qtbot.waitUntil(lambda: grey(photos, 0) == 0)


def test_stars_are_read_with_the_picture_and_written(photos: PhotoList, album: list[Path], qtbot: QtBot) -> None:
    set_rating(album[1], 4)
    photos.show(album)
    photos.picture(1)
    qtbot.waitUntil(lambda: photos.photo(1).rating == 4)
    with qtbot.waitSignal(photos.dataChanged):
        photos.rate(1, -1)
    assert photos.photo(1).rating == -1
    qtbot.waitUntil(lambda: rating_of(album[1]) == -1)
    words = photos.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "1.png, rejected"


def test_stars_that_cannot_be_kept_are_told(photos: PhotoList, album: list[Path], qtbot: QtBot) -> None:
    album[0].with_name("0.png.xmp").write_text("no xml")
    photos.show(album)
    with qtbot.waitSignal(photos.problem) as signal:
        photos.rate(0, 3)
    assert signal.args is not None and "cannot be understood" in str(signal.args[0])


def test_a_photo_says_what_was_done_to_it(document: Document, photos: PhotoList, album: list[Path]) -> None:
    photos.show(album)
    document.open(album[0], Picture.of(Image(drawing(60, 90))))
    assert photos.photo(0).work is Work.NONE
    document.apply("Denoise", Picture.of(Image(drawing(60, 90))))
    assert photos.photo(0).work is Work.UNSAVED
    assert "not saved" in photos.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    document.saved(Path("out.png"))
    assert photos.photo(0).work is Work.SAVED
    document.undo_stack.undo()
    assert photos.photo(0).work is Work.UNSAVED  # the file has the other one
    document.saved(Path("out.png"))
    assert photos.photo(0).work is Work.NONE


def test_the_small_picture_of_a_photo_shows_what_was_done(
    document: Document, photos: PhotoList, album: list[Path], qtbot: QtBot
) -> None:
    photos.show(album)
    qtbot.waitUntil(lambda: grey(photos, 0) == 0)
    document.open(album[0], Picture.of(Image(np.zeros((60, 90, 3), np.uint8))))
    document.apply("Invert", Picture.of(Image(np.full((60, 90, 3), 255, np.uint8))))
    assert grey(photos, 0) == 255
    document.undo_stack.undo()
    qtbot.waitUntil(lambda: grey(photos, 0) == 0)


def test_a_photo_that_is_opened_keeps_its_small_picture(
    document: Document, photos: PhotoList, album: list[Path], qtbot: QtBot
) -> None:
    photos.show(album)
    qtbot.waitUntil(lambda: grey(photos, 2) == 60)
    document.open(album[2], Picture.of(Image(np.full((60, 90, 3), 60, np.uint8))))
    assert grey(photos, 2) == 60  # not an empty square until it is read once more


def test_other_photos_leave_what_is_known_of_those_that_stay(
    photos: PhotoList, album: list[Path], qtbot: QtBot
) -> None:
    photos.show(album[:3])
    qtbot.waitUntil(lambda: grey(photos, 2) == 60)
    photos.show(album[2:])
    assert grey(photos, 0) == 60 and photos.paths() == album[2:] and photos.row_of(album[0]) == -1


def test_a_folder_has_photos_only(album: list[Path], tmp_path: Path) -> None:
    for name in ("letter.txt", ".hidden.jpg", "0.png.xmp", "tape.AED", "SCAN.TIF"):
        (tmp_path / name).touch()
    assert [path.name for path in photos_in(tmp_path)] == sorted(
        [*(path.name for path in album), "tape.AED", "SCAN.TIF"]
    )
    assert photos_in(tmp_path / "gone") == []
