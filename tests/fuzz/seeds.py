"""A small sound file of every kind that AEDesk reads."""

from __future__ import annotations

import io
import struct
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import tifffile
from PIL import Image as Pillow
from PIL import ImageCms
from PIL.PngImagePlugin import PngInfo

from tests.imaging.formats.test_raw import write_dng
from tests.imaging.formats.test_tiff_pixels import plain_tiff

XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/">'
    b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>'
)
RGB = np.random.default_rng(0).integers(0, 256, (24, 40, 3)).astype(np.uint8)
RGB[4:20, 8:32] = (90, 120, 150)
GREY = RGB[..., 0]


def seeds(folder: Path) -> list[tuple[str, bytes]]:
    """Suffix and content of each file. `folder`: an empty one, for what is written by its path only."""
    return [*_pillow(), *_tiffs(), *_codecs(), *_heic(), *_raw(folder)]


def _pillow() -> Iterator[tuple[str, bytes]]:
    exif = Pillow.Exif()
    exif[0x010F], exif[0x0112] = "Agfa", 6
    exif.get_ifd(0x8769)[0x9003] = "1931:05:17 10:00:00"
    exif.get_ifd(0x8825)[0x0001] = "N"
    icc = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    texts = PngInfo()
    texts.add_text("Description", "Oma", zip=True)
    texts.add_itxt("XML:com.adobe.xmp", XMP.decode())
    colour, grey = Pillow.fromarray(RGB), Pillow.fromarray(GREY)
    said: dict[str, Any] = {"exif": exif, "icc_profile": icc}
    kinds: list[tuple[str, Any, dict[str, Any]]] = [
        ("JPEG", colour, {**said, "xmp": XMP, "comment": b"Oma", "dpi": (300, 300)}),
        ("JPEG", colour, {"progressive": True}),
        ("JPEG", grey, {"restart_marker_blocks": 2}),
        ("JPEG", colour.convert("CMYK"), {}),
        ("MPO", colour, {"save_all": True, "append_images": [grey]}),
        ("PNG", colour, {**said, "pnginfo": texts}),
        ("PNG", colour.quantize(8), {"transparency": 0}),
        ("PNG", grey.convert("1"), {}),
        ("PNG", colour, {"save_all": True, "append_images": [colour.rotate(90)]}),
        ("WEBP", colour, {**said, "quality": 80}),
        ("WEBP", colour.convert("RGBA"), {"lossless": True}),
        ("WEBP", colour, {"save_all": True, "append_images": [colour.rotate(90)]}),
        ("BMP", colour, {}),
        ("BMP", grey, {}),
        ("GIF", colour.quantize(16), {"save_all": True, "append_images": [grey], "comment": b"Oma"}),
        ("AVIF", colour, said),
        ("TIFF", grey.convert("1"), {"compression": "group4"}),
        ("TIFF", colour, {"compression": "jpeg", **said}),
        ("TIFF", colour.convert("CMYK"), {"compression": "tiff_lzw"}),
    ]
    for format, picture, options in kinds:
        stream = io.BytesIO()
        picture.save(stream, format, **options)
        yield {"JPEG": ".jpg", "MPO": ".jpg", "TIFF": ".tif"}.get(format, f".{format.lower()}"), stream.getvalue()


def _tiffs() -> Iterator[tuple[str, bytes]]:
    deep = RGB.astype(np.uint16) * 257
    four = np.dstack([RGB, GREY])
    kinds: list[tuple[np.ndarray, dict[str, Any]]] = [
        (RGB, {"photometric": "rgb", "compression": "zlib", "predictor": True, "resolution": (300, 300)}),
        (deep, {"photometric": "rgb", "compression": "lzw", "bigtiff": True, "description": "Oma"}),
        (four, {"photometric": "rgb", "extrasamples": ["assocalpha"], "planarconfig": "contig"}),
        (four, {"photometric": "separated", "planarconfig": "contig", "tile": (16, 16)}),
        (np.moveaxis(deep, 2, 0), {"photometric": "rgb", "planarconfig": "separate", "byteorder": ">"}),
        (np.dstack([deep[..., 0], deep[..., 1]]), {"photometric": "minisblack", "extrasamples": ["unassalpha"]}),
        (GREY, {"photometric": "palette", "colormap": np.arange(768, dtype=np.uint16).reshape(3, 256)}),
        (deep, {"photometric": "cielab", "rowsperstrip": 5}),
        (RGB, {"photometric": "ycbcr", "compression": "jpeg"}),
        (GREY, {"photometric": "miniswhite", "compression": "packbits", "subfiletype": 1}),
        (RGB, {"photometric": "rgb", "compression": "jpeg2000"}),
    ]
    for pixels, options in kinds:
        stream = io.BytesIO()
        tifffile.imwrite(stream, pixels, metadata=None, **options)
        yield ".tif", stream.getvalue()
    stream = io.BytesIO()
    with tifffile.TiffWriter(stream) as tiff:
        tiff.write(RGB[::4, ::4].copy(), photometric="rgb", subfiletype=1, subifds=1, metadata=None)
        tiff.write(RGB, photometric="rgb", metadata=None)
        tiff.write(GREY, photometric="minisblack", metadata=None)
    yield ".tif", stream.getvalue()


def _codecs() -> Iterator[tuple[str, bytes]]:
    deep = RGB.astype(np.uint16) * 257
    makers: list[tuple[str, Callable[[], bytes]]] = [
        (".png", lambda: imagecodecs.png_encode(deep)),
        (".jp2", lambda: imagecodecs.jpeg2k_encode(RGB, level=80, codecformat="jp2")),
        (".j2k", lambda: imagecodecs.jpeg2k_encode(deep[..., 0] >> 4, bitspersample=12, codecformat="j2k")),
        (".jxl", lambda: imagecodecs.jpegxl_encode(RGB, level=80)),
        (".jxl", lambda: imagecodecs.jpegxl_encode(deep, lossless=True, usecontainer=True)),
        (".jxl", lambda: imagecodecs.jpegxl_encode_jpeg(_with_profile())),
        (".jpg", lambda: imagecodecs.jpeg8_encode(deep >> 4, bitspersample=12, level=80)),
        (".avif", lambda: imagecodecs.avif_encode(deep >> 6, bitspersample=10, level=80)),
    ]
    for suffix, maker in makers:
        yield suffix, maker()
    packed = imagecodecs.jpegxl_encode(RGB, level=80, usecontainer=True)
    yield ".jxl", packed + _box(b"brob", b"xml " + imagecodecs.brotli_encode(XMP))
    data = imagecodecs.jpeg2k_encode(RGB, level=80, codecformat="jp2")
    place = data.index(b"jp2c") - 4
    more = _box(b"uuid", bytes.fromhex("be7acfcb97a942e89c71999491e3afac") + XMP) + _box(b"xml ", b"<note>Oma</note>")
    yield ".jp2", data[:place] + more + data[place:]


def _box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content) + 8) + kind + content


def _with_profile() -> bytes:
    stream = io.BytesIO()
    icc = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    Pillow.fromarray(RGB).save(stream, "JPEG", icc_profile=icc)
    return stream.getvalue()


def _heic() -> Iterator[tuple[str, bytes]]:
    try:
        import pillow_heif
    except ImportError:
        return
    for mode, pixels in (("RGB", RGB), ("RGB;16", RGB.astype(np.uint16) * 257)):
        stream = io.BytesIO()
        wide = np.ascontiguousarray(np.kron(pixels, np.ones((3, 3, 1), pixels.dtype)))
        pillow_heif.from_bytes(mode=mode, size=(wide.shape[1], wide.shape[0]), data=wide.tobytes()).save(stream)
        yield ".heic", stream.getvalue()


def _raw(folder: Path) -> Iterator[tuple[str, bytes]]:
    path = folder / "seed.dng"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        write_dng(path, (6500, 6000, 5000))
    yield ".dng", path.read_bytes()
    tags = {258: (3, (16,) * 4), 262: (3, (34892,)), 277: (3, (4,)), 50706: (4, (0x0401,))}
    plain_tiff(path, np.dstack([RGB, GREY]).astype(np.uint16).tobytes(), tags, *GREY.shape)  # a film scan
    yield ".dng", path.read_bytes()
    path.unlink()
