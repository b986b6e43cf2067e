"""The comments and the XMP of a GIF (GIF89a, sections 15 to 26; XMP specification, part 3, section 1.1.2)."""

from __future__ import annotations

EXTENSION, PICTURE, COMMENT = 0x21, 0x2C, 0xFE
XMP_HEAD = b"\x21\xff\x0bXMP DataXMP"
XMP_END = b"\x01\xff\xfe\xfd"  # of the trailer, which counts down to nothing
HEAD = 13  # bytes
HAS_COLOURS, COLOURS = 0x80, 0x07  # bits


def comments(data: bytes) -> list[str]:
    """What the comment extensions say, as far as the blocks can be followed."""
    found = []
    place = HEAD + _table(data, HEAD - 3)
    while place + 2 < len(data):
        if data[place] == EXTENSION:
            words, end = _blocks(data, place + 2)
            if data[place + 1] == COMMENT:
                found.append(words.decode("utf-8", "replace").strip("\0 \r\n"))
        elif data[place] == PICTURE and place + 10 < len(data):
            _, end = _blocks(data, place + 11 + _table(data, place + 9))
        else:
            break
        place = end
    return [words for words in found if words]


def xmp(data: bytes) -> bytes | None:
    """The packet, which stands in the file in one piece."""
    start = data.find(XMP_HEAD) + len(XMP_HEAD)
    end = data.find(XMP_END, start)
    return data[start:end] or None if start >= len(XMP_HEAD) and end >= 0 else None


def _table(data: bytes, place: int) -> int:
    """Bytes of the table of colours that the flags at a place announce."""
    flags = data[place] if place < len(data) else 0
    return 3 << ((flags & COLOURS) + 1) if flags & HAS_COLOURS else 0


def _blocks(data: bytes, place: int) -> tuple[bytes, int]:
    """The content of sub-blocks, and where they end."""
    content = []
    while place < len(data) and data[place]:
        content.append(data[place + 1 : place + 1 + data[place]])
        place += 1 + data[place]
    return b"".join(content), place + 1
