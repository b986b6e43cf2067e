"""The evaluation of Colorize, with an engine that needs no network."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pytest

from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.lab import to_lab
from aedesk.tools.colorize.colorize import Colorize
from tests.conftest import drawing
from tests.tools.colorize.test_colorize import FakeEngine, FakeStore, context, halves

pytestmark = pytest.mark.training


class Eyes:
    """A teacher that sees the mean colour and the contrast."""

    def features(self, x):  # type: ignore[no-untyped-def]
        import torch

        return [torch.cat([x, (x - x.mean(dim=(2, 3), keepdim=True)) ** 2], dim=1)]


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("aedesk.training.measure.evaluate_colorize.Engine", FakeEngine)
    monkeypatch.setattr("aedesk.training.measure.evaluate_colorize.ModelStore", FakeStore)
    for name in ("kodak24", "gb82"):
        (tmp_path / name).mkdir()
        for i in range(2):
            save(Image(np.roll(drawing(64, 96), 9 * i, axis=1)), tmp_path / name / f"{i}.png")
    return tmp_path


def test_all_figures_are_there_and_repeat(bench: Path) -> None:
    from aedesk.training.measure.evaluate_colorize import evaluate_colorize

    figures = evaluate_colorize(bench, None, None, Eyes())  # type: ignore[arg-type]
    assert figures == evaluate_colorize(bench, None, None, Eyes())  # type: ignore[arg-type]
    for key in ("psnr", "ab", "cie76", "ciede2000_sepia", "hints_10", "hint_near", "colourfulness_percent", "frechet"):
        assert np.isfinite(figures[f"kodak24_{key}"])
    assert figures["kodak24_lightness_moved"] < 0.6
    assert figures["kodak24_hints_50"] > figures["kodak24_psnr"]


def test_a_hint_in_the_middle_moves_what_is_near() -> None:
    from aedesk.training.measure.evaluate_colorize import Painter, moved_by_a_hint

    paint = Painter(Colorize(), context())
    grey = np.full((320, 320, 1), 90, np.uint8)
    near, far = moved_by_a_hint(paint, grey, paint(grey))
    assert near > 20 and far < 1


def test_errors_of_what_is_true_grey_and_toned() -> None:
    from aedesk.training.measure.evaluate_colorize import SEPIA, errors

    grey = np.full((8, 8, 3), 119, np.uint8)
    found = errors(grey, grey, grey)
    assert found["cie76"] == found["cie76_grey"] == found["ciede2000"] == found["lightness_moved"] == 0
    assert found["cie76_sepia"] == pytest.approx(np.hypot(*SEPIA), rel=1e-2)


def test_a_spread_is_of_clouds_and_not_of_specks() -> None:
    from aedesk.training.measure.evaluate_colorize import spread

    lab = np.zeros((140, 140, 3), np.float32)
    lab[3, 5, 1:] = 90
    assert spread(lab) < 2
    lab[:, 70:, 2] = 20
    assert spread(lab) == pytest.approx(20, abs=0.5)


def test_plain_places_of_old_photos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from aedesk.training.measure.evaluate_colorize import evaluate_colorize
    from aedesk.training.real.places import MeasuredPhoto, Place

    monkeypatch.setattr("aedesk.training.measure.evaluate_colorize.Engine", FakeEngine)
    monkeypatch.setattr("aedesk.training.measure.evaluate_colorize.ModelStore", FakeStore)
    save(halves(), tmp_path / "Oma.png")
    sha1 = hashlib.sha1((tmp_path / "Oma.png").read_bytes()).hexdigest()
    calm, torn = Place("plain", "wall", 5, 5, 40, 60), Place("plain", "wall and window", 40, 5, 80, 60)
    photo = MeasuredPhoto("Oma.png", sha1, (calm, torn))
    monkeypatch.setattr("aedesk.training.measure.evaluate_colorize.load_places", lambda: (photo,))
    figures = evaluate_colorize(None, None, tmp_path, None)
    assert figures["old_plain_spread_most"] > 40 > figures["old_plain_spread_mean"] > 15


def test_grey_of_the_same_lightness() -> None:
    from aedesk.training.measure.evaluate_colorize import neutral

    colour = drawing(20, 30)
    lab, grey = to_lab(colour / 255), to_lab(np.repeat(neutral(colour), 3, axis=2) / 255)
    assert np.abs(lab[..., 0] - grey[..., 0]).max() < 0.4 and np.abs(grey[..., 1:]).max() < 0.1


def test_frechet_distance() -> None:
    from aedesk.training.measure.frechet import frechet_distance

    rng = np.random.default_rng(0)
    first = rng.normal(0, 1, (4000, 3))
    assert frechet_distance(first, first) == pytest.approx(0, abs=1e-9)
    # Normal laws in one direction: the square of the shift and of the difference of the deviations.
    assert frechet_distance(first, first * [1, 1, 3] + [2, 0, 0]) == pytest.approx(4 + 4, rel=0.06)
    few = rng.normal(0, 1, (5, 40))
    assert frechet_distance(few, few + 1) == pytest.approx(40, rel=1e-6)
