"""Folders of TIFF tags (TIFF 6.0, section 2), read and written without a look at what they mean: nothing is lost.

A folder is kept in the byte order in which it was written: values of unknown kinds cannot be turned.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from mmap import mmap

EXIF, GPS, INTEROPERABILITY = 0x8769, 0x8825, 0xA005  # tags that hold the place of another folder
# Bytes of one value, by its kind: BYTE, ASCII, SHORT, LONG, RATIONAL, and so on.
SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
BIG_SIZES = {16: 8, 17: 8, 18: 8}  # LONG8, SLONG8 and IFD8 of BigTIFF
NARROW = {16: "Q", 17: "q", 18: "Q"}
LONG = 4
ENTRY = 12  # bytes
MOST = 1 << 24  # bytes of a value: far more than any text about a photo
MOST_TAGS = 65_535  # of a folder: as many as a TIFF can count

ORDERS = {b"II*\0": "<", b"MM\0*": ">"}
BIG_ORDERS = {b"II+\0": "<", b"MM\0+": ">"}


@dataclass(frozen=True)
class Tag:
    """`kind`: the TIFF type. `data`: `count` values as they stand in the file."""

    kind: int
    count: int
    data: bytes


Tags = Mapping[int, Tag]


@dataclass(frozen=True)
class Tree:
    """The folders that speak of a photo. `order`: "<" or ">". Folders that are not there are empty."""

    order: str
    first: Tags
    exif: Tags
    gps: Tags
    interoperability: Tags


@dataclass(frozen=True)
class _Layout:
    """How numbers lie in a file. `count`, `place`: struct codes. `entry`, `room`: bytes of an entry, and of the values
    that fit into it."""

    order: str
    count: str
    place: str
    entry: int
    room: int


def read_tree(data: bytes | mmap, place: int | None = None) -> Tree:
    """The folders of a TIFF or BigTIFF, or of a block of EXIF. `place`: of another folder than the first, to be taken
    as the first. Numbers of 64 bits become such of 32, as a block of EXIF has no others.

    Raises ValueError or struct.error for what is none."""
    head = bytes(data[:4])
    if head in ORDERS:
        layout = _Layout(ORDERS[head], "H", "I", ENTRY, 4)
        start = struct.unpack_from(f"{layout.order}I", data, 4)[0]
    elif head in BIG_ORDERS:
        layout = _Layout(BIG_ORDERS[head], "Q", "Q", 20, 8)
        start = struct.unpack_from(f"{layout.order}Q", data, 8)[0]
    else:
        raise ValueError("not a TIFF")
    first = _read(data, layout, start if place is None else place)
    exif = _below(data, layout, first, EXIF)
    return Tree(
        layout.order, first, exif, _below(data, layout, first, GPS), _below(data, layout, exif, INTEROPERABILITY)
    )


def write_block(tree: Tree) -> bytes:
    """A block of EXIF with these folders."""
    head = (b"II*\0" if tree.order == "<" else b"MM\0*") + struct.pack(f"{tree.order}I", 8)
    first = {tag: value for tag, value in tree.first.items() if tag not in (EXIF, GPS)}
    places = {tag: Tag(LONG, 1, b"\0" * 4) for tag, folder in ((EXIF, tree.exif), (GPS, tree.gps)) if folder}
    # The first folder is as long wherever the others lie.
    start = 8 + len(folder_bytes({**first, **places}, tree.order, 8))
    rest = b""
    for tag in places:
        places[tag] = Tag(LONG, 1, struct.pack(f"{tree.order}I", start + len(rest)))
        rest += below_bytes(tree, tag, start + len(rest))
    return head + folder_bytes({**first, **places}, tree.order, 8) + rest


def below_bytes(tree: Tree, tag: int, place: int) -> bytes:
    """The folder of EXIF (with the one in it) or GPS, as it is written at a place in a file."""
    if tag == GPS:
        return folder_bytes(tree.gps, tree.order, place)
    exif = {tag: value for tag, value in tree.exif.items() if tag != INTEROPERABILITY}
    if not tree.interoperability:
        return folder_bytes(exif, tree.order, place)
    pointer = Tag(LONG, 1, b"\0" * 4)
    inner = place + len(folder_bytes({**exif, INTEROPERABILITY: pointer}, tree.order, place))
    pointer = Tag(LONG, 1, struct.pack(f"{tree.order}I", inner))
    outer = folder_bytes({**exif, INTEROPERABILITY: pointer}, tree.order, place)
    return outer + folder_bytes(tree.interoperability, tree.order, inner)


def folder_bytes(tags: Tags, order: str, place: int) -> bytes:
    """One folder as it is written at a place in a file, of an even length; no other follows it."""
    start = place + 2 + ENTRY * len(tags) + 4
    entries, values = b"", b""
    for number in sorted(tags):
        tag = tags[number]
        entries += struct.pack(f"{order}HHI", number, tag.kind, tag.count)
        if len(tag.data) <= 4:
            entries += tag.data.ljust(4, b"\0")
            continue
        entries += struct.pack(f"{order}I", start + len(values))
        values += tag.data + b"\0" * (len(tag.data) % 2)
    return struct.pack(f"{order}H", len(tags)) + entries + b"\0" * 4 + values


def _below(data: bytes | mmap, layout: _Layout, tags: Tags, number: int) -> Tags:
    """The folder whose place a tag holds; an empty one where there is none, or it is broken."""
    if number not in tags or len(tags[number].data) != 4:
        return {}
    try:
        return _read(data, layout, struct.unpack(f"{layout.order}I", tags[number].data)[0])
    except (ValueError, struct.error):
        return {}


def _read(data: bytes | mmap, layout: _Layout, place: int) -> Tags:
    order = layout.order
    count = struct.unpack_from(f"{order}{layout.count}", data, place)[0]
    if count > MOST_TAGS:
        raise ValueError("too many tags")
    tags: dict[int, Tag] = {}
    head = f"{order}HH{layout.place}"
    first = place + struct.calcsize(f"{order}{layout.count}")
    for entry in range(first, first + layout.entry * count, layout.entry):
        number, kind, values = struct.unpack_from(head, data, entry)
        length = (SIZES | BIG_SIZES).get(kind, 0) * values
        start = entry + struct.calcsize(head)
        if length > layout.room:
            start = struct.unpack_from(f"{order}{layout.place}", data, start)[0]
        if not 0 < length <= MOST or start + length > len(data):
            continue  # of an unknown kind, or broken
        tag = Tag(kind, values, bytes(data[start : start + length]))
        if kind in NARROW:
            narrow = _narrow(tag, order)
            if narrow is None:
                continue
            tag = narrow
        tags.setdefault(number, tag)  # of two the first, as libtiff has it: the second is often a program's note
    return tags


def _narrow(tag: Tag, order: str) -> Tag | None:
    """64-bit numbers as such of 32 bits; None where they do not fit."""
    values = struct.unpack(f"{order}{tag.count}{NARROW[tag.kind]}", tag.data)
    signed = tag.kind == 17
    try:
        return Tag(
            9 if signed else LONG, tag.count, struct.pack(f"{order}{tag.count}{'i' if signed else 'I'}", *values)
        )
    except struct.error:
        return None
