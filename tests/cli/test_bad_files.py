"""What is no photo is said in one sentence that names it, by every command that takes photos, and the others go on."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from aedesk.cli import main
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from tests.conftest import drawing

COMMANDS = ["repair", "denoise", "sharpen", "fading", "colorize", "erase", "enlarge", "turn", "restore"]
OTHERS = ["compress", "decompress", "split"]


def missing(path: Path) -> None:
    """Nothing is there."""


def huge(path: Path) -> None:
    """A PNG of a few bytes that says it has ten gigapixels."""
    parts = [(b"IHDR", struct.pack(">IIBBBBB", 100_000, 100_000, 8, 2, 0, 0, 0)), (b"IDAT", zlib.compress(bytes(99)))]
    chunks = [
        struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        for kind, content in [*parts, (b"IEND", b"")]
    ]
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(chunks))


BAD: dict[str, Callable[[Path], object]] = {
    "missing": missing,
    "folder": Path.mkdir,
    "empty": Path.touch,
    "text": lambda path: path.write_text("Dear Grandmother"),
    "huge": huge,
    "a link to itself": lambda path: path.symlink_to(path),
}


@pytest.mark.parametrize("bad", BAD)
@pytest.mark.parametrize("command", [*COMMANDS, *OTHERS])
def test_it_is_said_and_named(command: str, bad: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, out = tmp_path / "Tante Käthe 📷.png", tmp_path / "out"
    BAD[bad](path)
    assert main([command, str(path), "-o", str(out) + "/"]) == 1
    printed = capsys.readouterr()
    assert printed.err.startswith("aedesk: ") and printed.err.count("\n") == 1, printed.err
    assert path.name in printed.err and "Something in AEDesk went wrong" not in printed.err
    assert not printed.out and list(out.iterdir()) == []


@pytest.mark.parametrize("bad", BAD)
def test_the_others_go_on(bad: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good, path, out = tmp_path / "good.png", tmp_path / "bad.png", tmp_path / "out"
    save(Image(drawing(20, 30)), good)
    BAD[bad](path)
    assert main(["turn", str(path), str(good), "-o", str(out), "--quarter", "half"]) == 1
    assert [made.name for made in out.iterdir()] == ["good.png"]
    assert capsys.readouterr().err.splitlines()[-1] == "aedesk: 1 of 2 photos failed."


def test_a_tool_that_does_not_know_what_the_photo_is_called(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    photo = tmp_path / "bunt.png"
    save(Image(drawing(20, 30)), photo)
    for command, words in (
        (["colorize"], "already in colour"),
        (["enlarge", "--to", "16"], "only makes photos larger"),
    ):
        assert main([*command, str(photo), "-o", str(tmp_path / "x.png")]) == 1
        said = capsys.readouterr().err
        assert said.startswith(f"aedesk: {photo}: ") and words in said
