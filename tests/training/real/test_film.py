from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.training.real.film import agreement, film_scans
from tests.conftest import drawing


def column(*places: int) -> np.ndarray:
    marked = np.zeros((40, 60), np.bool_)
    marked[:, list(places)] = True
    return marked


def test_within_two_pixels_is_right_and_beyond_is_wrong() -> None:
    assert agreement(column(10), column(10)).f1 == pytest.approx(1)
    assert agreement(column(12), column(10)).f1 == pytest.approx(1)
    assert agreement(column(13), column(10)).f1 == 0
    assert agreement(column(11), column(10), tolerance=0).f1 == 0


def test_precision_counts_marks_and_recall_what_is_lost() -> None:
    found = agreement(column(10, 30, 31, 50), column(10, 20))
    assert found.precision == pytest.approx(1 / 4) and found.recall == pytest.approx(1 / 2)
    assert found.f1 == pytest.approx(2 * 0.25 * 0.5 / 0.75)


def test_nothing_marked_and_nothing_lost() -> None:
    nothing = np.zeros((40, 60), np.bool_)
    assert agreement(nothing, nothing).f1 == pytest.approx(1)
    assert agreement(nothing, column(10)).f1 == 0
    assert agreement(column(10), nothing).precision == 0


def test_masks_are_not_changed_by_being_compared() -> None:
    found, true = column(10), column(11)
    agreement(found, true)
    assert found.flags.writeable and true.flags.writeable


def test_scans_are_read_with_masks_of_another_size(tmp_path: Path) -> None:
    save(Image(drawing(40, 60)), tmp_path / "roll-1_damaged.jpg")
    mask = np.zeros((60, 90, 1), np.uint8)
    mask[30:33, 45:60] = 200
    mask[10:20, 10:20] = 90  # darker than mid-grey
    save(Image(mask), tmp_path / "roll-1_mask_approx_truth.png")
    (scan,) = film_scans(tmp_path)
    assert scan.name == "roll_1" and scan.true.shape == (40, 60)
    assert scan.true[20:22, 30:40].all() and scan.true.sum() == 20  # the dark one is no mark


def test_a_folder_without_scans_and_a_scan_without_its_mask(tmp_path: Path) -> None:
    with pytest.raises(AEDeskError, match=r"no photo named \.\.\._damaged\.jpg"):
        film_scans(tmp_path)
    save(Image(drawing(40, 60)), tmp_path / "roll_damaged.jpg")
    with pytest.raises(AEDeskError, match="roll_mask_approx_truth"):
        film_scans(tmp_path)
