"""TIFF of 8 or 16 bits: tifffile writes the pixels, the folders of EXIF are added here."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import numpy as np

from aedesk.imaging.formats.iptc import TIFF_TAG
from aedesk.imaging.formats.tiff_tags import EXIF, GPS, Tree, below_bytes, read_tree
from aedesk.imaging.formats.tiff_words import FOLDER, OF_THE_PIXELS
from aedesk.imaging.image import Metadata

FOLDERS = {EXIF, GPS}
# tifffile does not write these two. A neighbouring, unused number holds the place, so that the
# tags stay in ascending order when it is changed to the right one.
PLACEHOLDER = 1
XMP = 0x02BC
WRITTEN_AT_ONCE = 2**24  # bytes that are compressed in memory beside the pixels
ORIENTATION = 0x0112  # it has been applied


def write_tiff(path: Path, pixels: np.ndarray, metadata: Metadata) -> None:
    """Write uint8 or uint16 (H, W, 1 to 4), losslessly compressed, with its metadata.

    Folders of tags are added behind the pixels, and their place is filled in afterwards,
    because tifffile writes plain tags only."""
    import tifffile

    channels = pixels.shape[2]
    plain: list[tuple[int, Any, int, Any, bool]] = []
    tree = _tree(metadata)
    for number, tag in tree.first.items():
        # EXIF of a JPEG or a page, too, may speak of the pixels that it once belonged to.
        if number not in FOLDERS and number not in OF_THE_PIXELS | {ORIENTATION} and tag.kind != FOLDER:
            plain.append((number, tag.kind, tag.count, tag.data, True))
    for number, folder in ((EXIF, tree.exif), (GPS, tree.gps)):
        if folder:
            plain.append((number + PLACEHOLDER, "I", 1, 0, True))
    if metadata.iptc:
        plain.append((TIFF_TAG, "B", len(metadata.iptc), metadata.iptc, True))
    if metadata.xmp:
        plain.append((XMP, "B", len(metadata.xmp), metadata.xmp, True))
    big = pixels.nbytes > 3.9 * 2**30
    with tifffile.TiffWriter(path, bigtiff=big, byteorder=tree.order) as tiff:
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
    for number, folder in ((EXIF, tree.exif), (GPS, tree.gps)):
        if folder:
            _append_folder(path, tree, number)


def _tree(metadata: Metadata) -> Tree:
    """The folders of the photo's EXIF; empty ones where there is none, or it is broken."""
    try:
        return read_tree(metadata.exif or b"")
    except (ValueError, struct.error):
        return Tree("<", {}, {}, {}, {})


def _append_folder(path: Path, tree: Tree, number: int) -> None:
    import tifffile

    with tifffile.TiffFile(path, mode="r+b") as tiff:
        entry = tiff.pages[0].tags[number + PLACEHOLDER]
        handle = tiff.filehandle
        handle.seek(0, 2)
        place = handle.tell() + handle.tell() % 2
        handle.seek(place)
        handle.write(below_bytes(tree, number, place))
        entry.overwrite(place)
        handle.seek(entry.offset)
        handle.write(struct.pack(tiff.byteorder + "H", number))
