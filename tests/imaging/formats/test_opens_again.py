"""Whatever is read: what is written of it opens again, here and elsewhere, with a profile of its own colours."""

from __future__ import annotations

import io
from pathlib import Path

import imagecodecs
import pytest
import tifffile
from PIL import Image as Pillow
from PIL import ImageCms

from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.tools.turn import Turn, TurnParams
from tests.fuzz.seeds import seeds
from tests.tools.fakes import fake_context

SUFFIXES = (".png", ".tif", ".jpg", ".webp")


@pytest.fixture(scope="module")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("seeds")
    paths = []
    for number, (suffix, data) in enumerate(seeds(folder)):
        paths.append(folder / f"{number}{suffix}")
        paths[-1].write_bytes(data)
    return paths


def check_profile(profile: bytes | None, grey: bool) -> None:
    if profile:
        assert ImageCms.ImageCmsProfile(io.BytesIO(profile)).profile.xcolor_space.strip() == ("GRAY" if grey else "RGB")


def check_written(path: Path, image: Image) -> None:
    again = load(path)
    assert again.pixels.shape[:2] == image.pixels.shape[:2] and again.notes == ()
    if path.suffix in (".png", ".tif"):
        assert (again.pixels == image.pixels).all() and again.pixels.dtype == image.pixels.dtype
        assert (again.alpha is None) == (image.alpha is None)
        assert image.alpha is None or (again.alpha == image.alpha).all()
    check_profile(again.metadata.icc, again.is_grey)
    if path.suffix == ".tif":
        for decoded in (tifffile.imread(path), imagecodecs.tiff_decode(path.read_bytes())):  # the latter with libtiff
            assert (decoded.reshape(*image.pixels.shape[:2], -1)[..., 0] == image.pixels[..., 0]).all()
    with Pillow.open(path) as file:
        file.load()
        assert file.size == (image.width, image.height)
        assert (file.info.get("icc_profile") or None) == again.metadata.icc


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_what_is_written_of_every_kind_opens_again(inputs: list[Path], tmp_path: Path, suffix: str) -> None:
    for path in inputs:
        image = load(path)
        assert image.notes == (), path.name
        save(image, tmp_path / f"{path.stem}{suffix}")
        check_written(tmp_path / f"{path.stem}{suffix}", image)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_every_kind_opens_again_after_a_turn(inputs: list[Path], tmp_path: Path, suffix: str) -> None:
    for path in inputs:
        image = load(path)
        result = Turn().run(image, TurnParams(quarter="left"), fake_context()).image
        save(result, tmp_path / f"{path.stem}{suffix}")
        check_written(tmp_path / f"{path.stem}{suffix}", result)
