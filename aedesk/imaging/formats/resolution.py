"""Dots per inch, which a file may say at several places: they say the same.

JFIF holds whole numbers of 16 bits, PNG whole dots per metre, EXIF and TIFF fractions (CIPA DC-008, tags XResolution,
YResolution and ResolutionUnit).
"""

from __future__ import annotations

import struct
from fractions import Fraction

from aedesk.imaging.formats.exif import ENTRY, SHORT, Folder, first_folder
from aedesk.imaging.formats.tiff_tags import Tag, Tree, read_tree, write_block
from aedesk.imaging.formats.tiff_words import INCH, RESOLUTION_UNIT, X_RESOLUTION, Y_RESOLUTION, resolution_of

RATIONAL = 5
TAGS = (X_RESOLUTION, Y_RESOLUTION, RESOLUTION_UNIT)
LEAST, MOST = 0.01, 1e6  # dots per inch; no scanner or printer has more
LARGEST_IN_JFIF = 0xFFFF
METRE = 0.0254  # inches are so many
ROUNDED = 0.5  # of two that differ by less, one is the other as a whole number
SAME = 0.01
Resolution = tuple[float, float]


def sane(dpi: Resolution | None) -> Resolution | None:
    """None for a resolution that cannot be."""
    return dpi if dpi is not None and all(LEAST <= value <= MOST for value in dpi) else None


def in_block(block: bytes | None) -> Resolution | None:
    """What a block of EXIF says; None where it says nothing, or cannot be understood."""
    try:
        return None if block is None else sane(resolution_of(read_tree(block)))
    except (ValueError, struct.error):
        return None


def settled(of_file: Resolution | None, block: bytes | None) -> Resolution | None:
    """What a file says by itself, and otherwise what its EXIF does, which also knows what was rounded."""
    of_file, exact = sane(of_file), in_block(block)
    if of_file is None or (exact is not None and _near(of_file, exact, ROUNDED)):
        return exact
    return of_file


def for_jfif(dpi: Resolution | None) -> tuple[int, int] | None:
    """As a JPEG holds it beside EXIF; None where it does not fit into 16 bits."""
    whole = None if dpi is None else (round(dpi[0]), round(dpi[1]))
    return whole if whole is not None and min(whole) >= 1 and max(whole) <= LARGEST_IN_JFIF else None


def for_png(dpi: Resolution | None) -> tuple[int, int] | None:
    """Dots per metre, as the chunk pHYs holds them; None where they would be none."""
    whole = None if dpi is None else (round(dpi[0] / METRE), round(dpi[1] / METRE))
    return whole if whole is not None and min(whole) >= 1 else None


def with_resolution(block: bytes | None, dpi: Resolution | None, add: bool) -> bytes | None:
    """A block of EXIF that says `dpi` where it said another resolution; broken ones stay as they are. `add`: also where
    it said none, and a new block where there is none, as the file has no other place."""
    if dpi is None or (block is None and not add):
        return block
    if block is None:
        return write_block(Tree("<", _tags("<", dpi), {}, {}, {}))
    try:
        first, said = first_folder(block), resolution_of(read_tree(block))
        if not (add or any(tag in first.entries for tag in TAGS)) or (said is not None and _near(said, dpi, SAME)):
            return block
        return _told(block, first, dpi)
    except (ValueError, struct.error):
        return block


def _near(one: Resolution, other: Resolution, least: float) -> bool:
    return all(abs(a - b) <= least for a, b in zip(one, other, strict=True))


def _fraction(value: float) -> tuple[int, int]:
    """Numerator and denominator: 300 of the 299.9994 that are left of 300 in whole dots per metre."""
    fraction = Fraction(value).limit_denominator(100 if value >= 10 else 10_000)
    return fraction.numerator, fraction.denominator


def _told(block: bytes, first: Folder, dpi: Resolution) -> bytes:
    """The numbers go to the end of the block, and with them the first folder where it has no room for an entry."""
    order = first.order
    block += b"\0" * (len(block) % 2)
    start = len(block)
    block += struct.pack(f"{order}4I", *_fraction(dpi[0]), *_fraction(dpi[1]))
    entries = {
        X_RESOLUTION: struct.pack(f"{order}HHII", X_RESOLUTION, RATIONAL, 1, start),
        Y_RESOLUTION: struct.pack(f"{order}HHII", Y_RESOLUTION, RATIONAL, 1, start + 8),
        RESOLUTION_UNIT: struct.pack(f"{order}HHIHH", RESOLUTION_UNIT, SHORT, 1, INCH, 0),
    }
    if all(tag in first.entries for tag in TAGS):
        for tag, entry in entries.items():
            place = first.entries[tag]
            block = block[:place] + entry + block[place + ENTRY :]
        return block
    kept = {tag: block[place : place + ENTRY] for tag, place in first.entries.items()}
    folder = {**kept, **entries}
    following = block[first.next : first.next + 4]
    place = len(block)
    block += struct.pack(f"{order}H", len(folder)) + b"".join(folder[tag] for tag in sorted(folder)) + following
    return block[:4] + struct.pack(f"{order}I", place) + block[8:]


def _tags(order: str, dpi: Resolution) -> dict[int, Tag]:
    ratios = [struct.pack(f"{order}2I", *_fraction(value)) for value in dpi]
    unit = Tag(SHORT, 1, struct.pack(f"{order}H", INCH))
    return {X_RESOLUTION: Tag(RATIONAL, 1, ratios[0]), Y_RESOLUTION: Tag(RATIONAL, 1, ratios[1]), RESOLUTION_UNIT: unit}
