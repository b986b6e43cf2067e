"""What JPEG 2000 and JPEG XL say in their boxes."""

from __future__ import annotations

import struct
from pathlib import Path

import imagecodecs
import pytest

from aedesk.imaging.formats.box_words import words_of
from aedesk.imaging.formats.load import load
from tests.conftest import drawing
from tests.imaging.formats.test_more_words import PACKET
from tests.imaging.formats.test_wavelet_photo import box, exif_block

PICTURE = drawing(16, 24)
XMP = PACKET.format(more="", words="Album 3").encode()
XMP_BOX = box(b"uuid", bytes.fromhex("be7acfcb97a942e89c71999491e3afac") + XMP)


def jpeg2000(path: Path, *more: bytes, in_header: bytes = b"") -> Path:
    """A JPEG 2000 with boxes before its pixels, and in the box of its header."""
    data = imagecodecs.jpeg2k_encode(PICTURE, level=0, codecformat="jp2")
    header, stream = data.index(b"jp2h") - 4, data.index(b"jp2c") - 4
    length = struct.unpack_from(">I", data, header)[0] + len(in_header)
    path.write_bytes(
        data[:header]
        + struct.pack(">I", length)
        + data[header + 4 : stream]
        + in_header
        + b"".join(more)
        + data[stream:]
    )
    return path


@pytest.mark.parametrize("kinds", [(b"resc",), (b"resd",), (b"resd", b"resc"), (b"resc", b"resd")])
def test_the_resolution_of_a_jpeg_2000(tmp_path: Path, kinds: tuple[bytes, ...]) -> None:
    """That of the scan goes before that of a screen."""
    values = {
        b"resc": struct.pack(">4H2b", 30000, 254, 60000, 254, 2, 2),
        b"resd": struct.pack(">4H2b", 72, 1, 72, 1, 2, 2),
    }
    inner = b"".join(box(kind, values[kind]) for kind in kinds)
    image = load(jpeg2000(tmp_path / "a.jp2", in_header=box(b"res ", inner)))
    expected = (600, 300) if b"resc" in kinds else (182.88, 182.88)
    assert image.metadata.dpi == pytest.approx(expected)


@pytest.mark.parametrize(
    "value", [struct.pack(">4H2b", 1, 0, 1, 0, 0, 0), struct.pack(">4H2b", 9, 1, 9, 1, 127, 127), b""]
)
def test_a_resolution_that_cannot_be(tmp_path: Path, value: bytes) -> None:
    assert load(jpeg2000(tmp_path / "a.jp2", in_header=box(b"res ", box(b"resc", value)))).metadata.dpi is None


@pytest.mark.parametrize("first", [False, True])
def test_xml_beside_xmp_is_a_text(tmp_path: Path, first: bool) -> None:
    note = box(b"xml ", b"<note>Oma</note>")
    metadata = load(jpeg2000(tmp_path / "a.jp2", *((note, XMP_BOX) if first else (XMP_BOX, note)))).metadata
    assert metadata.xmp == XMP and metadata.texts == (("XML", "<note>Oma</note>"),)
    metadata = load(jpeg2000(tmp_path / "b.jp2", note)).metadata
    assert metadata.xmp is None and metadata.texts == (("XML", "<note>Oma</note>"),)
    assert load(jpeg2000(tmp_path / "c.jp2", box(b"xml ", XMP))).metadata.xmp == XMP


def test_captions_of_a_jpeg_2000(tmp_path: Path) -> None:
    captions = b"\x1c\x02\x78\0\x03Oma"
    uuid = bytes.fromhex("33c7a4d2b81d4723a0baf1a3e097ad38")
    assert load(jpeg2000(tmp_path / "a.jp2", box(b"uuid", uuid + captions))).metadata.iptc == captions


@pytest.mark.parametrize("packed", [False, True])
def test_the_words_of_a_jpeg_xl_are_read_packed_or_not(tmp_path: Path, packed: bool) -> None:
    data = imagecodecs.jpegxl_encode(PICTURE, level=90, usecontainer=True)
    for kind, content in ((b"xml ", XMP), (b"Exif", b"\0\0\0\0" + exif_block(1))):
        data += box(b"brob", kind + imagecodecs.brotli_encode(content)) if packed else box(kind, content)
    (tmp_path / "a.jxl").write_bytes(data)
    metadata = load(tmp_path / "a.jxl").metadata
    assert metadata.xmp == XMP and metadata.exif is not None and b"Agfa" in metadata.exif


def test_what_is_packed_without_end_is_left_out() -> None:
    endless = imagecodecs.brotli_encode(bytes(2**24 + 1), level=1)
    for content in (endless, b"nonsense", b""):
        metadata, orientation = words_of(b"\0\0\0\x0cJXL \r\n\x87\n" + box(b"brob", b"xml " + content))
        assert metadata.xmp is None and orientation == 1
