"""The picture formats that AEDesk reads and writes."""

from __future__ import annotations

from pathlib import Path

from aedesk.errors import AEDeskError

READABLE: dict[str, tuple[str, ...]] = {
    "JPEG": (".jpg", ".jpeg", ".jpe", ".jfif"),
    "PNG": (".png",),
    "TIFF": (".tif", ".tiff"),
    "WebP": (".webp",),
    "BMP": (".bmp",),
    "GIF": (".gif",),
    "AVIF": (".avif",),
    "HEIC": (".heic", ".heif", ".hif"),
    # What the sensor of a camera saw, by maker: LibRaw reads them.
    "RAW": (
        *(".dng", ".nef", ".nrw", ".cr2", ".cr3", ".crw", ".arw", ".srf", ".sr2", ".orf", ".rw2", ".raf", ".pef"),
        *(".srw", ".x3f", ".mrw", ".erf", ".mef", ".mos", ".iiq", ".3fr", ".fff", ".kdc", ".dcr", ".rwl"),
    ),
}
WRITABLE: dict[str, tuple[str, ...]] = {name: READABLE[name] for name in ("PNG", "TIFF", "JPEG", "WebP")}


def is_readable(path: Path) -> bool:
    """Whether the suffix is one of a format that AEDesk reads."""
    return any(path.suffix.lower() in suffixes for suffixes in READABLE.values())


def is_writable(path: Path) -> bool:
    """Whether the suffix is one of a format that AEDesk writes."""
    return any(path.suffix.lower() in suffixes for suffixes in WRITABLE.values())


def format_to_write(path: Path) -> str:
    """The name of the format that the suffix asks for. Raises AEDeskError for others."""
    for name, suffixes in WRITABLE.items():
        if path.suffix.lower() in suffixes:
            return name
    raise AEDeskError("'{}' cannot be written: choose a name that ends in .png, .tif, .jpg or .webp.", path.name)
