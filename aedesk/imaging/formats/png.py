"""PNG of 16 bits with metadata: imagecodecs compresses the pixels, the chunks are added here."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import numpy as np

from aedesk.imaging.formats.iptc import PNG_KEY, png_text
from aedesk.imaging.formats.resolution import for_png
from aedesk.imaging.image import Metadata

SIGNATURE_AND_HEADER = 8 + 25  # bytes: the signature and the IHDR chunk


def _chunk(kind: bytes, content: bytes) -> bytes:
    checksum = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", checksum)


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
    if metadata.xmp:
        chunks += _chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + metadata.xmp)
    if metadata.iptc:
        chunks += _chunk(b"zTXt", PNG_KEY.encode() + b"\0\0" + zlib.compress(png_text(metadata.iptc).encode()))
    with path.open("wb") as stream:
        stream.write(encoded[:SIGNATURE_AND_HEADER])
        stream.write(chunks)
        stream.write(memoryview(encoded)[SIGNATURE_AND_HEADER:])
