"""Watermarks on the command line, with a network that knows the mark."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aedesk.cli import main
from aedesk.cli.marks import frames
from aedesk.errors import AEDeskError
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask, load_mask, save_mask
from aedesk.models.card import ModelCard
from aedesk.tools.base import Context
from tests.tools.erase.mark_fakes import MarkEngine, MarkStore, mark_context, under_magenta
from tests.tools.erase.test_erase import grey_photo, ring


@pytest.fixture(autouse=True)
def no_networks(monkeypatch: pytest.MonkeyPatch) -> None:
    def context(engine: Any, models: Any, job: Any) -> Context:
        return mark_context(job)

    for module in ("photos", "marks"):
        monkeypatch.setattr(f"aedesk.cli.{module}.Context", context)
    monkeypatch.setattr("aedesk.cli.photos.Engine", lambda *args: MarkEngine())
    monkeypatch.setattr("aedesk.cli.photos.ModelStore", MarkStore)


@pytest.fixture
def proofs(tmp_path: Path) -> list[Path]:
    """Three photos under one mark."""
    paths = []
    for k in range(3):
        path = tmp_path / "in" / f"{k + 7:05d}.png"
        path.parent.mkdir(exist_ok=True)
        save(Image(under_magenta(np.roll(grey_photo(), 23 * k, axis=1), ring())), path)
        paths.append(path)
    return paths


def test_a_watermark_is_taken_off(proofs: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.png"
    assert main(["erase", str(proofs[0]), "-o", str(out)]) == 0
    assert "marked" in capsys.readouterr().out
    assert abs(load(out).pixels / 255 - grey_photo()[..., None]).mean() < 0.02


def test_only_find_writes_masks_and_nothing_else(proofs: list[Path], tmp_path: Path) -> None:
    out = tmp_path / "masks"
    names = [str(path) for path in proofs]
    assert main(["erase", *names, "-o", str(out), "--only-find", "--margin", "0"]) == 0
    assert sorted(path.name for path in out.iterdir()) == [path.name for path in proofs]
    assert (load_mask(out / proofs[0].name, 120, 160).marked == (ring() > 0)).mean() > 0.99
    one = tmp_path / "mask.jpg"
    assert main(["erase", names[0], "-o", str(one), "--only-find"]) == 2
    assert main(["erase", names[0], "-o", "m.png", "--only-find", "--save-mask", "n.png"]) == 2
    assert not one.exists()


@pytest.mark.parametrize(
    ("options", "looks"), [([], False), (["--under", "recover"], True), (["--under", "fill"], False)]
)
def test_under_a_given_mask_is_filled_unless_i_ask_for_recovering(
    proofs: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: list[str], looks: bool
) -> None:
    runs: list[str] = []
    run = MarkEngine.run

    def counted(self: MarkEngine, card: ModelCard, *rest: Any) -> list[np.ndarray]:
        runs.append(card.id)
        return run(self, card, *rest)

    monkeypatch.setattr(MarkEngine, "run", counted)
    save_mask(Mask(ring() > 0).grown(2), tmp_path / "mask.png")
    out = tmp_path / "out.png"
    assert main(["erase", str(proofs[0]), "-o", str(out), "--mask", str(tmp_path / "mask.png"), *options]) == 0
    assert ("remove_mark" in runs) == looks and ("inpaint" in runs) != looks


def test_an_unknown_way_is_refused(proofs: list[Path], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["erase", str(proofs[0]), "-o", "out.png", "--under", "guess"]) == 2
    assert "auto or recover or fill" in capsys.readouterr().err


@pytest.mark.parametrize("given", ["photos", "frames"])
def test_photos_with_the_same_mark(proofs: list[Path], tmp_path: Path, given: str) -> None:
    out, masks = tmp_path / "out", tmp_path / "masks"
    what = ["--same-mark", *map(str, proofs)] if given == "photos" else ["--frames", str(tmp_path / "in" / "%05d.png")]
    assert main(["erase", *what, "-o", str(out), "--save-mask", str(masks)]) == 0
    found = [load_mask(masks / path.name, 120, 160).marked for path in proofs]
    assert (found[0] == found[1]).all() and (found[1] == found[2]).all() and found[0][ring() > 0].all()
    for k, path in enumerate(proofs):
        true = np.roll(grey_photo(), 23 * k, axis=1)[..., None]
        assert abs(load(out / path.name).pixels / 255 - true)[ring() > 0].mean() < 0.05


def test_frames_that_are_missing_or_of_other_sizes_are_named_and_nothing_is_written(
    proofs: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, pattern = tmp_path / "out", str(tmp_path / "in" / "%05d.png")

    def said(*arguments: str) -> str:
        assert main(["erase", *arguments, "-o", str(out)]) == 2
        assert not list(out.glob("*"))
        return capsys.readouterr().err

    save(Image(under_magenta(grey_photo(60, 80), ring(60, 80))), tmp_path / "in" / "00010.png")
    assert "'00010.png' is 80 x 60 pixels, '00007.png' 160 x 120" in said("--frames", pattern)
    (tmp_path / "in" / "00010.png").rename(tmp_path / "in" / "00013.png")
    assert "00010.png' and 2 more is missing" in said("--frames", pattern)
    assert "not both" in said("--frames", pattern, str(proofs[0]))
    assert "No photo" in said()
    assert "no place for the number" in said("--frames", "in/x.png")
    assert "no frame like" in said("--frames", str(tmp_path / "in" / "x%d.png"))
    assert "cannot be read" in said("--frames", str(tmp_path / "nowhere" / "%d.png"))


@given(st.integers(0, 9), st.sampled_from(["", "0", "03", "05"]), st.integers(0, 1200), st.integers(1, 4))
def test_patterns_are_those_of_printf(
    tmp_path_factory: pytest.TempPathFactory, prefix: int, width: str, first: int, count: int
) -> None:
    folder = tmp_path_factory.mktemp("film")
    pattern = f"b{prefix}_%{width}d.x.png"
    names = [pattern % n for n in range(first, first + count)]
    for name in [*names, "other.png", f"b{prefix}_{'0' * 9}1.x.png"]:
        (folder / name).touch()
    assert [path.name for path in frames(str(folder / pattern))] == names


def test_a_pattern_needs_a_number() -> None:
    with pytest.raises(AEDeskError, match="no place"):
        frames("film/%s.png")
