"""Photos on the scan of a flatbed are found and taken out."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image as Pillow
from PIL import ImageDraw

from aedesk.imaging.image import Image
from aedesk.imaging.pixels.split import Frame, find_frames, smallest_rectangle, taken_out
from tests.conftest import drawing
from tests.imaging.pixels.flatbed import scan

SCANS = 10


def overlap(first: Frame, second: Frame) -> float:
    """Intersection over union of two frames on a canvas."""
    masks = []
    for frame in (first, second):
        canvas = Pillow.new("1", (1000, 1400))
        ImageDraw.Draw(canvas).polygon([tuple(corner) for corner in frame.corners()], fill=1)
        masks.append(np.asarray(canvas))
    return float((masks[0] & masks[1]).sum() / (masks[0] | masks[1]).sum())


def all_found(seed: int) -> bool:
    image, frames = scan(seed)
    found = find_frames(image)
    if len(found) != len(frames):
        return False
    return all(max(overlap(frame, one) for one in found) > 0.95 for frame in frames)


def test_all_photos_are_found_in_nine_of_ten_scans() -> None:
    assert sum(all_found(seed) for seed in range(SCANS)) >= 0.9 * SCANS


def test_an_empty_lid_and_a_photo_from_edge_to_edge_have_no_frames() -> None:
    random = np.random.default_rng(0)
    empty = np.clip(200 + random.normal(0, 2, (700, 500, 1)), 0, 255).astype(np.uint8)
    assert find_frames(Image(empty)) == []
    assert find_frames(Image(drawing(300, 400))) == []
    assert find_frames(Image(np.full((1, 1, 3), 9, np.uint8))) == []


def test_sixteen_bits_and_grey_are_looked_at_alike() -> None:
    image, frames = scan(3)
    deep = Image(image.pixels.astype(np.uint16) * 257)
    grey = Image(image.pixels.mean(axis=2, keepdims=True).astype(np.uint8))
    assert len(find_frames(deep)) == len(frames) == len(find_frames(grey))


def test_reading_order() -> None:
    canvas = np.full((600, 600, 1), 250, np.uint8)
    for y, x in ((320, 40), (60, 330), (40, 50), (330, 340)):
        canvas[y : y + 200, x : x + 200] = 60
    places = [(round(frame.x / 300 - 0.5), round(frame.y / 300 - 0.5)) for frame in find_frames(Image(canvas))]
    assert places == [(0, 0), (1, 0), (0, 1), (1, 1)]


@pytest.mark.parametrize("angle", [0.0, 5.0, -12.0, 40.0])
def test_what_is_taken_out_is_the_photo(angle: float) -> None:
    photo = drawing(120, 160)
    lid = Pillow.new("RGB", (400, 400), (200, 200, 200))
    turned = Pillow.fromarray(photo).convert("RGBA").rotate(-angle, Pillow.Resampling.BICUBIC, expand=True)
    corner = (200 - turned.width // 2, 190 - turned.height // 2)
    lid.paste(turned, corner, turned)
    frame = Frame(corner[0] + turned.width / 2, corner[1] + turned.height / 2, 160, 120, angle)
    out = taken_out(Image(np.asarray(lid)), frame)
    assert (out.height, out.width) == (120, 160)
    inner = np.s_[6:-6, 6:-6]
    assert abs(out.pixels[inner].astype(int) - photo[inner]).mean() < 3


def test_a_frame_beyond_the_scan_goes_on_as_its_edge_and_alpha_comes_along() -> None:
    pixels = drawing(60, 80).astype(np.uint16) * 257
    out = taken_out(Image(pixels, pixels[..., 0]), Frame(70, 30, 60, 40, 3))
    assert out.pixels.shape == (40, 60, 3) and out.alpha is not None and out.alpha.shape == (40, 60)
    assert out.bits == 16


@given(st.floats(5, 60), st.floats(5, 60), st.floats(-44, 44), st.integers(0, 99))
def test_the_smallest_rectangle_is_around_all_and_no_larger_than_a_known_one(
    width: float, height: float, angle: float, seed: int
) -> None:
    known = Frame(50, 40, width, height, angle)
    random = np.random.default_rng(seed)
    t = math.radians(angle)
    inside = random.uniform(-0.5, 0.5, (60, 2)) * [width, height]
    points = inside @ np.array([[math.cos(t), math.sin(t)], [-math.sin(t), math.cos(t)]]) + [50, 40]
    points = np.concatenate([points, known.corners()])
    found = smallest_rectangle(points)
    assert found.width * found.height <= width * height * (1 + 1e-6)
    turned = math.radians(found.angle)
    apart = points - [found.x, found.y]
    along = apart @ [math.cos(turned), math.sin(turned)]
    across = apart @ [-math.sin(turned), math.cos(turned)]
    assert abs(along).max() <= found.width / 2 + 1e-6 and abs(across).max() <= found.height / 2 + 1e-6
