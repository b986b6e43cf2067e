"""A RAW file that the test writes itself: a DNG as small as LibRaw takes it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import tifffile

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.load import load, size_of
from tests.imaging.formats.test_tiff_pixels import plain_tiff

IDENTITY = [1, 1, 0, 1, 0, 1, 0, 1, 1, 1, 0, 1, 0, 1, 0, 1, 1, 1]  # nine fractions


def write_dng(path: Path, colour: tuple[int, int, int], orientation: int = 1) -> None:
    """One colour, of 0 to 16383 in red, green and blue, behind a Bayer filter."""
    red, green, blue = colour
    mosaic = np.zeros((120, 160), np.uint16)
    mosaic[0::2, 0::2], mosaic[0::2, 1::2], mosaic[1::2, 0::2], mosaic[1::2, 1::2] = red, green, green, blue
    tags = [
        (271, "s", 0, "AEDesk", True),
        (272, "s", 0, "Test", True),
        (274, "H", 1, orientation, True),
        (33421, "H", 2, (2, 2), True),  # the pattern of the filter
        (33422, "B", 4, (0, 1, 1, 2), True),
        (50706, "B", 4, (1, 4, 0, 0), True),  # DNG 1.4
        (50708, "s", 0, "AEDesk Test", True),
        (50717, "H", 1, 16383, True),  # white
        (50721, "2i", 9, IDENTITY, True),  # sensor to XYZ
        (50728, "2I", 3, (1, 1, 1, 1, 1, 1), True),  # as shot neutral
    ]
    tifffile.imwrite(path, mosaic, photometric=32803, extratags=tags, metadata=None)


def test_a_raw_is_developed_to_sixteen_bits(tmp_path: Path) -> None:
    path = tmp_path / "slide.dng"
    write_dng(path, (6500, 6000, 5000))
    image = load(path)
    assert image.bits == 16 and abs(image.width - 160) <= 4 and abs(image.height - 120) <= 4
    middle = image.pixels[60, 80].astype(int)
    assert middle[0] > middle[1] > middle[2]
    assert size_of(path) == (image.width, image.height)
    assert image.metadata.exif is not None and b"AEDesk" in image.metadata.exif


def test_it_is_upright(tmp_path: Path) -> None:
    path = tmp_path / "slide.dng"
    write_dng(path, (6500, 6000, 5000), orientation=6)
    image = load(path)
    assert image.height > image.width and size_of(path) == (image.width, image.height)


def srgb_of(linear: np.ndarray) -> np.ndarray:
    """Light from 0 to 1 as sRGB has it, in 16 bits."""
    curve = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    return np.asarray(curve * 65535)


@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("channels", [1, 3, 4])
def test_a_film_scan_keeps_its_colours_and_its_infrared_channel(tmp_path: Path, bits: int, channels: int) -> None:
    path = tmp_path / "scan.dng"
    most = (1 << bits) - 1
    light = np.random.default_rng(0).uniform(0.1, 0.6, (120, 160, channels))  # nothing is white: nothing to be cut off
    values = np.round(light * most).astype(np.uint8 if bits == 8 else np.uint16)
    tags = {258: (3, (bits,) * channels), 262: (3, (34892,)), 277: (3, (channels,)), 50706: (4, (0x0401,)),
            282: (5, (3600, 1)), 283: (5, (3600, 1))}  # fmt: skip
    plain_tiff(path, values.tobytes(), tags, 120, 160)
    image = load(path)
    expected = srgb_of(values / most)
    assert image.bits == 16 and image.is_grey == (channels == 1) and image.metadata.dpi == (3600, 3600)
    assert abs(image.pixels - expected[..., :3]).max() < 20
    assert (image.infrared is not None) == (channels == 4)
    assert image.infrared is None or abs(image.infrared - expected[..., 3]).max() < 20


def test_the_words_of_a_raw_are_kept(tmp_path: Path) -> None:
    path, tagged = tmp_path / "slide.dng", tmp_path / "tagged.dng"
    write_dng(path, (6500, 6000, 5000))
    packet = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'/>"
    with tifffile.TiffFile(path) as tiff:
        said = [(tag.code, tag.dtype, tag.count, tag.value, True) for tag in tiff.pages[0].tags if tag.code > 30000]
        mosaic = tiff.pages[0].asarray()
    captions = b"\x1c\x02\x78\0\x03Oma"
    said += [(700, "B", len(packet), packet, True), (33723, "B", len(captions), captions, True)]
    tifffile.imwrite(tagged, mosaic, photometric=32803, resolution=(300, 300), resolutionunit="INCH", metadata=None,
                     extratags=said)  # fmt: skip
    metadata = load(tagged).metadata
    assert metadata.xmp == packet and metadata.iptc == captions and metadata.dpi == (300, 300)


def test_what_is_no_raw_is_refused_with_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "broken.nef"
    path.write_bytes(b"no photo at all" * 100)
    for read in (load, size_of):
        with pytest.raises(AEDeskError, match=r"broken\.nef' cannot be developed"):
            read(path)
