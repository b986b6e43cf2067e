from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aedesk.codec.codec import compress, decompress
from aedesk.codec.container import write_aed
from aedesk.codec.preview import LARGEST, Previewer, aligned
from aedesk.codec.rivals import FORMATS, rival
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from tests.codec.fakes import PatchEngine, patch_model
from tests.conftest import drawing

ENGINE: Any = PatchEngine()
MODEL = patch_model()
side = st.integers(-50, 3000)


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("box", [(0, 0, 600, 1100), (100, 333, 180, 470), (500, 1000, 2000, 2000)])
def test_the_preview_is_what_the_file_will_show(channels: int, box: tuple[int, int, int, int]) -> None:
    photo = Image(drawing(600, 1100, channels))
    preview = Previewer(MODEL, ENGINE).look(photo, box, 40, Job())
    file = compress(photo, 40, MODEL, ENGINE, Job())
    top, left, bottom, right = preview.box
    assert np.array_equal(preview.pixels, decompress(file, MODEL, ENGINE, Job()).pixels[top:bottom, left:right])
    size = len(write_aed(file))
    assert (preview.size == size) if preview.exact else preview.size == pytest.approx(size, rel=0.3)
    assert preview.latents.shape[1:] == (-(-bottom // 16) - top // 16, -(-right // 16) - left // 16)
    assert 0 < preview.share <= preview.size


def test_the_encoder_runs_once_for_each_tile() -> None:
    class Counting(PatchEngine):
        encoded = 0

        def run(self, card: Any, inputs: Any, job: Job) -> list[np.ndarray]:
            Counting.encoded += card.id == "encoder"
            return super().run(card, inputs, job)

    engine: Any = Counting()
    previewer, photo = Previewer(MODEL, engine), Image(drawing(600, 700))
    for quality in (20, 50, 80):
        previewer.look(photo, (0, 0, 600, 700), quality, Job())
    assert Counting.encoded == 4
    previewer.look(Image(drawing(60, 70)), (0, 0, 60, 70), 50, Job())
    assert Counting.encoded == 5


@settings(deadline=None)
@given(side, side, side, side, st.integers(1, 2500), st.integers(1, 2500))
def test_a_box_lies_on_the_grid_inside_the_photo(
    top: int, left: int, bottom: int, right: int, height: int, width: int
) -> None:
    photo = Image(np.zeros((height, width, 1), np.uint8))
    box = aligned((top, left, bottom, right), photo)
    assert 0 <= box[0] < box[2] <= height and 0 <= box[1] < box[3] <= width
    assert box[0] % 16 == box[1] % 16 == 0 and box[2] - box[0] <= LARGEST + 32 and box[3] - box[1] <= LARGEST + 32


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("channels", [1, 3])
def test_rivals_take_no_more_bytes_than_they_may(name: str, channels: int) -> None:
    photo = drawing(120, 160, channels)
    small, large = rival(name, photo, 2000), rival(name, photo, 9000)
    assert small.size <= 2000 < large.size <= 9000 and small.pixels.shape == photo.shape
    errors = [np.abs(x.pixels.astype(int) - photo).mean() for x in (small, large)]
    assert errors[1] < errors[0] < 30
    assert rival(name, photo, 1).size > 1
