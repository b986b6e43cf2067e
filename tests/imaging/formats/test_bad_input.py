"""Every bad file gives one sentence, and nothing is lost or half-written."""

from __future__ import annotations

import errno
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from aedesk.errors import AEDeskError
from aedesk.imaging.formats import save as save_module
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from tests.conftest import drawing


def sentence(path: Path) -> str:
    with pytest.raises(AEDeskError) as caught:
        load(path)
    text = str(caught.value)
    assert text.endswith(".") and "\n" not in text and path.name in text
    return text


def test_a_missing_file(tmp_path: Path) -> None:
    assert "does not exist" in sentence(tmp_path / "gone.jpg")


def test_a_folder(tmp_path: Path) -> None:
    assert "folder" in sentence(tmp_path)


def test_an_empty_file(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").touch()
    assert "empty" in sentence(tmp_path / "a.jpg")


def test_text_named_jpg(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_text("Dear Grandmother")
    assert "not a picture" in sentence(tmp_path / "a.jpg")


@pytest.mark.parametrize("suffix", [".webp", ".avif"])
def test_a_truncated_file(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    rng = np.random.default_rng(0)
    Pillow.fromarray(rng.integers(0, 255, (200, 200, 3), np.uint8)).save(path)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    sentence(path)


def test_a_decompression_bomb(tmp_path: Path) -> None:
    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = struct.pack(">IIBBBBB", 60000, 60000, 8, 2, 0, 0, 0)
    data = (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")
    )
    (tmp_path / "bomb.png").write_bytes(data)
    assert "60000 x 60000" in sentence(tmp_path / "bomb.png")


def test_an_unknown_ending_is_named(tmp_path: Path, colour: Image) -> None:
    with pytest.raises(AEDeskError, match=r"\.png, \.tif"):
        save(colour, tmp_path / "a.gif")


def test_a_missing_folder(tmp_path: Path, colour: Image) -> None:
    with pytest.raises(AEDeskError, match="does not exist"):
        save(colour, tmp_path / "no" / "a.png")


@pytest.mark.parametrize(("code", "words"), [(errno.ENOSPC, "disk is full"), (errno.EACCES, "permission denied")])
def test_a_failed_write_leaves_the_old_file(
    tmp_path: Path, colour: Image, monkeypatch: pytest.MonkeyPatch, code: int, words: str
) -> None:
    path = tmp_path / "a.tif"
    path.write_bytes(b"old")

    def fail(target: Path, *rest: object) -> None:
        target.write_bytes(b"half")
        raise OSError(code, "no")

    monkeypatch.setattr(save_module, "write_tiff", fail)
    with pytest.raises(AEDeskError, match=words):
        save(colour, path, overwrite=True)
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["a.tif"]


@pytest.mark.parametrize("size", [(1, 1), (7, 5), (3, 2000)])
def test_tiny_and_long_photos(tmp_path: Path, size: tuple[int, int]) -> None:
    for suffix in (".png", ".tif", ".jpg", ".webp"):
        save(Image(drawing(*size)), tmp_path / f"a{suffix}")
        assert load(tmp_path / f"a{suffix}").pixels.shape[:2] == size
