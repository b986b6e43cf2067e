"""Titles, notes and keywords, as other programs keep them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image as Pillow

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.caption import Caption, caption_in, checked, clean, embedded_caption, write_caption
from aedesk.imaging.formats.rating import rating_of, set_rating
from aedesk.imaging.formats.sidecar import sidecar_of, sidecar_root

LIGHTROOM = """<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:lr="http://ns.adobe.com/lightroom/1.0/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:Rating="4">
   <dc:subject><rdf:Bag><rdf:li>People</rdf:li><rdf:li>Aunt Martha</rdf:li><rdf:li>sea</rdf:li></rdf:Bag></dc:subject>
   <lr:hierarchicalSubject><rdf:Bag><rdf:li>People|Aunt Martha</rdf:li></rdf:Bag></lr:hierarchicalSubject>
   <dc:title><rdf:Alt><rdf:li xml:lang="de">Am Meer</rdf:li><rdf:li xml:lang="x-default">At the sea</rdf:li></rdf:Alt>
   </dc:title>
   <dc:description><rdf:Alt><rdf:li xml:lang="x-default">Summer of 1931</rdf:li></rdf:Alt></dc:description>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
"""
SAID = Caption("At the sea", "Summer of 1931", ("People|Aunt Martha", "sea"))


def said(photo: Path) -> Caption:
    root = sidecar_root(sidecar_of(photo))
    assert root is not None
    return caption_in(root, embedded_caption(photo))


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "tante.jpg"
    Pillow.new("RGB", (8, 8)).save(path, xmp=LIGHTROOM.encode())
    return path


def test_what_lightroom_says_is_read_in_the_photo_and_beside_it(photo: Path) -> None:
    assert embedded_caption(photo) == SAID and said(photo) == SAID
    photo.with_suffix(".xmp").write_text(LIGHTROOM.replace("sea", "lake"), encoding="utf-8")
    assert said(photo) == Caption("At the lake", "Summer of 1931", ("People|Aunt Martha", "lake"))


def test_words_are_written_beside_the_photo_and_all_else_stays(photo: Path) -> None:
    content = photo.read_bytes()
    photo.with_suffix(".xmp").write_text(LIGHTROOM, encoding="utf-8")
    write_caption(photo, Caption("Beach", "", ("People|Uncle Karl", "boats")))
    assert said(photo) == Caption("Beach", "", ("People|Uncle Karl", "boats")) and rating_of(photo) == 4
    text = photo.with_suffix(".xmp").read_text(encoding="utf-8")
    assert "Am Meer" in text and "Martha" not in text and "ns0:" not in text
    for word in ("People", "Uncle Karl", "boats"):
        assert f"<rdf:li>{word}</rdf:li>" in text  # for programs that know no hierarchy
    assert photo.read_bytes() == content and not photo.with_name("tante.jpg.xmp").exists()


def test_what_is_taken_away_does_not_come_back_from_within_the_photo(photo: Path) -> None:
    set_rating(photo, 3)
    assert said(photo) == SAID
    write_caption(photo, Caption())
    assert said(photo) == Caption() and rating_of(photo) == 3


def test_a_plain_text_where_an_array_belongs_is_understood(photo: Path) -> None:
    text = LIGHTROOM.replace('xmp:Rating="4"', 'dc:title=" Sea "').partition("<dc:title>")
    photo.with_suffix(".xmp").write_text(text[0] + "</rdf:Description></rdf:RDF></x:xmpmeta>", encoding="utf-8")
    assert said(photo).title == "Sea"


def test_signs_that_xml_cannot_hold_are_left_out(photo: Path) -> None:
    write_caption(photo, Caption("", "two\nlines\x0b\ud800", ()))
    assert said(photo).note == "two\nlines"


@pytest.mark.parametrize("content", [b"", b"no photo", b"\xff\xd8\xff\xe1\x00\x40http://ns.adobe.com/xap/1.0/\x00<x"])
def test_what_is_broken_says_nothing(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(content)
    assert embedded_caption(path) == Caption()


@pytest.mark.parametrize("typed", ["", "  ", "|", "a, b", "a;b", "a\x00b"])
def test_what_is_no_name_is_said(typed: str) -> None:
    with pytest.raises(AEDeskError, match=r"letter|comma|signs"):
        checked(typed)


@given(st.text())
def test_a_clean_keyword_stays_so(text: str) -> None:
    assert clean(clean(text)) == clean(text) and "||" not in clean(text)


WORDS = st.text(st.characters(exclude_categories=("C", "Z"), exclude_characters=",;|"), min_size=1, max_size=9)


@settings(max_examples=30)
@given(st.lists(st.lists(WORDS, min_size=1, max_size=3).map("|".join), max_size=4), WORDS)
def test_what_is_written_is_read_again(tmp_path_factory: pytest.TempPathFactory, names: list[str], note: str) -> None:
    photo = tmp_path_factory.mktemp("photo") / "a.png"
    keywords = tuple(dict.fromkeys(names))
    write_caption(photo, Caption("", note, keywords))
    assert said(photo) == Caption("", note, keywords)
