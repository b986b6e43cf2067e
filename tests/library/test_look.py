"""What is kept of a photo but for its code."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from aedesk.errors import AEDeskError
from aedesk.imaging.image import Image
from aedesk.library.code import BOXES, PART, SIDE
from aedesk.library.look import hash_distance, look_at, perceptual_hash, view_of, views_of
from tests.library.fakes import picture, save


def test_the_hash_is_nearly_the_same_for_other_sizes_files_and_contrasts(tmp_path: Path) -> None:
    large = look_at(save(tmp_path / "a.png", 1, height=600, width=900))
    Pillow.fromarray(picture(1, 300, 450)).save(tmp_path / "b.jpg", quality=40)
    small = look_at(tmp_path / "b.jpg")
    pale = perceptual_hash(np.float32(0.3) + np.float32(0.5) * large.views[0])
    assert hash_distance(large.hash, small.hash) <= 3 and hash_distance(large.hash, pale) <= 1
    others = [hash_distance(large.hash, look_at(save(tmp_path / "c.png", seed)).hash) for seed in range(2, 12)]
    assert min(others) > 10


def test_the_content_is_the_same_for_copies_only(tmp_path: Path) -> None:
    first = save(tmp_path / "a.png", 1)
    shutil.copy(first, tmp_path / "copy.png")
    other = save(tmp_path / "b.png", 2)
    looks = [look_at(path) for path in (first, tmp_path / "copy.png", other)]
    assert looks[0].content == looks[1].content != looks[2].content
    assert (looks[0].width, looks[0].height) == (90, 60)


def test_there_are_views_of_the_whole_and_of_its_parts() -> None:
    columns = np.broadcast_to(
        np.arange(0, 240, 2, dtype=np.uint8)[None, :, None], (80, 120, 1)
    )  # brighter to the right
    views = views_of(Image(columns.copy()))
    assert views.shape == (len(BOXES), SIDE, SIDE) and np.array_equal(views[0], view_of(Image(columns.copy())))
    left, right = views[:, 9, 0] * 255, views[:, 9, -1] * 255
    begins = np.array([box[0] for box in BOXES]) * 238
    assert np.allclose(left, begins, atol=2.5) and np.allclose(right - left, [237, *[237 * PART] * 5], atol=4)
    assert {box[:2] for box in BOXES[1:]} == {(x, y) for x in (0, 0.25) for y in (0, 0.25)} | {(0.125, 0.125)}


@pytest.mark.parametrize("bits", [8, 16])
def test_grey_and_colour_have_one_view(bits: int) -> None:
    grey = picture(3)[..., :1].astype(np.uint8 if bits == 8 else np.uint16) * (1 if bits == 8 else 257)
    views = [view_of(Image(grey)), view_of(Image(np.repeat(grey, 3, axis=2)))]
    assert views[0].shape == (SIDE, SIDE) and views[0].dtype == np.float32
    assert np.allclose(views[0], views[1], atol=1e-5)
    assert views[0].mean() == pytest.approx(picture(3)[..., 0].mean() / 255, abs=0.01)


def test_what_is_no_photo_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"no photo")
    with pytest.raises(AEDeskError, match=r"a\.jpg"):
        look_at(tmp_path / "a.jpg")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes have names elsewhere")
def test_a_pipe_keeps_nobody_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.jpg")
    with pytest.raises(AEDeskError, match="pipe"):
        look_at(tmp_path / "a.jpg")
