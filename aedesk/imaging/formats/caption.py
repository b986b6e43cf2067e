"""Title, note and keywords of a photo in XMP, as Lightroom, darktable and digiKam read and write them.

`dc:title` and `dc:description` in the language x-default; keywords twice: `lr:hierarchicalSubject` has each with those
above it ("People|Aunt Martha"), `dc:subject` each word by itself ("People", "Aunt Martha"), for programs that know no
hierarchy (Metadata Working Group, Guidelines 2.0; darktable, src/common/exif.cc)."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image as Pillow

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.pillow_words import words_of
from aedesk.imaging.formats.sidecar import changed_sidecar
from aedesk.imaging.formats.xmp import DC, LIGHTROOM, RDF, parsed

SEPARATOR = "|"  # of a keyword and the one above it
SUBJECT, HIERARCHY = f"{{{DC}}}subject", f"{{{LIGHTROOM}}}hierarchicalSubject"
TITLE, NOTE = f"{{{DC}}}title", f"{{{DC}}}description"
DEFAULT = "x-default"
_DESCRIPTION, _ENTRY = f"{{{RDF}}}Description", f"{{{RDF}}}li"
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, section 2.2
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


@dataclass(frozen=True)
class Caption:
    """`keywords`: each with those above it, parted by SEPARATOR, in the order of the file; none comes twice."""

    title: str = ""
    note: str = ""
    keywords: tuple[str, ...] = ()


def caption_in(root: ET.Element, otherwise: Caption | None = None) -> Caption:
    """What XMP says of a photo. `otherwise`: what holds where it is silent, such as what stands within the photo; an
    empty list of keywords is not silent."""
    usual = otherwise or Caption()
    says_keywords = root.find(f".//{SUBJECT}") is not None or root.find(f".//{HIERARCHY}") is not None
    title, note = _text(root, TITLE), _text(root, NOTE)
    return Caption(
        usual.title if title is None else title,
        usual.note if note is None else note,
        _keywords(root) if says_keywords else usual.keywords,
    )


def _keywords(root: ET.Element) -> tuple[str, ...]:
    whole = [keyword for entry in _entries(root, HIERARCHY) if (keyword := clean(entry))]
    within = {part for keyword in whole for part in keyword.split(SEPARATOR)}
    # One that also stands in a hierarchy is that one, written for programs that know none.
    single = [keyword for entry in _entries(root, SUBJECT) if (keyword := clean(entry)) and keyword not in within]
    return tuple(dict.fromkeys([*whole, *single]))


def embedded_caption(photo: Path) -> Caption:
    """What the XMP within a JPEG, PNG, TIFF or WebP says; nothing where there is none or it cannot be read."""
    try:
        with Pillow.open(photo, formats=["JPEG", "MPO", "PNG", "TIFF", "WEBP"]) as file:
            packet = words_of(file)[0].xmp
    except Exception:  # Pillow raises of every kind for broken files, and what is no photo has said nothing
        return Caption()
    root = parsed(packet) if packet is not None else None
    return Caption() if root is None else caption_in(root)


def write_caption(photo: Path, caption: Caption) -> None:
    """Write it into the XMP file beside a photo, in place of what stands there; all else that the file says stays.

    Raises AEDeskError where it cannot be written, or cannot be understood and would be lost."""
    embedded = embedded_caption(photo)
    with changed_sidecar(photo) as graph:
        before = caption_in(graph, embedded)
        if caption.title != before.title:
            _put(graph, TITLE, "Alt", [caption.title], {_LANGUAGE: DEFAULT})
        if caption.note != before.note:
            _put(graph, NOTE, "Alt", [caption.note], {_LANGUAGE: DEFAULT})
        if caption.keywords != before.keywords:
            _put(graph, HIERARCHY, "Bag", caption.keywords)
            parts = [part for keyword in caption.keywords for part in keyword.split(SEPARATOR)]
            _put(graph, SUBJECT, "Bag", dict.fromkeys(parts))


def clean(keyword: str) -> str:
    """A keyword as it is kept: without needless spaces, and without empty parts."""
    parts = (" ".join(part.split()) for part in keyword.split(SEPARATOR))
    return SEPARATOR.join(part for part in parts if part)


def checked(keyword: str) -> str:
    """The same of one that a person has typed. Raises AEDeskError where it is none, or has what parts keywords."""
    tidy = clean(keyword)
    if not tidy:
        raise AEDeskError("A name needs at least one letter.")
    if any(mark in tidy for mark in ",;"):
        raise AEDeskError("'{}' has a comma or semicolon, with which other programs part names.", tidy)
    if not tidy.isprintable():
        raise AEDeskError("'{}' has signs that cannot be written.", ascii(tidy))
    return tidy


def _entries(root: ET.Element, name: str) -> Sequence[str]:
    return [entry.text or "" for property in root.iter(name) for entry in property.iter(_ENTRY)]


def _text(root: ET.Element, name: str) -> str | None:
    """In the default language, else in the first; None where it is not there."""
    for description in root.iter(_DESCRIPTION):
        plain = description.get(name)
        if plain is not None:
            return plain.strip()
    for property in root.iter(name):
        entries = list(property.iter(_ENTRY))
        chosen = next((entry for entry in entries if entry.get(_LANGUAGE) == DEFAULT), entries[0] if entries else None)
        text = property.text if chosen is None else chosen.text
        return (text or "").strip()
    return None


def _put(
    graph: ET.Element, name: str, kind: str, texts: Iterable[str], attributes: dict[str, str] | None = None
) -> None:
    """Write a property as an array in place of what there is, also an empty one. Captions in other languages stay."""
    descriptions = graph.findall(_DESCRIPTION)
    kept: list[ET.Element] = []
    for description in descriptions:
        description.attrib.pop(name, None)
        for child in description.findall(name):
            kept += [entry for entry in child.iter(_ENTRY) if entry.get(_LANGUAGE, DEFAULT) != DEFAULT]
            description.remove(child)
    made = []
    for text in texts:
        entry = ET.Element(_ENTRY, attributes or {})
        entry.text = _FORBIDDEN.sub("", text)
        made.append(entry)
    array = ET.SubElement(ET.SubElement(descriptions[0], name), f"{{{RDF}}}{kind}")
    array.extend([*made, *kept])
