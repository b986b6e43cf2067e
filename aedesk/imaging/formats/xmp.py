"""What a program writes into the XMP of a photo (ISO 16684-1), beside all that stands there already."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass

from aedesk.imaging.formats.xmp_text import root_of

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
META = "adobe:ns:meta/"
XMP = "http://ns.adobe.com/xap/1.0/"
IPTC_EXT = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
EXIF = "http://ns.adobe.com/exif/1.0/"
DC = "http://purl.org/dc/elements/1.1/"
LIGHTROOM = "http://ns.adobe.com/lightroom/1.0/"
AEDESK = "https://aedesk.org/ns/1.0/"
# Prefixes that readers expect; others come out as they stood in the packet.
PREFIXES = {
    "x": META,
    "rdf": RDF,
    "xmp": XMP,
    "dc": DC,
    "lr": LIGHTROOM,
    "Iptc4xmpExt": IPTC_EXT,
    "aedesk": AEDESK,
}
# What names a place, by its namespace; whatever begins with GPS, in any (exif, and structures of others), does too.
PLACES = {
    "http://ns.adobe.com/photoshop/1.0/": {"City", "State", "Country"},
    "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/": {"Location", "CountryCode"},
    IPTC_EXT: {
        *("LocationCreated", "LocationShown", "LocationId", "LocationName"),
        *("City", "CountryCode", "CountryName", "ProvinceState", "Sublocation", "WorldRegion"),
    },
    "http://www.digikam.org/ns/1.0/": {"Location", "LocationName"},
    "http://ns.acdsee.com/iptc/1.0/": {"IptcCity", "IptcCountry", "IptcState", "IptcSublocation", "IptcLocation"},
}
SOURCE_TYPES = "http://cv.iptc.org/newscodes/digitalsourcetype/"
ENHANCED = SOURCE_TYPES + "algorithmicallyEnhanced"
PARTLY_INVENTED = SOURCE_TYPES + "compositeWithTrainedAlgorithmicMedia"

_DECLARATION = re.compile(rb'xmlns:([A-Za-z_][\w.-]*)\s*=\s*["\']([^"\']+)["\']')
_FORBIDDEN = re.compile(rb"<!(DOCTYPE|ENTITY)", re.IGNORECASE)
_HEAD = b'<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
_TAIL = b'\n<?xpacket end="w"?>'


@dataclass(frozen=True)
class Record:
    """One step. `tool`: its id. `params`: in words. `networks`: "id sha256" of each that it needs."""

    tool: str
    params: str
    networks: tuple[str, ...]


def with_record(packet: bytes | None, records: Sequence[Record], program: str, source_type: str | None) -> bytes | None:
    """The packet with what was done, in place of an older list; None where it is there but cannot be understood, as
    it would be lost. `source_type`: how the picture came to be, in IPTC's terms; None leaves what is said of it."""
    root = parsed(packet)
    if root is None:
        return None
    register(packet or b"")
    graph = root.find(f"{{{RDF}}}RDF")
    if graph is None:
        graph = ET.SubElement(root, f"{{{RDF}}}RDF")
    how_it_came = f"{{{IPTC_EXT}}}DigitalSourceType"
    for name in (f"{{{AEDESK}}}Steps", f"{{{AEDESK}}}Program", *([] if source_type is None else [how_it_came])):
        _remove(graph, name)
    ours = ET.SubElement(graph, f"{{{RDF}}}Description", {f"{{{RDF}}}about": ""})
    if source_type is not None:
        ET.SubElement(ours, how_it_came).text = source_type
    ET.SubElement(ours, f"{{{AEDESK}}}Program").text = program
    steps = ET.SubElement(ET.SubElement(ours, f"{{{AEDESK}}}Steps"), f"{{{RDF}}}Seq")
    for record in records:
        entry = ET.SubElement(steps, f"{{{RDF}}}li", {f"{{{RDF}}}parseType": "Resource"})
        ET.SubElement(entry, f"{{{AEDESK}}}Tool").text = record.tool
        ET.SubElement(entry, f"{{{AEDESK}}}Parameters").text = record.params
        if record.networks:
            bag = ET.SubElement(ET.SubElement(entry, f"{{{AEDESK}}}Networks"), f"{{{RDF}}}Bag")
            for network in record.networks:
                ET.SubElement(bag, f"{{{RDF}}}li").text = network
    return written(root)


def without_place(packet: bytes) -> bytes | None:
    """The packet without coordinates, and without the names of places; None where it cannot be understood, to be on the
    safe side."""
    root = parsed(packet)
    graph = root.find(f"{{{RDF}}}RDF") if root is not None else None
    if root is None or graph is None:
        return None
    if not _drop_places(graph):
        return packet
    register(packet)
    for description in list(graph):
        _remove_if_empty(graph, description)
    return written(root)


def _tells_the_place(name: str) -> bool:
    uri, _, local = name[1:].partition("}")
    return local.startswith("GPS") or local in PLACES.get(uri, ())


def _drop_places(element: ET.Element) -> bool:
    """Take what tells a place away, at any depth, as elements and as attributes. Whether there was something."""
    names = [name for name in element.attrib if _tells_the_place(name)]
    for name in names:
        del element.attrib[name]
    places = [child for child in element if _tells_the_place(child.tag)]
    for child in places:
        element.remove(child)
    return bool(names or places) | any([_drop_places(child) for child in list(element)])


def register(packet: bytes) -> None:
    """Have prefixes written as they stand in the packet."""
    for prefix, uri in [*_declared(packet), *PREFIXES.items()]:
        if not re.fullmatch(r"ns\d+", prefix):  # these ElementTree keeps for itself
            ET.register_namespace(prefix, uri)


def written(root: ET.Element) -> bytes:
    content: bytes = ET.tostring(root, encoding="utf-8")
    return _HEAD + content + _TAIL


def parsed(packet: bytes | None) -> ET.Element | None:
    """The x:xmpmeta element of a packet, a new one where there is no packet; None where it cannot be understood."""
    if packet is None:
        return ET.Element(f"{{{META}}}xmpmeta")
    start, end = packet.find(b"<x:xmpmeta"), packet.rfind(b"</x:xmpmeta>")
    if start >= 0 and end >= 0:
        content = packet[start : end + len(b"</x:xmpmeta>")]
    else:
        start, end = packet.find(b"<rdf:RDF"), packet.rfind(b"</rdf:RDF>")
        if start < 0 or end < 0:
            return _under_other_names(packet)
        graph = packet[start : end + len(b"</rdf:RDF>")]
        content = b'<x:xmpmeta xmlns:x="' + META.encode() + b'">' + graph + b"</x:xmpmeta>"
    if _FORBIDDEN.search(content):  # entities that grow without end
        return None
    try:
        return ET.fromstring(content)
    except ET.ParseError:
        return None


def _under_other_names(packet: bytes) -> ET.Element | None:
    """Where a program has chosen other prefixes."""
    root = root_of(packet)
    if root is None or root.tag == f"{{{META}}}xmpmeta":
        return root
    whole = ET.Element(f"{{{META}}}xmpmeta")
    whole.append(root)
    return whole if root.tag == f"{{{RDF}}}RDF" else None


def _declared(packet: bytes) -> list[tuple[str, str]]:
    """Prefixes and what they stand for."""
    return [(prefix.decode(), uri.decode("utf-8", "replace")) for prefix, uri in _DECLARATION.findall(packet)]


def _remove(graph: ET.Element, name: str) -> None:
    """Take a property away, written as an element or as an attribute, and what is empty without it."""
    for description in list(graph):
        description.attrib.pop(name, None)
        for child in description.findall(name):
            description.remove(child)
        _remove_if_empty(graph, description)


def _remove_if_empty(graph: ET.Element, description: ET.Element) -> None:
    if len(description) == 0 and set(description.attrib) <= {f"{{{RDF}}}about"}:
        graph.remove(description)
