"""The evaluation of Repair, with an engine that needs no networks. Needs OpenCV, which comes with PyTorch's extra."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from tests.conftest import drawing
from tests.tools.fakes import FakeEngine, FakeStore

pytestmark = pytest.mark.training


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("aedesk.training.measure.evaluate_repair.Engine", FakeEngine)
    monkeypatch.setattr("aedesk.training.measure.evaluate_repair.ModelStore", FakeStore)
    for name in ("kodak24", "gb82"):
        (tmp_path / name).mkdir()
        save(Image(np.minimum(drawing(120, 160), 240)), tmp_path / name / "a.png")
    return tmp_path


def test_finding_is_measured_on_both_sets(bench: Path) -> None:
    from aedesk.training.measure.evaluate_repair import evaluate_find_damage

    figures = evaluate_find_damage(bench)
    assert len(figures) == 6 and all(0 <= value <= 1 for value in figures.values())
    assert figures["kodak24_clean_marked_percent"] == 0
    assert evaluate_find_damage(bench, limit=1) == figures


def test_filling_is_measured_beside_classical_methods(bench: Path) -> None:
    from aedesk.training.measure.evaluate_repair import evaluate_inpaint

    figures = evaluate_inpaint(bench)
    assert len(figures) == 27
    # The guess alone is no worse than twice the error of the classical methods on a smooth drawing.
    assert figures["scratches_aedesk_psnr"] > figures["scratches_telea_psnr"] - 6
    assert figures["scratches_aedesk_psnr"] > 20 and figures["holes_aedesk_ssim"] > 0.3


def test_the_masks_are_as_thin_and_as_wide_as_they_say() -> None:
    from aedesk.imaging.mask import Mask
    from aedesk.training.measure.evaluate_repair import holes, thin_scratches

    scratches, wide = (make((300, 400), np.random.default_rng(1)) for make in (thin_scratches, holes))
    assert 0.005 < scratches.mean() < 0.3
    assert Mask(scratches).grown(-5).is_empty or Mask(scratches).grown(-5).share < 0.01  # crossings are wider
    assert not Mask(wide).grown(-14).is_empty


def test_f1_and_iou() -> None:
    from aedesk.training.measure.evaluate_repair import Counts

    counts = Counts(hits=6, marked=8, true=10)
    assert counts.f1 == pytest.approx(2 * 6 / 18) and counts.iou == pytest.approx(6 / 12)


def test_a_smear_has_less_detail_than_what_was_there() -> None:
    from aedesk.training.measure.evaluate_repair import detail, objects

    rng = np.random.default_rng(0)
    photo = rng.integers(0, 255, (300, 400, 3), np.uint8)
    marked = objects((300, 400), rng)
    assert 0.03 < marked.mean() < 0.5
    smeared = photo.copy()
    smeared[marked] = 128
    assert detail(smeared, marked) < 0.1 * detail(photo, marked)
