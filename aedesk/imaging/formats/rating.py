"""Stars and rejects, where Lightroom, darktable, digiKam and others keep them: `xmp:Rating` in an XMP file beside the
photo, which is never touched itself."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

from aedesk.errors import AEDeskError
from aedesk.filesystem import is_regular
from aedesk.imaging.formats.atomic import atomic_path
from aedesk.imaging.formats.xmp import RDF, XMP, parsed, register

NAME = f"{{{XMP}}}Rating"
REJECT, MOST = -1, 5  # what is written for a photo that is not wanted, and the most stars
LARGEST = 16_000_000  # bytes that are read


def sidecar_of(photo: Path) -> Path:
    """The XMP file of a photo: `aunt.jpg.xmp`, as darktable and digiKam call it, or `aunt.xmp`, as Lightroom does,
    where only that is there."""
    own, shared = photo.with_name(photo.name + ".xmp"), photo.with_suffix(".xmp")
    return shared if is_regular(shared) and not is_regular(own) else own


def rating_of(photo: Path) -> int:
    """The stars of a photo, 1 to 5; 0 for none, also where they cannot be read, and -1 for a reject."""
    try:
        root = parsed(_content(sidecar_of(photo)))
    except AEDeskError:
        return 0
    if root is None:
        return 0
    for description in root.iter(f"{{{RDF}}}Description"):
        text = description.get(NAME) or description.findtext(NAME)
        if text is not None:
            return _number(text)
    return 0


def set_rating(photo: Path, rating: int) -> None:
    """Write stars, 0 for none, -1 for a reject; all else that the file says stays.

    Raises AEDeskError where it cannot be written, or cannot be understood and would be lost."""
    path = sidecar_of(photo)
    content = _content(path)
    root = parsed(content)
    if root is None:
        raise AEDeskError("The rating of '{}' cannot be saved: '{}' cannot be understood.", photo.name, path.name)
    register(content or b"")
    graph = root.find(f"{{{RDF}}}RDF")
    if graph is None:
        graph = ET.SubElement(root, f"{{{RDF}}}RDF")
    descriptions = list(graph.findall(f"{{{RDF}}}Description"))
    for description in descriptions:
        description.attrib.pop(NAME, None)
        for child in description.findall(NAME):
            description.remove(child)
    if not descriptions:
        descriptions.append(ET.SubElement(graph, f"{{{RDF}}}Description", {f"{{{RDF}}}about": ""}))
    descriptions[0].set(NAME, str(max(REJECT, min(MOST, rating))))
    with atomic_path(path, overwrite=True) as temporary:
        temporary.write_bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True))


def _content(path: Path) -> bytes | None:
    """Raises AEDeskError."""
    if not is_regular(path):
        return None
    try:
        if path.stat().st_size > LARGEST:
            raise AEDeskError("'{}' is too large.", path.name)
        return path.read_bytes()
    except OSError as problem:
        raise AEDeskError("'{}' cannot be read ({}).", path.name, problem.strerror or problem) from None


def _number(text: str) -> int:
    try:
        return max(REJECT, min(MOST, int(float(text))))
    except (ValueError, OverflowError):
        return 0
