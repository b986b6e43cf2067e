"""Which version is the best, and why."""

from __future__ import annotations

from pathlib import Path

from aedesk.library.best import LARGER, LARGER_FILE, LESS_DAMAGED, RESTORED, SHARPER, is_restored, judged
from aedesk.library.photo import Photo


def photo(id: int, side: int = 1000, size: int = 1000, **measures: float) -> Photo:
    return Photo(id, Path(f"/box/{id}.jpg"), size, 0, width=side, height=side, measures=measures)


def never(path: Path) -> bool:
    return False


def test_far_more_pixels_come_first() -> None:
    found = judged([photo(1, 500, damage=0.0), photo(2, 1000, damage=0.3)], never)
    assert [one.photo.id for one in found] == [2, 1]
    assert found[0].reasons == (LARGER,) and found[1].reasons == (LESS_DAMAGED,)


def test_of_those_alike_in_size_the_restored_one_comes_first() -> None:
    found = judged([photo(1, 1010), photo(2, 1000)], lambda path: path.name == "2.jpg")
    assert [one.photo.id for one in found] == [2, 1] and found[0].reasons == (RESTORED,)


def test_the_sharper_and_the_less_damaged_one() -> None:
    assert judged([photo(1, blur=2.0), photo(2, blur=1.0)], never)[0].reasons == (SHARPER,)
    found = judged([photo(1, damage=0.05, blur=1.0), photo(2, damage=0.0, blur=1.0)], never)
    assert [one.photo.id for one in found] == [2, 1] and found[0].reasons == (LESS_DAMAGED,)


def test_what_was_not_measured_counts_for_nothing() -> None:
    found = judged([photo(1), photo(2, size=2000, blur=1.0)], never)
    assert [one.photo.id for one in found] == [2, 1] and found[0].reasons == (LARGER_FILE,)


def test_copies_have_no_reasons() -> None:
    found = judged([photo(2), photo(1)], never)
    assert [one.photo.id for one in found] == [1, 2] and not found[0].reasons and not found[1].reasons
    assert judged([photo(7)], never)[0].reasons == ()


def test_steps_beside_a_photo_say_that_it_was_restored(tmp_path: Path) -> None:
    saved = tmp_path / "aunt.png"
    assert not is_restored(saved)
    saved.with_name("aunt.png.aedesk.json").write_text("{}")
    assert is_restored(saved)
