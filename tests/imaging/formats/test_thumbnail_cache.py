"""Small pictures that the programs of a desktop share."""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow
from PIL.PngImagePlugin import PngInfo

from aedesk import paths
from aedesk.errors import AEDeskError
from aedesk.imaging.formats import thumbnail_cache
from aedesk.imaging.formats.save import save
from aedesk.imaging.formats.thumbnail_cache import place_of, shared_thumbnail, uri_of
from aedesk.imaging.image import Image
from tests.conftest import drawing


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache" / "thumbnails"
    monkeypatch.setattr(paths, "thumbnails", lambda: folder)
    return folder


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "Tante (1931) & Onkel ü.png"
    save(Image(drawing(600, 900)), path)
    return path


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The photos that were really read."""
    read: list[Path] = []
    whole = thumbnail_cache.thumbnail

    def watched(path: Path, side: int) -> Image:
        read.append(path)
        return whole(path, side)

    monkeypatch.setattr(thumbnail_cache, "thumbnail", watched)
    return read


def test_a_file_is_named_as_file_managers_do() -> None:
    """The example of the standard, and the characters that GLib leaves as they are."""
    path = Path("/home/jens/photos/me.png")
    place = place_of(path)
    assert uri_of(path) == "file:///home/jens/photos/me.png"
    assert place is not None and place.name == "c6ee772d9e49320e97ec29a7eb5b1697.png" and place.parent.name == "large"
    assert uri_of(Path("/a (1) & b#ü.jpg")) == "file:///a%20(1)%20&%20b%23%C3%BC.jpg"


def test_it_is_made_once_and_kept_as_the_standard_asks(photo: Path, made: list[Path]) -> None:
    first = shared_thumbnail(photo)
    assert max(first.width, first.height) <= 256 and first.pixels.dtype == np.uint8
    again = shared_thumbnail(photo)
    assert np.array_equal(again.pixels, first.pixels) and made == [photo]
    place = place_of(photo)
    assert place is not None and place.name == hashlib.md5(uri_of(photo).encode()).hexdigest() + ".png"
    with Pillow.open(place) as file:
        assert file.info["Thumb::URI"] == uri_of(photo)
        assert file.info["Thumb::MTime"] == str(int(photo.stat().st_mtime))
    if os.name == "posix":
        assert stat.S_IMODE(place.stat().st_mode) == 0o600
        assert stat.S_IMODE(place.parent.stat().st_mode) == 0o700


def test_that_of_a_file_manager_is_used(photo: Path, made: list[Path]) -> None:
    place = place_of(photo)
    assert place is not None
    place.parent.mkdir(parents=True)
    told = PngInfo()
    told.add_text("Thumb::URI", uri_of(photo))
    told.add_text("Thumb::MTime", str(int(photo.stat().st_mtime)))
    Pillow.new("RGBA", (256, 170), (10, 200, 30, 255)).save(place, pnginfo=told)
    assert tuple(shared_thumbnail(photo).pixels[0, 0]) == (10, 200, 30) and made == []


def test_a_photo_that_was_changed_is_read_again(photo: Path, made: list[Path]) -> None:
    shared_thumbnail(photo)
    save(Image(255 - drawing(600, 900)), photo, overwrite=True)
    os.utime(photo, (5, 5))
    changed = shared_thumbnail(photo)
    assert made == [photo, photo] and np.array_equal(shared_thumbnail(photo).pixels, changed.pixels)
    assert made == [photo, photo]


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n half of it"])
def test_a_damaged_cache_is_written_anew(photo: Path, made: list[Path], content: bytes) -> None:
    place = place_of(photo)
    assert place is not None
    place.parent.mkdir(parents=True)
    place.write_bytes(content)
    shared_thumbnail(photo)
    shared_thumbnail(photo)
    assert made == [photo]


def test_a_grey_photo_stays_grey(tmp_path: Path) -> None:
    path = tmp_path / "grey.png"
    save(Image(drawing(300, 400, 1)), path)
    assert shared_thumbnail(path).pixels.shape[2] == shared_thumbnail(path).pixels.shape[2] == 1


def test_what_cannot_be_written_is_no_trouble(photo: Path, cache: Path, made: list[Path]) -> None:
    cache.parent.mkdir(parents=True)
    cache.write_bytes(b"a file where the folder should be")
    assert shared_thumbnail(photo).width and shared_thumbnail(photo).width and made == [photo, photo]


def test_the_cache_has_no_pictures_of_itself(cache: Path) -> None:
    assert place_of(cache / "large" / "a.png") is None


def test_a_system_without_such_a_cache_makes_it_each_time(
    photo: Path, made: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "thumbnails", lambda: None)
    assert shared_thumbnail(photo).width and shared_thumbnail(photo).width and made == [photo, photo]


def test_what_is_no_photo_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"no picture")
    with pytest.raises(AEDeskError):
        shared_thumbnail(tmp_path / "a.jpg")
