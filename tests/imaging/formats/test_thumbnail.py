from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.save import save
from aedesk.imaging.formats.thumbnail import thumbnail
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.metrics import psnr
from tests.conftest import drawing


@pytest.mark.parametrize("ending", ["jpg", "png", "tif"])
@pytest.mark.parametrize("channels", [1, 3])
def test_a_small_picture_shows_the_photo(tmp_path: Path, ending: str, channels: int) -> None:
    path = tmp_path / f"a.{ending}"
    photo = drawing(400, 600, channels)
    save(Image(photo), path)
    small = thumbnail(path, 150)
    assert (small.width, small.height) == (150, 100) and small.is_grey == (channels == 1)
    true = photo.reshape(100, 4, 150, 4, channels).mean(axis=(1, 3))
    assert psnr(small.pixels, true.round().astype(np.uint8)) > 28


def test_sixteen_bits_and_orientation(tmp_path: Path) -> None:
    deep = tmp_path / "deep.png"
    save(Image(drawing(40, 60).astype(np.uint16) * 257), deep)
    assert thumbnail(deep, 30).pixels.dtype == np.uint8
    turned = tmp_path / "turned.jpg"
    exif = Pillow.Exif()
    exif[274] = 6
    Pillow.fromarray(drawing(80, 160)).save(turned, exif=exif)
    small = thumbnail(turned, 40)
    assert (small.width, small.height) == (20, 40)


def test_what_is_no_photo_is_named(tmp_path: Path) -> None:
    bad = tmp_path / "bad.jpg"
    bad.write_bytes(b"no picture")
    with pytest.raises(AEDeskError, match=r"bad\.jpg"):
        thumbnail(bad, 40)
    png = tmp_path / "really.jpg"
    Pillow.fromarray(drawing(40, 40)).save(png, format="PNG")
    assert thumbnail(png, 20).width == 20
