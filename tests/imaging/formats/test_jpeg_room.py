from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from PIL import ImageFile

from aedesk.imaging.formats.jpeg_room import room_for_jpeg
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image


@pytest.mark.parametrize("quality", [85, 90, 94, 95, 100])
@pytest.mark.parametrize("channels", [1, 3])
def test_the_grainiest_photo_can_be_written(channels: int, quality: int, tmp_path: Path) -> None:
    """Each pixel black or white by lot: nothing takes more bytes."""
    noise = np.random.default_rng(1).integers(0, 2, (300, 400, channels)).astype(np.uint8) * 255
    save(Image(noise), tmp_path / "a.jpg", quality=quality)
    assert load(tmp_path / "a.jpg").width == 400


def test_pillow_has_its_own_size_again_when_all_have_written() -> None:
    usual = ImageFile.MAXBLOCK

    def write(width: int) -> None:
        with room_for_jpeg(width, 1000):
            assert 4 * width * 1000 <= ImageFile.MAXBLOCK

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(write, range(100, 2000, 50)))
    assert usual == ImageFile.MAXBLOCK
