"""Reading a photo file into an Image, with everything that the file says about it."""

from __future__ import annotations

import io
import mmap
import struct
import warnings
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from PIL import Image as Pillow
from PIL import ImageCms, UnidentifiedImageError

from aedesk.errors import AEDeskError
from aedesk.imaging.formats import iptc
from aedesk.imaging.formats.exif import MARKER, upright
from aedesk.imaging.formats.raw import is_raw, load_raw, size_of_raw
from aedesk.imaging.formats.table import READABLE
from aedesk.imaging.formats.tiff_tags import read_tree, write_block
from aedesk.imaging.image import Image, Metadata

T = TypeVar("T")

# A photo of this many pixels takes 0.8 GB as 8-bit RGB. More is taken for a decompression bomb.
MAX_PIXELS = 2**28
STRIP = 256  # rows copied at once
READ_AT_ONCE = 2**24  # bytes of a TIFF in memory beside its pixels
ORIENTATION = 0x0112
HEIC_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}
ENGLISH = ", ".join(READABLE)
# The check of the pixel count is ours: it says what is wrong before anything is decoded.
Pillow.MAX_IMAGE_PIXELS = None


def load(path: Path, page: int = 0) -> Image:
    """Read a photo. Its orientation is applied; grey stays grey, 16 bits stay 16 bits.

    CMYK becomes sRGB, a palette RGB, 1 bit grey, a RAW is developed. `page`: of a TIFF with several (pages.py).
    Raises AEDeskError with a sentence for everything that cannot be read.
    """
    return _guarded(path, lambda path: load_raw(path, MAX_PIXELS) if is_raw(path) else _read(path, page))


def size_of(path: Path) -> tuple[int, int]:
    """Width and height of the photo in a file, as it would be loaded; its pixels are not read. Raises AEDeskError."""
    return _guarded(path, _read_size)


def _guarded(path: Path, read: Callable[[Path], T]) -> T:
    """What `read` says of a file; every problem becomes a sentence."""
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise AEDeskError("'{}' is a folder, not a photo.", path)
        if size == 0:
            raise AEDeskError("'{}' is empty: the file has no content.", path.name)
        _check_kind(path)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of oddities in metadata that harm nothing
            return read(path)
    except AEDeskError:
        raise
    except FileNotFoundError:
        raise AEDeskError("'{}' is not there.", path) from None
    except PermissionError:
        raise AEDeskError("'{}' cannot be read: permission denied.", path) from None
    except UnidentifiedImageError:
        raise AEDeskError("'{}' is not a picture that AEDesk can read ({}).", path.name, ENGLISH) from None
    except MemoryError:
        raise AEDeskError("'{}' does not fit into the memory of this computer.", path.name) from None
    except (OSError, ValueError, SyntaxError, struct.error, EOFError, IndexError, KeyError) as problem:
        raise AEDeskError("'{}' is damaged and cannot be read ({}).", path.name, _reason(problem)) from problem


def _check_kind(path: Path) -> None:
    """Say of what is no photo, but often taken for one, what to do. Make HEIC readable, where it can be."""
    with path.open("rb") as stream:
        head = stream.read(16)
    if head.startswith(b"%PDF"):
        raise AEDeskError(
            "'{}' is a PDF, a document with pages. Scan to TIFF or PNG instead, or take the pictures "
            "out of it first, for example with the command pdfimages -all.",
            path.name,
        )
    if head[4:8] == b"ftyp" and head[8:12] in HEIC_BRANDS:
        try:
            from pillow_heif import register_heif_opener
        except ImportError:
            raise AEDeskError(
                "'{}' is a HEIC photo. The part that reads it is installed on its own, as its licence asks:"
                " pip install pillow-heif",
                path.name,
            ) from None
        register_heif_opener()


def _reason(problem: BaseException) -> str:
    return str(problem).strip().rstrip(".").split("\n")[0][:120] or type(problem).__name__


def _read_size(path: Path) -> tuple[int, int]:
    if is_raw(path):
        return size_of_raw(path)
    with Pillow.open(path) as file:
        turned = int(file.getexif().get(ORIENTATION, 1) or 1) in range(5, 9)
        return (file.height, file.width) if turned else (file.width, file.height)


def _read(path: Path, page: int) -> Image:
    with Pillow.open(path) as file:
        if page:
            file.seek(page)
        if file.width * file.height > MAX_PIXELS:
            raise AEDeskError(
                "'{}' says that it is {} x {} pixels; AEDesk reads photos of up to {} megapixels.",
                path.name,
                file.width,
                file.height,
                MAX_PIXELS // 10**6,
            )
        metadata, orientation = _metadata(file)
        if file.format == "PNG" and _png_bits(path) == 16:
            image = _from_array(_decode_png16(path), metadata)
        elif file.format == "TIFF" and (max(_tiff_bits(file)) > 8 or _is_plain_tiff(file)):
            image = _from_array(_decode_tiff(path, page), metadata)
        else:
            image = _from_pillow(file, metadata)
    return _turn(image, orientation)


def _metadata(file: Any) -> tuple[Metadata, int]:
    exif = file.getexif()
    orientation = int(exif.get(ORIENTATION, 1) or 1)
    block: bytes | None = None
    captions = None
    if file.format == "TIFF" and file.tell() == 0:
        block, captions = _about_the_photo(Path(file.filename))
    elif len(exif):
        raw = file.info.get("exif")
        # Pillow has understood it: what it does not know itself is kept as well.
        block = raw.removeprefix(MARKER) if isinstance(raw, bytes) else exif.tobytes().removeprefix(MARKER)
        block = upright(block)
    xmp = file.info.get("xmp")
    if isinstance(xmp, str):
        xmp = xmp.encode("utf-8")
    dpi = file.info.get("dpi")
    if dpi is not None:
        dpi = (float(dpi[0]), float(dpi[1]))
        if not all(np.isfinite(dpi)) or min(dpi) <= 0:
            dpi = None
    icc = file.info.get("icc_profile") or None
    return Metadata(exif=block, icc=icc, xmp=xmp or None, dpi=dpi, iptc=captions or _iptc(file)), orientation


def _iptc(file: Any) -> bytes | None:
    """The captions of a file that is no TIFF, wherever its format has them."""
    if file.format == "PNG":
        text = file.info.get(iptc.PNG_KEY)
        return iptc.from_png_text(text) if isinstance(text, str) else None
    resources = file.info.get("photoshop")
    value = resources.get(iptc.NUMBER) if isinstance(resources, dict) else None
    return value if isinstance(value, bytes) and value else None


# What a TIFF says of its own pixels and how they lie, which is not true of the next file: sizes, compression, strips
# and tiles, predictor, palette, resolution, sub-images, and what is kept elsewhere (XMP, IPTC, Photoshop, ICC).
OF_THE_PIXELS = {0x00FE, 0x00FF, *range(0x0100, 0x0104), 0x0106, 0x0107, 0x0108, 0x0109, 0x010A, 0x0111,
                 *range(0x0115, 0x011D), 0x0120, 0x0121, 0x0122, 0x0123, 0x0124, 0x0125, 0x0128, 0x0129, 0x012D, 0x013D,
                 *range(0x013E, 0x014B), 0x014C, *range(0x0151, 0x0158), 0x015B, *range(0x0200, 0x020A),
                 *range(0x0211, 0x0215), 0x02BC, 0x83BB, 0x8649, 0x8773, 0xC4A5}  # fmt: skip


def _about_the_photo(path: Path) -> tuple[bytes | None, bytes | None]:
    """The tags of a TIFF that speak of the photo, as a block of EXIF, and its captions; None where there are none."""
    with path.open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as content:
        try:
            tree = read_tree(content)
        except (ValueError, struct.error):  # a BigTIFF
            return None, None
    first = {number: tag for number, tag in tree.first.items() if number not in OF_THE_PIXELS}
    # Some programs call the bytes of captions numbers of 32 bits; they are bytes all the same.
    captions = tree.first[iptc.TIFF_TAG].data if iptc.TIFF_TAG in tree.first else None
    return upright(write_block(replace(tree, first=first))) if first else None, captions


def _png_bits(path: Path) -> int:
    with path.open("rb") as stream:
        return stream.read(25)[24]  # the IHDR chunk comes first; its ninth byte is the bit depth


def _tiff_bits(file: Any) -> tuple[int, ...]:
    bits = file.tag_v2.get(0x0102, (1,))
    return tuple(bits) if isinstance(bits, tuple) else (int(bits),)


# Compressions without loss that tifffile reads in strips: none, LZW, Deflate (two numbers), PackBits.
PLAIN_COMPRESSIONS = {1, 5, 8, 32946, 32773}


def _is_plain_tiff(file: Any) -> bool:
    """Whether it is grey or RGB of 8 bits, as most scans are: these tifffile reads in a third of the memory."""
    tags = file.tag_v2
    channels = tags.get(0x0115, 1)
    return bool(
        set(_tiff_bits(file)) == {8}
        and (tags.get(0x0106), channels) in {(0, 1), (1, 1), (2, 3)}
        and tags.get(0x0103, 1) in PLAIN_COMPRESSIONS
        and tags.get(0x0153, (1,))[0] == 1  # unsigned
    )


def _decode_png16(path: Path) -> np.ndarray:
    import imagecodecs

    try:
        pixels: np.ndarray = imagecodecs.png_decode(path.read_bytes())
    except (RuntimeError, ValueError) as problem:
        raise OSError(_reason(problem)) from problem
    return pixels


def _decode_tiff(path: Path, number: int) -> np.ndarray:
    import tifffile

    with tifffile.TiffFile(path) as tiff:
        page: Any = tiff.pages[number]
        if page.dtype is None or page.dtype.kind != "u" or page.dtype.itemsize > 2:
            raise AEDeskError("'{}' has {} pixels; AEDesk reads TIFFs of 8 or 16 bits.", path.name, page.dtype)
        try:
            pixels: np.ndarray = page.asarray(buffersize=READ_AT_ONCE)
        except RuntimeError as problem:
            raise OSError(_reason(problem)) from problem
        if page.planarconfig == 2 and pixels.ndim == 3:
            pixels = np.moveaxis(pixels, 0, -1)
        if page.photometric == 0:  # white is zero
            pixels = np.iinfo(pixels.dtype).max - pixels
        elif page.photometric == 5:  # CMYK
            profile = page.tags.get("InterColorProfile")
            return _cmyk16_to_rgb(pixels, profile.value if profile else None)
        elif page.photometric not in (1, 2):
            raise AEDeskError(
                "'{}' stores its colours as {}, which AEDesk cannot read.", path.name, page.photometric.name
            )
    return pixels


def _from_array(pixels: np.ndarray, metadata: Metadata) -> Image:
    """(H, W), (H, W, 2), (H, W, 3) or (H, W, 4), of 8 or 16 bits; an even channel is alpha."""
    if pixels.ndim == 2:
        pixels = pixels[..., None]
    channels = pixels.shape[2]
    alpha = np.ascontiguousarray(pixels[..., -1]) if channels in (2, 4) else None
    colour = pixels[..., : 3 if channels >= 3 else 1]
    return Image(np.ascontiguousarray(colour), alpha, metadata)


def _from_pillow(file: Any, metadata: Metadata) -> Image:
    file.load()
    if file.mode in ("CMYK", "LAB", "YCbCr", "HSV"):
        # Their profile speaks of another colour space; what comes out is sRGB.
        return Image(_to_srgb(file, metadata.icc), None, replace(metadata, icc=None))
    if file.mode.startswith("I;16"):
        return _from_array(np.asarray(file).astype(np.uint16), metadata)
    if file.mode in ("I", "F"):
        raise AEDeskError("Photos with 32 bits per channel cannot be read; save it with 16 bits.")
    transparent = "transparency" in file.info or file.mode in ("RGBA", "LA", "PA", "RGBa", "La")
    mode = ("LA" if transparent else "L") if file.mode in ("1", "L", "LA", "La") else "RGBA" if transparent else "RGB"
    if file.mode == "P" and mode == "RGB" and _grey_palette(file):
        mode = "L"
    return _from_array(_array(file if file.mode == mode else file.convert(mode)), metadata)


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


def _to_srgb(file: Any, profile: bytes | None) -> np.ndarray:
    if profile:
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            converted = ImageCms.profileToProfile(file, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
            return np.array(converted)
        except (ImageCms.PyCMSError, OSError):
            pass  # a broken profile: fall back on the plain conversion
    return np.array(file.convert("RGB"))


def _cmyk16_to_rgb(pixels: np.ndarray, profile: bytes | None) -> np.ndarray:
    eight = (pixels >> 8).astype(np.uint8) if pixels.dtype == np.uint16 else pixels
    return _to_srgb(Pillow.fromarray(eight, "CMYK"), profile)


def _turn(image: Image, orientation: int) -> Image:
    """Apply the EXIF orientation 1-8 (mirrorings and quarter turns)."""
    if orientation not in range(2, 9):
        return image

    def turned(pixels: Any) -> Any:
        if orientation in (2, 3):
            pixels = pixels[:, ::-1]
        if orientation in (3, 4):
            pixels = pixels[::-1]
        if orientation >= 5:
            pixels = pixels.swapaxes(0, 1)
        if orientation in (6, 7):
            pixels = pixels[:, ::-1]
        if orientation in (7, 8):
            pixels = pixels[::-1]
        return np.ascontiguousarray(pixels)

    alpha = None if image.alpha is None else turned(image.alpha)
    metadata = image.metadata
    if orientation >= 5 and metadata.dpi:
        metadata = replace(metadata, dpi=metadata.dpi[::-1])
    return Image(turned(image.pixels), alpha, metadata)
