"""The segments of a JPEG with its words: XMP, captions and comments."""

from __future__ import annotations

import struct
from collections.abc import Sequence

from aedesk.imaging.formats.iptc import jpeg_segment
from aedesk.imaging.formats.jpeg_file import APP1, COM, EXTENSION_HEAD, XMP_HEAD
from aedesk.imaging.formats.xmp_parts import GUID, parted
from aedesk.imaging.image import Metadata

LONGEST = 65_400  # bytes of EXIF, XMP, IPTC or a comment in one segment
COMMENT = "Comment"  # the keyword of a text that has none


def xmp_segments(packet: bytes) -> bytes | None:
    """The packet, in several segments where one does not hold it; None where it cannot be parted."""
    if len(packet) <= LONGEST:
        return segment(APP1, XMP_HEAD + packet)
    parts = parted(packet, LONGEST)
    if parts is None:
        return None
    main, extension = parts
    result = segment(APP1, XMP_HEAD + main)
    if extension:
        place = main.index(b'HasExtendedXMP="') + len(b'HasExtendedXMP="')
        guid = main[place : place + GUID]
        for start in range(0, len(extension), LONGEST):
            head = EXTENSION_HEAD + guid + struct.pack(">II", len(extension), start)
            result += segment(APP1, head + extension[start : start + LONGEST])
    return result


def comment_segments(texts: Sequence[tuple[str, str]]) -> bytes:
    """Each text as a comment, with its keyword before it where it has one; a long one in several."""
    result = b""
    for key, words in texts:
        content = (words if key == COMMENT else f"{key}: {words}").encode("utf-8", "replace")
        while content:
            end = min(LONGEST, len(content))
            while end < len(content) and content[end] & 0xC0 == 0x80:  # not in the middle of a letter
                end -= 1
            result += segment(COM, content[:end])
            content = content[end:]
    return result


def word_segments(metadata: Metadata) -> bytes:
    """All of them. Raises ValueError for what is too long: save.py has taken that away."""
    result = b""
    if metadata.xmp:
        packet = xmp_segments(metadata.xmp)
        if packet is None:
            raise ValueError("the XMP is too long for a JPEG")
        result += packet
    if metadata.iptc:
        result += jpeg_segment(metadata.iptc)
    return result + comment_segments(metadata.texts)


def segment(marker: int, content: bytes) -> bytes:
    """One, with its length."""
    return bytes((0xFF, marker)) + struct.pack(">H", len(content) + 2) + content
