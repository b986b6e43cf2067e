"""A packet of XMP that is too long for one segment of a JPEG, as two (XMP specification, part 3, section 1.1.3.1)."""

from __future__ import annotations

import hashlib
import xml.etree.ElementTree as ET

from aedesk.imaging.formats.xmp import META, RDF, parsed, register, written

NOTE = "http://ns.adobe.com/xmp/note/"
POINTER = f"{{{NOTE}}}HasExtendedXMP"
DESCRIPTION, ABOUT = f"{{{RDF}}}Description", f"{{{RDF}}}about"
GUID = 32  # letters


def parted(packet: bytes, most: int) -> tuple[bytes, bytes] | None:
    """A packet of at most `most` bytes, and an extension with its longest properties, which it points to; b"" where
    the packet is short enough without its padding. None where it cannot be understood."""
    root = parsed(packet)
    graph = root.find(f"{{{RDF}}}RDF") if root is not None else None
    if root is None or graph is None:
        return None
    register(packet)
    ET.register_namespace("xmpNote", NOTE)
    whole = written(root)
    if len(whole) <= most:
        return whole, b""
    main = graph.find(DESCRIPTION)
    if main is None:
        return None
    about = {ABOUT: main.get(ABOUT, "")}
    main.set(POINTER, "0" * GUID)
    more = ET.Element(f"{{{META}}}xmpmeta")
    extension = ET.SubElement(ET.SubElement(more, f"{{{RDF}}}RDF"), DESCRIPTION, about)
    for length, description, name in _longest_first(graph):
        if len(written(root)) <= most:
            break
        if length == 0:
            return None
        _move(description, name, extension)
    if len(written(root)) > most:
        return None
    content: bytes = ET.tostring(more, encoding="utf-8")
    main.set(POINTER, hashlib.md5(content, usedforsecurity=False).hexdigest().upper())
    return written(root), content


def _longest_first(graph: ET.Element) -> list[tuple[int, ET.Element, str | ET.Element]]:
    """Bytes, the description that holds it, and the name of an attribute or the element, of every property."""
    found: list[tuple[int, ET.Element, str | ET.Element]] = []
    for description in graph.findall(DESCRIPTION):
        for name, value in description.attrib.items():
            if not name.startswith((f"{{{RDF}}}", f"{{{NOTE}}}")):
                found.append((len(value), description, name))
        found += [(len(ET.tostring(child)), description, child) for child in description]
    return sorted(found, key=lambda entry: -entry[0])


def _move(description: ET.Element, property: str | ET.Element, extension: ET.Element) -> None:
    if isinstance(property, str):
        ET.SubElement(extension, property).text = description.attrib.pop(property)
    else:
        description.remove(property)
        extension.append(property)
