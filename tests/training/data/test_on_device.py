"""Batches that are made where they are learned from."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.training.data.photo_bank import made_bank

pytestmark = pytest.mark.training


def test_crops_are_parts_of_the_photos_in_all_eight_positions(tmp_path: Path) -> None:
    import torch

    from aedesk.training.data.on_device import DevicePhotos

    bank = made_bank(tmp_path, (100,))
    photo = bank.groups["scenes"][0].astype(np.float32) / 255
    photos = DevicePhotos(bank, torch.device("cpu"), seed=1)
    assert len(photos) == 1
    crops = photos.crops(64, 40).permute(0, 2, 3, 1).numpy()
    positions = set()
    for crop in crops:
        found = [
            (turns, flipped)
            for flipped in (False, True)
            for turns in range(4)
            if _is_part(np.rot90(crop[:, ::-1] if flipped else crop, turns), photo)
        ]
        assert found
        positions.add(found[0])
    assert len(positions) == 8
    with pytest.raises(ValueError, match="no crop of 101"):
        photos.crops(101, 2)


def _is_part(crop: np.ndarray, photo: np.ndarray) -> bool:
    """Red says the column and green the row."""
    top = int(np.abs(photo[:, 0, 1] - crop[0, 0, 1]).argmin())
    left = int(np.abs(photo[0, :, 0] - crop[0, 0, 0]).argmin())
    part = photo[top : top + len(crop), left : left + len(crop)]
    return part.shape == crop.shape and bool(np.abs(part - crop).max() < 0.01)


def test_large_photos_are_halved_where_it_is_asked(tmp_path: Path) -> None:
    import torch

    from aedesk.training.data.on_device import DevicePhotos

    photos = DevicePhotos(made_bank(tmp_path, (200,)), torch.device("cpu"), seed=1)
    spans = [
        np.ptp(photos.crops(64, 8, halved=halved).numpy()[:, 0].reshape(8, -1), axis=1) for halved in (True, False)
    ]
    # Half the size: twice as much of the photo, and of its red, is in the crop.
    assert spans[0].min() > 1.8 * spans[1].max()


def test_a_view_is_most_of_a_photo(tmp_path: Path) -> None:
    import torch

    from aedesk.training.data.on_device import DevicePhotos

    photos = DevicePhotos(made_bank(tmp_path, (200,)), torch.device("cpu"), seed=1)
    views = photos.views(64, 16)
    assert views.shape == (16, 3, 64, 64) and views.min() >= 0 and views.max() <= 1
    spans = np.ptp(views.numpy()[:, 0].reshape(16, -1), axis=1)
    assert spans.min() > 0.5 and spans.max() < 1.0
    steps = np.diff(views.numpy()[:, 0, 0], axis=1)
    assert {bool(one) for one in (steps.mean(axis=1) > 0)} == {True, False}  # some are mirrored


def test_a_seed_repeats_a_batch(tmp_path: Path) -> None:
    import torch

    from aedesk.training.data.on_device import DevicePhotos

    bank = made_bank(tmp_path)
    one, same, other = (DevicePhotos(bank, torch.device("cpu"), seed).crops(64, 4) for seed in (3, 3, 4))
    assert torch.equal(one, same) and not torch.equal(one, other)
