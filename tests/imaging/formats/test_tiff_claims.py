"""TIFFs that claim to be far larger than they are, and those that are large with few bytes."""

from __future__ import annotations

import io
import struct
import tracemalloc
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.load import load

WIDTH, HEIGHT, ROWS_PER_STRIP, CHANNELS, TILE_WIDTH = 256, 257, 278, 277, 322
NOISE = np.random.default_rng(0).integers(0, 256, (64, 96, 3)).astype(np.uint8)
MILLIONS = 2_500_000


def claiming(path: Path, tags: dict[int, int], pixels: np.ndarray = NOISE, **options: Any) -> Path:
    """A TIFF whose tags say something else than they did."""
    stream = io.BytesIO()
    tifffile.imwrite(stream, pixels, metadata=None, **{"photometric": "rgb", **options})
    data = bytearray(stream.getvalue())
    with tifffile.TiffFile(io.BytesIO(bytes(data))) as tiff:
        for number, value in tags.items():
            place = tiff.pages[0].tags[number].offset
            data[place + 2 : place + 4] = struct.pack("<H", 4)
            struct.pack_into("<I", data, place + (12 if tiff.is_bigtiff else 8), value)
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("tags", "options"),
    [
        ({HEIGHT: MILLIONS}, {}),
        ({WIDTH: MILLIONS}, {}),
        ({HEIGHT: 2**32 - 1}, {}),
        ({WIDTH: 2**31, HEIGHT: 2**31}, {}),
        ({WIDTH: 16_384, HEIGHT: 16_383}, {}),
        ({HEIGHT: MILLIONS}, {"bigtiff": True}),
        ({HEIGHT: MILLIONS}, {"tile": (32, 32)}),
        ({HEIGHT: MILLIONS}, {"compression": "zlib"}),
        ({HEIGHT: MILLIONS, ROWS_PER_STRIP: MILLIONS}, {"compression": "zlib"}),
        ({HEIGHT: MILLIONS, ROWS_PER_STRIP: MILLIONS}, {"compression": "lzw"}),
        ({HEIGHT: MILLIONS, ROWS_PER_STRIP: MILLIONS}, {"compression": "packbits"}),
        ({HEIGHT: MILLIONS}, {"compression": "jpeg"}),
        ({HEIGHT: MILLIONS}, {"pixels": NOISE[..., 0] > 128, "photometric": "minisblack"}),
        ({HEIGHT: MILLIONS}, {"pixels": np.moveaxis(NOISE, 2, 0).copy(), "planarconfig": "separate"}),
        ({WIDTH: 16_384, HEIGHT: 16_383, CHANNELS: 15}, {}),
    ],
)
def test_what_a_file_cannot_hold_is_refused_before_memory_is_taken(
    tags: dict[int, int], options: dict[str, Any], tmp_path: Path
) -> None:
    path = claiming(tmp_path / "a.tif", tags, **options)
    tracemalloc.start()
    with pytest.raises(AEDeskError, match=r"'a.tif' (is damaged: it )?says that it is \d+ x \d+ pixels"):
        load(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 2**23


def test_tiles_that_cannot_be_are_refused_at_once(tmp_path: Path) -> None:
    path = claiming(tmp_path / "a.tif", {TILE_WIDTH: 2**26}, tile=(16, 16))
    tracemalloc.start()
    with pytest.raises(AEDeskError, match="tiles"):
        load(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 2**23


@pytest.mark.parametrize("compression", ["zlib", "lzw", "packbits", "jpeg", "zstd", "lzma"])
def test_a_large_photo_of_one_colour_opens(compression: str, tmp_path: Path) -> None:
    blank = np.zeros((3000, 4000, 3), np.uint8)
    tifffile.imwrite(tmp_path / "a.tif", blank, photometric="rgb", compression=compression, rowsperstrip=3000)
    assert load(tmp_path / "a.tif").pixels.shape == blank.shape


def test_strips_that_are_not_there_are_missing(tmp_path: Path) -> None:
    """tifffile says nothing of them."""
    path = claiming(tmp_path / "a.tif", {HEIGHT: 128}, compression="zlib", rowsperstrip=16)
    image = load(path)
    assert image.missing is not None and "incomplete" in str(image.notes[0])
    assert image.missing[64:].all() and not image.missing[:64].any() and (image.pixels[:64] == NOISE).all()
