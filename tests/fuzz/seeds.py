"""Small sound files of every format that is read, each with what such files may carry."""

from __future__ import annotations

import io
import itertools
from typing import Any

import numpy as np
import tifffile
from PIL import Image as Pillow
from PIL import ImageCms
from PIL.PngImagePlugin import PngInfo

from tests.conftest import drawing

RGB = drawing(16, 24)
GREY = RGB[..., 1].copy()
XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>'


def seeds() -> list[tuple[str, bytes]]:
    """Suffix and content of each."""
    return [*_of_pillow(), *_of_tifffile(), *_of_imagecodecs(), *_heic()]


def _exif() -> Pillow.Exif:
    exif = Pillow.Exif()
    exif[0x010E], exif[0x0112], exif[0x011A], exif[0x0128] = "Oma", 6, 300.0, 2
    exif.get_ifd(0x8769)[0x9003] = "1938:05:01 10:00:00"
    exif.get_ifd(0x8825)[0x0001] = "N"
    return exif


def _of_pillow() -> list[tuple[str, bytes]]:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    texts = PngInfo()
    texts.add_itxt("Title", "Oma")
    texts.add_text("Comment", "at the lake", zip=True)
    said: dict[str, Any] = {"exif": _exif(), "xmp": XMP}
    picture = Pillow.fromarray(RGB)
    cases: list[tuple[str, str, str, dict[str, Any]]] = [
        ("RGB", ".jpg", "JPEG", {**said, "comment": b"Oma", "dpi": (300, 300)}),
        ("L", ".jpg", "JPEG", {"icc_profile": profile}),
        ("RGB", ".jpg", "JPEG", {"progressive": True, "subsampling": 2}),
        ("CMYK", ".jpg", "JPEG", {}),
        *((mode, ".png", "PNG", {}) for mode in ("1", "L", "LA", "P", "RGB", "RGBA", "I;16")),
        ("RGB", ".png", "PNG", {"exif": _exif(), "pnginfo": texts, "icc_profile": profile, "dpi": (300, 300)}),
        ("RGB", ".webp", "WEBP", said),
        ("RGBA", ".webp", "WEBP", {"lossless": True}),
        *((mode, ".bmp", "BMP", {}) for mode in ("1", "L", "P", "RGB", "RGBA")),
        ("P", ".gif", "GIF", {"comment": b"Oma"}),
        ("RGB", ".avif", "AVIF", {"exif": _exif()}),
        ("RGB", ".tif", "TIFF", {"exif": _exif(), "compression": "tiff_lzw", "icc_profile": profile}),
        ("YCbCr", ".tif", "TIFF", {"compression": "jpeg"}),
        ("1", ".tif", "TIFF", {"compression": "group4"}),
        ("CMYK", ".tif", "TIFF", {}),
        ("LAB", ".tif", "TIFF", {}),
    ]
    made = []
    for mode, suffix, format, options in cases:
        if mode == "I;16":
            converted = Pillow.fromarray(GREY.astype(np.uint16) * 257)
        elif mode == "LAB":
            converted = ImageCms.applyTransform(picture, ImageCms.buildTransform(
                ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), "RGB", "LAB"))  # fmt: skip
        else:
            converted = picture.convert(mode)
        stream = io.BytesIO()
        converted.save(stream, format, **options)
        made.append((suffix, stream.getvalue()))
    stream = io.BytesIO()
    picture.save(stream, "GIF", save_all=True, append_images=[picture.rotate(90)])
    return [*made, (".gif", stream.getvalue())]


def _of_tifffile() -> list[tuple[str, bytes]]:
    made = []
    alpha = GREY[..., None]
    pixels: list[tuple[np.ndarray, dict[str, Any]]] = [
        (RGB, {"photometric": "rgb"}),
        (GREY, {"photometric": "minisblack"}),
        (GREY, {"photometric": "miniswhite", "subfiletype": 1}),
        (RGB.astype(np.uint16) * 257, {"photometric": "rgb"}),
        (np.dstack([RGB, alpha]), {"photometric": "rgb", "extrasamples": ["assocalpha"], "planarconfig": "contig"}),
        (np.dstack([RGB, alpha]), {"photometric": "rgb", "extrasamples": ["unspecified"], "planarconfig": "contig"}),
        (np.dstack([RGB, alpha]), {"photometric": "separated", "planarconfig": "contig"}),
        (GREY, {"photometric": "palette", "colormap": np.zeros((3, 256), np.uint16)}),
        (RGB.astype(np.uint16), {"photometric": "cielab"}),
        (RGB, {"photometric": "ycbcr", "extratags": [(530, "H", 2, (1, 1), True)]}),
        (np.ascontiguousarray(np.moveaxis(RGB, -1, 0)), {"photometric": "rgb", "planarconfig": "separate"}),
    ]
    ways: list[dict[str, Any]] = [
        {},
        {"compression": "zlib", "predictor": True},
        {"compression": "lzw", "bigtiff": True},
        {"tile": (16, 16), "byteorder": ">"},
        {"rowsperstrip": 5, "subifds": 1},
    ]
    for (values, options), way in itertools.product(pixels, ways):
        made.append((".tif", _tiff(values, {**options, **way})))
    for compression in ("jpeg", "jpeg2000", "jpegxl", "packbits", "lzma", "png", "webp", "zstd"):
        made.append((".tif", _tiff(RGB, {"photometric": "rgb", "compression": compression})))
    made.append((".fff", _tiff(RGB, {"photometric": "rgb"})))
    made.append((".dng", _tiff(GREY.astype(np.uint16), {"photometric": 32803, "extratags": [
        (50706, "B", 4, (1, 4, 0, 0), True), (50717, "H", 1, 65535, True), (33421, "H", 2, (2, 2), True),
        (33422, "B", 4, (0, 1, 1, 2), True)]})))  # fmt: skip
    return made


def _tiff(pixels: np.ndarray, options: dict[str, Any]) -> bytes:
    stream = io.BytesIO()
    bigtiff, byteorder = options.pop("bigtiff", False), options.pop("byteorder", "<")
    with tifffile.TiffWriter(stream, bigtiff=bigtiff, byteorder=byteorder) as tiff:
        tiff.write(pixels, metadata=None, description="Oma", resolution=(300, 300), **options)
        if options.get("subifds"):
            tiff.write(RGB, photometric="rgb", metadata=None)
    return stream.getvalue()


def _of_imagecodecs() -> list[tuple[str, bytes]]:
    import imagecodecs

    deep = RGB.astype(np.uint16) * 4
    made = [(".jp2", imagecodecs.jpeg2k_encode(RGB)), (".j2k", imagecodecs.jpeg2k_encode(GREY, codecformat="j2k"))]
    if imagecodecs.JPEGXL.available:
        made += [(".jxl", imagecodecs.jpegxl_encode(RGB)), (".jxl", imagecodecs.jpegxl_encode(deep))]
    if imagecodecs.AVIF.available:
        made.append((".avif", imagecodecs.avif_encode(deep, bitspersample=10)))
    return [(suffix, bytes(content)) for suffix, content in made]


def _heic() -> list[tuple[str, bytes]]:
    try:
        from pillow_heif import from_pillow
    except ImportError:
        return []
    stream = io.BytesIO()
    from_pillow(Pillow.fromarray(drawing(64, 64))).save(stream, quality=50)
    return [(".heic", stream.getvalue())]
