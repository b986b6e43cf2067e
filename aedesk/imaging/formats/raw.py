"""What the sensor of a camera saw, developed by LibRaw: for slides and prints that were photographed."""

from __future__ import annotations

import mmap
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from aedesk.errors import AEDeskError
from aedesk.imaging.formats import iptc
from aedesk.imaging.formats.table import READABLE
from aedesk.imaging.formats.tiff_tags import read_tree
from aedesk.imaging.formats.tiff_words import PHOTOSHOP, XMP, words_of_tree
from aedesk.imaging.image import Image, Metadata

# Description, make, model, orientation, resolution, software, date, artist, XMP, copyright, IPTC, Photoshop's.
DESCRIPTIVE = {0x010E, 0x010F, 0x0110, 0x0112, 0x011A, 0x011B, 0x0128, 0x0131, 0x0132, 0x013B, XMP, 0x8298,
               iptc.TIFF_TAG, PHOTOSHOP}  # fmt: skip
MAKER_NOTE = 0x927C
DNG_VERSION = 0xC612
SIDEWAYS = (5, 6)  # LibRaw's numbers for quarter turns
SRGB_CURVE = (2.4, 12.92)  # LibRaw's own is that of BT.709, which is darker (IEC 61966-2-1)


def is_raw(path: Path) -> bool:
    """By its suffix: most of these files are TIFFs inside."""
    return path.suffix.lower() in READABLE["RAW"]


def is_dng(path: Path) -> bool:
    """Whether a file that is a TIFF inside says that it is a DNG, whatever its name."""
    try:
        with path.open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as content:
            return DNG_VERSION in read_tree(content).first
    except (OSError, ValueError, struct.error):
        return False


def load_raw(path: Path, most_pixels: int) -> Image:
    """Develop the file as its camera would: its white balance, sRGB, 16 bits, upright. A scan keeps the colours that
    the scanner saw, and its infrared channel. Raises AEDeskError."""
    import rawpy

    with _opened(path) as raw:
        if raw.sizes.width * raw.sizes.height > most_pixels:
            raise AEDeskError("'{}' is too large: {} x {} pixels.", path.name, raw.sizes.width, raw.sizes.height)
        scan = is_dng(path) and _is_scan(raw)
        wishes: dict[str, Any] = {"use_camera_wb": True, "output_color": rawpy.ColorSpace.sRGB}
        if scan:  # brightened, it would lose its lights
            wishes = {"output_color": rawpy.ColorSpace.raw, "no_auto_bright": True}
            wishes |= {"use_camera_wb": True} if min(raw.camera_whitebalance[:3]) > 0 else {"user_wb": [1.0] * 4}
        pixels = raw.postprocess(output_bps=16, gamma=SRGB_CURVE, **wishes)
    if pixels.ndim == 2:
        pixels = pixels[..., None]
    # Of a film scan in grey, or a camera without a colour filter, LibRaw gives one channel.
    grey = pixels.shape[2] < 3 or bool((pixels[..., :2] == pixels[..., 1:3]).all())
    shown = pixels[..., :1] if grey else pixels[..., :3]
    infrared = np.ascontiguousarray(pixels[..., -1]) if scan and pixels.shape[2] in (2, 4) else None
    return Image(np.ascontiguousarray(shown), None, _words(path), infrared=infrared)


def _is_scan(raw: Any) -> bool:
    """Whether the pixels of a DNG have all their colours, or none, and no camera's matrix says what they are."""
    import rawpy

    return bool(raw.raw_type == rawpy.RawType.Stack or raw.num_colors == 1) and not raw.rgb_xyz_matrix.any()


def size_of_raw(path: Path) -> tuple[int, int]:
    """Width and height, upright, without developing it. Raises AEDeskError."""
    with _opened(path) as raw:
        size = raw.sizes.width, raw.sizes.height
        return size[::-1] if raw.sizes.flip in SIDEWAYS else size


@contextmanager
def _opened(path: Path) -> Iterator[Any]:
    import rawpy

    try:
        with rawpy.imread(str(path)) as raw:
            yield raw
    except rawpy.LibRawError as problem:
        said: Any = problem.args[0] if problem.args else problem
        words = said.decode("utf-8", "replace") if isinstance(said, bytes) else str(said)
        raise AEDeskError("'{}' cannot be developed ({}).", path.name, words.strip()) from None


def _words(path: Path) -> Metadata:
    """What is said beside the pixels, where the file is a TIFF inside; nothing elsewhere."""
    try:
        with path.open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as content:
            tree = read_tree(content)
    except (OSError, ValueError, struct.error):
        return Metadata()
    first = {number: tag for number, tag in tree.first.items() if number in DESCRIPTIVE}
    # A maker's notes are large, and mean the RAW.
    exif = {number: tag for number, tag in tree.exif.items() if number != MAKER_NOTE}
    metadata, _ = words_of_tree(replace(tree, first=first, exif=exif))
    return metadata
