"""A picture in a file is the same picture."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from aedesk.gui.document.picture import Picture
from aedesk.gui.document.picture_file import put_away
from aedesk.imaging.image import Image
from tests.conftest import drawing

COLOUR = drawing(300, 521)
ALPHA = np.full((300, 521), 90, np.uint8)


@pytest.mark.parametrize(
    "image",
    [
        Image(COLOUR),
        Image(COLOUR, ALPHA),
        Image(COLOUR[..., :1].copy()),
        Image(COLOUR.astype(np.uint16) * 257, ALPHA.astype(np.uint16) * 257),
        Image(COLOUR[:, :520].copy()),
    ],
)
def test_nothing_is_lost(image: Image, tmp_path: Path) -> None:
    picture = Picture.of(image)
    away = put_away(picture, tmp_path / "new")
    assert away.nbytes == 0 and away.bytes_in_file >= picture.nbytes
    assert np.array_equal(away.image.pixels, image.pixels) and away.image.pixels.dtype == image.pixels.dtype
    if image.alpha is None:
        assert away.image.alpha is None
    else:
        assert np.array_equal(away.image.alpha, image.alpha)
    assert len(away.levels) == len(picture.levels)
    assert all(one == other for one, other in zip(away.levels, picture.levels, strict=True))
    # A tool can work on it as on any other.
    assert replace(away.image, pixels=away.image.maximum - away.image.pixels).pixels.shape == image.pixels.shape


@pytest.mark.skipif(not Path("/proc/self/smaps").exists(), reason="the system does not say what a mapping takes")
def test_what_was_seen_of_it_leaves_the_memory(tmp_path: Path) -> None:
    image = Image(drawing(600, 800))
    away = put_away(Picture.of(image), tmp_path)
    away.leave_memory()
    before = resident_of(tmp_path)
    away.image.pixels.sum()
    assert resident_of(tmp_path) >= before + image.pixels.nbytes // 1024 - 4
    away.leave_memory()
    assert resident_of(tmp_path) == before
    assert np.array_equal(away.image.pixels, image.pixels)


def resident_of(folder: Path) -> int:
    """KB of memory through which files of a folder are read."""
    lines = Path("/proc/self/smaps").read_text().splitlines()
    starts = [i for i, line in enumerate(lines) if str(folder) in line]
    return sum(int(next(line for line in lines[i:] if line.startswith("Rss:")).split()[1]) for i in starts)


def test_nothing_is_left_behind(tmp_path: Path) -> None:
    away = put_away(Picture.of(Image(COLOUR)), tmp_path)
    assert away.bytes_in_file and not list(tmp_path.iterdir())


def test_a_full_disk_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aedesk.gui.document.picture_file.LEFT_FREE", 1 << 62)
    with pytest.raises(OSError, match="space"):
        put_away(Picture.of(Image(COLOUR)), tmp_path)
