"""The real measure as it is taken while a network learns. Needs OpenCV, which comes with PyTorch's extra."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.training.real.measure import RealMeasure
from aedesk.training.real.places import load_places
from tests.conftest import drawing
from tests.training.real.real_photos import old_photo

pytestmark = pytest.mark.training


def white(image: Image) -> np.ndarray:
    return np.asarray(image.pixels.min(axis=2) == 255)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    places = tmp_path / "places.toml"
    places.write_text(old_photo(tmp_path), encoding="utf-8")
    monkeypatch.setattr("aedesk.training.real.measure.load_places", lambda: load_places(places))
    pixels = np.minimum(drawing(60, 80), 200)
    mask = np.zeros((60, 80, 1), np.uint8)
    mask[10:50, 20] = 255
    save(Image(pixels), tmp_path / "roll_damaged.jpg")
    save(Image(mask), tmp_path / "roll_mask_approx_truth.png")
    return tmp_path


def test_a_finder_is_measured_on_film_and_on_prints(folder: Path) -> None:
    def find(image: Image) -> np.ndarray:
        marked = white(image)
        if image.width == 80:
            marked = np.zeros((60, 80), np.bool_)
            marked[10:50, 22] = True
        return marked

    figures = RealMeasure(film=folder, old=folder)(find)
    assert figures["film F1"] == pytest.approx(1) and figures["old found"] == 100
    assert figures["old wrong"] == pytest.approx(25, abs=1)


def test_what_is_not_given_is_not_measured(folder: Path) -> None:
    assert set(RealMeasure(film=folder)(white)) == {"film F1"}
    assert set(RealMeasure(old=folder)(white)) == {"old found", "old wrong"}
    assert RealMeasure()(white) == {}


def test_a_finder_sees_no_more_than_the_places_with_their_margin(folder: Path) -> None:
    seen = []

    def find(image: Image) -> np.ndarray:
        seen.append((image.width, image.height))
        return white(image)

    RealMeasure(old=folder, margin=4)(find)
    assert seen == [(120, 90), (108, 38)]


def test_it_runs_where_onnxruntime_is_not_installed() -> None:
    code = "import sys, aedesk.training.real.measure; sys.exit('onnxruntime' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_over_thresholds_each_photo_is_looked_at_once_and_wrong_marks_are_limited(folder: Path) -> None:
    seen: list[int] = []

    def likelihood(image: Image) -> np.ndarray:
        seen.append(id(image))
        return white(image).astype(np.float32) * 0.75

    figures = RealMeasure(film=folder, old=folder).over(likelihood)
    assert len(seen) == len(set(seen)) and set(figures) == {"film F1", "old found"}
    # At every threshold below 0.75 a quarter of the whole places is marked, above nothing at all.
    assert figures["old found"] == 0
