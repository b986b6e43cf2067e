"""What is cut short opens as far as it goes: photos come from discs that die."""

from __future__ import annotations

import io
import struct
import time
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pytest
import tifffile
from PIL import Image as Pillow

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from tests.conftest import drawing

NOISE = np.random.default_rng(0).integers(0, 255, (200, 180, 3), np.uint8)


def cut(path: Path, share: float) -> Path:
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    return path


def check_half(image: Image, pixels: np.ndarray, error: float) -> None:
    """The upper part is right, the rest is said to be missing."""
    assert len(image.notes) == 1 and "incomplete" in str(image.notes[0])
    assert image.missing is not None and image.missing.shape == image.pixels.shape[:2]
    assert 0.2 < image.missing.mean() < 0.8 and image.missing[-1].all() and not image.missing[0].any()
    kept = ~image.missing
    assert abs(image.pixels[kept].astype(int) - pixels[kept]).mean() <= error


def test_a_jpeg_without_its_end_marker(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    Pillow.fromarray(NOISE).save(path, quality=95)
    whole = load(path).pixels
    path.write_bytes(path.read_bytes()[:-2])
    image = load(path)
    assert (image.pixels == whole).all() and image.missing is None
    assert [str(note) for note in image.notes] == ["'a.jpg' is damaged, but all of its pixels could be read."]


@pytest.mark.parametrize("grey", [False, True])
def test_a_truncated_jpeg(tmp_path: Path, grey: bool) -> None:
    path = tmp_path / "a.jpg"
    Pillow.fromarray(NOISE[..., 0] if grey else NOISE).save(path, quality=95)
    whole = load(path).pixels
    check_half(load(cut(path, 0.5)), whole, 0.5)


def test_a_truncated_progressive_jpeg(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    Pillow.fromarray(drawing(200, 180)).save(path, quality=95, progressive=True)
    image = load(cut(path, 0.7))
    assert ["fine details may be missing" in str(note) for note in image.notes] == [True]
    assert image.missing is None and abs(image.pixels.astype(int) - drawing(200, 180)).mean() < 20


@pytest.mark.parametrize("mode", ["L", "LA", "RGB", "RGBA"])
@pytest.mark.parametrize("bits", [8, 16])
def test_a_truncated_png(tmp_path: Path, mode: str, bits: int) -> None:
    path = tmp_path / "a.png"
    colour = NOISE[..., :1] if mode.startswith("L") else NOISE
    alpha = NOISE[..., 2].copy() if mode.endswith("A") else None
    if bits == 16:
        colour, alpha = colour.astype(np.uint16) * 256 + 3, alpha if alpha is None else alpha.astype(np.uint16) * 256
    save(Image(colour.copy(), alpha), path)
    check_half(load(cut(path, 0.5)), colour, 0)


def test_a_truncated_png_with_a_palette(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    Pillow.fromarray(NOISE).quantize(64).save(path)
    whole = load(path).pixels
    check_half(load(cut(path, 0.6)), whole, 0)


def test_a_png_with_wrong_bytes_in_the_middle(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    Pillow.fromarray(NOISE).save(path)
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 200] = bytes(200)
    path.write_bytes(content)
    assert (load(path).pixels[:20] == NOISE[:20]).all()


@pytest.mark.parametrize("options", [
    {}, {"rowsperstrip": 10}, {"rowsperstrip": 10, "compression": "zlib"}, {"compression": "zlib", "predictor": True},
    {"tile": (64, 64)}, {"rowsperstrip": 8, "compression": "lzw"}, {"compression": "lzw", "predictor": True},
    {"compression": "packbits"}, {"compression": "lzma"}, {"tile": (208, 64), "compression": "lzw"},
    {"planarconfig": "separate"},
])  # fmt: skip
@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_a_truncated_tiff(tmp_path: Path, kind: type, options: dict[str, Any]) -> None:
    path = tmp_path / "a.tif"
    pixels = NOISE.astype(kind)
    laid = np.ascontiguousarray(np.moveaxis(pixels, -1, 0)) if "planarconfig" in options else pixels
    tifffile.imwrite(path, laid, photometric="rgb", metadata=None, **options)
    share = 0.9 if "planarconfig" in options else 0.5
    image = load(cut(path, share))
    assert len(image.notes) == 1 and "incomplete" in str(image.notes[0])
    assert image.missing is not None and 0.1 < image.missing.mean() < 0.9
    assert (image.pixels[~image.missing] == pixels[~image.missing]).all()


@pytest.mark.parametrize("options", [{}, {"rowsperstrip": 48}, {"tile": (64, 64)}])
@pytest.mark.parametrize("channels", [1, 3])
def test_a_truncated_tiff_of_jpegs(tmp_path: Path, channels: int, options: dict[str, Any]) -> None:
    path = tmp_path / "a.tif"
    pixels = NOISE if channels == 3 else NOISE[..., 0]
    tifffile.imwrite(path, pixels, photometric="rgb" if channels == 3 else "minisblack", compression="jpeg",
                     metadata=None, **options)  # fmt: skip
    whole = load(path)
    assert whole.notes == ()
    image = load(cut(path, 0.5))
    assert ["is incomplete" in str(note) for note in image.notes] == [True]
    assert image.missing is not None and 0.3 < image.missing.mean() < 0.7 and image.missing[-1].all()
    assert (image.pixels[~image.missing] == whole.pixels[~image.missing]).mean() > 0.97


@pytest.mark.parametrize("height", [200, 201, 207])
def test_a_jpeg_that_is_cut_in_its_last_row_of_blocks(tmp_path: Path, height: int) -> None:
    path = tmp_path / "a.jpg"
    noise = np.random.default_rng(0).integers(0, 255, (height, 400, 3), np.uint8)
    Pillow.fromarray(noise).save(path, quality=95)
    whole = load(path).pixels
    image = load(cut(path, 0.985))
    assert image.missing is not None and "incomplete" in str(image.notes[0])
    assert 0 < image.missing.mean() < 0.1 and image.missing[-1, -1] and not image.missing[-1, 0]
    assert (image.pixels[~image.missing] == whole[~image.missing]).mean() > 0.99


def test_what_is_missing_is_turned_with_the_photo(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    exif = Pillow.Exif()
    exif[0x0112] = 6
    Pillow.fromarray(NOISE).save(path, quality=95, exif=exif)
    image = load(cut(path, 0.5))
    assert image.missing is not None and image.missing.shape == (180, 200)
    assert image.missing[:, 0].all() and not image.missing[:, -1].any()


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif"])
def test_where_nothing_is_left_it_is_refused(tmp_path: Path, suffix: str) -> None:
    stream = io.BytesIO()
    Pillow.fromarray(NOISE).save(stream, {".jpg": "JPEG", ".png": "PNG", ".tif": "TIFF"}[suffix])
    path = tmp_path / f"a{suffix}"
    path.write_bytes(stream.getvalue()[:60])
    with pytest.raises(AEDeskError, match="damaged"):
        load(path)


def test_a_few_bytes_that_claim_a_large_photo_are_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    content = bytearray(imagecodecs.png_encode(drawing(24, 40)))
    content[16:24] = struct.pack(">II", 2**23, 24)
    path.write_bytes(content[:100])
    started = time.process_time()
    with pytest.raises(AEDeskError, match=r"'a.png' is damaged and cannot be read\.") as problem:
        load(path)
    assert time.process_time() - started < 2 and "not a picture" not in str(problem.value)


@pytest.mark.parametrize("options", [{}, {"subsampling": 0}, {"optimize": True}, {"quality": 30}])
@pytest.mark.parametrize("channels", [1, 3])
def test_a_jpeg_that_ends_early_with_an_end_marker(options: dict[str, Any], channels: int, tmp_path: Path) -> None:
    """libjpeg says nothing of it; a photo that really has such a grey is whole."""
    path, grey = tmp_path / "a.jpg", tmp_path / "grey.jpg"
    noise = np.random.default_rng(0).integers(0, 255, (500, 600, channels), np.uint8).squeeze()
    Pillow.fromarray(noise).save(path, **options)
    cut(path, 0.5)
    path.write_bytes(path.read_bytes() + b"\xff\xd9")
    image = load(path)
    assert image.missing is not None and "incomplete" in str(image.notes[0])
    assert 0.4 < image.missing.mean() < 0.6 and image.missing[-1].all() and not image.missing[0].any()
    noise[250:] = 128
    Pillow.fromarray(noise).save(grey, **options)
    assert (load(grey).pixels[-100:] == 128).all() and load(grey).missing is None and load(grey).notes == ()
