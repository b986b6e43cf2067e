"""Changes in place of a block of EXIF."""

from __future__ import annotations

import struct

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from aedesk.imaging.formats.exif import renewed, thumbnail_of, upright
from aedesk.imaging.formats.tiff_tags import Tag, Tree, read_tree, write_block

PIXELS = np.zeros((90, 120, 3), np.uint8)


def block(order: str = "<") -> bytes:
    first = {0x010F: Tag(2, 5, b"Agfa\0"), 0x0112: Tag(3, 1, struct.pack(f"{order}H", 6))}
    exif = {0xA002: Tag(3, 1, struct.pack(f"{order}H", 7)), 0x927C: Tag(7, 6, b"secret")}
    return write_block(Tree(order, first, exif, {}, {}))


def with_small_picture(content: bytes, jpeg: bytes) -> bytes:
    """A second folder by hand, as a camera writes it."""
    place = 8 + 2 + 12 * 3
    start = len(content)
    folder = struct.pack("<HHHIIHHIII", 2, 0x0201, 4, 1, start + 30, 0x0202, 4, 1, len(jpeg), 0)
    assert len(folder) == 30
    return content[:place] + struct.pack("<I", start) + content[place + 4 :] + folder + jpeg


def second_folder(content: bytes) -> tuple[int, bytes]:
    """Where it is, and the JPEG in it."""
    first = struct.unpack_from("<I", content, 4)[0]
    count = struct.unpack_from("<H", content, first)[0]
    place = struct.unpack_from("<I", content, first + 2 + 12 * count)[0]
    entries = [struct.unpack_from("<HHII", content, place + 2 + 12 * n) for n in range(content[place])]
    start, length = ({entry[0]: entry[3] for entry in entries}[tag] for tag in (0x0201, 0x0202))
    return place, content[start : start + length]


def test_the_orientation_becomes_upright_and_the_rest_stays() -> None:
    for order in "<>":
        before, after = read_tree(block(order)), read_tree(upright(block(order)))
        assert struct.unpack(f"{order}H", after.first[0x0112].data)[0] == 1
        assert after.first[0x010F] == before.first[0x010F] and after.exif == before.exif


def test_the_size_follows_the_pixels() -> None:
    tree = read_tree(renewed(block(), PIXELS))
    assert struct.unpack("<I", tree.exif[0xA002].data)[0] == 120 and 0xA003 not in tree.exif
    assert tree.exif[0x927C].data == b"secret"


def test_a_block_without_a_thumbnail_gets_none() -> None:
    assert len(renewed(block(), PIXELS)) == len(block())


def test_a_thumbnail_is_replaced_in_its_place_or_at_the_end() -> None:
    jpeg = thumbnail_of(PIXELS)
    for old in (b"x" * (len(jpeg) + 100), b"x" * 10):
        content = with_small_picture(block(), old)
        after = renewed(content, PIXELS)
        assert second_folder(after)[1] == jpeg
        assert (len(after) == len(content)) == (len(old) > len(jpeg))
        assert read_tree(after).exif[0x927C].data == b"secret"


@given(st.binary(max_size=120), st.sampled_from([b"", b"II*\0", b"MM\0*"]), st.integers(0, 300), st.integers(0, 255))
def test_broken_blocks_are_left_alone(content: bytes, head: bytes, place: int, value: int) -> None:
    upright(head + content)
    renewed(head + content, PIXELS[:4, :4])
    damaged = bytearray(with_small_picture(block(), b"x" * 40))
    damaged[place % len(damaged)] = value
    upright(bytes(damaged))
    renewed(bytes(damaged), PIXELS[:4, :4])
