from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from aedesk.training.data import watermark
from aedesk.training.data.fonts import font_files, held_out, random_font
from aedesk.training.data.stencils import ring_of_text
from tests.training.data.emblem_files import some_emblems
from tests.training.data.fonts import some_fonts

GREY = np.full((120, 160, 3), 0.4, np.float32)


@pytest.fixture(params=[0, 1, 40], ids="{} fonts".format)
def fonts(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> int:
    """A machine with so many fonts."""
    folder = some_fonts(tmp_path / "fonts", request.param)
    monkeypatch.setattr("aedesk.training.data.fonts.font_folders", lambda: (tmp_path / "nothing here", folder))
    return int(request.param)


@pytest.mark.parametrize("kind", watermark.MARKS)
@pytest.mark.parametrize("evaluation", [False, True])
def test_every_mark_covers_a_part_and_repeats_with_its_seed(kind: str, evaluation: bool, fonts: int) -> None:
    shares = []
    for seed in range(8):
        mark = watermark.MARKS[kind](GREY.shape[:2], np.random.default_rng(seed), evaluation)
        again = watermark.MARKS[kind](GREY.shape[:2], np.random.default_rng(seed), evaluation)
        assert mark.opacity.shape == (120, 160) and mark.colour.shape == GREY.shape
        assert mark.opacity.dtype == mark.colour.dtype == np.float32
        assert 0 <= mark.opacity.min() <= mark.opacity.max() <= 1 and 0 <= mark.colour.min() <= mark.colour.max() <= 1
        assert np.array_equal(mark.opacity, again.opacity) and np.array_equal(mark.colour, again.colour)
        marked = mark.over(GREY)
        assert np.array_equal(marked[mark.opacity == 0], GREY[mark.opacity == 0])
        shares.append(float((np.abs(marked - GREY).max(axis=2) > 0.06).mean()))
    assert max(shares) > 0.003 and np.mean(shares) < 0.6


@pytest.mark.parametrize("kind", watermark.MARKS)
def test_marks_with_emblems_repeat_too_and_stay_a_part(kind: str, fonts: int) -> None:
    shares = []
    for seed in range(12):
        mark, again = (
            watermark.MARKS[kind](GREY.shape[:2], np.random.default_rng(seed), False, some_emblems()) for _ in range(2)
        )
        assert mark.opacity.dtype == mark.colour.dtype == np.float32 and mark.colour.shape == GREY.shape
        assert 0 <= mark.opacity.min() <= mark.opacity.max() <= 1 and 0 <= mark.colour.min() <= mark.colour.max() <= 1
        assert np.array_equal(mark.opacity, again.opacity) and np.array_equal(mark.colour, again.colour)
        shares.append(float((mark.opacity > 0.05).mean()))
    assert 0.003 < np.mean(shares) < 0.6


def test_an_emblem_is_seen_through_and_large(fonts: int) -> None:
    for seed in range(8):
        mark = watermark.emblem((200, 300), some_emblems(), np.random.default_rng(seed))
        rows, columns = np.nonzero(mark.opacity > 0.1)
        assert max(np.ptp(rows), np.ptp(columns)) > 25 and mark.opacity.max() <= 0.71


def test_letters_run_around_a_ring(fonts: int) -> None:
    ring = np.asarray(ring_of_text(200, np.random.default_rng(3))) > 128
    y, x = np.mgrid[:200, :200] - 99.5
    away = np.hypot(x, y)
    assert ring[away < 60].sum() == 0 and ring[(away > 70) & (away < 100)].mean() > 0.05
    quarters = [ring[(x * a > 0) & (y * b > 0)].mean() for a in (1, -1) for b in (1, -1)]
    assert min(quarters) > 0.02  # all the way round


def test_a_date_stamp_is_orange_opaque_and_in_a_corner(fonts: int) -> None:
    for seed in range(8):
        mark = watermark.date_stamp((600, 900), np.random.default_rng(seed))
        rows, columns = np.nonzero(mark.opacity > 0.85)
        assert len(rows) and np.ptp(rows) < 60
        assert (rows.max() < 300 or rows.min() > 300) and (columns.max() < 450 or columns.min() > 450)
        red, green, blue = mark.colour[rows[0], columns[0]]
        assert red == 1 and 0.3 < green < 0.8 and blue < 0.3


def test_the_mark_can_be_taken_off_where_it_is_transparent() -> None:
    photo = np.random.default_rng(0).random((64, 64, 3)).astype(np.float32)
    mark = watermark.single((64, 64), np.random.default_rng(3))
    seen = mark.opacity < 0.85
    share = mark.opacity[..., None]
    back = (mark.over(photo) - mark.colour * share) / np.maximum(1 - share, 0.1)
    assert np.abs(back - photo)[seen].max() < 1e-4


def test_fonts_are_divided_once_and_for_all(fonts: int) -> None:
    training, evaluation = font_files(False), font_files(True)
    assert len(training) + len(evaluation) == fonts and not set(training) & set(evaluation)
    assert not any(held_out(path.name) for path in training) and all(held_out(path.name) for path in evaluation)
    assert bool(evaluation) == (fonts > 1) == (len(training) > 1)


def test_a_font_is_drawn_from_those_that_there_are(fonts: int) -> None:
    rng = np.random.default_rng(0)
    drawn = {getattr(random_font(20, rng), "path", None) for _ in range(60)}
    if fonts:
        assert drawn <= {str(path) for path in font_files(False)} and len(drawn) > fonts / 2
    else:
        assert random_font(20, rng).getbbox("1931") == random_font(20, rng, True).getbbox("1931") != (0, 0, 0, 0)


def test_the_fonts_of_this_machine_are_not_looked_at() -> None:
    assert font_files(False) == font_files(True) == ()
