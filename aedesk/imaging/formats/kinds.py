"""What a file is, by its first bytes: names lie."""

from __future__ import annotations

from pathlib import Path

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.table import READABLE

HEIC_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1"}
AVIF_BRANDS = {b"avif", b"avis"}
TIFFS = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
HEAD = 64  # bytes
STARTS = {
    b"\xff\xd8\xff": "JPEG",
    b"\x89PNG\r\n\x1a\n": "PNG",
    b"BM": "BMP",
    b"GIF87a": "GIF",
    b"GIF89a": "GIF",
    b"\xff\x4f\xff\x51": "JPEG 2000",
    b"\0\0\0\x0cjP  \r\n\x87\n": "JPEG 2000",
    b"\xff\x0a": "JPEG XL",
    b"\0\0\0\x0cJXL \r\n\x87\n": "JPEG XL",
    **dict.fromkeys(TIFFS, "TIFF"),
}


def kind_of(path: Path) -> str | None:
    """The name of the format in READABLE, but for RAW, which only LibRaw knows; None for what is none of them.

    Raises AEDeskError for what is often taken for a photo and is none, and for HEIC without the part that reads it."""
    with path.open("rb") as stream:
        head = stream.read(HEAD)
    if head.startswith(b"%PDF"):
        raise AEDeskError(
            "'{}' is a PDF, a document with pages. Scan to TIFF or PNG instead, or take the pictures "
            "out of it first, for example with the command pdfimages -all.",
            path.name,
        )
    for start, kind in STARTS.items():
        if head.startswith(start):
            return kind
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "WebP"
    if head[4:8] == b"ftyp":
        brands = {head[8:12], *(head[place : place + 4] for place in range(16, _box_end(head), 4))}
        if brands & AVIF_BRANDS:
            return "AVIF"
        if brands & HEIC_BRANDS:
            _make_heic_readable(path)
            return "HEIC"
    return None


def not_a_picture(path: Path) -> AEDeskError:
    """That the file is of no format that is read."""
    return AEDeskError("'{}' is not a picture that AEDesk can read ({}).", path.name, ", ".join(READABLE))


def _box_end(head: bytes) -> int:
    return min(len(head), int.from_bytes(head[:4], "big"))


def _make_heic_readable(path: Path) -> None:
    try:
        from pillow_heif import register_heif_opener
    except ImportError:
        raise AEDeskError(
            "'{}' is a HEIC photo. The part that reads it is installed separately, as its licence requires: "
            "pip install pillow-heif",
            path.name,
        ) from None
    register_heif_opener()
