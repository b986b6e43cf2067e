"""An .aed file is a photo for every command, as it is on the desk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from aedesk.cli import main
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from tests.cli.test_aed import run as aed_run
from tests.codec.fakes import PatchEngine, patch_model
from tests.conftest import drawing

__all__ = ["aed_run"]


@pytest.fixture
def small(tmp_path: Path, aed_run: Callable[..., int], monkeypatch: pytest.MonkeyPatch) -> Path:
    """A photo as an .aed file, and a codec that draws it without a network."""
    monkeypatch.setattr("aedesk.cli.photos.Engine", lambda *args: PatchEngine())
    monkeypatch.setattr("aedesk.cli.reading.load_codec", lambda models: patch_model())
    photo = tmp_path / "photo.png"
    save(Image(drawing(600, 620)), photo)
    assert aed_run("compress", photo, "-o", tmp_path / "photo.aed", "--quality", 90) == 0
    return tmp_path / "photo.aed"


def test_tools_and_recipes_take_it(small: Path, tmp_path: Path) -> None:
    assert main(["turn", str(small), "-o", str(tmp_path / "out") + "/", "--quarter", "half"]) == 0
    turned = load(tmp_path / "out" / "photo.png").pixels
    assert np.abs(turned[::-1, ::-1].astype(int) - load(tmp_path / "photo.png").pixels).mean() < 4


def test_compressing_it_once_more(small: Path, tmp_path: Path, aed_run: Callable[..., int]) -> None:
    assert aed_run("compress", small, "-o", tmp_path / "less.aed", "--quality", 20) == 0
    assert (tmp_path / "less.aed").stat().st_size < small.stat().st_size


def test_what_needs_its_own_command_names_it(
    small: Path, tmp_path: Path, aed_run: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "key").write_bytes(b"secret of the house")
    locked, cut = tmp_path / "locked.aed", tmp_path / "cut.aed"
    assert aed_run("compress", small, "-o", locked, "--key-file", tmp_path / "key") == 0
    cut.write_bytes(small.read_bytes()[:-400])
    for path, words in ((locked, "aedesk decompress opens it with its key"), (cut, "aedesk decompress --salvage")):
        assert main(["turn", str(path), "-o", str(tmp_path / "x.png")]) == 1
        assert f"'{path.name}' is" in (said := capsys.readouterr().err) and words in said
    assert not (tmp_path / "x.png").exists()


def test_a_photo_out_of_it_leaves_as_is_wished(small: Path, tmp_path: Path, aed_run: Callable[..., int]) -> None:
    out = tmp_path / "small.jpg"
    assert aed_run("decompress", small, "-o", out, "--size", 100, "--dpi", 200) == 0
    image = load(out)
    assert (image.height, image.width) == (97, 100) and image.metadata.dpi == (200, 200)
