from __future__ import annotations

from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aedesk.errors import AEDeskError
from aedesk.training.real.places import KINDS, MeasuredPhoto, Place, load_places, read_places
from tests.training.real.real_photos import old_photo

SHA1 = "0123456789abcdef0123456789abcdef01234567"


def row(what: Any = "sky", box: Any = (1, 2, 30, 40)) -> str:
    return f"{{ what = {what!r}, box = {list(box)!r} }}"


def text(rows: str, sha1: str = SHA1, kind: str = "smooth") -> str:
    return f'["a.jpg"]\nsha1 = "{sha1}"\n{kind} = [{rows}]\n'


@given(
    st.lists(st.tuples(st.sampled_from(KINDS), st.tuples(*[st.integers(1, 5000)] * 4)), min_size=1, max_size=8),
)
def test_places_are_read_as_they_were_written(places: list[tuple[str, tuple[int, ...]]]) -> None:
    wanted = sorted((Place(kind, "lace", *box) for kind, box in places), key=lambda place: KINDS.index(place.kind))
    content = f'["a.jpg"]\nsha1 = "{SHA1}"\n'
    for kind in KINDS:
        rows = ", ".join(row("lace", box) for of, box in places if of == kind)
        content += f"{kind} = [{rows}]\n"
    assert read_places(content) == (MeasuredPhoto("a.jpg", SHA1, tuple(wanted)),)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (text(row()), ""),
        (text(row(box=(1, 2, 3))), "place 1 of 'smooth' of 'a.jpg' is not x, y"),
        (text(row(box=(1, 2, 3, 4.5))), "is not x, y, width and height in whole pixels"),
        (text(row() + ", " + row(box=(1, 2, 0, 4))), "place 2 of 'smooth' of 'a.jpg' lies outside"),
        (text(row(box=(-1, 2, 3, 4))), "lies outside the photo or is empty"),
        (text(row(what=" ")), "does not say what is seen there"),
        (text("{ what = 'sky' }"), "must have the entries 'what' and 'box'"),
        (text("7"), "must have the entries 'what' and 'box'"),
        (text(row(), sha1="abc"), "the sha1 of 'a.jpg' is not 40 hexadecimal digits"),
        (text(row(), kind="smoth"), "has an entry 'smoth'"),
        (text(""), "'a.jpg' has no place"),
        (f'["a.jpg"]\nsha1 = "{SHA1}"\nwhole = 3\n', "'whole' of 'a.jpg' is not a list"),
        ("a = 3", "'a' is no photo with places"),
        ("a = [1,\n?", "line 2"),
    ],
)
def test_a_bad_file_is_refused_in_one_sentence(content: str, said: str, tmp_path: Path) -> None:
    path = tmp_path / "places.toml"
    path.write_text(content, encoding="utf-8")
    if not said:
        assert len(load_places(path)) == 1
        return
    with pytest.raises(AEDeskError, match=r"^The places 'places\.toml' cannot be used: ") as caught:
        load_places(path)
    assert said in str(caught.value) and "\n" not in str(caught.value)


@given(st.text(max_size=60) | st.binary(max_size=60))
def test_rubbish_is_refused_and_nothing_else_happens(tmp_path_factory: Any, rubbish: str | bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "rubbish.toml"
    path.write_bytes(rubbish if isinstance(rubbish, bytes) else rubbish.encode("utf-8", "surrogatepass"))
    try:
        assert all(photo.places for photo in load_places(path))
    except AEDeskError as problem:
        assert str(problem).startswith("The places ")


def test_another_scan_and_a_smaller_photo_are_refused(tmp_path: Path) -> None:
    (photo,) = read_places(old_photo(tmp_path))
    assert photo.open(tmp_path).width == 120
    other = MeasuredPhoto(photo.file, SHA1, photo.places)
    with pytest.raises(AEDeskError, match="the checksum differs"):
        other.open(tmp_path)
    beyond = MeasuredPhoto(photo.file, photo.sha1, (Place("whole", "hat", 100, 0, 21, 10),))
    with pytest.raises(AEDeskError, match=r"'hat' of 'old\.png' reaches beyond its 120 x 130 pixels"):
        beyond.open(tmp_path)
    with pytest.raises(AEDeskError):
        photo.open(tmp_path / "elsewhere")


def test_the_places_of_the_project_are_many_and_apart() -> None:
    photos = load_places()
    smooth, whole, plain = ([place for photo in photos for place in photo.of_kind(kind)] for kind in KINDS)
    assert len(photos) >= 13 and len(smooth) >= 32 and len(whole) >= 32 and len(plain) >= 20
    assert len({photo.sha1 for photo in photos}) == len(photos)
    for photo in photos:
        # Backdrops are chosen for their colour, whatever damage lies on them.
        for measured in (photo.of_kind("smooth") + photo.of_kind("whole"), photo.of_kind("plain")):
            for place, other in combinations(measured, 2):
                apart_across = place.x + place.width <= other.x or other.x + other.width <= place.x
                apart_down = place.y + place.height <= other.y or other.y + other.height <= place.y
                assert apart_across or apart_down, (photo.file, place.what, other.what)


def test_photos_of_the_measure_are_never_trained_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from aedesk.training.data.photos import list_photos

    places = tmp_path / "places.toml"
    places.write_text(old_photo(tmp_path), encoding="utf-8")
    assert len(list_photos(tmp_path)) == 1
    monkeypatch.setattr("aedesk.training.real.places.load_places", lambda: load_places(places))
    (tmp_path / "old.png").rename(tmp_path / "harmless.png")
    with pytest.raises(AEDeskError, match=r"harmless\.png"):
        list_photos(tmp_path)


def test_a_margin_ends_at_the_edge_of_the_photo() -> None:
    place = Place("whole", "hat", 10, 50, 20, 30)
    window = place.grown(16, (90, 100))
    assert window == Place("whole", "hat", 0, 34, 46, 56)
    assert place.seen_from(window) == Place("whole", "hat", 10, 16, 20, 30)
