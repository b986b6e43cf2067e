"""A proportion of pixels that are not square is told, as no format that is written keeps it."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import pytest
import tifffile
from PIL import Image as Pillow

from aedesk.imaging.formats.load import load
from tests.conftest import drawing

PICTURE = drawing(20, 30)


def write(path: Path, unit: int, across: int, down: int) -> Path:
    """`unit`: 0 for none, as JFIF and PNG have it."""
    stream = io.BytesIO()
    if path.suffix == ".tif":
        tifffile.imwrite(
            path, PICTURE, photometric="rgb", resolution=(across, down), resolutionunit=unit + 1, metadata=None
        )
        return path
    Pillow.fromarray(PICTURE).save(stream, {".jpg": "JPEG", ".png": "PNG"}[path.suffix])
    data = bytearray(stream.getvalue())
    if path.suffix == ".jpg":
        struct.pack_into(">BHH", data, data.index(b"JFIF\0") + 7, unit, across, down)
    else:
        content = b"pHYs" + struct.pack(">IIB", across, down, unit)
        data[33:33] = struct.pack(">I", 9) + content + struct.pack(">I", zlib.crc32(content))
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif"])
def test_pixels_that_are_not_square_are_told(tmp_path: Path, suffix: str) -> None:
    image = load(write(tmp_path / f"a{suffix}", 0, 2, 1))
    assert image.metadata.dpi is None
    assert [str(note) for note in image.notes] == [
        f"'a{suffix}' says that its pixels are not square (1 to 2); that is not kept."
    ]


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif"])
@pytest.mark.parametrize(("unit", "across", "down"), [(0, 1, 1), (0, 72, 72), (0, 0, 0), (0, 0, 5), (1, 204, 98)])
def test_square_ones_and_resolutions_are_not(tmp_path: Path, suffix: str, unit: int, across: int, down: int) -> None:
    assert load(write(tmp_path / f"a{suffix}", unit, across, down)).notes == ()
