"""Writing an Image to a file, with its metadata, atomically."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image as Pillow

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.atomic import atomic_path
from aedesk.imaging.formats.exif import is_sound, renewed
from aedesk.imaging.formats.jpeg_room import room_for_jpeg
from aedesk.imaging.formats.jpeg_words import LONGEST, word_segments, xmp_segments
from aedesk.imaging.formats.png import word_chunks, write_png16
from aedesk.imaging.formats.profile_space import fitted_profile
from aedesk.imaging.formats.profile_space import is_sound as is_sound_profile
from aedesk.imaging.formats.resolution import for_jfif, for_png, sane, with_resolution
from aedesk.imaging.formats.table import format_to_write
from aedesk.imaging.formats.tiff import write_tiff
from aedesk.imaging.formats.xmp_pixels import with_pixels
from aedesk.imaging.formats.xmp_text import in_utf8
from aedesk.imaging.image import Image, Metadata
from aedesk.imaging.pixels.depth import to_8_bits
from aedesk.sentence import Sentence

if TYPE_CHECKING:
    from PIL.PngImagePlugin import PngInfo

QUALITY = 95
FULL_COLOUR = 90  # from this quality on a JPEG keeps the colour of every pixel
PLACES_OF_DOTS = {"JPEG": for_jfif, "PNG": for_png}  # WebP has none, but in its EXIF
LIMITS = {"JPEG": 65535, "WebP": 16383}  # pixels per side


def save(image: Image, path: Path, *, overwrite: bool = False, quality: int = QUALITY) -> list[Sentence]:
    """Write `image`; the suffix picks the format. `quality`: of a JPEG or WebP, 1 to 100.

    Returns sentences about what the format could not keep. Nothing is left behind, and an old
    file stays, if anything fails. Raises AEDeskError."""
    format = format_to_write(path)
    check_sides(path, image.width, image.height)
    notes = []
    if format in ("JPEG", "WebP") and image.bits == 16:
        notes.append(Sentence("{}: {} holds 8 bits per channel; PNG and TIFF keep all 16.", (path.name, format)))
    if format == "JPEG" and image.alpha is not None:
        notes.append(Sentence("{}: JPEG has no transparency; transparent parts became white.", (path.name,)))
    if image.infrared is not None:
        notes.append(Sentence("{}: the infrared channel of the scan is not in it.", (path.name,)))
    image, lost = _with_metadata_for(format, _as_readable(format, image))
    notes += [Sentence("{}: {} cannot keep {}.", (path.name, format, what)) for what in lost]
    with atomic_path(path, overwrite) as temporary:
        try:
            if format == "TIFF":
                write_tiff(temporary, _channels(image), image.metadata)
            elif format == "PNG" and image.bits == 16:
                write_png16(temporary, _channels(image), image.metadata)
            else:
                _write_with_pillow(image, temporary, format, quality)
        except MemoryError:
            raise AEDeskError("'{}' does not fit into the memory of this computer.", path.name) from None
        except (ValueError, SyntaxError, RuntimeError) as problem:
            raise AEDeskError("'{}' could not be written ({}).", path.name, problem) from problem
    return notes


def too_large_for(width: int, height: int) -> list[str]:
    """The formats that cannot hold a photo of so many pixels."""
    return [format for format, limit in LIMITS.items() if max(width, height) > limit]


def check_sides(path: Path, width: int, height: int) -> None:
    """Raise AEDeskError where a file of this name cannot hold so many pixels."""
    format = format_to_write(path)
    if format in too_large_for(width, height):
        raise AEDeskError("A {} file holds at most {} pixels per side; save as PNG or TIFF.", format, LIMITS[format])


def _as_readable(format: str, image: Image) -> Image:
    """The photo in colours that all programs read: WebP knows no grey, and hardly one grey and alpha of 16 bits in a
    TIFF."""
    as_colour = format == "WebP" or (format == "TIFF" and image.bits == 16 and image.alpha is not None)
    if not (as_colour and image.is_grey):
        return image
    colour: Any = np.tile(image.pixels, 3)
    return image.with_pixels(colour)


def _with_metadata_for(format: str, image: Image) -> tuple[Image, list[Sentence]]:
    """The photo with what its format can hold of the metadata, up to date; what is lost, in words."""
    metadata, lost = image.metadata, []
    sound = metadata.icc is not None and is_sound_profile(metadata.icc)
    profile = fitted_profile(metadata.icc, image.is_grey) if sound else None
    if metadata.icc and not sound:
        lost.append(Sentence("a colour profile that is damaged"))
    elif metadata.icc and not profile:
        lost.append(Sentence("a colour profile of another colour space"))
    metadata = replace(metadata, icc=profile)
    dpi = sane(metadata.dpi)
    has_place = format == "TIFF" or (format in PLACES_OF_DOTS and PLACES_OF_DOTS[format](dpi) is not None)
    exif = with_resolution(metadata.exif, dpi, add=not has_place)
    xmp = with_pixels(in_utf8(metadata.xmp), image.width, image.height, dpi) if metadata.xmp else None
    metadata = replace(metadata, dpi=dpi, exif=renewed(exif, image.pixels) if exif else None, xmp=xmp)
    if format == "TIFF" and metadata.exif and not is_sound(metadata.exif):
        metadata = replace(metadata, exif=None)
        lost.append(Sentence("EXIF that is damaged"))
    if format == "JPEG":
        metadata, too_much = _as_jpeg_holds(metadata)
        lost += too_much
    if format == "WebP" and metadata.iptc:
        metadata = replace(metadata, iptc=None)
        lost.append(Sentence("the captions of IPTC"))
    if format in ("TIFF", "WebP") and metadata.texts:
        names = ", ".join(dict.fromkeys(key for key, _ in metadata.texts))
        lost.append(Sentence("the texts of the file ({})", (names,)))
        metadata = replace(metadata, texts=())
    return replace(image, metadata=metadata), lost


def _as_jpeg_holds(metadata: Metadata) -> tuple[Metadata, list[Sentence]]:
    """What fits into the segments of a JPEG; what does not, in words."""
    lost = []
    if len(metadata.exif or b"") > LONGEST:
        metadata = replace(metadata, exif=None)
        lost.append(Sentence("so much EXIF"))
    if metadata.xmp and xmp_segments(metadata.xmp) is None:
        metadata = replace(metadata, xmp=None)
        lost.append(Sentence("so much XMP"))
    if len(metadata.iptc or b"") > LONGEST:
        metadata = replace(metadata, iptc=None)
        lost.append(Sentence("so many captions (IPTC)"))
    return metadata, lost


def _channels(image: Image) -> np.ndarray:
    """(H, W, 1 to 4): colour and, where there is one, alpha."""
    if image.alpha is None:
        return image.pixels
    return np.dstack([image.pixels, image.alpha])


def _write_with_pillow(image: Image, path: Path, format: str, quality: int) -> None:
    pixels = to_8_bits(image.pixels)
    alpha = None if image.alpha is None else to_8_bits(image.alpha)
    if format == "JPEG" and alpha is not None:
        weight = alpha[..., None].astype(np.float32) / 255
        pixels = (pixels * weight + 255 * (1 - weight) + 0.5).astype(np.uint8)
        alpha = None
    channels = pixels if alpha is None else np.dstack([pixels, alpha])
    picture = Pillow.fromarray(channels[..., 0] if channels.shape[2] == 1 else channels)
    options: dict[str, Any] = {}
    if image.metadata.exif:
        options["exif"] = b"Exif\0\0" + image.metadata.exif
    if image.metadata.icc:
        options["icc_profile"] = image.metadata.icc
    if format in PLACES_OF_DOTS and PLACES_OF_DOTS[format](image.metadata.dpi):
        options["dpi"] = image.metadata.dpi
    if format == "PNG":
        options["pnginfo"] = _png_texts(image.metadata)
    elif format == "WebP" and image.metadata.xmp:
        options["xmp"] = image.metadata.xmp
    if format == "JPEG":
        options["extra"] = word_segments(image.metadata)
        options.update(quality=quality, subsampling=0 if quality >= FULL_COLOUR else 2, optimize=True)
    elif format == "WebP":
        options.update(quality=quality, method=4, exact=True)
    else:
        options.update(compress_level=4)
    with room_for_jpeg(picture.width, picture.height) if format == "JPEG" else nullcontext():
        picture.save(path, format, **options)


def _png_texts(metadata: Metadata) -> PngInfo:
    from PIL.PngImagePlugin import PngInfo

    texts = PngInfo()
    for kind, content in word_chunks(metadata):
        texts.add(kind, content)
    return texts
