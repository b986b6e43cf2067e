from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.training.__main__ import main
from aedesk.training.measure.evaluate_enlarge import LUMA, bicubic, evaluate_enlarge, luma_psnr
from tests.conftest import drawing


@pytest.fixture
def bench(tmp_path: Path) -> Path:
    for name in ("set5", "kodak24", "cbsd68"):
        (tmp_path / name).mkdir()
        save(Image(drawing(61, 83)), tmp_path / name / "a.png")
        save(Image(drawing(61, 83, 1)), tmp_path / name / "grey.png")
    return tmp_path


def test_every_place_of_the_tables_is_measured(bench: Path, capsys: pytest.CaptureFixture[str]) -> None:
    figures = evaluate_enlarge(bench)
    assert len(capsys.readouterr().out.splitlines()) == 1 + 3 * 2 + 2
    plain = {f"{name}_x{scale}_{way}" for name in ("set5", "kodak24", "cbsd68") for scale in (2, 4)
             for way in ("bicubic", "as_it_is")}  # fmt: skip
    dirty = {f"kodak24_x{scale}_degraded_{way}" for scale in (2, 4) for way in ("bicubic", "as_it_is", "clean")}
    assert set(figures) == plain | dirty and all(10 < value < 70 for value in figures.values())


def test_faces_of_held_out_people_are_measured_where_photos_are_given(bench: Path, tmp_path: Path) -> None:
    people = tmp_path / "photos" / "people"
    people.mkdir(parents=True)
    for number in range(60):  # one in sixteen is held out
        save(Image(np.roll(drawing(96, 72), number, axis=0)), people / f"face_{number}.png")
    figures = evaluate_enlarge(bench, tmp_path / "photos", limit=1)
    assert {name for name in figures if name.startswith("faces")} == {
        f"faces_x{scale}_degraded_{way}" for scale in (2, 4) for way in ("bicubic", "as_it_is", "clean")
    }


def test_the_bicubic_filter_is_that_of_matlab() -> None:
    """An edge, worked out by hand: made smaller the kernel is twice as wide, made larger it is not."""
    line = np.zeros((1, 12, 3), np.uint8)
    line[:, 6:] = 128
    assert list(bicubic(line, 1, 6)[0, :, 0]) == [0, 0, 8, 120, 130, 128]
    larger = bicubic(np.array([[[0] * 3, [0] * 3, [128] * 3, [128] * 3]], np.uint8), 1, 8)[0, :, 0]
    # Weights 1/4, 3/4, 5/4 and 7/4 pixels away: 111/128, 29/128, -9/128, -3/128.
    assert list(larger) == [0, 0, 0, 29 - 3, 111 - 9, 128 + 9, 128 + 3, 128]
    flat = np.full((7, 9, 3), 77, np.uint8)
    assert (bicubic(flat, 3, 4) == 77).all() and (bicubic(flat, 20, 30) == 77).all()


def test_luma_goes_from_16_to_235_and_borders_are_left_out() -> None:
    assert 16 + 255 * LUMA.sum() == pytest.approx(235, abs=0.01)
    first = np.full((20, 20, 3), 100, np.uint8)
    second = first.copy()
    second[:2] = second[-2:] = second[:, :2] = second[:, -2:] = 200
    assert luma_psnr(first, second, 2) == pytest.approx(138.13, abs=0.1)  # equal
    assert luma_psnr(first, first + 1, 2) == pytest.approx(20 * np.log10(255 / LUMA.sum()), abs=0.01)


def test_a_set_without_photos_is_said(tmp_path: Path) -> None:
    (tmp_path / "set5").mkdir()
    with pytest.raises(ValueError, match="no photo in colour"):
        evaluate_enlarge(tmp_path)


def test_the_command_prints_the_table(
    bench: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["training", "evaluate", "enlarge", "--bench", str(bench), "--limit", "1"])
    main()
    assert "set5_x2" in capsys.readouterr().out
