"""What a TIFF says of its photo, beside the pixels."""

from __future__ import annotations

import mmap
import struct
from dataclasses import replace
from pathlib import Path

from aedesk.imaging.formats import iptc
from aedesk.imaging.formats.exif import upright
from aedesk.imaging.formats.tiff_tags import Tag, Tags, Tree, read_tree, write_block
from aedesk.imaging.formats.turned import ORIENTATION, orientation_of
from aedesk.imaging.image import Metadata

X_RESOLUTION, Y_RESOLUTION, RESOLUTION_UNIT = 0x011A, 0x011B, 0x0128
INCH, CENTIMETRE = 2, 3
XMP, PHOTOSHOP, ICC = 0x02BC, 0x8649, 0x8773
# What a TIFF says of its own pixels and how they lie, which is not true of the next file: sizes, compression, strips
# and tiles, predictor, palette, inks, resolution, sub-images, layers, what a sensor saw (TIFF/EP, DNG), and what is
# kept elsewhere (XMP, IPTC, Photoshop, ICC).
OF_THE_PIXELS = {0x00FE, 0x00FF, *range(0x0100, 0x0104), 0x0106, 0x0107, 0x0108, 0x0109, 0x010A, 0x0111,
                 *range(0x0115, 0x011D), 0x0120, 0x0121, 0x0122, 0x0123, 0x0124, 0x0125, 0x0128, 0x0129, 0x012C, 0x012D,
                 *range(0x013D, 0x015C), 0x015F, 0x0190, *range(0x01B1, 0x01B6),
                 *range(0x0200, 0x020A), *range(0x0211, 0x0215), 0x022F, 0x02BC, 0x038B, *range(0x80E3, 0x80E7),
                 *range(0x8214, 0x821B), 0x828D, 0x828E, 0x8290, 0x83BB, *range(0x84E0, 0x84F1), 0x85B8, 0x8649, 0x8773,
                 *range(0x877F, 0x8783), 0x87BE, 0x935C, *range(0xBC00, 0xBCC6), 0xC4A5, *range(0xC5D8, 0xC5F3),
                 *range(0xC612, 0xCD50)}  # fmt: skip
FOLDER = 13  # the type of a tag that holds the place of another folder


def words_of(path: Path, places: list[int]) -> tuple[Metadata, int]:
    """Metadata and orientation of a photo. `places`: of its folders in the file, from the outermost; what an inner one
    says goes before."""
    with path.open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as content:
        trees = []
        for place in places:
            try:
                trees.append(read_tree(content, place))
            except (ValueError, struct.error):
                continue
    if not trees:
        return Metadata(), 1
    tree = trees[0]
    for inner in trees[1:]:
        tree = Tree(tree.order, {**tree.first, **inner.first}, inner.exif or tree.exif, inner.gps or tree.gps,
                    inner.interoperability or tree.interoperability)  # fmt: skip
    return words_of_tree(tree)


def words_of_tree(tree: Tree) -> tuple[Metadata, int]:
    """Metadata and orientation that the folders of a photo hold."""
    first = {number: tag for number, tag in tree.first.items() if number not in OF_THE_PIXELS and tag.kind != FOLDER}
    block = upright(write_block(replace(tree, first=first))) if first or tree.exif or tree.gps else None
    # Some programs call the bytes of captions numbers of 32 bits; they are bytes all the same.
    captions = _bytes(tree.first, iptc.TIFF_TAG)
    if captions is None and PHOTOSHOP in tree.first:
        captions = iptc.from_resources(tree.first[PHOTOSHOP].data)
    turn = tree.first.get(ORIENTATION)
    metadata = Metadata(block, _bytes(tree.first, ICC), _bytes(tree.first, XMP), resolution_of(tree), captions)
    return metadata, _turn(turn, tree.order) if turn is not None else 1


def _bytes(tags: Tags, number: int) -> bytes | None:
    return tags[number].data or None if number in tags else None


def resolution_of(tree: Tree) -> tuple[float, float] | None:
    """Dots per inch; None where the file names none, or no unit of length."""
    unit = tree.first.get(RESOLUTION_UNIT)
    number = INCH if unit is None else _turn(unit, tree.order, INCH)
    across = _ratio(tree.first.get(X_RESOLUTION), tree.order)
    down = _ratio(tree.first.get(Y_RESOLUTION), tree.order) or across
    if number not in (INCH, CENTIMETRE) or not across or not down:
        return None
    scale = 2.54 if number == CENTIMETRE else 1.0
    return across * scale, down * scale


def _ratio(tag: Tag | None, order: str) -> float:
    """0.0 for what is none."""
    if tag is None:
        return 0.0
    if tag.kind in (5, 10) and len(tag.data) >= 8:
        above, below = struct.unpack_from(f"{order}2{'I' if tag.kind == 5 else 'i'}", tag.data)
        return above / below if below and above / below > 0 else 0.0
    codes = {3: "H", 4: "I", 11: "f", 12: "d"}
    if tag.kind in codes:
        value = float(struct.unpack_from(f"{order}{codes[tag.kind]}", tag.data)[0])
        return value if 0 < value < 1e9 else 0.0
    return 0.0


def _turn(tag: Tag, order: str, otherwise: int = 1) -> int:
    codes = {1: "B", 3: "H", 4: "I", 6: "b", 8: "h", 9: "i"}
    if tag.kind in codes and tag.data:
        return orientation_of(struct.unpack_from(f"{order}{codes[tag.kind]}", tag.data)[0])
    if tag.kind in (5, 10, 11, 12):
        return orientation_of(_ratio(tag, order))
    return orientation_of(tag.data) if tag.data else otherwise
