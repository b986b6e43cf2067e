from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from aedesk.gui.look.style import use_theme
from aedesk.gui.panels.tone.counts import Counts, heights
from aedesk.gui.panels.tone.histogram_view import HistogramView
from aedesk.imaging.pixels.histogram import histogram


def ramp() -> np.ndarray:
    """As many pixels of each value."""
    return np.repeat(np.linspace(0, 1, 256, dtype=np.float32)[:, None, None], 3, axis=2)


def colour(view: HistogramView, value: float, up: float) -> QColor:
    graph = view.graph
    place = (round(graph.left() + graph.width() * value), round(graph.bottom() - graph.height() * up))
    return view.grab().toImage().pixelColor(*place)


@pytest.fixture(params=["dark", "light"])
def view(request: pytest.FixtureRequest, qtbot: QtBot) -> HistogramView:
    use_theme(request.param)
    view = HistogramView()
    qtbot.addWidget(view)
    view.resize(272, 96)
    view.show()
    return view


def test_what_there_is_much_of_stands_high(view: HistogramView) -> None:
    empty = colour(view, 0.2, 0.4)
    pixels = np.full((100, 1, 3), 0.2, np.float32)
    view.show_counts(Counts(histogram(pixels)))
    assert colour(view, 0.2, 0.4) != empty and colour(view, 0.8, 0.4) == empty
    view.show_counts(None)
    assert colour(view, 0.2, 0.4) == empty


def test_each_channel_has_its_colour(view: HistogramView) -> None:
    pixels = np.tile(np.array([0.2, 0.5, 0.8], np.float32), (100, 1, 1))
    view.show_counts(Counts(histogram(pixels)))
    red, green, blue = (colour(view, value, 0.4) for value in (0.2, 0.5, 0.8))
    assert red.red() > max(red.green(), red.blue()) and green.green() > max(green.red(), green.blue())
    assert blue.blue() > max(blue.red(), blue.green())


def test_what_is_rare_is_seen_where_it_is_logarithmic(view: HistogramView) -> None:
    pixels = np.full((10_000, 1, 1), 0.2, np.float32)
    pixels[:40] = 0.7
    counts = Counts(histogram(pixels), coloured=False)
    view.show_counts(counts)
    empty = colour(view, 0.6, 0.2)
    assert colour(view, 0.7, 0.2) == empty
    view.set_logarithmic(True)
    assert colour(view, 0.7, 0.2) != empty


def test_a_screen_reader_says_what_it_shows(view: HistogramView) -> None:
    pixels = np.repeat(np.array([0.0, 0.2, 0.6, 1.0, 1.0], np.float32)[:, None, None], 3, axis=2)
    view.show_counts(Counts(histogram(pixels)))
    assert view.accessibleDescription() == "Black: 20.0 %, white: 40.0 %, median: 153 of 255"
    view.show_counts(None)
    assert view.accessibleDescription() == ""


def test_heights_have_one_scale_without_the_ends_and_no_gaps() -> None:
    lines = np.zeros((2, 256), np.int64)
    lines[0, 10:200:2] = 8  # as 8 bits are when they were stretched
    lines[1, 10:200] = 2
    lines[:, 255] = 1000  # clipped
    high = heights(lines, logarithmic=False)
    assert high[0, 255] == 1 and high[0, 20:190].min() > 0.7
    assert high[1, 20:190] == pytest.approx(high[1, 100]) and high[1, 100] < high[0, 100:102].max() / 1.5
    assert (heights(np.zeros((1, 256)), True) == 0).all()
