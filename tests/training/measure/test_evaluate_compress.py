"""The evaluation of the picture format, with a codec that needs no networks."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from tests.codec.fakes import PatchEngine, patch_model
from tests.conftest import drawing

pytestmark = pytest.mark.training


def test_curves_beside_other_formats(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from aedesk.training.measure import evaluate_compress as module

    monkeypatch.setattr(module, "Engine", PatchEngine)
    monkeypatch.setattr(module, "load_codec", lambda store: patch_model())
    monkeypatch.setattr(module, "QUALITIES", (10, 50, 90))
    monkeypatch.setattr(module, "STEPS", (100.0, 30.0, 8.0))
    monkeypatch.setattr(module, "PILLOW", {"JPEG": ((10, 50, 90), {"subsampling": "4:2:0"})})
    monkeypatch.setattr(module, "SIDES", (8,))
    for folder, count in (("bench/kodak24", 1), ("photos/scenes", 3)):
        (tmp_path / folder).mkdir(parents=True)
        for k in range(count):
            save(Image(np.roll(drawing(256, 288), 29 * k, axis=1)), tmp_path / folder / f"{k}.png")
    figures = module.evaluate_compress(tmp_path / "bench", tmp_path / "photos", out=tmp_path / "out")
    assert sorted(figures) == sorted(
        f"{figure}_{other}"
        for figure in ("bd_rate_psnr", "bd_rate_ms_ssim", "worst_psnr")
        for other in ("jpeg", "pca_8x8")
    )
    assert figures["bd_rate_psnr_jpeg"] > 0  # pixels as they are need more bytes
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["ms-ssim.png", "psnr.png"]
