"""Reading a photo of a TIFF: what its tags say decides what its values mean (TIFF 6.0)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.colour_spaces import BT601, cmyk_to_srgb, lab_to_srgb, palette_to_rgb, ycbcr_to_rgb
from aedesk.imaging.formats.levels import full_range, inverted, unassociated
from aedesk.imaging.formats.limits import check_size, incomplete
from aedesk.imaging.formats.pillow_photo import tiff_with_pillow
from aedesk.imaging.formats.pixel_shape import note_of_shape, of_tiff
from aedesk.imaging.formats.tiff_claims import check_claims
from aedesk.imaging.formats.tiff_gaps import fill
from aedesk.imaging.formats.tiff_photos import photos_of
from aedesk.imaging.formats.tiff_segments import PROBLEMS, values_of
from aedesk.imaging.formats.tiff_words import words_of
from aedesk.imaging.formats.turned import turned
from aedesk.imaging.image import Image
from aedesk.sentence import Sentence

WHITE_IS_ZERO, BLACK_IS_ZERO, RGB, PALETTE, CMYK, YCBCR, CIELAB, ICCLAB = 0, 1, 2, 3, 5, 6, 8, 9
COLOURS = {WHITE_IS_ZERO: 1, BLACK_IS_ZERO: 1, RGB: 3, PALETTE: 1, CMYK: 4, YCBCR: 3, CIELAB: 3, ICCLAB: 3}
UNSPECIFIED, ASSOCIATED, UNASSOCIATED = 0, 1, 2  # values of ExtraSamples
JPEGS = (6, 7, 34892, 33007)
# Fax and JPEG, in ways that tifffile may not understand.
LIBTIFF_KNOWS = (2, 3, 4, 6, 7)
ALPHA_OF_COREL = 999  # as Corel Draw writes it
MOST_EXTRA = 12  # channels beside the colours
UNSIGNED = 1
LAYERS = 0x935C  # Photoshop's tag ImageSourceData
LAYER_KEYS = (b"8BIMLayr", b"8BIMLr16", b"8BIMLr32", b"MIB8ryaL", b"MIB861rL", b"MIB823rL")  # in either byte order


def load_tiff(path: Path, page: int | None = None) -> Image:
    """Read a photo. `page`: the number of its folder; None: the first that holds a photo.

    Up to 16 bits per channel, in any layout and compression that tifffile reads. Alpha is undone where the colours were
    multiplied by it. Raises AEDeskError, and what tifffile raises."""
    import tifffile

    with tifffile.TiffFile(path) as tiff:
        photos = photos_of(tiff)
        number = next(iter(photos), 0) if page is None else page
        found = photos.get(number) or tiff.pages[number]
        check_size(path.name, found.imagewidth, found.imagelength)
        fill(found)
        _check(path, found)
        check_claims(path.name, found)
        # A folder before the photo's, that holds a smaller copy of it, may say what the photo's does not.
        outer = [tiff.pages[0].offset] if len(photos) == 1 else []
        places = [*outer, tiff.pages[number].offset, found.offset]
        metadata, orientation = words_of(path, list(dict.fromkeys(places)))
        try:
            values, missing = values_of(found)
        except PROBLEMS:
            if found.compression in LIBTIFF_KNOWS and number == 0:
                return tiff_with_pillow(path, metadata, orientation)
            raise
        image = _image(found, values, metadata.icc)
        shape = of_tiff(found)
        layered = _has_layers(tiff.pages[0]) or _has_layers(found)
    notes = [incomplete(path.name)] if missing is not None else []
    if layered:
        notes.append(
            Sentence("'{}' has layers; what they show together was read, and they are not kept.", (path.name,))
        )
    notes += note_of_shape(path.name, *shape)
    icc = None if found.photometric in (CMYK, CIELAB, ICCLAB) else metadata.icc
    image = replace(image, metadata=replace(metadata, icc=icc), missing=missing, notes=tuple(notes))
    return turned(image, orientation)


def size_of_tiff(path: Path, page: int | None = None) -> tuple[int, int]:
    """Width and height, upright, of the photo that load_tiff reads. Raises AEDeskError, and what tifffile raises."""
    import tifffile

    with tifffile.TiffFile(path) as tiff:
        photos = photos_of(tiff)
        number = next(iter(photos), 0) if page is None else page
        found = photos.get(number) or tiff.pages[number]
        size = int(found.imagewidth), int(found.imagelength)
        if not all(size):
            raise ValueError("no size")
        places = [tiff.pages[0].offset] if len(photos) == 1 else []
        _, orientation = words_of(path, list(dict.fromkeys([*places, tiff.pages[number].offset, found.offset])))
    return size[::-1] if orientation in range(5, 9) else size


def _check(path: Path, page: Any) -> None:
    """Raises AEDeskError that names what cannot be read."""
    import tifffile

    bits = page.bitspersample
    odd = not isinstance(bits, int) or not 1 <= bits <= 16
    if odd or page.dtype is None or page.dtype.kind not in "ub" or page.sampleformat != UNSIGNED:
        kind = {1: "unsigned", 2: "signed", 3: "floating-point", 5: "complex", 6: "complex"}.get(page.sampleformat, "")
        raise AEDeskError(
            "'{}' has {} pixels ({} bits per channel); AEDesk reads TIFFs of unsigned integers of up to 16 bits.",
            path.name,
            page.dtype if page.dtype is not None else kind or "unknown",
            bits,
        )
    if page.photometric not in COLOURS or (page.photometric == CMYK and _tag(page, 332, 1) != 1):
        name = "inks" if page.photometric == CMYK else getattr(page.photometric, "name", str(page.photometric))
        raise AEDeskError("'{}' stores its colours as {}, which AEDesk cannot read.", path.name, name)
    if page.compression not in tifffile.TIFF.DECOMPRESSORS and page.compression not in LIBTIFF_KNOWS:
        name = getattr(page.compression, "name", str(page.compression))
        raise AEDeskError("'{}' is compressed as {}, which AEDesk cannot read.", path.name, name)
    if page.photometric == PALETTE and (page.colormap is None or np.size(page.colormap) < 3 * 2):
        raise AEDeskError("'{}' is damaged: its colours stand in a map, which is missing.", path.name)
    extra = page.samplesperpixel - COLOURS[page.photometric]
    if page.imagedepth != 1 or not 0 <= extra <= MOST_EXTRA:
        raise AEDeskError(
            "'{}' has {} channels and {} layers; that is no photo.", path.name, page.samplesperpixel, page.imagedepth
        )


def _has_layers(page: Any) -> bool:
    """Whether Photoshop has put layers beside the pixels, which show all of them together."""
    data = page.tags.valueof(LAYERS)
    return isinstance(data, bytes) and any(key in data for key in LAYER_KEYS)


def _tag(page: Any, number: int, otherwise: Any) -> Any:
    value = page.tags.valueof(number)
    return otherwise if value is None else value


def _image(page: Any, values: np.ndarray, profile: bytes | None) -> Image:
    if values.ndim == 2:
        values = values[..., None]
    count = COLOURS[page.photometric]
    bits = int(page.bitspersample)
    if values.shape[2] < count:
        raise ValueError("channels are missing")
    extra = {}
    for kind, channel in zip(_kinds_of_extra(page, count), range(count, values.shape[2]), strict=False):
        if kind not in extra:
            extra[kind] = full_range(np.ascontiguousarray(values[..., channel]), bits)
    alpha = extra.get(ASSOCIATED, extra.get(UNASSOCIATED))
    colour = values[..., :count] if values.shape[2] > count else values
    if page.photometric == PALETTE:
        shown = palette_to_rgb(colour[..., 0], np.asarray(page.colormap).reshape(3, -1).T)
        return Image(shown, _like(alpha, shown), infrared=extra.get(UNSPECIFIED))
    colour = full_range(colour, bits)
    if ASSOCIATED in extra:
        colour = unassociated(colour, extra[ASSOCIATED])
    shown = np.ascontiguousarray(_shown(page, colour, profile))
    return Image(shown, _like(alpha, shown), infrared=extra.get(UNSPECIFIED))


def _like(alpha: np.ndarray | None, shown: np.ndarray) -> np.ndarray | None:
    """Alpha in as many bits as the colours."""
    if alpha is None or alpha.dtype == shown.dtype:
        return alpha
    return (alpha >> 8).astype(np.uint8) if shown.dtype == np.uint8 else alpha.astype(np.uint16) * 257


def _kinds_of_extra(page: Any, count: int) -> Sequence[int]:
    """What each channel beside the colours means; unspecified where the file does not say."""
    kinds = [UNASSOCIATED if kind == ALPHA_OF_COREL else int(kind) for kind in page.extrasamples]
    beside = max(0, page.samplesperpixel - count)
    return (kinds + [UNSPECIFIED] * beside)[:beside]


def _shown(page: Any, colour: np.ndarray, profile: bytes | None) -> np.ndarray:
    """Grey or RGB of colours in the file's own way."""
    if page.photometric == WHITE_IS_ZERO:
        return inverted(colour)
    if page.photometric == CMYK:
        return cmyk_to_srgb(colour, profile)
    if page.photometric in (CIELAB, ICCLAB):
        return lab_to_srgb(colour, page.photometric == CIELAB)
    if page.photometric == YCBCR and page.compression not in JPEGS:
        return ycbcr_to_rgb(colour, _ratios(page, 529, 3) or BT601, _ratios(page, 532, 6))
    return colour


def _ratios(page: Any, number: int, count: int) -> Sequence[float]:
    """Fractions, one after the other; empty where they are not all there."""
    value = page.tags.valueof(number)
    if value is None or len(value) != 2 * count or not all(value[1::2]):
        return ()
    return [above / below for above, below in zip(value[::2], value[1::2], strict=True)]
