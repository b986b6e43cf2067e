"""What a block of EXIF says, read without Pillow: it stumbles over tags of odd types."""

from __future__ import annotations

import struct

from aedesk.imaging.formats.tiff_tags import read_tree
from aedesk.imaging.formats.turned import ORIENTATION, orientation_of

CODES = {1: "B", 3: "H", 4: "I", 6: "b", 8: "h", 9: "i"}


def orientation_in(block: bytes) -> int:
    """1 to 8; 1 where it cannot be understood."""
    try:
        tree = read_tree(block)
        tag = tree.first.get(ORIENTATION)
        if tag is None:
            return 1
        if tag.kind in CODES:
            return orientation_of(struct.unpack_from(f"{tree.order}{CODES[tag.kind]}", tag.data)[0])
        return orientation_of(tag.data)
    except (ValueError, struct.error):
        return 1
