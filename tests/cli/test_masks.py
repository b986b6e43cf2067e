"""Masks on the command line, with a tool that needs no networks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from aedesk.cli import main
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask, load_mask, save_mask
from aedesk.tools.base import Context
from tests.conftest import drawing
from tests.tools.fakes import fake_context, scratched


@pytest.fixture(autouse=True)
def no_networks(monkeypatch: pytest.MonkeyPatch) -> None:
    def context(engine: Any, models: Any, job: Any) -> Context:
        return fake_context(job)

    monkeypatch.setattr("aedesk.cli.photos.Context", context)


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "Oma & Opa.png"
    save(scratched(drawing(60, 90)), path)
    return path


def test_the_found_mask_is_kept_and_can_be_given(
    photo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mask, first, second = tmp_path / "mask.png", tmp_path / "first.png", tmp_path / "second.png"
    assert main(["repair", str(photo), "-o", str(first), "--save-mask", str(mask)]) == 0
    found = load_mask(mask, 60, 90)
    assert found.marked[:, 30:33].all() and found.share < 0.08  # the scratch, however wide the network takes it
    assert f"damage {100 * found.share:.3g} %" in capsys.readouterr().out
    assert main(["repair", str(photo), "-o", str(second), "--mask", str(mask)]) == 0
    assert (load(first).pixels == load(second).pixels).all()


def test_folders_hold_the_masks_of_many_photos(photo: Path, tmp_path: Path) -> None:
    other = tmp_path / "Hof.png"
    save(scratched(drawing(40, 50), 10), other)
    masks = tmp_path / "masks"
    assert main(["repair", str(photo), str(other), "-o", str(tmp_path / "out"), "--save-mask", str(masks)]) == 0
    assert sorted(p.name for p in masks.iterdir()) == ["Hof.png", "Oma & Opa.png"]
    save_mask(Mask.empty(40, 50).painted([(25, 20)], 6), masks / "Hof.png", overwrite=True)
    again = tmp_path / "again"
    assert main(["repair", str(photo), str(other), "-o", str(again), "--mask", str(masks)]) == 0
    changed = (load(again / "Hof.png").pixels != load(other).pixels).any(axis=2)
    assert changed[18:22, 23:27].any() and not changed[:, :15].any()


def test_what_cannot_go_well_is_said_and_nothing_is_written(
    photo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, small, empty = tmp_path / "out.png", tmp_path / "small.png", tmp_path / "empty.png"
    save(Image(np.full((5, 5, 3), 255, np.uint8)), small)
    save_mask(Mask.empty(60, 90), empty)
    command = ["repair", str(photo), "-o", str(out)]
    for extra, code, words in [
        (["--mask", str(small)], 1, "5 x 5 pixels, the photo 90 x 60"),
        (["--mask", str(empty)], 1, "The mask is empty"),
        (["--mask", str(tmp_path / "none.png")], 2, "does not exist"),
        (["--save-mask", str(tmp_path / "mask.jpg")], 2, "must end in .png"),
        (["--save-mask", str(empty)], 2, "already exists"),
    ]:
        assert main([*command, *extra]) == code
        assert words in capsys.readouterr().err and not out.exists()
    assert main(["repair", str(photo), str(small), "-o", str(tmp_path / "o"), "--save-mask", str(out)]) == 2
    assert "need a folder" in capsys.readouterr().err
