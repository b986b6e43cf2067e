"""Profiles of the colour space of the pixels, in every format that is written."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image as Pillow
from PIL import ImageCms

from aedesk.imaging.formats.gamma_profile import gamma_profile
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.profile_space import fitted_profile
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image, Metadata
from tests.conftest import drawing

SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
LAB = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
GREY_18, RGB_18 = (gamma_profile(1 / 1.8, None, grey) for grey in (True, False))


@pytest.mark.parametrize("suffix", [".png", ".tif", ".jpg", ".webp"])
@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("profile", [SRGB, GREY_18, RGB_18, LAB])
def test_what_is_written_has_a_profile_of_its_own_space(
    tmp_path: Path, suffix: str, bits: int, channels: int, profile: bytes
) -> None:
    pixels = drawing(24, 32, channels)
    image = Image(pixels if bits == 8 else pixels.astype(np.uint16) * 257, None, Metadata(icc=profile))
    notes = save(image, tmp_path / f"photo{suffix}")
    with Pillow.open(tmp_path / f"photo{suffix}") as file:
        written = file.info.get("icc_profile")
        grey = file.mode in ("L", "I;16", "I;16B", "I")
    assert any("colour profile" in str(note) for note in notes) == (written is None) == (profile is LAB)
    if written is not None:
        space = ImageCms.ImageCmsProfile(io.BytesIO(written)).profile.xcolor_space.strip()
        assert space == ("GRAY" if grey else "RGB") and written[16:20] == (b"GRAY" if grey else b"RGB ")
    assert load(tmp_path / f"photo{suffix}").pixels.shape[:2] == (24, 32)


def test_a_made_profile_has_the_tones_of_the_other() -> None:
    greys = np.arange(256, dtype=np.uint8)[None]
    made = fitted_profile(GREY_18, grey=False)
    assert made is not None
    srgb = ImageCms.createProfile("sRGB")

    def shown(picture: Pillow.Image, profile: bytes) -> np.ndarray:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        result = ImageCms.profileToProfile(picture, source, srgb, outputMode="RGB")
        assert result is not None
        return np.asarray(result).astype(int)

    assert GREY_18 is not None
    as_grey, as_rgb = Pillow.fromarray(greys), Pillow.fromarray(np.repeat(greys[..., None], 3, axis=2))
    assert np.abs(shown(as_grey, GREY_18) - shown(as_rgb, made)).max() <= 1


@given(st.binary(max_size=300))
def test_broken_profiles_are_no_profiles(content: bytes) -> None:
    for head in (b"GRAY", b"RGB ", b"CMYK"):
        broken = content[:16].ljust(16, b"\0") + head + content[16:]
        for grey in (True, False):
            found = fitted_profile(broken, grey)
            assert found is None or found == broken or len(found) > 128
    assert fitted_profile(None, grey=True) is None


def test_tags_of_other_pixels_stay_out_of_a_tiff(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    exif = Pillow.Exif()
    words = {0x010E: "Oma 1938", 0x010F: "Agfa"}
    wrong = {0x0100: 9, 0x0101: 9, 0x0103: 6, 0x0106: 6, 0x0115: 4, 0x0142: 64, 0x0153: 3, 0x0211: 1, 0x0212: (2, 2)}
    for number, value in {**words, **wrong}.items():
        exif[number] = value
    image = Image(drawing(24, 32), None, Metadata(exif=exif.tobytes()[6:]))
    save(image, tmp_path / "photo.tif")
    assert np.array_equal(load(tmp_path / "photo.tif").pixels, image.pixels)
    with Pillow.open(tmp_path / "photo.tif") as file:
        assert {number: file.getexif()[number] for number in words} == words and 0x0212 not in file.getexif()
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("suffix", [".png", ".tif", ".jpg", ".webp"])
@pytest.mark.parametrize("profile", [SRGB[:200], SRGB[:-1], SRGB[:130], b"no profile", bytes(200)])
def test_a_damaged_profile_goes_and_is_told(tmp_path: Path, suffix: str, profile: bytes) -> None:
    notes = save(Image(drawing(24, 32), None, Metadata(icc=profile)), tmp_path / f"photo{suffix}")
    assert ["a colour profile that is damaged" in str(note) for note in notes] == [True]
    assert load(tmp_path / f"photo{suffix}").metadata.icc is None


def test_a_profile_with_bytes_behind_it_is_sound(tmp_path: Path) -> None:
    assert save(Image(drawing(24, 32), None, Metadata(icc=SRGB + b"\0\0")), tmp_path / "photo.tif") == []
