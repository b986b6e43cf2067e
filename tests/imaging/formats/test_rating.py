"""Stars and rejects, as other programs keep them."""

from __future__ import annotations

from pathlib import Path

import pytest

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.rating import rating_of, set_rating
from aedesk.imaging.formats.sidecar import sidecar_of

DARKTABLE = """<?xml version="1.0" encoding="UTF-8"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="XMP Core 4.4.0-Exiv2">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:darktable="http://darktable.sf.net/" xmp:Rating="{}" darktable:xmp_version="5">
   <darktable:history><rdf:Seq><rdf:li darktable:operation="exposure"/></rdf:Seq></darktable:history>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
"""
LIGHTROOM = """<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Adobe XMP Core 7.0">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
   <xmp:Rating>{}</xmp:Rating><xmp:Label>Red</xmp:Label>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
"""


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "tante.jpg"
    path.write_bytes(b"never touched")
    return path


@pytest.mark.parametrize("stars", [-1, 0, 1, 2, 3, 4, 5])
def test_stars_go_into_a_file_beside_the_photo(photo: Path, stars: int) -> None:
    assert rating_of(photo) == 0 and not sidecar_of(photo).exists()
    set_rating(photo, 3)
    set_rating(photo, stars)
    assert rating_of(photo) == stars and photo.read_bytes() == b"never touched"
    text = (photo.parent / "tante.jpg.xmp").read_text(encoding="utf-8")
    assert f'xmp:Rating="{stars}"' in text and text.count("Rating") == 1


@pytest.mark.parametrize("stars", [-1, 4])
@pytest.mark.parametrize(("name", "content"), [("tante.jpg.xmp", DARKTABLE), ("tante.xmp", LIGHTROOM)])
def test_what_other_programs_say_is_read_and_kept(photo: Path, name: str, content: str, stars: int) -> None:
    path = photo.with_name(name)
    path.write_text(content.format(stars), encoding="utf-8")
    assert rating_of(photo) == stars
    set_rating(photo, 2)
    assert rating_of(photo) == 2 and sorted(photo.parent.iterdir()) == sorted([photo, path])
    text = path.read_text(encoding="utf-8")
    assert text.count("Rating") <= 2 and ("darktable:operation" in text or "Red" in text)
    assert "ns0:" not in text


def test_two_photos_of_one_name_have_their_own(photo: Path) -> None:
    other = photo.with_suffix(".tif")
    set_rating(photo, 1)
    set_rating(other, 5)
    assert (rating_of(photo), rating_of(other)) == (1, 5)


@pytest.mark.parametrize("content", ["", "no xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><x:xmpmeta/>"])
def test_a_file_that_cannot_be_understood_is_left_as_it_is(photo: Path, content: str) -> None:
    path = photo.with_name("tante.jpg.xmp")
    path.write_text(content, encoding="utf-8")
    assert rating_of(photo) == 0
    with pytest.raises(AEDeskError, match="cannot be understood"):
        set_rating(photo, 3)
    assert path.read_text(encoding="utf-8") == content


@pytest.mark.parametrize(("text", "stars"), [("3.0", 3), ("9", 5), ("-7", -1), ("many", 0), ("inf", 0), ("", 0)])
def test_odd_numbers_are_put_right(photo: Path, text: str, stars: int) -> None:
    photo.with_name("tante.jpg.xmp").write_text(DARKTABLE.format(text), encoding="utf-8")
    assert rating_of(photo) == stars


def test_a_closed_folder_says_so(tmp_path: Path) -> None:
    with pytest.raises(AEDeskError, match="does not exist"):
        set_rating(tmp_path / "gone" / "a.jpg", 3)
