"""What a JPEG, PNG, WebP or other file that Pillow has opened says beside its pixels."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image as Pillow

from aedesk.imaging.formats import iptc
from aedesk.imaging.formats.deep_jpeg import for_its_words
from aedesk.imaging.formats.exif import MARKER, upright
from aedesk.imaging.formats.resolution import settled
from aedesk.imaging.formats.turned import ORIENTATION, orientation_of
from aedesk.imaging.image import Metadata


def words_of(file: Any) -> tuple[Metadata, int]:
    """Metadata and orientation. A broken part of it is left out: the photo is what counts."""
    orientation, block = 1, None
    try:
        exif = file.getexif()
        orientation = orientation_of(exif.get(ORIENTATION, 1))
        block = _block(file, exif)
    except Exception:  # Pillow raises of every kind for broken EXIF
        raw = file.info.get("exif")
        block = raw.removeprefix(MARKER) if isinstance(raw, bytes) else None
    xmp = file.info.get("xmp")
    if isinstance(xmp, str):
        xmp = xmp.encode("utf-8")
    icc = file.info.get("icc_profile")
    metadata = Metadata(
        exif=block,
        icc=icc if isinstance(icc, bytes) and icc else None,
        xmp=xmp if isinstance(xmp, bytes) and xmp else None,
        dpi=settled(_resolution(file), block),
        iptc=_iptc(file),
    )
    return metadata, orientation


def orientation_at(path: Path) -> int:
    """The orientation that `words_of` gives for a file; 1 where it cannot be read."""
    try:
        with Pillow.open(for_its_words(path) or path) as file:
            return words_of(file)[1]
    except Exception:  # Pillow raises of every kind
        return 1


def _block(file: Any, exif: Any) -> bytes | None:
    raw = file.info.get("exif")
    if not len(exif):  # what is not understood may be to others
        return (raw.removeprefix(MARKER) or None) if isinstance(raw, bytes) else None
    # Pillow has understood it: what it does not know itself is kept as well.
    block = raw.removeprefix(MARKER) if isinstance(raw, bytes) else exif.tobytes().removeprefix(MARKER)
    return upright(block)


def _resolution(file: Any) -> tuple[float, float] | None:
    """Dots per inch that stand outside of EXIF. Of a JPEG with EXIF that names none Pillow says 72."""
    value = file.info.get("dpi")
    if value is None or (file.format in ("JPEG", "MPO") and file.info.get("jfif_unit") not in (1, 2)):
        return None
    try:
        dpi = float(value[0]), float(value[1])
    except (TypeError, ValueError, ZeroDivisionError, IndexError):
        return None
    return dpi if all(np.isfinite(dpi)) and min(dpi) > 0 else None


def _iptc(file: Any) -> bytes | None:
    """The captions, wherever the format has them."""
    if file.format == "PNG":
        text = file.info.get(iptc.PNG_KEY)
        return iptc.from_png_text(text) if isinstance(text, str) else None
    resources = file.info.get("photoshop")
    value = resources.get(iptc.NUMBER) if isinstance(resources, dict) else None
    return value if isinstance(value, bytes) and value else None
