"""Colour hints on the command line, with an engine that has no network."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from aedesk.cli import main
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.lab import to_lab
from aedesk.tools.base import Context
from tests.conftest import drawing
from tests.tools.colorize.test_colorize import context, halves


@pytest.fixture(autouse=True)
def no_networks(monkeypatch: pytest.MonkeyPatch) -> None:
    def fake(engine: Any, models: Any, job: Any) -> Context:
        return context(job=job)

    monkeypatch.setattr("aedesk.cli.photos.Context", fake)


def test_hints_and_a_reference_are_heard(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    photo, golden = tmp_path / "Oma.png", tmp_path / "golden.png"
    save(halves(), photo)
    save(Image(np.full((40, 40, 3), [200, 150, 20], np.uint8)), golden)
    plain, hinted, led = (tmp_path / name for name in ("plain.png", "hinted.png", "led.png"))
    assert main(["colorize", str(photo), "-o", str(plain)]) == 0
    assert main(["colorize", str(photo), "-o", str(hinted), "--hint", "20,60,#275228", "--hint", "25,60,275228"]) == 0
    assert "hints 2" in capsys.readouterr().out
    assert to_lab(load(hinted).pixels / 255)[60, 20, 1] < -20 < 20 < to_lab(load(plain).pixels / 255)[60, 20, 1]
    assert main(["colorize", str(photo), "-o", str(led), "--reference", str(golden)]) == 0
    assert (load(led).pixels != load(plain).pixels).any()


def test_the_file_tells_what_was_given_by_hand(tmp_path: Path) -> None:
    photo, golden, mask = tmp_path / "Oma.png", tmp_path / "golden.png", tmp_path / "mask.png"
    save(halves(), photo)
    save(Image(np.full((40, 40, 3), [200, 150, 20], np.uint8)), golden)
    spot = np.zeros_like(halves().pixels[..., :1])
    spot[10:20, 10:20] = 255
    save(Image(spot), mask)
    hints = ["--hint", "20,60,#a03020", "--hint", "100,60,#2030a0"]
    for command, options, words in [
        ("colorize", hints, b"; hints 2<"),
        ("colorize", ["--reference", golden], b"; colours of another photo<"),
        ("colorize", ["--mask", mask], f"; area {10000 / spot.size:.2f}".rstrip("0").encode()),
    ]:
        assert main([command, str(photo), *map(str, options), "-o", str(tmp_path / "out.png"), "--overwrite"]) == 0
        assert words in (load(tmp_path / "out.png").metadata.xmp or b""), command


def test_what_cannot_go_well_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    photo, colourful, out = tmp_path / "Oma.png", tmp_path / "bunt.png", tmp_path / "out.png"
    save(halves(), photo)
    save(Image(drawing(40, 50)), colourful)
    for arguments, code, words in [
        ([photo, "--hint", "red"], 2, "X,Y,#RRGGBB"),
        ([photo, "--hint", "160,3,#112233"], 1, "is not on the photo"),
        ([photo, "--reference", tmp_path / "none.png"], 2, "none.png"),
        ([photo, "--reference", photo], 2, "'Oma.png' has no colours that others could follow."),
        ([colourful], 1, "bunt.png: This photo is already in colour. To recolour it, switch on Recolour (--recolor)"),
    ]:
        assert main(["colorize", *map(str, arguments), "-o", str(out)]) == code
        assert words in capsys.readouterr().err and not out.exists()
    assert main(["colorize", str(colourful), "-o", str(out), "--recolor"]) == 0


def test_a_look_is_where_the_options_start_from(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    photo = tmp_path / "Oma.png"
    save(halves(), photo)

    def coloured(*options: str) -> np.ndarray:
        out = tmp_path / "out.png"
        assert main(["colorize", str(photo), "-o", str(out), "--overwrite", *options]) == 0
        return np.asarray(load(out).pixels)

    plain = coloured()
    assert (coloured("--look", "natural") == plain).all()
    vivid, tinted = coloured("--look", "vivid"), coloured("--look", "hand-tinted")
    assert (vivid != plain).any() and (tinted != plain).any()
    assert (coloured("--look", "vivid", "--saturation", "100") == plain).all()
    assert main(["colorize", str(photo), "-o", str(tmp_path / "x.png"), "--look", "loud"]) == 2
    assert "hand-tinted" in capsys.readouterr().err
