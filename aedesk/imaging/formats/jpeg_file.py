"""The segments of a JPEG that Pillow leaves out (ITU-T T.81, annex B)."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from aedesk.imaging.formats.xmp_text import in_utf8, joined

COM, APP1, SOS, EOI = 0xFE, 0xE1, 0xDA, 0xD9
PROGRESSIVE = (0xC2, 0xC6, 0xCA, 0xCE)  # kinds of SOF
STANDALONE = {0x01, *range(0xD0, 0xD9)}
XMP_HEAD = b"http://ns.adobe.com/xap/1.0/\0"
EXTENSION_HEAD = b"http://ns.adobe.com/xmp/extension/\0"


def segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Marker and content of each segment before the pixels."""
    place = 2
    while place + 4 <= len(data):
        if data[place] != 0xFF:
            return
        marker = data[place + 1]
        if marker == 0xFF:  # a byte to fill up
            place += 1
            continue
        if marker in STANDALONE:
            place += 2
            continue
        if marker in (SOS, EOI):
            return
        length = struct.unpack_from(">H", data, place + 2)[0]
        yield marker, data[place + 4 : place + 2 + length]
        place += 2 + max(2, length)


def is_progressive(data: bytes) -> bool:
    """Whether the pixels come in several scans, from rough to fine."""
    return any(marker in PROGRESSIVE for marker, _ in segments(data))


def comments(data: bytes) -> list[str]:
    """What the segments COM say: UTF-8, else Latin-1, as there is no rule."""
    found = []
    for marker, content in segments(data):
        if marker == COM:
            try:
                words = content.decode("utf-8")
            except UnicodeDecodeError:
                words = content.decode("cp1252", "replace")
            found.append(words.strip("\0\r\n "))
    return [words for words in found if words]


def xmp(data: bytes) -> tuple[bytes | None, bool]:
    """The whole packet, and whether something of it is lost: an extension that is not all there, or not understood."""
    main: bytes | None = None
    parts: dict[bytes, dict[int, bytes]] = {}
    lengths: dict[bytes, int] = {}
    for marker, content in segments(data):
        if marker != APP1:
            continue
        if content.startswith(XMP_HEAD) and main is None:
            main = in_utf8(content[len(XMP_HEAD) :])
        elif content.startswith(EXTENSION_HEAD) and len(content) >= len(EXTENSION_HEAD) + 40:
            rest = content[len(EXTENSION_HEAD) :]
            length, place = struct.unpack_from(">II", rest, 32)
            parts.setdefault(rest[:32], {})[place] = rest[40:]
            lengths[rest[:32]] = length
    if main is None:
        return None, bool(parts)
    guid = next((guid for guid in parts if guid in main), None)
    if guid is None:
        return main, b"HasExtendedXMP" in main
    extension = b"".join(parts[guid][place] for place in sorted(parts[guid]))
    whole = joined(main, extension) if len(extension) == lengths[guid] else None
    return (main, True) if whole is None else (whole, False)
