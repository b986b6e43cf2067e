"""What XMP repeats of the pixels: their number, resolution and orientation (XMP specification, part 2)."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from fractions import Fraction

from aedesk.imaging.formats.tiff_words import CENTIMETRE, INCH
from aedesk.imaging.formats.xmp import EXIF, RDF, parsed, register, written

TIFF = "http://ns.adobe.com/tiff/1.0/"
WIDTHS = (f"{{{TIFF}}}ImageWidth", f"{{{EXIF}}}PixelXDimension")
HEIGHTS = (f"{{{TIFF}}}ImageLength", f"{{{EXIF}}}PixelYDimension")
ACROSS, DOWN, UNIT = f"{{{TIFF}}}XResolution", f"{{{TIFF}}}YResolution", f"{{{TIFF}}}ResolutionUnit"
ORIENTATION = f"{{{TIFF}}}Orientation"
SAME = 0.5  # dots per inch: JPEG holds whole ones


def with_pixels(packet: bytes, width: int, height: int, dpi: tuple[float, float] | None) -> bytes:
    """The packet with what it says of the pixels put right; nothing is added. The same bytes where all of it is right,
    and where it cannot be understood."""
    if TIFF.encode() not in packet and EXIF.encode() not in packet:
        return packet
    root = parsed(packet)
    graph = root.find(f"{{{RDF}}}RDF") if root is not None else None
    if root is None or graph is None:
        return packet
    right = {**dict.fromkeys(WIDTHS, str(width)), **dict.fromkeys(HEIGHTS, str(height)), ORIENTATION: "1"}
    if dpi is not None and not _says(graph, dpi):
        # A fraction of whole dots is enough: readers of XMP show no more.
        right |= {ACROSS: _ratio(dpi[0]), DOWN: _ratio(dpi[1]), UNIT: str(INCH)}
    changed = [_put(description, name, value) for description in graph for name, value in right.items()]
    if not any(changed):
        return packet
    register(packet)
    return written(root)


def _ratio(value: float) -> str:
    fraction = Fraction(value).limit_denominator(100 if value >= 10 else 10_000)
    return f"{fraction.numerator}/{fraction.denominator}"


def _says(graph: ET.Element, dpi: tuple[float, float]) -> bool:
    unit = _value(graph, UNIT) or INCH
    scale = 2.54 if unit == CENTIMETRE else 1.0
    said = (_value(graph, ACROSS), _value(graph, DOWN))
    near = (value is None or abs(value * scale - right) < SAME for value, right in zip(said, dpi, strict=True))
    return unit in (INCH, CENTIMETRE) and all(near)


def _value(graph: ET.Element, name: str) -> float | None:
    for description in graph:
        words = description.get(name) or description.findtext(name)
        if words:
            try:
                return float(Fraction(words.strip()))
            except (ValueError, ZeroDivisionError):
                return None
    return None


def _put(description: ET.Element, name: str, value: str) -> bool:
    """Another value for a property that is there. Whether it had another one."""
    changed = False
    if description.get(name, value) != value:
        description.set(name, value)
        changed = True
    for child in description.findall(name):
        if len(child) == 0 and (child.text or "").strip() != value:
            child.text = value
            changed = True
    return changed
