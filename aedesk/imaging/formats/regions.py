"""Where people and things are on a photo, as its XMP says it: regions of the Metadata Working Group ("Guidelines for
handling image metadata", 2010, which Lightroom, digiKam and Picasa write), of Microsoft, and of IPTC.

Their boxes are parts of the stored picture, before its orientation is applied. Where a photo is turned or cropped they
go with it: else a name would stand at somebody else's face.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from aedesk.imaging.formats.xmp import IPTC_EXT, RDF, parsed, register, written

MWG = "http://www.metadataworkinggroup.com/schemas/regions/"
AREA = "http://ns.adobe.com/xmp/sType/Area#"
DIMENSIONS = "http://ns.adobe.com/xap/1.0/sType/Dimensions#"
MICROSOFT = "http://ns.microsoft.com/photo/1.2/t/Region#"
RECTANGLE = f"{{{MICROSOFT}}}Rectangle"
LEFT = 0.5  # the part of a region that must be left on the photo
DIGITS = 6

# Where a point goes: across and down, as parts of the photo before and afterwards.
Place = Callable[[float, float], tuple[float, float]]
Box = tuple[float, float, float, float]  # left, top, right, bottom, as parts of the photo


@dataclass(frozen=True)
class _Numbers:
    """How a box is written in four properties. `middle`: the first two are of its middle, not of its corner."""

    uri: str
    names: tuple[str, str, str, str]
    unit: str
    relative: str
    middle: bool


_WRITTEN = (
    _Numbers(AREA, ("x", "y", "w", "h"), "unit", "normalized", True),
    _Numbers(IPTC_EXT, ("rbX", "rbY", "rbW", "rbH"), "rbUnit", "relative", False),
)

# What `turned` does to the pixels.
_ORIENTATIONS: Mapping[int, Place] = {
    2: lambda x, y: (1 - x, y),
    3: lambda x, y: (1 - x, 1 - y),
    4: lambda x, y: (x, 1 - y),
    5: lambda x, y: (y, x),
    6: lambda x, y: (1 - y, x),
    7: lambda x, y: (1 - y, 1 - x),
    8: lambda x, y: (y, 1 - x),
}


def has_regions(packet: bytes) -> bool:
    """Whether there may be a region in it."""
    return any(uri.encode() in packet for uri in (MWG, MICROSOFT, IPTC_EXT))


def moved(packet: bytes, place: Place, size: tuple[int, int]) -> bytes:
    """The packet with its regions where the pixels went; those of which less than half is left are taken away. The
    same bytes where there is none, and where it cannot be understood. `size`: width and height afterwards."""
    if not has_regions(packet):
        return packet
    root = parsed(packet)
    if root is None or not _move_all(root, place, size):
        return packet
    register(packet)
    return written(root)


def upright(packet: bytes, orientation: int, size: tuple[int, int]) -> bytes:
    """The packet of a photo to which an orientation of EXIF was applied. `size`: of the photo afterwards."""
    place = _ORIENTATIONS.get(orientation)
    return packet if place is None else moved(packet, place, size)


def _move_all(root: ET.Element, place: Place, size: tuple[int, int]) -> bool:
    """Whether there was something to move."""
    found = False
    for parent in list(root.iter()):
        for entry in list(parent):
            if entry.tag != f"{{{RDF}}}li":
                continue
            kept = _moved_entry(entry, place)
            found |= kept is not None
            if kept is False:
                parent.remove(entry)
    if found:
        for element in root.iter():
            for name, side in zip("wh", size, strict=True):
                _put(element, f"{{{DIMENSIONS}}}{name}", str(side))
    return found


def _moved_entry(entry: ET.Element, place: Place) -> bool | None:
    """Move the box of an entry of a list. Whether it is still on the photo; None where the entry has no box."""
    for holder in entry.iter():
        for kind in _WRITTEN:
            box = _box_of(holder, kind)
            if box is not None:
                after = _moved_box(box, place)
                if after is not None:
                    _write(holder, kind, after)
                return after is not None
        words = _value(holder, RECTANGLE)
        if words:
            corner = _numbers(words.split(","))
            if corner is None:
                return None
            left, top, width, height = corner
            after = _moved_box((left, top, left + width, top + height), place)
            if after is not None:
                sides = (after[0], after[1], after[2] - after[0], after[3] - after[1])
                _put(holder, RECTANGLE, ", ".join(_text(side) for side in sides))
            return after is not None
    return None


def _moved_box(box: Box, place: Place) -> Box | None:
    """The upright box around it afterwards, as far as it is on the photo."""
    left, top, right, bottom = box
    across, down = zip(*(place(x, y) for x in (left, right) for y in (top, bottom)), strict=True)
    whole = (min(across), min(down), max(across), max(down))
    kept = (max(0.0, whole[0]), max(0.0, whole[1]), min(1.0, whole[2]), min(1.0, whole[3]))
    if kept[0] > kept[2] or kept[1] > kept[3] or _area(kept) < LEFT * _area(whole):
        return None
    return kept


def _area(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def _box_of(holder: ET.Element, kind: _Numbers) -> Box | None:
    if _value(holder, f"{{{kind.uri}}}{kind.unit}") not in (None, "", kind.relative):
        return None
    numbers = _numbers([_value(holder, f"{{{kind.uri}}}{name}") for name in kind.names])
    if numbers is None:
        return None
    x, y, width, height = numbers
    left, top = (x - width / 2, y - height / 2) if kind.middle else (x, y)
    return left, top, left + width, top + height


def _write(holder: ET.Element, kind: _Numbers, box: Box) -> None:
    left, top, right, bottom = box
    x, y = ((left + right) / 2, (top + bottom) / 2) if kind.middle else (left, top)
    for name, value in zip(kind.names, (x, y, right - left, bottom - top), strict=True):
        _put(holder, f"{{{kind.uri}}}{name}", _text(value))


def _numbers(words: list[str] | list[str | None]) -> Box | None:
    try:
        x, y, width, height = (float(word or "") for word in words)
    except ValueError:
        return None
    return (x, y, width, height) if max(abs(x), abs(y)) <= 1 and 0 <= width <= 1 and 0 <= height <= 1 else None


def _text(value: float) -> str:
    return f"{value:.{DIGITS}f}".rstrip("0").rstrip(".")


def _value(holder: ET.Element, name: str) -> str | None:
    return holder.get(name) or holder.findtext(name)


def _put(holder: ET.Element, name: str, value: str) -> None:
    """Another value for a property that is there, as an attribute or an element."""
    if name in holder.attrib:
        holder.set(name, value)
    for child in holder.findall(name):
        if len(child) == 0:
            child.text = value
