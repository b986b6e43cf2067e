"""TIFFs that leave out what a reader must know, and those of kinds that are not read: the photo, or what is the matter
with it by name."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import imagecodecs
import numpy as np
import pytest

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.load import load
from tests.conftest import drawing

RGB = drawing(32, 48)
GREY = np.ascontiguousarray(RGB[..., 1])
ROWS = 8
CODES = {3: "H", 4: "I"}
PACK = {1: bytes, 5: imagecodecs.lzw_encode, 8: zlib.compress, 32773: imagecodecs.packbits_encode}
COUNTS = 279
Tags = dict[int, tuple[int, tuple[int, ...]] | None]


def strips_of(pixels: np.ndarray, compression: int = 1) -> list[bytes]:
    return [bytes(PACK[compression](pixels[top : top + ROWS].tobytes())) for top in range(0, len(pixels), ROWS)]


def write(path: Path, strips: list[bytes], tags: Tags) -> Path:
    """A TIFF of RGB in strips of ROWS rows with these tags (type and values) in place of the usual ones; None for
    without."""
    places = np.cumsum([8, *map(len, strips)])
    every: Tags = {256: (3, (48,)), 257: (3, (32,)), 258: (3, (8, 8, 8)), 259: (3, (1,)), 262: (3, (2,)),
                   273: (4, tuple(int(place) for place in places[:-1])), 277: (3, (3,)), 278: (3, (ROWS,)),
                   COUNTS: (4, tuple(map(len, strips))), **tags}  # fmt: skip
    kept = {number: value for number, value in every.items() if value is not None}
    place = int(places[-1] + places[-1] % 2)
    behind = place + 2 + 12 * len(kept) + 4
    entries, values = b"", b""
    for number in sorted(kept):
        kind, said = kept[number]
        packed = struct.pack(f"<{len(said)}{CODES[kind]}", *said)
        entries += struct.pack("<HHI", number, kind, len(said))
        entries += packed.ljust(4, b"\0") if len(packed) <= 4 else struct.pack("<I", behind + len(values))
        values += packed if len(packed) > 4 else b""
    head = b"II*\0" + struct.pack("<I", place) + b"".join(strips)
    path.write_bytes(head.ljust(place, b"\0") + struct.pack("<H", len(kept)) + entries + b"\0" * 4 + values)
    return path


@pytest.mark.parametrize("compression", PACK)
@pytest.mark.parametrize("counts", [None, (4, (0,) * 4), "first", "half"])
def test_strips_whose_bytes_are_not_told(tmp_path: Path, compression: int, counts: object) -> None:
    strips = strips_of(RGB, compression)
    said = {
        "first": (4, (len(strips[0]),)),
        "half": (4, (len(strips[0]), 0, len(strips[2]), 0)),
    }
    tags: Tags = {259: (3, (compression,)), COUNTS: said[counts] if isinstance(counts, str) else counts}  # type: ignore[dict-item]
    image = load(write(tmp_path / "a.tif", strips, tags))
    assert (image.pixels == RGB).all() and image.missing is None and image.notes == ()


def test_what_is_missing_of_strips_whose_bytes_are_not_told(tmp_path: Path) -> None:
    path = write(tmp_path / "a.tif", strips_of(RGB)[:3], {COUNTS: None})
    image = load(path)
    assert (image.pixels[:24] == RGB[:24]).all() and image.missing is not None and image.missing[24:].all()


@pytest.mark.parametrize(
    ("tags", "grey"),
    [
        ({262: None}, False),
        ({262: None, 258: (3, (8,)), 277: (3, (1,))}, True),
        ({262: (3, (1,)), 258: (3, (8,)), 277: None}, True),
        ({258: (3, (8,))}, False),
        ({259: None}, False),
        ({339: (3, (4, 4, 4))}, False),
        ({339: (3, (4,)), 262: (3, (1,)), 258: (3, (8,)), 277: (3, (1,))}, True),
    ],
)
def test_what_values_mean_where_it_is_not_told(tmp_path: Path, tags: Tags, grey: bool) -> None:
    image = load(write(tmp_path / "a.tif", strips_of(GREY if grey else RGB), tags))
    assert (image.pixels == (GREY[..., None] if grey else RGB)).all() and image.notes == ()


@pytest.mark.parametrize("rows", [None, (4, (0,)), (4, (0xFFFFFFFF,)), (3, (9999,))])
def test_all_rows_in_one_strip(tmp_path: Path, rows: tuple[int, tuple[int, ...]] | None) -> None:
    assert (load(write(tmp_path / "a.tif", [RGB.tobytes()], {278: rows})).pixels == RGB).all()


def test_alpha_as_corel_writes_it(tmp_path: Path) -> None:
    four = np.dstack([RGB, GREY])
    image = load(write(tmp_path / "a.tif", strips_of(four), {258: (3, (8,) * 4), 277: (3, (4,)), 338: (3, (999,))}))
    assert (image.pixels == RGB).all() and image.alpha is not None and (image.alpha == GREY).all()


@pytest.mark.parametrize(
    ("tags", "name"),
    [
        ({259: (3, (34661,))}, "compressed as JBIG"),
        ({259: (3, (34676,))}, "compressed as SGILOG"),
        ({259: (3, (12345,))}, "compressed as 12345"),
        ({258: (3, (5, 6, 5))}, "5, 6, 5"),
        ({258: (3, (8, 8, 4))}, "8, 8, 4"),
        ({262: (3, (32845,))}, "LOGLUV"),
        ({262: (3, (4,)), 258: (3, (8,)), 277: (3, (1,))}, "MASK"),
        ({262: (3, (3,)), 258: (3, (8,)), 277: (3, (1,))}, "in a map, which is missing"),
    ],
)
def test_what_cannot_be_read_is_named(tmp_path: Path, tags: Tags, name: str) -> None:
    with pytest.raises(AEDeskError, match=name):
        load(write(tmp_path / "a.tif", strips_of(RGB), tags))
