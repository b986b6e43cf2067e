from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from aedesk.codec.codec import compress, decompress
from aedesk.codec.container import read_aed, write_aed
from aedesk.codec.key import Secret
from aedesk.codec.rate import compress_to
from aedesk.errors import AEDeskError
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.metrics import psnr
from aedesk.jobs import Job
from tests.codec.fakes import PatchEngine, patch_model
from tests.conftest import drawing

ENGINE: Any = PatchEngine()
MODEL = patch_model()


@pytest.mark.parametrize("size", [(48, 80), (700, 900)])
def test_the_file_is_not_larger_than_wished_and_the_quality_no_lower_than_needed(size: tuple[int, int]) -> None:
    photo = Image(drawing(*size))
    least, most = (len(write_aed(compress(photo, quality, MODEL, ENGINE, Job()))) for quality in (1, 100))
    for wished in (least, (least + most) // 2, most + 1000):
        file = compress_to(photo, wished, MODEL, ENGINE, Job())
        assert len(write_aed(file)) <= wished
        quality = file.header.quality
        assert quality == 100 or len(write_aed(compress(photo, quality + 3, MODEL, ENGINE, Job()))) > wished
    with pytest.raises(AEDeskError, match=f"has {least} bytes"):
        compress_to(photo, least - 1, MODEL, ENGINE, Job())


def test_a_lock_is_counted_too() -> None:
    photo = Image(drawing(60, 70))
    secret = Secret.passphrase("Großmutter")
    wished = len(write_aed(compress(photo, 40, MODEL, ENGINE, Job()), secret))
    file = compress_to(photo, wished, MODEL, ENGINE, Job(), secret)
    assert len(write_aed(file, secret)) <= wished and file.header.quality >= 40


def test_the_best_quality_is_nearly_the_photo_and_progress_goes_up() -> None:
    photo = Image(drawing(600, 700))
    seen: list[float] = []
    file = compress(photo, 100, MODEL, ENGINE, Job(seen.append))
    assert seen == sorted(seen) and seen[-1] == 1
    decoded = decompress(read_aed(write_aed(file)), MODEL, ENGINE, Job(seen.append))
    assert psnr(photo.pixels, decoded.pixels) > 50
    assert psnr(photo.pixels, decompress(compress(photo, 1, MODEL, ENGINE, Job()), MODEL, ENGINE, Job()).pixels) < 40
    assert np.array_equal(decompress(file, MODEL, ENGINE, Job()).pixels, decoded.pixels)
