from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.gaussian import blur
from aedesk.imaging.pixels.metrics import psnr
from aedesk.models.store import ModelStore
from aedesk.training.__main__ import main
from aedesk.training.measure.evaluate_sharpen import (
    Blurred,
    WithoutNetwork,
    evaluate_sharpen,
    richardson_lucy,
    unsharp_mask,
)
from tests.conftest import drawing
from tests.tools.sharpen.pictures import discs, to_image


@pytest.fixture
def bench(tmp_path: Path) -> Path:
    (tmp_path / "kodak24").mkdir()
    save(to_image(discs(90, 120)), tmp_path / "kodak24" / "a.png")
    save(Image(drawing(90, 120, 1)), tmp_path / "kodak24" / "grey.png")
    return tmp_path


def test_every_place_of_the_table_is_measured(bench: Path, capsys: pytest.CaptureFixture[str]) -> None:
    figures = evaluate_sharpen(bench)
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("1 photos") and len(lines) == 1 + 4 * 4 + 1
    places = [
        f"blur_{sigma}_{more}" for sigma in ("0_7", "1", "1_5", "2") for more in ("noise_0", "noise_5", "jpeg_80")
    ]
    for place in places:
        assert {f"{place}_{method}" for method in ("input", "unsharp", "richardson_lucy", "closed_form")} <= set(
            figures
        )
    assert figures["blur_1_5_noise_0_closed_form"] > figures["blur_1_5_noise_0_input"] + 0.3
    assert figures["clean_closed_form"] == 60.0  # left alone


def test_what_it_is_compared_with_sharpens() -> None:
    clean = discs(90, 120)
    photo = Blurred(clean, np.clip(blur(clean, 1.5), 0, 1), 1.5)
    for method in (unsharp_mask, richardson_lucy):
        sharp = np.clip(method(photo), 0, 1)
        assert psnr(sharp, clean, 1.0) > psnr(photo.degraded, clean, 1.0) + 0.5


def test_the_closed_form_is_measured_without_the_network(tmp_path: Path) -> None:
    for id in ("sharpen", "noise_level"):
        (tmp_path / id).mkdir()
        (tmp_path / id / "card.toml").write_text("")
    assert ModelStore([tmp_path]).ids() == ["noise_level", "sharpen"]
    assert WithoutNetwork([tmp_path]).ids() == ["noise_level"]


def test_the_command_says_what_it_needs(bench: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def run(*arguments: str) -> None:
        monkeypatch.setattr(sys, "argv", ["aedesk.training", "evaluate", "sharpen", *arguments])
        main()

    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit, match="--bench DIR"):
        run()
    with pytest.raises(SystemExit, match="export the network first"):
        run("--bench", str(bench), "--write-card")
    (tmp_path / "empty" / "kodak24").mkdir(parents=True)
    with pytest.raises(ValueError, match="no photo"):
        evaluate_sharpen(tmp_path / "empty")
