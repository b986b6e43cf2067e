"""The commands of the .aed format, with a codec that needs no networks."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from aedesk.cli import aed
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.metrics import psnr
from tests.codec.fakes import PatchEngine, patch_model
from tests.conftest import drawing

Run = Callable[..., int]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """`run("compress", ...)` as the command line would."""
    monkeypatch.setattr("aedesk.cli.aed.Engine", lambda *args: PatchEngine())
    monkeypatch.setattr("aedesk.cli.aed.load_codec", lambda models: patch_model())

    def call(name: str, *arguments: object) -> int:
        parser = argparse.ArgumentParser()
        if name == "info":
            aed.add_info_options(parser)
        else:
            (aed.add_compress_options if name == "compress" else aed.add_decompress_options)(parser)
        try:
            options = parser.parse_args([str(a) for a in arguments])
        except SystemExit as stop:
            return int(stop.code or 0)
        return {"compress": aed.run_compress, "decompress": aed.run_decompress, "info": aed.run_info}[name](options)

    return call


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "Tante Käthe.png"
    save(Image(drawing(90, 130)), path)
    return path


def test_there_and_back(run: Run, photo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    small, back = tmp_path / "photo.aed", tmp_path / "back.png"
    assert run("compress", photo, "-o", small, "--quality", 90) == 0
    assert f"{small.stat().st_size} bytes" in (said := capsys.readouterr().out) and "quality 90" in said
    assert run("info", small) == 0
    assert "130 x 90 pixels, colour, quality 90" in capsys.readouterr().out
    assert run("decompress", small, "-o", back) == 0
    assert psnr(load(photo).pixels, load(back).pixels) > 35


def test_at_most_so_many_bytes(run: Run, photo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    small = tmp_path / "photo.aed"
    assert run("compress", photo, "-o", small, "--max-size", "30KB") == 0
    assert small.stat().st_size <= 30000
    assert run("compress", photo, "-o", tmp_path / "same.aed", "--bytes", 30000) == 0  # as it was called at first
    assert (tmp_path / "same.aed").stat().st_size == small.stat().st_size
    assert run("compress", photo, "-o", tmp_path / "no.aed", "--bytes", 100) == 1
    assert "100 are not possible" in capsys.readouterr().err and not (tmp_path / "no.aed").exists()


def test_many_photos_go_to_a_folder(run: Run, photo: Path, tmp_path: Path) -> None:
    other = tmp_path / "Hof.png"
    save(Image(drawing(40, 50, 1)), other)
    assert run("compress", photo, other, "-o", tmp_path / "small") == 0
    files = sorted((tmp_path / "small").iterdir())
    assert [path.name for path in files] == ["Hof.aed", "Tante Käthe.aed"]
    assert run("decompress", *files, "-o", tmp_path / "back") == 0
    assert load(tmp_path / "back" / "Hof.png").pixels.shape == (40, 50, 1)


def test_a_locked_file_needs_its_key(
    run: Run, photo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    small, key, back = tmp_path / "photo.aed", tmp_path / "key", tmp_path / "back.png"
    key.write_bytes(b"secret of the house")
    assert run("compress", photo, "-o", small, "--key-file", key) == 0
    assert run("decompress", small, "-o", back) == 1
    assert "passphrase or key file" in capsys.readouterr().err and not back.exists()
    answers = iter(["wrong"])
    monkeypatch.setattr("getpass.getpass", lambda prompt: next(answers))
    assert run("decompress", small, "-o", back, "--ask-passphrase") == 1
    assert "Wrong passphrase or key file" in capsys.readouterr().err and not back.exists()
    assert run("info", small, "--key-file", key) == 0 and "locked" in capsys.readouterr().out
    assert run("decompress", small, "-o", back, "--key-file", key) == 0 and back.exists()

    answers = iter(["abc", "abc"])
    assert run("compress", photo, "-o", tmp_path / "other.aed", "--ask-passphrase") == 2
    assert "at least 8 characters" in capsys.readouterr().err
    answers = iter(["one", "two"])
    assert run("compress", photo, "-o", tmp_path / "other.aed", "--ask-passphrase") == 2
    assert "differ" in capsys.readouterr().err
    answers = iter(
        ["Brücke am Kwai", "Brücke am Kwai", "Bru\u0308cke am Kwai"]
    )  # the same letters, typed in another way
    assert run("compress", photo, "-o", tmp_path / "other.aed", "--ask-passphrase") == 0
    assert run("decompress", tmp_path / "other.aed", "-o", tmp_path / "b.png", "--ask-passphrase") == 0
    for content in (b"", b"x" * ((1 << 20) + 1)):
        key.write_bytes(content)
        assert run("compress", photo, "-o", tmp_path / "c.aed", "--key-file", key) == 2
    assert run("compress", photo, "-o", tmp_path / "c.aed", "--key-file", tmp_path / "none") == 2


def test_damage_is_named_and_the_rest_can_be_read(run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    photo, small, back = tmp_path / "large.png", tmp_path / "large.aed", tmp_path / "back.png"
    save(Image(drawing(600, 600)), photo)
    assert run("compress", photo, "-o", small, "--quality", 80) == 0
    data = bytearray(small.read_bytes())
    data[len(data) // 2] ^= 1
    small.write_bytes(data)
    capsys.readouterr()
    assert run("decompress", small, "-o", back) == 1
    assert "damaged: tile 0" in (said := capsys.readouterr().err) and "--salvage" in said and not back.exists()
    assert run("info", small) == 1 and "damaged: tile 0" in capsys.readouterr().out
    assert run("decompress", small, "-o", back, "--salvage") == 0
    pixels = load(back).pixels
    assert (pixels[:512, :512] == 128).all() and psnr(load(photo).pixels[512:], pixels[512:]) > 30


def test_what_is_no_aed_file_is_said(run: Run, photo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    back = tmp_path / "back.png"
    assert run("decompress", photo, "-o", back) == 1
    assert "Tante Käthe.png': This is not an .aed file" in capsys.readouterr().err
    assert run("decompress", tmp_path / "none.aed", "-o", back) == 1
    assert "cannot be read" in capsys.readouterr().err
    assert run("compress", photo, "-o", tmp_path / "x.png") == 2
    assert run("compress", photo, "-o", tmp_path / "x.aed", "--quality", "101") == 2
    assert run("compress", photo, "-o", tmp_path / "x.aed", "--quality", "good") == 2
    assert run("compress", photo, "-o", tmp_path / "x.aed", "--bytes", "0") == 2
    small = tmp_path / "photo.aed"
    assert run("compress", photo, "-o", small) == 0 and run("compress", photo, "-o", small) == 1
    assert "--overwrite" in capsys.readouterr().err
    assert run("compress", photo, "-o", small, "--overwrite") == 0


def test_what_cannot_be_kept_is_said(run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "deep.png"
    pixels = drawing(40, 50).astype(np.uint16) * 257
    save(Image(pixels, np.full((40, 50), 65535, np.uint16)), path)
    assert run("compress", path, "-o", tmp_path / "deep.aed") == 0
    assert "transparency" in (said := capsys.readouterr().err) and "16 bits" in said
