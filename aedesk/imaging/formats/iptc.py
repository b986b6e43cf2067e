"""IPTC captions and credits (IIM) in the wrappings that files put around them.

JPEG and PNG hold them as an image resource of Photoshop (Adobe Photoshop File Formats, "Image Resource Blocks"); PNG in
turn as text in hexadecimal, which ImageMagick began and ExifTool reads. TIFF has a tag for them.
"""

from __future__ import annotations

import struct

TIFF_TAG = 0x83BB
PNG_KEY = "Raw profile type iptc"
NUMBER = 0x0404  # of the resource
_SIGNATURE = b"8BIM"
_JPEG_HEAD = b"Photoshop 3.0\0"
_MOST = 65_533  # bytes in a segment of a JPEG


def resource(iptc: bytes) -> bytes:
    """An image resource with nothing else in it."""
    return _SIGNATURE + struct.pack(">HHI", NUMBER, 0, len(iptc)) + iptc + b"\0" * (len(iptc) % 2)


def from_resources(data: bytes) -> bytes | None:
    """The captions among image resources; None where there are none."""
    place = 0
    while data[place : place + 4] == _SIGNATURE and place + 12 <= len(data):
        number, name = struct.unpack_from(">HB", data, place + 4)
        place += 6 + (1 + name + 1) // 2 * 2  # the name is padded to an even length
        if place + 4 > len(data):
            return None
        length = struct.unpack_from(">I", data, place)[0]
        content = data[place + 4 : place + 4 + length]
        if number == NUMBER:
            return content or None
        place += 4 + length + length % 2
    return None


def jpeg_segment(iptc: bytes) -> bytes:
    """The APP13 segment of a JPEG. Raises ValueError where it would be too long."""
    content = _JPEG_HEAD + resource(iptc)
    if len(content) > _MOST:
        raise ValueError("the captions are too long for a JPEG")
    return b"\xff\xed" + struct.pack(">H", len(content) + 2) + content


def png_text(iptc: bytes) -> str:
    """The value of the text PNG_KEY."""
    data = resource(iptc)
    text = data.hex()
    lines = [text[start : start + 72] for start in range(0, len(text), 72)]
    return f"\niptc\n{len(data):8d}\n" + "\n".join(lines) + "\n"


def from_png_text(text: str) -> bytes | None:
    """What is in the text PNG_KEY; None where it cannot be understood."""
    lines = text.strip().split("\n")
    try:
        data = bytes.fromhex("".join(lines[2:]))
    except ValueError:
        return None
    return from_resources(data) or (data if data[:1] == b"\x1c" else None)


# Of the second record (IIM 4.2): content location code and name, city, sublocation, state, country code and name.
PLACES = {26, 27, 90, 92, 95, 100, 101}
_MARKER, _LONG = 0x1C, 0x8000


def without_place(iptc: bytes) -> bytes | None:
    """The captions without the names of places; None where nothing is left, or where they cannot be understood, to be
    on the safe side."""
    kept, place = b"", 0
    while place < len(iptc):
        if place + 5 > len(iptc) or iptc[place] != _MARKER:
            return (kept or None) if not iptc[place:].strip(b"\0") else None  # some programs pad
        record, number, size = struct.unpack_from(">BBH", iptc, place + 1)
        head = 5
        if size & _LONG:  # an extended dataset: so many bytes tell the size
            head += size & ~_LONG
            size = int.from_bytes(iptc[place + 5 : place + head], "big")
        end = place + head + size
        if end > len(iptc):
            return None
        if not (record == 2 and number in PLACES):
            kept += iptc[place:end]
        place = end
    return kept or None
