"""The evaluation of Erase, with a network that knows nothing of marks. Needs OpenCV, which comes with training."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from tests.conftest import drawing
from tests.tools.erase.mark_fakes import MarkEngine, MarkStore
from tests.training.data.emblem_files import some_emblems

pytestmark = pytest.mark.training


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("aedesk.training.measure.evaluate_erase.Engine", MarkEngine)
    monkeypatch.setattr("aedesk.training.measure.evaluate_erase.ModelStore", MarkStore)
    for name in ("kodak24", "gb82"):
        (tmp_path / name).mkdir()
        for k in range(2):
            grey = np.repeat(np.roll(drawing(160, 200, 1), 31 * k, axis=1), 3, axis=2)
            save(Image(grey), tmp_path / name / f"{k}.png")
    return tmp_path


def test_marks_are_measured(bench: Path) -> None:
    from aedesk.training.measure.evaluate_erase import evaluate_erase

    figures = evaluate_erase(bench)
    assert figures["clean_psnr"] == 99 and figures["clean_marked_percent"] == 0
    assert 0 <= figures["see_through_iou"] <= 1 and 0 <= figures["date_stamp_found_percent"] <= 100
    # An orange stamp looks a little like magenta to the fake network, white letters do not.
    assert figures["date_stamp_found_percent"] > figures["see_through_found_percent"]
    assert figures["see_through_telea_psnr"] > 15 and np.isfinite(list(figures.values())).all()
    assert evaluate_erase(bench) == figures
    # What a person marks is filled, and not one pixel beside it changes: better than white letters that stay.
    assert figures["single_true_mask_psnr"] > figures["single_psnr"]


def test_emblems_are_measured_where_there_are_some(bench: Path) -> None:
    from aedesk.training.measure.evaluate_erase import evaluate_erase

    figures = evaluate_erase(bench, 1, some_emblems())
    assert np.isfinite(figures["emblem_psnr"]) and 0 <= figures["emblem_found_percent"] <= 100


def test_the_mark_lies_where_it_is_seen() -> None:
    from aedesk.training.data.watermark import single
    from aedesk.training.measure.evaluate_erase import OPACITY, crop_of, marked_photo

    photo = np.ascontiguousarray(np.repeat(drawing(300, 400, 1), 3, axis=2))
    crop = crop_of(photo, np.random.default_rng(0))
    assert crop.shape == (256, 256, 3)
    marked, seen = marked_photo(crop, single((256, 256), np.random.default_rng(2), True, opacity=OPACITY))
    assert 0.001 < seen.mean() < 0.6 and np.abs(marked.astype(int) - crop)[~seen].max() <= 15
