"""Which photos are shown, and in which order."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aedesk.imaging.formats.caption import Caption
from aedesk.library.choose import DATE, KEPT, NAME, REJECTED, STARS, UNRATED, Choice, chosen, in_order, plain
from aedesk.library.photo import Photo, Told

PHOTOS = [
    Photo(1, Path("/box/Zoë.jpg"), 10, 30, measures={"damage": 0.1}),
    Photo(2, Path("/box/sea/b.jpg"), 20, 10, measures={"damage": 0.4}),
    Photo(3, Path("/box/sea/A.jpg"), 30, 20),
]
TOLD = {
    1: Told(Path("x"), (0, 0), -1, Caption("", "torn at the left", ("People|Aunt Martha",))),
    2: Told(Path("x"), (0, 0), 4),
}


def ids(**choice: object) -> list[int]:
    return [photo.id for photo in chosen(PHOTOS, TOLD, Choice(**choice))]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "found"),
    [("zoe", [1]), ("MARTHA torn", [1]), ("sea", [3, 2]), ("sea martha", []), ("", [3, 2, 1]), ("  box  ", [3, 2, 1])],
)
def test_all_words_are_found_whatever_their_capitals_and_accents(text: str, found: list[int]) -> None:
    assert ids(text=text) == found


@pytest.mark.parametrize(
    ("stars", "found"), [("4", [2]), ("5", []), (REJECTED, [1]), (UNRATED, [3]), (KEPT, [3, 2]), ("1", [2])]
)
def test_photos_of_a_rating(stars: str, found: list[int]) -> None:
    assert stars in STARS and ids(stars=stars) == found


def test_photos_of_a_folder() -> None:
    assert ids(folder=Path("/box/sea")) == [3, 2]


def test_orders() -> None:
    assert ids(order=NAME) == [3, 2, 1] and ids(order=NAME, backwards=True) == [1, 2, 3]
    assert ids(order=DATE) == [2, 3, 1]
    assert ids(order="damage") == [2, 1, 3]  # the worst first, what was not measured last
    assert ids(order="damage", backwards=True) == [1, 2, 3]


def test_the_day_that_a_file_tells_goes_before_that_of_the_file() -> None:
    files = [Photo(0, Path("/old"), 1, 10**9), Photo(1, Path("/scan"), 1, 3 * 10**18, taken=date(1931, 7, 4))]
    assert [photo.path.name for photo in in_order(files, DATE)] == ["scan", "old"]
    assert files[0].day == date.fromtimestamp(1) and files[1].day == date(1931, 7, 4)


def test_what_leaves_out_photos() -> None:
    assert not Choice(order=DATE).leaves_out and Choice(stars="1").leaves_out and Choice("x").leaves_out


@given(st.lists(st.integers(0, 5), max_size=8), st.sampled_from([NAME, DATE, "damage"]), st.booleans())
def test_none_is_lost_in_any_order(numbers: list[int], order: str, backwards: bool) -> None:
    photos = [
        Photo(place, Path(f"/{number}/{place}.jpg"), 1, number, measures={"damage": number} if number % 2 else {})
        for place, number in enumerate(numbers)
    ]
    assert sorted(photo.id for photo in in_order(photos, order, backwards)) == list(range(len(numbers)))


@given(st.text())
def test_plain_text_stays_plain(text: str) -> None:
    assert plain(plain(text)) == plain(text)
