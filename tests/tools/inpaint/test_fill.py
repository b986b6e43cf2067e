from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aedesk.errors import AEDeskError
from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask
from aedesk.imaging.pixels.tiling import computed
from aedesk.jobs import Cancelled, Job
from aedesk.tools.inpaint.fill import Level, check_mask, fill, halved, holed_tiles, pyramid
from tests.conftest import drawing
from tests.tools.fakes import INPAINTER, FakeEngine, fake_context


def marked(height: int, width: int, top: int, left: int, bottom: int, right: int) -> Mask:
    mask = np.zeros((height, width), np.bool_)
    mask[top:bottom, left:right] = True
    return Mask(mask)


def filled(image: Image, mask: Mask) -> Image:
    context = fake_context()
    return fill(context.engine, INPAINTER, image, mask, Job())


@settings(max_examples=25, deadline=None)
@given(
    st.integers(1, 70),
    st.integers(1, 70),
    st.sampled_from([np.uint8, np.uint16]),
    st.sampled_from([1, 3]),
    st.integers(0, 2**32 - 1),
)
def test_outside_the_mask_not_one_pixel_changes(height: int, width: int, kind: type, channels: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    pixels = rng.integers(0, np.iinfo(kind).max, (height, width, channels), dtype=kind, endpoint=True)
    mask = Mask(rng.random((height, width)) < rng.uniform(0.0, 0.9))
    result = filled(Image(pixels), mask)
    assert result.pixels.shape == pixels.shape and result.pixels.dtype == kind
    assert (result.pixels[~mask.marked] == pixels[~mask.marked]).all()


def test_a_hole_in_a_flat_photo_gets_its_value() -> None:
    for value, kind in ((90, np.uint8), (30001, np.uint16)):
        pixels = np.full((100, 140, 3), value, kind)
        mask = marked(100, 140, 20, 30, 80, 120)
        pixels[mask.marked] = 0
        result = filled(Image(pixels), mask).pixels.astype(int)
        assert abs(result - value).max() <= (1 if kind == np.uint8 else 3)


def test_a_ramp_goes_on_through_the_hole() -> None:
    ramp = np.repeat(np.linspace(20, 230, 128)[None, :, None], 96, axis=0)
    pixels = np.round(ramp).astype(np.uint8)
    mask = marked(96, 128, 30, 50, 60, 70)
    damaged = pixels.copy()
    damaged[mask.marked] = 255
    result = filled(Image(damaged), mask).pixels
    assert abs(result.astype(int) - pixels)[mask.marked].max() < 25


def test_grey_stored_as_rgb_stays_grey() -> None:
    class Reddish(FakeEngine):
        def run(self, *args, **options):  # type: ignore[no-untyped-def]
            image = super().run(*args, **options)[0].copy()
            image[:, 0] += 0.1
            return [image]

    grey = np.repeat(drawing(64, 64, 1), 3, axis=2)
    result = fill(Reddish(), INPAINTER, Image(grey), marked(64, 64, 10, 10, 30, 30), Job())  # type: ignore[arg-type]
    assert (result.pixels == result.pixels[..., :1]).all() and (result.pixels != grey).any()


def test_half_the_size_is_the_mean_of_what_is_known() -> None:
    pixels = np.array([[10, 20, 99], [30, 40, 99], [7, 99, 5]], np.uint8)[..., None]
    lost = np.array([[0, 1, 1], [0, 0, 1], [0, 1, 0]], np.bool_)
    small = halved(Level(pixels, lost))
    assert small.lost.tolist() == [[False, True], [False, False]]
    expected = np.array([[(10 + 30 + 40) / 3, 0], [7, 5]]) * 257
    assert abs(small.pixels[..., 0] - expected)[~small.lost].max() <= 1


def test_the_sizes_end_where_nothing_is_lost_any_more() -> None:
    mask = marked(256, 256, 100, 100, 112, 140)
    levels = pyramid(drawing(256, 256), mask.marked)
    assert not levels[-1].lost.any() and all(level.lost.any() for level in levels[:-1])


def test_only_tiles_with_holes_are_worked_on() -> None:
    context = fake_context()
    fill(context.engine, INPAINTER, Image(drawing(900, 900)), marked(900, 900, 10, 10, 14, 14), Job())
    runs = context.engine.runs  # type: ignore[attr-defined]
    assert 0 < len(runs) <= 4


class Watched(FakeEngine):
    """Remembers how many pixels the network was shown."""

    def __init__(self) -> None:
        super().__init__()
        self.pixels = 0

    def run(self, *args, **options):  # type: ignore[no-untyped-def]
        self.pixels += args[1]["mask"].size
        return super().run(*args, **options)


def test_a_dab_on_a_large_scan_costs_no_more_than_on_a_small_photo() -> None:
    seen = []
    for size in (900, 3000):
        engine = Watched()
        mask = Mask.empty(size, size).painted([(440.0, 450.0)], 24)
        fill(engine, INPAINTER, Image(drawing(size, size)), mask, Job())  # type: ignore[arg-type]
        seen.append(engine.pixels)
    assert seen[0] == seen[1] < 900 * 900 / 4


def test_where_there_is_very_much_to_fill_its_mirror_images_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """At the full size; the smaller ones, where there is less, have them."""
    seen = []
    for most in (10**9, 40_000):
        monkeypatch.setattr("aedesk.tools.inpaint.fill.MIRRORED", most)
        engine = Watched()
        mask = Mask.empty(400, 400).painted([(100.0, 100.0), (300.0, 300.0)], 40)
        result = fill(engine, INPAINTER, Image(drawing(400, 400)), mask, Job())  # type: ignore[arg-type]
        assert (result.pixels[~mask.marked] == drawing(400, 400)[~mask.marked]).all()
        seen.append(engine.pixels)
    assert 0.33 * seen[0] < seen[1] < 0.7 * seen[0]


def test_a_dab_is_filled_as_it_is_in_the_whole_photo(monkeypatch: pytest.MonkeyPatch) -> None:
    pixels = drawing(1200, 1000)
    mask = Mask.empty(1200, 1000).painted([(503.0, 611.0), (530.0, 640.0)], 20)
    quick = filled(Image(pixels), mask).pixels
    monkeypatch.setattr("aedesk.tools.inpaint.fill.window_around", lambda marked: (0, 0, *marked.shape))
    whole = filled(Image(pixels), mask).pixels
    assert (quick[~mask.marked] == pixels[~mask.marked]).all()
    assert abs(quick.astype(int) - whole)[mask.marked].mean() < 2


@pytest.mark.parametrize("size", [(300, 300), (900, 1200)])
def test_much_to_fill_is_not_computed_twice(size: tuple[int, int]) -> None:
    lost = np.ones(size, np.bool_)
    tall, wide = (-(-n // INPAINTER.multiple) * INPAINTER.multiple + 2 * INPAINTER.halo for n in size)
    assert computed(holed_tiles(lost, INPAINTER)) <= 1.25 * tall * wide


def test_a_scratch_is_filled_in_small_windows() -> None:
    lost = np.zeros((900, 1200), np.bool_)
    lost[:, 600:603] = True
    work = holed_tiles(lost, INPAINTER)
    covered = np.zeros_like(lost)
    for tile in work:
        covered[tile.core[0] : tile.core[2], tile.core[1] : tile.core[3]] = True
    assert covered[lost].all()
    assert computed(work) < 0.25 * lost.size


def test_masks_that_cannot_be_filled_are_sentences() -> None:
    image = Image(drawing(20, 30))
    with pytest.raises(AEDeskError, match="20 x 30 pixels, the photo 30 x 20"):
        check_mask(Mask.empty(30, 20), image)
    with pytest.raises(AEDeskError, match="empty"):
        check_mask(Mask.empty(20, 30), image)
    with pytest.raises(AEDeskError, match="whole photo"):
        check_mask(Mask.empty(20, 30).inverted(), image)


def test_cancel_and_progress() -> None:
    fractions: list[float] = []
    image, mask = Image(drawing(300, 300)), marked(300, 300, 0, 100, 300, 110)
    fill(fake_context().engine, INPAINTER, image, mask, Job(fractions.append))
    assert fractions == sorted(fractions) and fractions[-1] == pytest.approx(1)
    job = Job(lambda fraction: job.cancel())
    with pytest.raises(Cancelled):
        fill(fake_context().engine, INPAINTER, image, mask, job)


def test_a_fill_on_a_grainy_print_is_no_smooth_patch() -> None:
    rng = np.random.default_rng(3)
    pixels = np.round(np.clip(rng.normal(120, 9, (160, 200, 1)), 0, 255)).astype(np.uint8)
    mask = marked(160, 200, 50, 70, 90, 130)
    given = pixels.copy()
    given[mask.marked] = 255
    inside = filled(Image(given), mask).pixels[mask.marked]
    assert 6 < inside.std() < 12
