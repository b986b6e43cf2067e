"""Reading a photo through Pillow: JPEG, PNG, WebP, BMP, GIF, AVIF, HEIC, and TIFFs that tifffile cannot decode."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image as Pillow
from PIL import UnidentifiedImageError

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.claims import check_claims
from aedesk.imaging.formats.colour_spaces import to_srgb
from aedesk.imaging.formats.deep_jpeg import deep_jpeg, for_its_words
from aedesk.imaging.formats.deep_photo import deep_pixels
from aedesk.imaging.formats.jpeg_end import missing_at_the_end
from aedesk.imaging.formats.jpeg_file import is_progressive
from aedesk.imaging.formats.levels import STRIP
from aedesk.imaging.formats.limits import check_size, details_missing, incomplete, whole_all_the_same
from aedesk.imaging.formats.pillow_words import words_of
from aedesk.imaging.formats.salvage import ended_jpeg, mended_png, missing_of_jpeg
from aedesk.imaging.formats.turned import ORIENTATION, orientation_of, turned
from aedesk.imaging.image import Image, Metadata

# By the name of a format what Pillow calls it: no other plug-in is let in, whatever the file says.
PLUGINS = {
    "JPEG": ("JPEG",),  # and MPO, which it gives on itself
    "PNG": ("PNG",),
    "TIFF": ("TIFF",),
    "WebP": ("WEBP",),
    "BMP": ("BMP",),
    "GIF": ("GIF",),
    "AVIF": ("AVIF",),
    "HEIC": ("HEIF",),
}
PNG_SIZE_AT = (16, 20)
PNG_BITS_AT = 24  # the IHDR chunk comes first; its ninth byte is the bit depth
# The check of the pixel count is ours: it says what is wrong before anything is decoded.
Pillow.MAX_IMAGE_PIXELS = None


def load_with_pillow(path: Path, kind: str) -> Image:
    """Read a photo of a format of PLUGINS. Raises AEDeskError, and what Pillow raises."""
    try:
        with Pillow.open(path, formats=PLUGINS[kind]) as file:
            check_size(path.name, file.width, file.height)
            check_claims(path, kind, file.width, file.height)
            metadata, orientation = words_of(file)
            if kind == "PNG" and _png_bits(path) == 16:
                image = from_array(_decode_png16(path.read_bytes()), metadata)
            elif kind == "WebP" and not getattr(file, "is_animated", False):
                image = from_array(_decode_webp(path.read_bytes()), metadata)
            else:
                deep = deep_pixels(path, kind)
                image = from_pillow(file, metadata) if deep is None else from_array(deep, metadata)
    except (AEDeskError, MemoryError, FileNotFoundError, PermissionError):
        raise
    except Exception:
        if kind not in ("JPEG", "PNG"):
            raise
        if kind == "JPEG" and (words := for_its_words(path)) is not None:
            return _deep_jpeg(path, words)
        salvaged = _salvaged(path, kind)
        if salvaged is None:
            raise
        image, orientation = salvaged
    else:
        if kind == "JPEG" and (missing := missing_at_the_end(path, image.pixels)) is not None:
            image = replace(image, missing=missing, notes=(incomplete(path.name),))
    return turned(image, orientation)


def _deep_jpeg(path: Path, words: io.BytesIO) -> Image:
    with Pillow.open(words, formats=PLUGINS["JPEG"]) as file:
        check_size(path.name, file.width, file.height)
        check_claims(path, "JPEG", file.width, file.height)
        metadata, orientation = words_of(file)
    pixels, missing = deep_jpeg(path)
    image = from_array(pixels, metadata)
    if missing is not None:
        note = incomplete if missing.any() else whole_all_the_same
        image = replace(image, missing=missing if missing.any() else None, notes=(note(path.name),))
    return turned(image, orientation)


def tiff_with_pillow(path: Path, metadata: Metadata, orientation: int) -> Image:
    """The first photo of a TIFF, whose words are known. Raises what Pillow raises."""
    with Pillow.open(path, formats=PLUGINS["TIFF"]) as file:
        image = from_pillow(file, metadata)  # upright already
    if orientation >= 5 and metadata.dpi:
        image = replace(image, metadata=replace(image.metadata, dpi=metadata.dpi[::-1]))
    return image


def _salvaged(path: Path, kind: str) -> tuple[Image, int] | None:
    """A photo as far as its file goes, and its orientation; None where no pixel is left. Raises what Pillow
    raises where that is not far enough."""
    data = path.read_bytes()
    if kind == "PNG":  # what is mended is as large in memory as the file says
        check_size(path.name, *(int.from_bytes(data[place : place + 4], "big") for place in PNG_SIZE_AT))
    stream, missing = (ended_jpeg(data), None) if kind == "JPEG" else _mended(data)
    if missing is not None and missing.all():
        return None
    with Pillow.open(stream, formats=PLUGINS[kind]) as file:
        check_size(path.name, file.width, file.height)
        metadata, orientation = words_of(file)
        deep = kind == "PNG" and data[PNG_BITS_AT] == 16
        image = from_array(_decode_png16(stream.getvalue()), metadata) if deep else from_pillow(file, metadata)
    missing = missing_of_jpeg(image.pixels) if missing is None else missing
    if missing.all():
        return None
    if not missing.any():
        note = details_missing if kind == "JPEG" and is_progressive(data) else whole_all_the_same
        return replace(image, notes=(note(path.name),)), orientation
    return replace(image, missing=missing, notes=(incomplete(path.name),)), orientation


def _mended(data: bytes) -> tuple[io.BytesIO, np.ndarray]:
    content, missing = mended_png(data)
    return io.BytesIO(content), missing


def size_with_pillow(path: Path, kind: str) -> tuple[int, int]:
    """Width and height, upright. Raises what Pillow raises."""
    try:
        return _upright_size(path, kind)
    except UnidentifiedImageError:
        words = for_its_words(path) if kind == "JPEG" else None
        if words is None:
            raise
        return _upright_size(words, kind)


def _upright_size(source: Path | io.BytesIO, kind: str) -> tuple[int, int]:
    with Pillow.open(source, formats=PLUGINS[kind]) as file:
        try:
            orientation = orientation_of(file.getexif().get(ORIENTATION, 1))
        except Exception:  # Pillow raises of every kind for broken EXIF
            orientation = 1
        return (file.height, file.width) if orientation in range(5, 9) else (file.width, file.height)


def from_array(pixels: np.ndarray, metadata: Metadata) -> Image:
    """(H, W), (H, W, 2), (H, W, 3) or (H, W, 4), of 8 or 16 bits; an even channel is alpha."""
    if pixels.ndim == 2:
        pixels = pixels[..., None]
    channels = pixels.shape[2]
    alpha = np.ascontiguousarray(pixels[..., -1]) if channels in (2, 4) else None
    colour = pixels[..., : 3 if channels >= 3 else 1]
    return Image(np.ascontiguousarray(colour), alpha, metadata)


def from_pillow(file: Any, metadata: Metadata) -> Image:
    """An opened picture of Pillow. Raises AEDeskError, and what Pillow raises."""
    file.load()
    if file.mode in ("CMYK", "LAB"):
        # Their profile speaks of another colour space; what comes out is sRGB.
        return Image(to_srgb(file, metadata.icc), None, replace(metadata, icc=None))
    if file.mode in ("YCbCr", "HSV"):  # a profile speaks of the RGB that they stand for
        return from_array(_array(file.convert("RGB")), metadata)
    if file.mode.startswith("I;16"):
        return from_array(np.asarray(file).astype(np.uint16), metadata)
    if file.mode in ("I", "F"):
        raise AEDeskError("Photos with 32 bits per channel cannot be read; save the photo with 16 bits.")
    transparent = "transparency" in file.info or file.mode in ("RGBA", "LA", "PA", "RGBa", "La")
    mode = ("LA" if transparent else "L") if file.mode in ("1", "L", "LA", "La") else "RGBA" if transparent else "RGB"
    if file.mode == "P" and mode == "RGB" and _grey_palette(file):
        mode = "L"
    return from_array(_array(file if file.mode == mode else file.convert(mode)), metadata)


def _png_bits(path: Path) -> int:
    with path.open("rb") as stream:
        head = stream.read(PNG_BITS_AT + 1)
    return head[PNG_BITS_AT] if len(head) > PNG_BITS_AT else 0


def _decode_png16(data: bytes) -> np.ndarray:
    import imagecodecs

    pixels: np.ndarray = imagecodecs.png_decode(data)
    return pixels


def _decode_webp(data: bytes) -> np.ndarray:
    """As Pillow does, in a quarter of the memory."""
    import imagecodecs

    pixels: np.ndarray = imagecodecs.webp_decode(data)
    return pixels


def _array(picture: Any) -> np.ndarray:
    """The pixels of a picture in 8 bits, (H, W) or (H, W, C), taken in strips: as a whole, Pillow makes two more
    copies of them."""
    channels = len(picture.getbands())
    pixels = np.empty((picture.height, picture.width, channels), np.uint8)
    for top in range(0, picture.height, STRIP):
        bottom = min(top + STRIP, picture.height)
        strip = np.asarray(picture.crop((0, top, picture.width, bottom)))
        pixels[top:bottom] = strip.reshape(bottom - top, picture.width, channels)
    return pixels if channels > 1 else pixels[..., 0]


def _grey_palette(file: Any) -> bool:
    colours = np.array(file.getpalette() or [], dtype=np.uint8)
    colours = colours[: len(colours) // 3 * 3].reshape(-1, 3)
    return bool(len(colours)) and bool((colours == colours[:, :1]).all())
