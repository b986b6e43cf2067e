"""Counting in places. Needs OpenCV, which comes with PyTorch's extra."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from aedesk.imaging.image import Image
from aedesk.training.real.places import read_places
from aedesk.training.real.prints import AllPrints, Print, PrintCounts, open_print
from tests.training.real.real_photos import backdrop, old_photo

pytestmark = pytest.mark.training


@pytest.fixture
def old(tmp_path: Path) -> Print:
    (photo,) = read_places(old_photo(tmp_path))
    return open_print(photo, tmp_path)


def white(image: Image) -> np.ndarray:
    return np.asarray(image.pixels.min(axis=2) == 255)


def test_damage_is_found_and_lace_is_marked_wrongly(old: Print) -> None:
    counts = old.count(white(old.image))
    _, lost = backdrop()
    assert (counts.damaged, counts.pieces) == (int(lost.sum()), 3)
    assert counts.found_percent == counts.pieces_found_percent == 100
    assert counts.wrong_percent == pytest.approx(25, abs=1)
    assert counts.worst == (counts.wrong / counts.whole, "lace")


def test_a_mark_beside_damage_finds_it_and_one_further_away_does_not(old: Print) -> None:
    marked = white(old.image)
    assert old.count(np.roll(marked, 1, axis=1)).found_percent == 100
    assert old.count(np.roll(marked, 5, axis=1)).found_percent == 0


def test_nothing_marked_finds_nothing_and_is_never_wrong(old: Print) -> None:
    counts = old.count(np.zeros(old.image.pixels.shape[:2], np.bool_))
    assert counts.found_percent == counts.wrong_percent == 0 and counts.worst == (0.0, "lace")


def test_a_mask_of_another_size_is_a_mistake(old: Print) -> None:
    with pytest.raises(ValueError, match="the mask is"):
        old.count(np.zeros((3, 4), np.bool_))


def test_what_a_restored_photo_still_shows(old: Print) -> None:
    assert old.left(old.image) == old.count(white(old.image)).damaged
    mended = np.array(old.image.pixels)
    mended[white(old.image)] = 130
    assert old.left(Image(mended)) == 0


@pytest.mark.parametrize("margin", [0, 8, 500])
def test_parts_are_counted_like_the_whole_photo(old: Print, margin: int) -> None:
    prints = AllPrints()
    parts = old.crops(margin)
    for part in parts:
        prints.add(part.name, part.count(white(part.image)))
    assert len(parts) == 2 and prints.each == {"old.png": old.count(white(old.image))}
    assert all(part.image.height <= 86 + 2 * margin for part in parts)


def test_photos_together_and_in_the_mean() -> None:
    prints = AllPrints()
    prints.add("a", PrintCounts(damaged=900, found=900))
    prints.add("b", PrintCounts(damaged=100, found=0, whole=10, wrong=1))
    prints.add("c", PrintCounts(whole=10))
    assert prints.together.found_percent == 90 and prints.mean_found_percent == 50
    assert prints.together.wrong_percent == 5
    assert np.isnan(PrintCounts().found_percent)
