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


def test_a_film_scan_in_grey_is_read(tmp_path: Path) -> None:
    path = tmp_path / "grey.dng"
    pixels = np.tile(np.linspace(2000, 60000, 160).astype(np.uint16), (120, 1))
    tags = {258: (3, (16,)), 262: (3, (34892,)), 277: (3, (1,)), 50706: (4, (0x0401,)), 50717: (4, (65535,))}
    plain_tiff(path, pixels.tobytes(), tags, 120, 160)
    image = load(path)
    assert image.is_grey and image.bits == 16 and image.pixels[60, 20, 0] < image.pixels[60, 140, 0]


def test_what_is_no_raw_is_refused_with_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "broken.nef"
    path.write_bytes(b"no photo at all" * 100)
    for read in (load, size_of):
        with pytest.raises(AEDeskError, match=r"broken\.nef' cannot be developed"):
            read(path)
