"""PNG of 16 bits with metadata: imagecodecs compresses the pixels, the chunks are added here."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import numpy as np

from aedesk.imaging.formats.iptc import PNG_KEY, png_text
from aedesk.imaging.formats.png_file import XMP_KEY
from aedesk.imaging.formats.resolution import for_png
from aedesk.imaging.image import Metadata

LONGEST_KEY = 79  # bytes
LONGEST_PACKED = 2**19  # bytes of a text before it is packed
SIGNATURE_AND_HEADER = 8 + 25  # bytes: the signature and the IHDR chunk


def _chunk(kind: bytes, content: bytes) -> bytes:
    checksum = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", checksum)


def word_chunks(metadata: Metadata) -> list[tuple[bytes, bytes]]:
    """Kind and content of the chunks that hold the words of a photo."""
    chunks = []
    if metadata.xmp:
        chunks.append((b"iTXt", XMP_KEY.encode() + b"\0\0\0\0\0" + metadata.xmp))
    if metadata.iptc:
        words = png_text(metadata.iptc).encode()
        # Readers refuse to unpack texts that are too long.
        if len(words) <= LONGEST_PACKED:
            chunks.append((b"zTXt", PNG_KEY.encode() + b"\0\0" + zlib.compress(words)))
        else:
            chunks.append((b"tEXt", PNG_KEY.encode() + b"\0" + words))
    return chunks + [_text(key, words.replace("\0", "")) for key, words in metadata.texts]


def _text(key: str, words: str) -> tuple[bytes, bytes]:
    """tEXt where Latin-1 has all letters, else iTXt."""
    name = key.encode("latin-1", "replace")[:LONGEST_KEY]
    try:
        return b"tEXt", name + b"\0" + words.encode("latin-1")
    except UnicodeEncodeError:
        return b"iTXt", name + b"\0\0\0\0\0" + words.encode("utf-8", "replace")


def write_png16(path: Path, pixels: np.ndarray, metadata: Metadata) -> None:
    """Write uint16 (H, W, 1 to 4) and the metadata (PNG specification, third edition, section 11)."""
    import imagecodecs

    encoded = imagecodecs.png_encode(np.ascontiguousarray(pixels.squeeze(2) if pixels.shape[2] == 1 else pixels))
    chunks = b""
    if metadata.icc:
        chunks += _chunk(b"iCCP", b"ICC profile\0\0" + zlib.compress(metadata.icc))
    dots = for_png(metadata.dpi)
    if dots:
        chunks += _chunk(b"pHYs", struct.pack(">IIB", *dots, 1))
    if metadata.exif:
        chunks += _chunk(b"eXIf", metadata.exif)
    for kind, content in word_chunks(metadata):
        chunks += _chunk(kind, content)
    with path.open("wb") as stream:
        stream.write(encoded[:SIGNATURE_AND_HEADER])
        stream.write(chunks)
        stream.write(memoryview(encoded)[SIGNATURE_AND_HEADER:])
