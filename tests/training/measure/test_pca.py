from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.metrics import psnr
from tests.conftest import drawing

pytestmark = pytest.mark.training


def test_few_numbers_tell_most_and_finer_steps_more(tmp_path: Path) -> None:
    from aedesk.training.data.photos import PhotoBank, list_photos
    from aedesk.training.measure.pca import BlockCode

    for k in range(3):
        save(Image(np.roll(drawing(200, 260), 37 * k, axis=1)), tmp_path / f"{k}.png")
    code = BlockCode.learned(PhotoBank(list_photos(tmp_path), {"": 1.0}), 8)
    assert np.allclose(code.basis @ code.basis.T, np.eye(192), atol=1e-6)
    photo = drawing(90, 131)
    sizes, qualities = zip(
        *((size, psnr(photo, back)) for size, back in (code.through(photo, s) for s in (120, 30, 2))), strict=True
    )
    assert list(sizes) == sorted(sizes) and list(qualities) == sorted(qualities)
    assert qualities[-1] > 45 and sizes[-1] < photo.size
