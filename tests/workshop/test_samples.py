from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from aedesk.errors import AEDeskError
from aedesk.workshop.recipe import DETAILS, FOLDER, SHAPES, Recipe
from aedesk.workshop.samples import LEAST_PHOTOS, samples_of


def photos(folder: Path, count: int, colour: int | None = None) -> Path:
    folder.mkdir()
    rng = np.random.default_rng(0)
    for number in range(count):
        pixels = rng.integers(256, size=(40, 60, 3)) if colour is None else np.full((40, 60, 3), colour)
        Pillow.fromarray(pixels.astype(np.uint8)).save(folder / f"{number}.png")
    return folder


def of(folder: Path, **others: object) -> Recipe:
    return Recipe(data=FOLDER, folder=str(folder), side=16, **others)  # type: ignore[arg-type]


def test_shapes_are_the_same_every_time() -> None:
    one, other = (samples_of(Recipe(data=SHAPES, side=16)) for _ in range(2))
    assert np.array_equal(one.train, other.train) and len(one.held_out) == len(one.train) // 4
    assert one.train.min() >= 0 and one.train.max() <= 1 and one.labels is not None
    assert set(one.labels[0]) == {0, 1, 2}


def test_photos_are_made_small_and_some_held_out(tmp_path: Path) -> None:
    samples = samples_of(of(photos(tmp_path / "album", 15), colour=True))
    assert samples.train.shape == (12, 3, 16, 16) and samples.held_out.shape == (3, 3, 16, 16)


def test_details_of_held_out_photos_are_never_learnt(tmp_path: Path) -> None:
    samples = samples_of(of(photos(tmp_path / "album", LEAST_PHOTOS), cut=DETAILS))
    assert len(samples.train) == 4 * len(samples.held_out) and samples.train.shape[1:] == (1, 16, 16)


def test_a_photo_that_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    album = photos(tmp_path / "album", LEAST_PHOTOS)
    (album / "broken.jpg").write_bytes(b"no photo")
    assert samples_of(of(album)).unread == 1


def test_three_photos_are_too_few(tmp_path: Path) -> None:
    with pytest.raises(AEDeskError, match=f"are 3 photos.*at least {LEAST_PHOTOS}"):
        samples_of(of(photos(tmp_path / "album", 3)))


def test_photos_of_one_colour_teach_nothing(tmp_path: Path) -> None:
    with pytest.raises(AEDeskError, match="one colour"):
        samples_of(of(photos(tmp_path / "album", 12, colour=90)))


def test_without_a_folder_it_learns_from_no_other(tmp_path: Path) -> None:
    with pytest.raises(AEDeskError, match="Choose a folder"):
        samples_of(Recipe(data=FOLDER))
    with pytest.raises(AEDeskError, match="does not exist"):
        samples_of(of(tmp_path / "none"))
