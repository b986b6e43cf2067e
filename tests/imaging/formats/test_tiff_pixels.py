"""What the values of a TIFF mean is decided by its tags."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile
from PIL import Image as Pillow
from PIL import ImageCms

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.load import load, size_of
from aedesk.imaging.formats.pages import pages_of
from tests.conftest import drawing

RGB = drawing(40, 60)
GREY = RGB[..., 1]
SHADE = np.linspace(60, 255, 40 * 60).reshape(40, 60).astype(np.uint8)


def write(path: Path, pixels: np.ndarray, **options: Any) -> Path:
    tifffile.imwrite(path, pixels, metadata=None, **options)
    return path


def plain_tiff(path: Path, data: bytes, tags: dict[int, tuple[int, tuple[int, ...]]], height: int, width: int) -> Path:
    """A TIFF of one strip, with the tags (kind, values) beside those that say where it is."""
    every = {256: (4, (width,)), 257: (4, (height,)), 259: (3, (1,)), 278: (4, (height,)), 279: (4, (len(data),)),
             273: (4, (8,)), **tags}  # fmt: skip
    codes = {3: "H", 4: "I", 5: "I"}
    place = 8 + len(data) + len(data) % 2
    extra_at = place + 2 + 12 * len(every) + 4
    entries, extra = b"", b""
    for number in sorted(every):
        kind, values = every[number]
        packed = struct.pack(f"<{len(values)}{codes[kind]}", *values)
        entries += struct.pack("<HHI", number, kind, len(values) // (2 if kind == 5 else 1))
        if len(packed) > 4:
            entries += struct.pack("<I", extra_at + len(extra))
            extra += packed
        else:
            entries += packed.ljust(4, b"\0")
    folder = struct.pack("<H", len(every)) + entries + b"\0\0\0\0" + extra
    path.write_bytes(b"II*\0" + struct.pack("<I", place) + data + b"\0" * (len(data) % 2) + folder)
    return path


@pytest.mark.parametrize("bits", [2, 4, 6, 9, 10, 12, 14, 15])
@pytest.mark.parametrize("channels", [1, 3])
def test_odd_bit_depths_reach_from_black_to_white(tmp_path: Path, bits: int, channels: int) -> None:
    most = (1 << bits) - 1
    true = (RGB if channels == 3 else GREY[..., None]).astype(np.float64) / 255
    values = np.round(true * most).astype(np.uint16 if bits > 8 else np.uint8)
    digits = (values.reshape(40, -1, 1) >> np.arange(bits)[::-1]) & 1
    data = np.packbits(digits.reshape(40, -1).astype(np.uint8), axis=1).tobytes()  # a row begins at a byte
    tags = {258: (3, (bits,) * channels), 262: (3, (2 if channels == 3 else 1,)), 277: (3, (channels,))}
    image = load(plain_tiff(tmp_path / "a.tif", data, tags, 40, 60))
    assert image.bits == (16 if bits > 8 else 8)
    expected = values * (image.maximum / most)
    assert abs(image.pixels - expected).max() <= 0.5 + 1e-9


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("associated", [False, True])
def test_alpha_leaves_the_colours_as_bright_as_they_were(
    tmp_path: Path, kind: type, channels: int, associated: bool
) -> None:
    scale = 257 if kind == np.uint16 else 1
    colour = (RGB if channels == 3 else GREY[..., None]).astype(kind) * kind(scale)
    alpha = SHADE.astype(kind) * kind(scale)
    stored = np.round(colour * (alpha[..., None] / (255 * scale))).astype(kind) if associated else colour
    path = write(tmp_path / "a.tif", np.dstack([stored, alpha]), photometric="rgb" if channels == 3 else "minisblack",
                 planarconfig="contig", extrasamples=["assocalpha" if associated else "unassalpha"])  # fmt: skip
    image = load(path)
    assert image.is_grey == (channels == 1) and image.pixels.dtype == kind
    assert image.alpha is not None and (image.alpha == alpha).all()
    assert abs(image.pixels.astype(int) - colour).max() <= 3


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("planar", ["contig", "separate"])
def test_infrared_is_kept_beside_the_photo(tmp_path: Path, kind: type, channels: int, planar: str) -> None:
    colour = (RGB if channels == 3 else GREY[..., None]).astype(kind)
    pixels = np.dstack([colour, SHADE.astype(kind)])
    laid = np.ascontiguousarray(np.moveaxis(pixels, -1, 0)) if planar == "separate" else pixels
    path = write(tmp_path / "a.tif", laid, photometric="rgb" if channels == 3 else "minisblack",
                 planarconfig=planar, extrasamples=["unspecified"])  # fmt: skip
    image = load(path)
    assert image.alpha is None and (image.pixels == colour).all()
    assert image.infrared is not None and (image.infrared == SHADE).all()


def test_infrared_and_alpha_are_told_apart(tmp_path: Path) -> None:
    pixels = np.dstack([RGB, SHADE, GREY])
    path = write(tmp_path / "a.tif", pixels, photometric="rgb", extrasamples=["unspecified", "unassalpha"],
                 planarconfig="contig")  # fmt: skip
    image = load(path)
    assert image.infrared is not None and (image.infrared == SHADE).all()
    assert image.alpha is not None and (image.alpha == GREY).all()


def test_a_channel_that_no_tag_explains_is_not_transparency(tmp_path: Path) -> None:
    data = np.dstack([RGB, SHADE]).tobytes()
    tags = {258: (3, (8,) * 4), 262: (3, (2,)), 277: (3, (4,))}
    image = load(plain_tiff(tmp_path / "a.tif", data, tags, 40, 60))
    assert image.alpha is None and image.infrared is not None and (image.pixels == RGB).all()


def test_infrared_goes_where_the_photo_is_cropped(tmp_path: Path) -> None:
    path = write(tmp_path / "a.tif", np.dstack([RGB, SHADE]), photometric="rgb", extrasamples=["unspecified"],
                 planarconfig="contig", extratags=[(274, "H", 1, 6, True)])  # fmt: skip
    image = load(path)
    assert image.infrared is not None and image.infrared.shape == (60, 40)
    assert image.with_pixels(image.pixels[:10].copy()).infrared is None


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_white_is_zero_with_alpha(tmp_path: Path, kind: type) -> None:
    scale = kind(257 if kind == np.uint16 else 1)
    white = np.iinfo(kind).max
    pixels = np.dstack([white - GREY.astype(kind) * scale, SHADE.astype(kind) * scale])
    path = write(tmp_path / "a.tif", pixels, photometric="miniswhite", extrasamples=["unassalpha"],
                 planarconfig="contig")  # fmt: skip
    image = load(path)
    assert (image.pixels[..., 0] == GREY.astype(kind) * scale).all()
    assert image.alpha is not None and (image.alpha == SHADE.astype(kind) * scale).all()


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
@pytest.mark.parametrize("alpha", [False, True])
def test_cmyk_with_and_without_alpha(tmp_path: Path, kind: type, alpha: bool) -> None:
    scale = kind(257 if kind == np.uint16 else 1)
    inks = np.dstack([255 - RGB, np.zeros_like(GREY)]).astype(kind) * scale
    shade = SHADE.astype(kind) * scale
    path = write(tmp_path / "a.tif", np.dstack([inks, shade]) if alpha else inks, photometric="separated",
                 planarconfig="contig", extrasamples=["unassalpha"] if alpha else None)  # fmt: skip
    image = load(path)
    assert image.pixels.dtype == kind and abs(image.pixels.astype(int) - RGB.astype(kind) * scale).max() <= scale
    assert (image.alpha is not None) == alpha
    assert image.alpha is None or (image.alpha == shade).all()


@pytest.mark.parametrize("scale", [1, 256, 257])
def test_colour_maps_of_8_and_16_bits(tmp_path: Path, scale: int) -> None:
    colours = np.random.default_rng(0).integers(0, 256, (3, 256)).astype(np.uint16)
    path = write(tmp_path / "a.tif", GREY, photometric="palette", colormap=colours * np.uint16(scale))
    assert (load(path).pixels == colours.T[GREY]).all()


def test_a_grey_colour_map_makes_a_grey_photo(tmp_path: Path) -> None:
    colours = np.tile(np.arange(256, dtype=np.uint16)[::-1] * np.uint16(257), (3, 1))
    image = load(write(tmp_path / "a.tif", GREY, photometric="palette", colormap=colours))
    assert image.is_grey and (image.pixels[..., 0] == 255 - GREY).all()


def test_lab_of_16_bits(tmp_path: Path) -> None:
    lab = np.zeros((8, 8, 3), np.uint16)
    lab[..., 0] = round(0.5 * 65535)
    image = load(write(tmp_path / "a.tif", lab, photometric="cielab"))
    assert image.bits == 16 and abs(image.pixels.astype(int) / 257 - 119).max() < 1  # L* = 50 is sRGB 119


@pytest.mark.parametrize(("kind", "name"), [(np.float32, "float32"), (np.float16, "float16"), (np.int16, "int16"),
                                            (np.uint32, "uint32"), (np.float64, "float64")])  # fmt: skip
@pytest.mark.parametrize("channels", [1, 3])
def test_what_is_not_supported_is_named(tmp_path: Path, kind: type, name: str, channels: int) -> None:
    pixels = (RGB if channels == 3 else GREY).astype(kind)
    path = write(tmp_path / "a.tif", pixels, photometric="rgb" if channels == 3 else "minisblack")
    with pytest.raises(AEDeskError, match=name):
        load(path)


@pytest.mark.parametrize("steps", [(2, 2), (2, 1), (4, 1), (4, 2), (1, 2)])
@pytest.mark.parametrize("packed", [False, True])
def test_colours_that_stand_for_several_pixels(tmp_path: Path, steps: tuple[int, int], packed: bool) -> None:
    across, down = steps
    smooth = np.asarray(Pillow.fromarray(drawing(10, 15)).resize((59, 39), Pillow.Resampling.BICUBIC))
    ycc = np.asarray(Pillow.fromarray(smooth).convert("YCbCr"))
    ycc = np.pad(ycc, ((0, -39 % down), (0, -59 % across), (0, 0)), "edge")
    high, wide = ycc.shape[0] // down, ycc.shape[1] // across
    blocks = ycc.reshape(high, down, wide, across, 3)
    luma = blocks[..., 0].transpose(0, 2, 1, 3).reshape(high, wide, -1)
    data = np.concatenate([luma, blocks[..., 1:].mean((1, 3)).round().astype(np.uint8)], -1).tobytes()
    tags = {258: (3, (8,) * 3), 262: (3, (6,)), 277: (3, (3,)), 530: (3, steps)}
    if packed:
        tags[259], data = (3, (8,)), zlib.compress(data)
    image = load(plain_tiff(tmp_path / "a.tif", data, tags, 39, 59))
    assert image.pixels.shape == (39, 59, 3) and abs(image.pixels.astype(int) - smooth).mean() < 8


@pytest.mark.parametrize("packed", [False, True])
def test_subsampled_colours_that_are_cut_short(tmp_path: Path, packed: bool) -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (40, 60, 3)).astype(np.uint8)  # hard to compress
    blocks = pixels.reshape(20, 2, 30, 2, 3)
    luma = blocks[..., 0].transpose(0, 2, 1, 3).reshape(20, 30, 4)
    data = np.concatenate([luma, blocks[:, 0, :, 0, 1:]], -1).tobytes()
    tags = {258: (3, (8,) * 3), 262: (3, (6,)), 277: (3, (3,)), 530: (3, (2, 2))}
    if packed:
        tags[259], data = (3, (8,)), zlib.compress(data)
    whole = load(plain_tiff(tmp_path / "whole.tif", data, tags, 40, 60)).pixels
    path = plain_tiff(tmp_path / "a.tif", data[: len(data) // 2], {**tags, 279: (4, (len(data),))}, 40, 60)
    content = bytearray(path.read_bytes())
    place = struct.unpack_from("<I", content, 4)[0]
    folder = content[place:]
    for entry in range(2, 2 + 12 * struct.unpack_from("<H", folder)[0], 12):  # the folder goes before the cut strip
        number, kind, count, value = struct.unpack_from("<HHII", folder, entry)
        if number == 273:
            struct.pack_into("<I", folder, entry + 8, 8 + len(folder))
        elif {3: 2, 4: 4}[kind] * count > 4:
            struct.pack_into("<I", folder, entry + 8, value - place + 8)
    path.write_bytes(b"II*\0" + struct.pack("<I", 8) + bytes(folder) + bytes(content[8 : 8 + len(data) // 2]))
    image = load(path)
    assert "is incomplete" in str(image.notes[0]) and image.missing is not None and 0.3 < image.missing.mean() < 0.7
    assert (image.pixels[~image.missing] == whole[~image.missing]).all()


def test_ycbcr_keeps_the_profile_of_its_rgb(tmp_path: Path) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    ycc = np.asarray(Pillow.fromarray(RGB).convert("YCbCr"))
    path = write(tmp_path / "a.tif", ycc, photometric="ycbcr", iccprofile=profile,
                 extratags=[(530, "H", 2, (1, 1), True)])  # fmt: skip
    image = load(path)
    assert image.metadata.icc == profile and abs(image.pixels.astype(int) - RGB).max() <= 3


def test_colours_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    data, tags = RGB.tobytes(), {258: (3, (8,) * 3), 262: (3, (10,)), 277: (3, (3,))}
    with pytest.raises(AEDeskError, match="ITULAB"):
        load(plain_tiff(tmp_path / "a.tif", data, tags, 40, 60))


def test_a_thumbnail_in_the_first_folder_is_not_the_photo(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    with tifffile.TiffWriter(path) as tiff:
        tiff.write(RGB[::4, ::4].copy(), photometric="rgb", subfiletype=1, description="Oma 1938", metadata=None)
        tiff.write(RGB, photometric="rgb", metadata=None)
    assert pages_of(path) == [1] and size_of(path) == (60, 40)
    image = load(path)
    assert (image.pixels == RGB).all()
    assert image.metadata.exif is not None and b"Oma 1938" in image.metadata.exif


def test_the_photo_may_lie_in_a_folder_below(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    with tifffile.TiffWriter(path) as tiff:
        tiff.write(RGB[::4, ::4].copy(), photometric="rgb", subfiletype=1, subifds=1, description="Oma", metadata=None)
        tiff.write(RGB, photometric="rgb", subfiletype=0, metadata=None)
    assert pages_of(path) == [0] and size_of(path) == (60, 40)
    image = load(path)
    assert (image.pixels == RGB).all() and image.metadata.exif is not None and b"Oma" in image.metadata.exif


def test_smaller_copies_below_the_photo_are_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    with tifffile.TiffWriter(path) as tiff:
        tiff.write(RGB, photometric="rgb", subifds=1, metadata=None)
        tiff.write(RGB[::2, ::2].copy(), photometric="rgb", subfiletype=1, metadata=None)
    assert load(path).width == 60


def test_no_resolution_is_invented(tmp_path: Path) -> None:
    tags = {258: (3, (8,)), 262: (3, (1,)), 277: (3, (1,))}
    assert load(plain_tiff(tmp_path / "a.tif", GREY.tobytes(), tags, 40, 60)).metadata.dpi is None
    inches = {**tags, 282: (5, (600, 1)), 283: (5, (300, 1))}
    assert load(plain_tiff(tmp_path / "b.tif", GREY.tobytes(), inches, 40, 60)).metadata.dpi == (600, 300)
    no_unit = {**inches, 296: (3, (1,))}
    assert load(plain_tiff(tmp_path / "c.tif", GREY.tobytes(), no_unit, 40, 60)).metadata.dpi is None
    metric = {**inches, 296: (3, (3,))}
    assert load(plain_tiff(tmp_path / "d.tif", GREY.tobytes(), metric, 40, 60)).metadata.dpi == (1524, 762)


@pytest.mark.parametrize("compression", ["jpeg2000", "jpegxl", "png", "lerc", "webp", "jpeg"])
def test_compressions_that_pillow_does_not_name(tmp_path: Path, compression: str) -> None:
    path = write(tmp_path / "a.tif", RGB, photometric="rgb", compression=compression)
    assert abs(load(path).pixels.astype(int) - RGB).mean() < 8


@pytest.mark.parametrize("big", [False, True])
def test_the_words_of_a_bigtiff_are_read(tmp_path: Path, big: bool) -> None:
    tags = [(33723, "B", 8, b"\x1c\x02\x05\x00\x03abc", True), (700, "B", 5, b"<xmp>", True)]
    path = write(tmp_path / "a.tif", RGB, photometric="rgb", bigtiff=big, description="Oma 1938",
                 datetime="1938:05:01 12:00:00", resolution=(600, 600), resolutionunit="INCH",
                 extratags=tags)  # fmt: skip
    said = load(path).metadata
    assert said.exif is not None and b"Oma 1938" in said.exif and b"1938:05:01" in said.exif
    assert said.iptc == b"\x1c\x02\x05\x00\x03abc" and said.xmp == b"<xmp>" and said.dpi == (600, 600)
