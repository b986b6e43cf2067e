"""What a JPEG 2000 or JPEG XL says beside its pixels (ISO/IEC 15444-1, annex I; ISO/IEC 18181-2, section 9)."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from aedesk.imaging.formats.boxes import boxes
from aedesk.imaging.formats.exif import MARKER, upright
from aedesk.imaging.formats.exif_words import orientation_in
from aedesk.imaging.formats.resolution import METRE, Resolution, sane, settled
from aedesk.imaging.formats.xmp_text import in_utf8
from aedesk.imaging.image import Metadata

XMP_UUID = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
IPTC_UUID = bytes.fromhex("33c7a4d2b81d4723a0baf1a3e097ad38")
EXIF_UUID = b"JpgTiffExif->JP2"
UUID = 16  # bytes
LONGEST = 2**24  # bytes of a box, unpacked
JPEG_XL = b"\0\0\0\x0cJXL "
WORDS_OF_XMP = (b"adobe:ns:meta", b"rdf-syntax-ns")
XML = "XML"  # the keyword of XML that is no XMP


def words_of(data: bytes) -> tuple[Metadata, int]:
    """Metadata without the profile, and orientation."""
    exif = xmp = iptc = None
    other, dpi = [], None
    for kind, content in _unpacked(data):
        if kind == b"Exif" and len(content) > 4:
            exif = content[4 + int.from_bytes(content[:4], "big") :]
        elif kind == b"uuid" and content.startswith(EXIF_UUID):
            exif = content[UUID:]
        elif kind == b"uuid" and content.startswith(XMP_UUID):
            xmp = content[UUID:]
        elif kind == b"uuid" and content.startswith(IPTC_UUID):
            iptc = content[UUID:]
        elif kind == b"xml " and content:
            other.append(content)
        elif kind == b"jp2h":
            dpi = _resolution(content)
    texts = []
    for content in other:  # of a JPEG XL it is XMP, of a JPEG 2000 it may be anything
        if xmp is None and (data.startswith(JPEG_XL) or any(word in content for word in WORDS_OF_XMP)):
            xmp = content
        else:
            texts.append((XML, in_utf8(content).decode("utf-8", "replace")))
    block = exif.removeprefix(MARKER) if exif else None
    metadata = Metadata(upright(block) if block else None, None, xmp or None, settled(dpi, block), iptc, tuple(texts))
    return metadata, orientation_in(block) if block else 1


def _unpacked(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Kind and content of each box, of those of a JPEG XL that are packed as well."""
    for kind, content in boxes(data):
        if kind != b"brob":
            yield kind, content
            continue
        import imagecodecs

        try:
            yield content[:4], bytes(imagecodecs.brotli_decode(content[4:], out=LONGEST))
        except (RuntimeError, ValueError):
            continue


def _resolution(header: bytes) -> Resolution | None:
    """Dots per inch in a header box of JPEG 2000: as it was scanned, else as it is to be shown."""
    found = {}
    for kind, content in boxes(header):
        if kind == b"res ":
            found.update({inner: value for inner, value in boxes(content) if len(value) >= 10})
    for kind in (b"resc", b"resd"):
        if kind not in found:
            continue
        down, by_down, across, by_across, power_down, power_across = struct.unpack_from(">4H2b", found[kind])
        if by_down and by_across:
            dots = across / by_across * 10.0**power_across * METRE, down / by_down * 10.0**power_down * METRE
            if sane(dots) is not None:
                return dots
    return None
