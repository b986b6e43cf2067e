"""Groups as they are kept in the index, and what a person makes of them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from aedesk.jobs import Job
from aedesk.library.code import BOXES, NUMBERS
from aedesk.library.index import Index
from aedesk.library.kept_groups import (
    Group,
    grouped_again,
    kept,
    merged,
    moved,
    named,
    split_in_two,
    to_keep,
    ungrouped,
    without,
)
from aedesk.library.photo import Photo

GROUPS = (Group("", (1, 2)), Group("Martha", (3,)), Group("Mill", (4, 5, 6)))


def photo(id: int, direction: int) -> Photo:
    codes = np.zeros((len(BOXES), NUMBERS), np.int8)
    codes[:, direction] = 127
    codes[:, 9] = id
    return Photo(id, Path(f"/{id}.jpg"), 1, 1, codes=codes, coder="x")


def test_named_groups_stay_and_the_others_are_made_anew() -> None:
    photos = [photo(id, 0 if id < 3 else 1) for id in (1, 2, 3, 4, 5, 6, 7, 8)]
    found = grouped_again(GROUPS, photos, Job())
    assert found[:2] == GROUPS[1:] and {id for group in found[2:] for id in group.photos} == {1, 2, 7, 8}
    assert grouped_again((), [], Job()) == ()


def test_a_group_is_split_into_what_it_is_made_of() -> None:
    groups = (Group("Martha", (1, 2, 3)), Group("", (9,)))
    found = split_in_two(groups, 0, [photo(1, 0), photo(2, 0), photo(3, 1)], Job())
    assert [(group.name, sorted(group.photos)) for group in found] == [("Martha", [1, 2]), ("", [3]), ("", [9])]
    assert split_in_two(groups, 1, [photo(9, 0)], Job()) == groups


def test_merging_keeps_the_first_name_and_place() -> None:
    assert merged(GROUPS, {2, 0}) == (Group("Mill", (1, 2, 4, 5, 6)), GROUPS[1])
    assert merged(GROUPS, [1, 2])[1] == Group("Martha", (3, 4, 5, 6))


def test_photos_leave_their_groups() -> None:
    assert without(GROUPS, {3, 5}) == (GROUPS[0], Group("Mill", (4, 6)))
    assert moved(GROUPS, [6, 1]) == (Group("", (2,)), GROUPS[1], Group("Mill", (4, 5)), Group("", (6, 1)))
    assert ungrouped(GROUPS, [1, 7, 3, 8]) == (7, 8)


def test_a_name_is_given() -> None:
    assert named(GROUPS, 0, "Sea")[0] == Group("Sea", (1, 2))


def test_photos_that_have_gone_are_in_no_group() -> None:
    assert kept([("Martha", [1, 2]), ("", [3])], {2}) == (Group("Martha", (2,)),)


@pytest.fixture
def index(tmp_path: Path) -> Index:
    (tmp_path / "box").mkdir()
    made = Index(tmp_path / "data" / "library.sqlite")
    folder = made.add_folder(tmp_path / "box")
    made.put(folder, [Photo(0, folder / f"{number}.jpg", 1, 1) for number in range(4)])
    return made


def test_the_index_keeps_groups_until_their_photos_are_forgotten(index: Index, tmp_path: Path) -> None:
    ids = [photo.id for photo in index.photos()]
    index.keep_groups(to_keep((Group("Martha", (ids[2], ids[0])), Group("", (ids[1], 999)))))
    assert index.groups() == [("Martha", [ids[2], ids[0]]), ("", [ids[1]])]
    index.keep_groups([("Mill", [ids[3]])])
    assert index.groups() == [("Mill", [ids[3]])]
    index.forget(tmp_path / "box")
    assert index.groups() == []
    index.close()


def test_photos_are_listed_without_their_codes(index: Index) -> None:
    assert [photo.codes for photo in index.photos(codes=False)] == [None] * 4 and index.count() == 4
    index.close()


def test_another_connection_is_noticed(index: Index) -> None:
    other = Index(index.path)
    before = index.change()
    index.keep_groups([])
    assert index.change() == before  # what one writes oneself is no news
    other.keep_groups([("Anna", [])])
    assert index.change() != before
    other.close()
    index.close()
