"""Stars and rejects, where Lightroom, darktable, digiKam and others keep them: `xmp:Rating` in an XMP file beside the
photo, which is never touched itself."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.sidecar import changed_sidecar, sidecar_of, sidecar_root
from aedesk.imaging.formats.xmp import RDF, XMP

NAME = f"{{{XMP}}}Rating"
REJECT, MOST = -1, 5  # what is written for a photo that is not wanted, and the most stars


def rating_of(photo: Path) -> int:
    """The stars of a photo, 1 to 5; 0 for none, also where they cannot be read, and -1 for a reject."""
    try:
        root = sidecar_root(sidecar_of(photo))
    except AEDeskError:
        return 0
    return rating_in(root) if root is not None else 0


def rating_in(root: ET.Element) -> int:
    """The stars that XMP tells of, as `rating_of` has them."""
    for description in root.iter(f"{{{RDF}}}Description"):
        text = description.get(NAME) or description.findtext(NAME)
        if text is not None:
            return _number(text)
    return 0


def set_rating(photo: Path, rating: int) -> None:
    """Write stars, 0 for none, -1 for a reject; all else that the file says stays.

    Raises AEDeskError where it cannot be written, or cannot be understood and would be lost."""
    with changed_sidecar(photo) as graph:
        descriptions = graph.findall(f"{{{RDF}}}Description")
        for description in descriptions:
            description.attrib.pop(NAME, None)
            for child in description.findall(NAME):
                description.remove(child)
        descriptions[0].set(NAME, str(max(REJECT, min(MOST, rating))))


def _number(text: str) -> int:
    try:
        return max(REJECT, min(MOST, int(float(text))))
    except (ValueError, OverflowError):
        return 0
