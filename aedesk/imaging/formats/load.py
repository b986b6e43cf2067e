"""Reading a photo file into an Image, with everything that the file says about it.

Of all that reads photos, only what a file needs is imported: a program starts sooner without the rest."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.guard import guarded
from aedesk.imaging.formats.kinds import kind_of, not_a_picture
from aedesk.imaging.formats.limits import MAX_PIXELS as MAX_PIXELS
from aedesk.imaging.image import Image


def load(path: Path, page: int | None = None) -> Image:
    """Read a photo. Its orientation is applied; grey stays grey, 16 bits stay 16 bits.

    CMYK becomes sRGB, a palette RGB, 1 bit grey, a RAW is developed. `page`: of a TIFF with several (pages.py); None:
    the first that holds a photo. Raises AEDeskError with a sentence for everything that cannot be read.
    """
    return guarded(path, lambda path: _read(path, page))


def size_of(path: Path) -> tuple[int, int]:
    """Width and height of the photo in a file, as it would be loaded; its pixels are not read. Raises AEDeskError."""
    return guarded(path, _read_size)


def _read(path: Path, page: int | None) -> Image:
    from aedesk.imaging.formats.more_words import with_more
    from aedesk.imaging.formats.resolution import sane

    image = with_more(path, kind_of(path) or "", _decoded(path, page))
    return replace(image, metadata=replace(image.metadata, dpi=sane(image.metadata.dpi)))


def _decoded(path: Path, page: int | None) -> Image:
    from aedesk.imaging.formats.raw import is_dng, is_raw, load_raw

    kind = kind_of(path)
    if is_raw(path) or (kind == "TIFF" and is_dng(path)):
        try:
            return load_raw(path, MAX_PIXELS)
        except AEDeskError:
            # Scanners call plain TIFFs .fff and .nef; other files have a wrong name.
            image = _read_nevertheless(path, kind, page)
            if image is None:
                raise
            return image
    return _read_kind(path, kind, page)


def _read_kind(path: Path, kind: str | None, page: int | None) -> Image:
    if kind is None:
        raise not_a_picture(path)
    read, _ = _reader_of(kind)
    return read(path, page)


def _reader_of(kind: str) -> tuple[Callable[[Path, int | None], Image], Callable[[Path], tuple[int, int]]]:
    """What reads files of a kind, and what reads their size alone."""
    if kind == "JPEG 2000":
        from aedesk.imaging.formats.wavelet_photo import load_jpeg2000, size_of_jpeg2000

        return lambda path, page: load_jpeg2000(path), size_of_jpeg2000
    if kind == "JPEG XL":
        from aedesk.imaging.formats.wavelet_photo import load_jpeg_xl, size_of_jpeg_xl

        return lambda path, page: load_jpeg_xl(path), size_of_jpeg_xl
    if kind == "TIFF":
        from aedesk.imaging.formats.tiff_photo import load_tiff, size_of_tiff

        return load_tiff, size_of_tiff
    from aedesk.imaging.formats.pillow_photo import load_with_pillow, size_with_pillow

    return lambda path, page: load_with_pillow(path, kind), lambda path: size_with_pillow(path, kind)


def _read_nevertheless(path: Path, kind: str | None, page: int | None) -> Image | None:
    """What LibRaw refuses, as what it is by its content; None where that is no photo either."""
    try:
        return None if kind is None else _read_kind(path, kind, page)
    except MemoryError:
        raise
    except Exception:
        return None


def _read_size(path: Path) -> tuple[int, int]:
    from aedesk.imaging.formats.raw import is_dng, is_raw, size_of_raw

    kind = kind_of(path)
    if is_raw(path) or (kind == "TIFF" and is_dng(path)):
        try:
            return size_of_raw(path)
        except AEDeskError:
            if kind is None:
                raise
    if kind is None:
        raise not_a_picture(path)
    _, size = _reader_of(kind)
    return size(path)
