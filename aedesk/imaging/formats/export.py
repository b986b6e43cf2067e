"""A photo made ready for others: smaller, with another resolution, with less said about it."""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass, replace

import numpy as np
from PIL import Image as Pillow

from aedesk.imaging.formats.iptc import without_place as iptc_without_place
from aedesk.imaging.formats.save import QUALITY
from aedesk.imaging.formats.tiff_tags import GPS, read_tree, write_block
from aedesk.imaging.formats.xmp import without_place
from aedesk.imaging.image import Image, Metadata

ALL, NO_PLACE, NONE = "all", "no-place", "none"  # what is kept of the metadata
KEPT = (ALL, NO_PLACE, NONE)
# GeoTIFF: scale, tie points, transformation and keys of an aerial photo; XMP, IPTC and Photoshop's in EXIF, which name
# the place once more.
PLACE_TAGS = {0x830E, 0x8480, 0x8482, 0x85D8, 0x87AF, 0x87B0, 0x87B1, 0x02BC, 0x83BB, 0x8649}
PLACE_WORDS = {"location", "place", "city", "state", "province", "country", "sublocation", "latitude", "longitude",
               "coordinates", "geotag"}  # fmt: skip
LARGEST_SIDE = 60_000  # pixels


@dataclass(frozen=True)
class Export:
    """`longer_side`: pixels at most; 0 for as it is. `dpi`: dots per inch; 0 for as it is. `metadata`: one of KEPT.
    `quality`: of a JPEG or WebP, 1 to 100. `most_bytes`: of the file; 0 for as many as it takes (fit_size.py)."""

    longer_side: int = 0
    dpi: float = 0.0
    metadata: str = ALL
    quality: int = QUALITY
    most_bytes: int = 0


MAIL, WEB, ARCHIVE = "mail", "web", "archive"
# What photos are exported for, each with the suffix that is proposed.
PRESETS: dict[str, tuple[str, Export]] = {
    MAIL: (".jpg", Export(1600, 0.0, NO_PLACE, 85, 1_000_000)),
    WEB: (".jpg", Export(2560, 0.0, NO_PLACE, 85)),
    ARCHIVE: (".tif", Export()),
}


def exported(image: Image, wish: Export) -> Image:
    """The photo as it is wished; the same one where nothing is."""
    metadata = _metadata(image.metadata, wish)
    if metadata != image.metadata:
        image = replace(image, metadata=metadata)
    longer = max(image.width, image.height)
    return resized(image, wish.longer_side / longer) if 0 < wish.longer_side < longer else image


def exported_size(width: int, height: int, wish: Export) -> tuple[int, int]:
    """Width and height of what `exported` makes of a photo of these."""
    longer = max(width, height)
    return _smaller(width, height, wish.longer_side / longer) if 0 < wish.longer_side < longer else (width, height)


def _smaller(width: int, height: int, share: float) -> tuple[int, int]:
    return max(1, round(width * share)), max(1, round(height * share))


def resized(image: Image, share: float) -> Image:
    """The photo with its sides `share` (at most 1) as long, smoothly (Lanczos)."""
    size = _smaller(image.width, image.height, share)

    def small(planes: np.ndarray) -> np.ndarray:
        result = np.empty((size[1], size[0], planes.shape[2]), planes.dtype)
        for channel in range(planes.shape[2]):
            plane = Pillow.fromarray(planes[..., channel].astype(np.float32))
            values = np.asarray(plane.resize(size, Pillow.Resampling.LANCZOS))
            result[..., channel] = np.clip(np.rint(values), 0, image.maximum)
        return result

    alpha = None if image.alpha is None else np.ascontiguousarray(small(image.alpha[..., None])[..., 0])
    return replace(image, pixels=small(image.pixels), alpha=alpha)


def _metadata(metadata: Metadata, wish: Export) -> Metadata:
    dpi = (float(wish.dpi), float(wish.dpi)) if wish.dpi else metadata.dpi
    if wish.metadata == NONE:
        return Metadata(icc=metadata.icc, dpi=dpi)  # without its profile the colours would be others
    if wish.metadata == NO_PLACE:
        xmp = without_place(metadata.xmp) if metadata.xmp else None
        iptc = iptc_without_place(metadata.iptc) if metadata.iptc else None
        texts = tuple((key, words) for key, words in metadata.texts if not _names_a_place(key))
        metadata = replace(metadata, exif=_without_gps(metadata.exif), xmp=xmp, iptc=iptc, texts=texts)
    return replace(metadata, dpi=dpi)


def dropped_whole(metadata: Metadata, wish: Export) -> bool:
    """Whether EXIF or XMP that cannot be understood is left out, as it may name the place."""
    kept = _metadata(metadata, wish)
    lost = (metadata.exif and not kept.exif) or (metadata.xmp and not kept.xmp)
    return wish.metadata == NO_PLACE and bool(lost)


def _names_a_place(key: str) -> bool:
    """By the keyword of a text: programs write EXIF and IPTC there too, as exif:GPSLatitude or IPTC City."""
    words = set(re.split(r"[^a-z]+", key.lower()))
    return "gps" in key.lower() or bool(words & PLACE_WORDS)


def _without_gps(block: bytes | None) -> bytes | None:
    """A block of EXIF without the folder and the tags of the place; None where it cannot be understood, to be on the
    safe side."""
    if block is None:
        return None
    try:
        tree = read_tree(block)
    except (ValueError, struct.error):
        return None
    first = {number: tag for number, tag in tree.first.items() if number not in PLACE_TAGS}
    if GPS not in tree.first and len(first) == len(tree.first):
        return block
    return write_block(replace(tree, first=first, gps={}))
