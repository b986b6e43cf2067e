from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.training.__main__ import main
from aedesk.training.measure.evaluate_fading import evaluate_fading, lights, top_tones
from tests.conftest import drawing


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """Old photos, and a bench of photos in colour."""
    old, bench = tmp_path / "old", tmp_path / "bench"
    old.mkdir()
    (bench / "kodak24").mkdir(parents=True)
    for k, values in enumerate((drawing(90, 120) // 2 + 60, drawing(90, 120, 1), np.full((30, 30, 3), 255, np.uint8))):
        save(Image(values), old / f"{k}.png")
    for k in range(2):
        save(Image(np.roll(drawing(96, 128), 31 * k, axis=1)), bench / "kodak24" / f"{k}.png")
    save(Image(drawing(96, 128, 1)), bench / "kodak24" / "grey.png")
    return old, bench


def test_every_photo_is_listed(folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    figures = evaluate_fading(*folders)
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == ["0.png", "1.png", "2.png", "3", "colour", "toned"]
    assert figures["burnt_photos"] == 0 and figures["most_burnt_added"] <= 0.3
    assert "colour  2 faded photos" in lines[-2] and figures["colour_contrast"] > 0.8
    assert evaluate_fading(*folders) == figures


def test_burnt_lights_and_lost_modelling_are_seen() -> None:
    values = np.clip(drawing(90, 120).astype(np.int64) + 40, 0, 249)
    photo = Image(values.astype(np.uint8))
    burnt = Image(np.clip(2 * values, 0, 255).astype(np.uint8))
    where = top_tones(photo)
    before, after = lights(photo, where), lights(burnt, where)
    assert before.burnt == 0 and after.burnt == pytest.approx(100 * (values >= 125).any(axis=2).mean())
    assert after.local_contrast < before.local_contrast


def test_the_command_says_what_it_needs(folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    def run(*arguments: str) -> None:
        monkeypatch.setattr(sys, "argv", ["aedesk.training", "evaluate", *arguments])
        main()

    with pytest.raises(SystemExit, match="--old DIR"):
        run("fading")
    with pytest.raises(SystemExit, match="no card"):
        run("fading", "--old", str(folders[0]), "--write-card")
    with pytest.raises(SystemExit, match="--bench DIR"):
        run("denoise")
    run("fading", "--old", str(folders[0]), "--limit", "1")


def test_a_folder_without_photos_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no photo"):
        evaluate_fading(tmp_path)
