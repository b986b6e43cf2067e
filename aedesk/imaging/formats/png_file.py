"""The chunks of a PNG (PNG specification, third edition): its texts and its gamma."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

from aedesk.imaging.formats import iptc
from aedesk.imaging.formats.gamma_profile import gamma_profile
from aedesk.imaging.formats.jpeg_file import XMP_HEAD

SIGNATURE = b"\x89PNG\r\n\x1a\n"
LONGEST = 2**24  # bytes of a text, unpacked
GREY = (0, 4)  # colour types
COLOUR_AT = 9  # of the chunk IHDR
XMP_KEY = "XML:com.adobe.xmp"
RAW_XMP = (b"Raw profile type xmp", b"Raw profile type APP1")
TAKEN = (XMP_KEY, iptc.PNG_KEY)  # texts that have their own place in the metadata


def chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Kind and content, as far as they go; the last may be cut."""
    place = len(SIGNATURE)
    while place + 8 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, place)
        yield kind, data[place + 8 : place + 8 + length]
        place += 12 + length


def texts(data: bytes) -> list[tuple[str, str]]:
    """Keyword and text of each tEXt, zTXt and iTXt that nothing else reads."""
    found = []
    for kind, content in chunks(data):
        if kind not in (b"tEXt", b"zTXt", b"iTXt"):
            continue
        key, _, rest = content.partition(b"\0")
        words = _words(kind, rest)
        if words and key:
            found.append((key.decode("latin-1"), words))
    return [(key, words) for key, words in found if key not in TAKEN and not key.startswith("Raw profile type")]


def raw_xmp(data: bytes) -> bytes | None:
    """XMP that ImageMagick has written in hexadecimal digits, as a text of its own or as a segment of a JPEG."""
    for kind, content in chunks(data):
        key, _, rest = content.partition(b"\0")
        if kind not in (b"tEXt", b"zTXt", b"iTXt") or key not in RAW_XMP:
            continue
        try:
            packet = bytes.fromhex("".join(_words(kind, rest).strip().split("\n")[2:]))
        except ValueError:
            continue
        if key == RAW_XMP[0] or packet.startswith(XMP_HEAD):
            return packet.removeprefix(XMP_HEAD)
    return None


def _words(kind: bytes, rest: bytes) -> str:
    try:
        if kind == b"tEXt":
            return rest.decode("latin-1")
        if kind == b"zTXt":
            return _unpacked(rest[1:]).decode("latin-1")
        packed, rest = rest[:1] == b"\1", rest[2:]
        _, _, rest = rest.partition(b"\0")  # the language
        _, _, rest = rest.partition(b"\0")  # the keyword in it
        return (_unpacked(rest) if packed else rest).decode("utf-8", "replace")
    except zlib.error:
        return ""


def _unpacked(data: bytes) -> bytes:
    return zlib.decompressobj().decompress(data, LONGEST)


def profile_of_gamma(data: bytes) -> bytes | None:
    """A profile for what gAMA and cHRM say; None where the file has a better word (iCCP, sRGB, cICP), or says sRGB."""
    found = {kind: content for kind, content in chunks(data[: 2**20]) if kind != b"IDAT"}
    if (
        {b"iCCP", b"sRGB", b"cICP"} & set(found)
        or len(found.get(b"gAMA", b"")) < 4
        or len(found.get(b"IHDR", b"")) < 13
    ):
        return None
    gamma = struct.unpack(">I", found[b"gAMA"][:4])[0] / 100_000
    colours = found.get(b"cHRM", b"")
    points = [value / 100_000 for value in struct.unpack(">8I", colours[:32])] if len(colours) >= 32 else None
    return gamma_profile(gamma, points, found[b"IHDR"][COLOUR_AT] in GREY)
