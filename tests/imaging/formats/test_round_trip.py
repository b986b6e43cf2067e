"""What a file says survives load and save."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow
from PIL import ImageCms

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image, Metadata
from tests.conftest import drawing

ICC = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>\xc3\xa4</a></x:xmpmeta>'


def exif_block(orientation: int = 1) -> bytes:
    exif = Pillow.Exif()
    exif[0x010F] = "Agfa"
    exif[0x0112] = orientation
    exif.get_ifd(0x8769)[0x9003] = "1931:05:17 10:00:00"
    exif.get_ifd(0x8825)[0x0001] = "N"
    return exif.tobytes().removeprefix(b"Exif\0\0")


@pytest.mark.parametrize("suffix", [".png", ".tif", ".jpg", ".webp"])
@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("channels", [1, 3])
def test_metadata_survives(tmp_path: Path, suffix: str, bits: int, channels: int) -> None:
    if suffix in (".jpg", ".webp") and bits == 16:
        pytest.skip("8-bit formats")
    pixels = drawing(40, 60, channels)
    if bits == 16:
        pixels = pixels.astype(np.uint16) * 257 - (pixels > 0)
    profile = None if channels == 1 else ICC
    before = Image(pixels, None, Metadata(exif_block(), profile, XMP, (300.0, 300.0)))
    save(before, tmp_path / f"a{suffix}")
    after = load(tmp_path / f"a{suffix}")
    assert after.metadata.icc == profile
    assert after.metadata.xmp is not None and after.metadata.xmp.rstrip(b"\0") == XMP
    if suffix != ".webp":
        assert after.metadata.dpi == pytest.approx((300, 300), abs=0.1)
        assert after.is_grey == (channels == 1)
    exif = Pillow.Exif()
    assert after.metadata.exif is not None
    exif.load(b"Exif\0\0" + after.metadata.exif)
    assert exif[0x010F] == "Agfa"
    assert exif.get_ifd(0x8769)[0x9003] == "1931:05:17 10:00:00"
    assert exif.get_ifd(0x8825)[0x0001] == "N"
    assert after.bits == bits
    if suffix in (".png", ".tif"):
        assert (after.pixels == before.pixels).all()


@pytest.mark.parametrize("suffix", [".png", ".tif", ".webp"])
@pytest.mark.parametrize("bits", [8, 16])
def test_alpha_survives(tmp_path: Path, suffix: str, bits: int) -> None:
    alpha = drawing(40, 60, 1)[..., 0]
    pixels = drawing(40, 60)
    if bits == 16:
        pixels, alpha = pixels.astype(np.uint16) * 257, alpha.astype(np.uint16) * 257
    path = tmp_path / f"a{suffix}"
    notes = save(Image(pixels, alpha), path)
    after = load(path)
    assert after.alpha is not None
    scale = 257 if suffix == ".webp" and bits == 16 else 1
    assert (after.alpha == alpha // scale).all()
    assert bool(notes) == (scale == 257)


def test_jpeg_says_what_it_loses(tmp_path: Path) -> None:
    image = Image(np.zeros((8, 8, 3), np.uint16), np.zeros((8, 8), np.uint16))
    notes = save(image, tmp_path / "a.jpg")
    assert any("8 bits" in str(note) for note in notes) and any("transparen" in str(note) for note in notes)
    assert load(tmp_path / "a.jpg").pixels.min() == 255


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif"])
def test_orientation_is_applied_once(tmp_path: Path, orientation: int, suffix: str) -> None:
    from PIL import ImageOps

    picture = Pillow.fromarray(drawing(24, 40))
    exif = Pillow.Exif()
    exif[0x0112] = orientation
    path = tmp_path / f"turned{suffix}"
    picture.save(path, exif=exif)
    with Pillow.open(path) as file:
        expected = np.asarray(ImageOps.exif_transpose(file))
    image = load(path)
    assert (image.pixels == expected).all()
    save(image, tmp_path / f"again{suffix}")
    assert (load(tmp_path / f"again{suffix}").pixels.shape) == expected.shape


def test_sixteen_bit_grey_png_keeps_every_level(tmp_path: Path) -> None:
    pixels = np.arange(65536, dtype=np.uint16).reshape(256, 256)
    Pillow.fromarray(pixels).save(tmp_path / "grey.png")
    image = load(tmp_path / "grey.png")
    assert image.is_grey and (image.pixels[..., 0] == pixels).all()


@pytest.mark.parametrize("mode", ["1", "P", "CMYK", "L", "LA", "RGBA"])
def test_every_mode_becomes_grey_or_rgb(tmp_path: Path, mode: str) -> None:
    suffix = ".tif" if mode == "CMYK" else ".png"
    Pillow.fromarray(drawing(20, 30)).convert(mode).save(tmp_path / f"a{suffix}")
    image = load(tmp_path / f"a{suffix}")
    assert image.is_grey == (mode in ("1", "L", "LA"))
    assert (image.alpha is not None) == (mode in ("LA", "RGBA"))
    assert image.pixels.std() > 10


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".bmp", ".avif", ".tiff"])
def test_every_format_is_read(tmp_path: Path, suffix: str) -> None:
    Pillow.fromarray(drawing(32, 48)).save(tmp_path / f"ä ö 写真 📷{suffix}")
    image = load(tmp_path / f"ä ö 写真 📷{suffix}")
    assert (image.height, image.width) == (32, 48)
    assert abs(image.pixels.astype(int) - drawing(32, 48)).mean() < 6


def test_an_existing_file_is_kept_unless_told(tmp_path: Path, colour: Image) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"mine")
    with pytest.raises(AEDeskError, match="already exists"):
        save(colour, path)
    assert path.read_bytes() == b"mine"
    save(colour, path, overwrite=True)
    assert load(path).width == 90
    assert [p.name for p in tmp_path.iterdir()] == ["a.png"]
