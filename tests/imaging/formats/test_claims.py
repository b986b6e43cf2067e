"""Headers that claim far more than their file can hold are refused before anything is laid out."""

from __future__ import annotations

import io
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image as Pillow

from aedesk.errors import AEDeskError
from aedesk.imaging.formats import pillow_photo
from aedesk.imaging.formats.claims import SMALL, check_claims
from aedesk.imaging.formats.load import load
from tests.conftest import drawing

PICTURE = Pillow.fromarray(drawing(64, 96))
HUGE = 16_000, 16_300
SUFFIXES = {"JPEG": ".jpg", "GIF": ".gif", "WEBP": ".webp"}


def encoded(format: str, picture: Pillow.Image = PICTURE, **options: Any) -> bytearray:
    stream = io.BytesIO()
    picture.save(stream, format, **options)
    return bytearray(stream.getvalue())


def claiming(data: bytearray, size: tuple[int, int]) -> bytes:
    """A JPEG, GIF or animated WebP whose header says another size."""
    width, height = size
    if data.startswith(b"GIF"):
        data[6:10] = struct.pack("<HH", width, height)
    elif data.startswith(b"RIFF"):
        data[24:30] = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    else:
        place = next(data.index(marker) for marker in (b"\xff\xc0", b"\xff\xc2") if marker in data)
        data[place + 5 : place + 9] = struct.pack(">HH", height, width)
    return bytes(data)


@pytest.mark.parametrize(
    ("format", "options"),
    [
        ("JPEG", {}),
        ("JPEG", {"progressive": True}),
        ("GIF", {}),
        ("WEBP", {"save_all": True, "append_images": [PICTURE.rotate(90)]}),
    ],
)
def test_what_a_file_cannot_hold_is_not_laid_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, format: str, options: dict[str, Any]
) -> None:
    def laid_out(*given: object) -> None:
        raise AssertionError

    path = tmp_path / f"a{SUFFIXES[format]}"
    path.write_bytes(claiming(encoded(format, **options), HUGE))
    for name in ("from_pillow", "_salvaged"):
        monkeypatch.setattr(pillow_photo, name, laid_out)
    with pytest.raises(AEDeskError, match="holds far fewer"):
        load(path)


@pytest.mark.parametrize("format", ["JPEG", "GIF", "WEBP"])
@pytest.mark.parametrize("animated", [False, True])
def test_a_large_photo_of_one_colour_is_sound(tmp_path: Path, format: str, animated: bool) -> None:
    if animated and format == "JPEG":
        options: dict[str, Any] = {"progressive": True, "quality": 1}
    else:
        options = {"quality": 1, "method": 0} if format == "WEBP" else {"quality": 1} if format == "JPEG" else {}
    plain = Pillow.new("L", (4200, 4200), 90)
    assert plain.width * plain.height > SMALL
    if animated and format != "JPEG":
        options |= {"save_all": True, "append_images": [Pillow.new("L", plain.size, 200)]}
    path = tmp_path / f"a{SUFFIXES[format]}"
    path.write_bytes(encoded(format, plain, **options))
    check_claims(path, {"WEBP": "WebP"}.get(format, format), *plain.size)


@pytest.mark.parametrize("options", [{}, {"progressive": True}])
@pytest.mark.parametrize("mode", ["L", "RGB"])
def test_a_jpeg_with_too_few_bytes_for_its_blocks_is_incomplete(
    tmp_path: Path, mode: str, options: dict[str, Any]
) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(claiming(encoded("JPEG", PICTURE.convert(mode), quality=10, **options), (1600, 1500)))
    image = load(path)
    assert "is incomplete" in str(image.notes[0])
    assert image.missing is not None and image.missing[100:].all() and not image.missing[:8].all()


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L"])
@pytest.mark.parametrize("options", [{"lossless": True, "exact": True}, {"quality": 60}])
def test_a_webp_is_read_as_pillow_reads_it(tmp_path: Path, mode: str, options: dict[str, Any]) -> None:
    path = tmp_path / "a.webp"
    picture = PICTURE.convert(mode)
    if mode == "RGBA":
        picture.putalpha(Pillow.fromarray(drawing(64, 96)[..., 0]))
    picture.save(path, **options)
    image = load(path)
    with Pillow.open(path) as file:
        expected = np.asarray(file)
    assert (image.pixels == expected[..., :3]).all() and (image.alpha is not None) == (mode == "RGBA")
    assert image.alpha is None or (image.alpha == expected[..., 3]).all()
