"""The evaluation of Colorize, with an engine that needs no network."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.lab import to_lab
from tests.conftest import drawing
from tests.tools.colorize.test_colorize import FakeEngine, FakeStore

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

    figures = evaluate_colorize(bench, None, Eyes())  # type: ignore[arg-type]
    assert figures == evaluate_colorize(bench, None, Eyes())  # type: ignore[arg-type]
    for key in ("psnr", "grey", "ab", "hints_10", "colourfulness_percent", "frechet", "frechet_grey"):
        assert np.isfinite(figures[f"kodak24_{key}"])
    assert figures["kodak24_hints_50"] > figures["kodak24_psnr"]


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
