"""Packets of XMP as files hold them: in other encodings than UTF-8, or in several parts."""

from __future__ import annotations

import codecs
import re
import xml.etree.ElementTree as ET

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
NOTE = "http://ns.adobe.com/xmp/note/"
_DECLARATION = re.compile(r'xmlns:([A-Za-z_][\w.-]*)\s*=\s*["\']([^"\']+)["\']')
_FORBIDDEN = re.compile(r"<!(DOCTYPE|ENTITY)", re.IGNORECASE)
_XML_ENCODING = re.compile(r"(<\?xml[^>]*?)\s+encoding\s*=\s*[\"'][^\"']*[\"']")
# The longer marks go first: that of UTF-32 begins as that of UTF-16 does.
_MARKS = ((codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"),
          (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))  # fmt: skip
_STARTS = ((b"<\0\0\0", "utf-32-le"), (b"\0\0\0<", "utf-32-be"), (b"<\0", "utf-16-le"), (b"\0<", "utf-16-be"))


def in_utf8(packet: bytes) -> bytes:
    """The packet in UTF-8, without zeros at its end, from any encoding of Unicode (ISO 16684-1, section 7.1), and from
    the Latin-1 that some programs write. A packet of UTF-8 stays byte for byte."""
    coding = next((name for mark, name in (*_MARKS, *_STARTS) if packet.startswith(mark)), None)
    if coding is None:
        packet = packet.rstrip(b"\0")
        try:
            packet.decode("utf-8")
            return packet
        except UnicodeDecodeError:
            coding = "cp1252"
    words = packet.decode(coding, "replace").strip("\0\ufeff")
    return _XML_ENCODING.sub(r"\1", words).encode("utf-8")


def joined(packet: bytes, extension: bytes) -> bytes | None:
    """A packet of a JPEG with its extension in it, as one (XMP specification, part 3, section 1.1.3.1); None where
    one of them cannot be understood."""
    whole, more = root_of(packet), root_of(extension)
    if whole is None or more is None:
        return None
    graph, added = whole.find(f".//{{{RDF}}}RDF"), more.find(f".//{{{RDF}}}RDF")
    graph = whole if graph is None and whole.tag == f"{{{RDF}}}RDF" else graph
    added = more if added is None and more.tag == f"{{{RDF}}}RDF" else added
    if graph is None or added is None:
        return None
    pointer = f"{{{NOTE}}}HasExtendedXMP"
    for description in graph:
        description.attrib.pop(pointer, None)
        for child in description.findall(pointer):
            description.remove(child)
    graph.extend(list(added))
    for prefix, uri in _DECLARATION.findall((packet + extension).decode("utf-8", "replace")):
        if not re.fullmatch(r"ns\d+", prefix):  # these ElementTree keeps for itself
            ET.register_namespace(prefix, uri)
    content: bytes = ET.tostring(whole, encoding="utf-8")
    head = b'<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
    return head + content + b'\n<?xpacket end="w"?>'


def root_of(packet: bytes) -> ET.Element | None:
    """The outermost element; None where the packet cannot be understood."""
    words = in_utf8(packet).decode("utf-8", "replace")
    if _FORBIDDEN.search(words):  # entities that grow without end
        return None
    try:
        return ET.fromstring(re.sub(r"<\?.*?\?>", "", words, flags=re.DOTALL).strip("\ufeff \r\n\t\0"))
    except ET.ParseError:
        return None
