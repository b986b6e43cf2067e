"""Small pictures of photos that all programs of a desktop share: the freedesktop.org Thumbnail Managing Standard 0.9.

https://specifications.freedesktop.org/thumbnail-spec/latest/
"""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote_from_bytes

import numpy as np
from PIL import Image as Pillow

from aedesk import paths
from aedesk.errors import AEDeskError
from aedesk.filesystem import is_regular
from aedesk.imaging.formats.atomic import atomic_path
from aedesk.imaging.formats.thumbnail import thumbnail
from aedesk.imaging.image import Image

SIDE = 256  # pixels of the longer side, at most
FOLDER = "large"  # of the cache, for that size
LARGEST = 4_000_000  # bytes of a file of the cache that is read
PLAIN = "/!$&'()*+,:=@~"  # what GLib leaves as it is in the URI of a file; letters, digits and -._ are plain anyway


def shared_thumbnail(path: Path) -> Image:
    """The photo with a longer side of at most SIDE pixels, 8 bits, grey or colour: from the cache of the desktop, or
    made, and left there. Raises AEDeskError."""
    place = place_of(path)
    kept = _read(place, path) if place is not None else None
    if kept is not None:
        return kept
    modified = _modified(path)
    made = thumbnail(path, SIDE)
    if place is not None and modified is not None:
        with suppress(OSError, AEDeskError):  # a full disk: it is made again the next time
            _write(place, path, made, modified)
    return made


def place_of(path: Path) -> Path | None:
    """Where the small picture of a photo is kept; None where the system shares none, and for what lies in the cache
    itself."""
    cache = paths.thumbnails()
    absolute = path.absolute()
    if cache is None or cache in absolute.parents:
        return None
    return cache / FOLDER / f"{hashlib.md5(uri_of(path).encode(), usedforsecurity=False).hexdigest()}.png"


def uri_of(path: Path) -> str:
    """A file as GLib, and with it all file managers, writes it."""
    return "file://" + quote_from_bytes(os.fsencode(path.absolute()), PLAIN)


def _modified(path: Path) -> int | None:
    """When a file was written last, in whole seconds, as the cache notes it."""
    try:
        return int(path.stat().st_mtime)
    except (OSError, ValueError):
        return None


def _read(place: Path, path: Path) -> Image | None:
    """What the cache has of a photo, unless the photo was changed since; None also for what cannot be read."""
    if not is_regular(place):
        return None
    try:
        if place.stat().st_size > LARGEST:
            return None
        with Pillow.open(place, formats=["PNG"]) as file:
            if max(file.size) > SIDE:
                return None
            file.load()
            told = file.info.get("Thumb::URI"), file.info.get("Thumb::MTime")
            if told != (uri_of(path), str(_modified(path))):
                return None
            pixels = np.asarray(file.convert("L" if file.mode in ("1", "L") else "RGB"))
    except (OSError, ValueError, SyntaxError):
        return None
    return Image(pixels[..., None].copy() if pixels.ndim == 2 else pixels.copy())


def _write(place: Path, path: Path, image: Image, modified: int) -> None:
    """For this person alone, as the standard asks. Raises OSError or AEDeskError."""
    place.parent.mkdir(0o700, parents=True, exist_ok=True)
    from PIL.PngImagePlugin import PngInfo

    told = PngInfo()
    for name, value in (("Thumb::URI", uri_of(path)), ("Thumb::MTime", str(modified)), ("Software", "AEDesk")):
        told.add_text(name, value)
    pixels = image.pixels[..., 0] if image.pixels.shape[2] == 1 else image.pixels
    with atomic_path(place, overwrite=True) as temporary:
        Pillow.fromarray(pixels).save(temporary, "PNG", pnginfo=told)
        temporary.chmod(0o600)
