"""The XMP file beside a photo, in which Lightroom, darktable, digiKam and others keep what a person says of it: stars,
keywords, captions. The photo itself is never touched."""

from __future__ import annotations

import threading
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from aedesk.errors import AEDeskError
from aedesk.filesystem import is_regular
from aedesk.imaging.formats.atomic import atomic_path
from aedesk.imaging.formats.xmp import RDF, parsed, register

LARGEST = 16_000_000  # bytes that are read
SUFFIX = ".xmp"
# Stars are written by one thread and names by another: what one has read, the other must not change before it is
# written. ElementTree's table of prefixes is shared, too.
_lock = threading.Lock()


def sidecar_of(photo: Path) -> Path:
    """The XMP file of a photo: `aunt.jpg.xmp`, as darktable and digiKam call it, or `aunt.xmp`, as Lightroom does,
    where only that is there."""
    own, shared = photo.with_name(photo.name + SUFFIX), photo.with_suffix(SUFFIX)
    return shared if is_regular(shared) and not is_regular(own) else own


def sidecar_root(sidecar: Path) -> ET.Element | None:
    """What an XMP file says, nothing where there is none; None where it cannot be understood. Raises AEDeskError where
    it cannot be read."""
    return parsed(_content(sidecar))


@contextmanager
def changed_sidecar(photo: Path) -> Iterator[ET.Element]:
    """The rdf:RDF of a photo's XMP file, made where there is none; what the block changes in it is written, and all
    else that the file says stays.

    Raises AEDeskError where it cannot be written, or cannot be understood and would be lost."""
    with _lock:
        path = sidecar_of(photo)
        content = _content(path)
        root = parsed(content)
        if root is None:
            raise AEDeskError("Nothing was saved for '{}': its file '{}' cannot be understood.", photo.name, path.name)
        register(content or b"")
        graph = root.find(f"{{{RDF}}}RDF")
        if graph is None:
            graph = ET.SubElement(root, f"{{{RDF}}}RDF")
        if graph.find(f"{{{RDF}}}Description") is None:
            ET.SubElement(graph, f"{{{RDF}}}Description", {f"{{{RDF}}}about": ""})
        yield graph
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
