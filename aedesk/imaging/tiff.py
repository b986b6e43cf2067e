"""TIFF of 8 or 16 bits: tifffile writes the pixels, Pillow spells the EXIF folder."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image as Pillow
from PIL.TiffImagePlugin import ImageFileDirectory_v2

from aedesk.imaging.image import Metadata

FOLDERS = {0x8769, 0x8825}  # Exif, GPS
# tifffile does not write these two. A neighbouring, unused number holds the place, so that the
# tags stay in ascending order when it is changed to the right one.
PLACEHOLDER = 1
XMP = 0x02BC
WRITTEN_AT_ONCE = 2**24  # bytes that are compressed in memory beside the pixels
# tifffile writes these itself from its own arguments.
OWN_TAGS = {0x0112, 0x011A, 0x011B, 0x0128}


def write_tiff(path: Path, pixels: np.ndarray, metadata: Metadata) -> None:
    """Write uint8 or uint16 (H, W, 1 to 4), losslessly compressed, with its metadata.

    Folders of tags are added behind the pixels, and their place is filled in afterwards,
    because tifffile writes plain tags only."""
    import tifffile

    channels = pixels.shape[2]
    plain: list[tuple[int, Any, int, Any, bool]] = []
    folders: dict[int, dict[int, Any]] = {}
    if metadata.exif:
        exif = Pillow.Exif()
        exif.load(b"Exif\0\0" + metadata.exif)
        for tag, value in exif.items():
            if tag in FOLDERS:
                folders[tag] = dict(exif.get_ifd(tag))
                plain.append((tag + PLACEHOLDER, "I", 1, 0, True))
            elif isinstance(value, str) and tag not in OWN_TAGS:
                # tifffile takes seven-bit text or raw bytes
                plain.append((tag, "s", 0, value.encode("utf-8", "replace"), True))
    if metadata.xmp:
        plain.append((XMP, "B", len(metadata.xmp), metadata.xmp, True))
    big = pixels.nbytes > 3.9 * 2**30
    with tifffile.TiffWriter(path, bigtiff=big) as tiff:
        tiff.write(
            pixels if channels > 1 else pixels[..., 0],
            photometric="rgb" if channels >= 3 else "minisblack",
            extrasamples=["unassalpha"] if channels in (2, 4) else None,
            planarconfig="contig" if channels > 1 else None,
            compression="zlib",
            predictor=True,
            buffersize=WRITTEN_AT_ONCE,
            rowsperstrip=max(1, 2**20 // (pixels.shape[1] * channels * pixels.itemsize)),
            resolution=metadata.dpi or None,
            resolutionunit="INCH" if metadata.dpi else None,
            iccprofile=metadata.icc,
            software=False,
            metadata=None,
            extratags=plain,
        )
    for tag, content in folders.items():
        _append_folder(path, tag, content)


def _append_folder(path: Path, tag: int, content: dict[int, Any]) -> None:
    import tifffile

    with tifffile.TiffFile(path, mode="r+b") as tiff:
        entry = tiff.pages[0].tags[tag + PLACEHOLDER]
        handle = tiff.filehandle
        handle.seek(0, 2)
        place = handle.tell() + handle.tell() % 2
        directory = ImageFileDirectory_v2(prefix=b"II" if tiff.byteorder == "<" else b"MM")
        for key, value in content.items():
            directory[key] = value
        handle.seek(place)
        handle.write(directory.tobytes(place))
        entry.overwrite(place)
        handle.seek(entry.offset)
        handle.write(struct.pack(tiff.byteorder + "H", tag))
