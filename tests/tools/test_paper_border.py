from __future__ import annotations

import numpy as np
import pytest

from aedesk.tools.paper_border import paper_widths, without_paper
from tests.conftest import drawing

WHITE, GREY = 0.93, 0.5


def picture(height: int = 200, width: int = 260, channels: int = 3) -> np.ndarray:
    values: np.ndarray = drawing(height, width, channels).astype(np.float32) / 255 * 0.7
    return values


def framed(inner: np.ndarray, top: int, left: int, bottom: int, right: int, level: float = WHITE) -> np.ndarray:
    size = inner.shape[0] + top + bottom, inner.shape[1] + left + right, inner.shape[2]
    values = level + np.random.default_rng(1).normal(0, 0.008, size)
    values[top : size[0] - bottom, left : size[1] - right] = inner
    return values.astype(np.float32)


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("widths", [(20, 20, 20, 20), (12, 15, 40, 14), (20, 20, 20, 0)])
def test_paper_is_cut_off(widths: tuple[int, int, int, int], channels: int) -> None:
    inner = picture(channels=channels)
    cut = without_paper(framed(inner, *widths))
    assert cut.shape == inner.shape and np.array_equal(cut, inner)
    assert paper_widths(framed(inner, *widths)) == widths


def test_a_print_that_lies_askew_loses_most_of_its_paper() -> None:
    values = framed(picture(), 30, 30, 30, 30)
    for row in range(len(values)):  # sheared by 4 pixels from the top to the bottom
        values[row] = np.roll(values[row], 4 * row // len(values), axis=0)
    cut = without_paper(values)
    assert cut.shape[0] == 200 and cut.shape[1] <= 268


def test_a_picture_without_paper_stays_whole() -> None:
    values = picture()
    assert without_paper(values) is values
    sky = picture()
    sky[:40] = WHITE  # an even sky above a straight horizon is on one side only
    assert without_paper(sky) is sky
    portrait = framed(picture(100, 120), 30, 60, 0, 60)
    portrait[130 - 60 :, :] = WHITE  # a backdrop all around somebody who is narrow below
    portrait[60:, 100:140] = 0.2
    assert without_paper(portrait) is portrait


@pytest.mark.parametrize("size", [(1, 1), (1, 90), (2, 2), (40, 3)])
def test_tiny_and_even_pictures_stay_whole(size: tuple[int, int]) -> None:
    values = np.full((*size, 3), GREY, np.float32)
    assert without_paper(values) is values
