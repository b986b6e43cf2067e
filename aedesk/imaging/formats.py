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
    "AVIF": (".avif",),
}
WRITABLE: dict[str, tuple[str, ...]] = {name: READABLE[name] for name in ("PNG", "TIFF", "JPEG", "WebP")}


def format_to_write(path: Path) -> str:
    """The name of the format that the suffix asks for. Raises AEDeskError for others."""
    for name, suffixes in WRITABLE.items():
        if path.suffix.lower() in suffixes:
            return name
    raise AEDeskError(f"'{path.name}' cannot be written: choose a name that ends in .png, .tif, .jpg or .webp.")
