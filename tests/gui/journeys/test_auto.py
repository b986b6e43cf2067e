"""7. What Auto has measured is seen, and can be taken over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from aedesk.gui.panels.number_field import NumberField
from aedesk.gui.window.main_window import MainWindow
from aedesk.tools.base import AUTO
from tests.gui.conftest import Mend, NoModels, at_rest, give_up, pixels
from tests.gui.journeys.hand import Hand
from tests.gui.tools.test_measuring import Measured


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[MainWindow]:
    """A desk whose tool measures the photo."""
    window = MainWindow((Measured(), Mend()), NoModels())
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    yield window
    window.stop_workers()
    give_up(window)


@pytest.fixture
def measured(hand: Hand) -> Hand:
    """The tool is chosen, in one click, and has measured."""
    hand.take("denoise")
    hand.qtbot.waitUntil(lambda: at_rest(hand.window) and not hand.window.measuring.worker.busy)
    return hand


def strength_of(desk: MainWindow) -> NumberField:
    field = desk.panels["denoise"].fields["strength"]
    assert isinstance(field, NumberField)
    return field


@pytest.mark.window
def test_auto_shows_what_it_has_measured_with_the_click_on_the_tool(measured: Hand) -> None:
    field = strength_of(measured.window)
    light = round(pixels(measured.window).mean() / 2.55)
    assert field.value == AUTO and field.auto.isChecked() and measured.clicks == 1
    assert field.slider.value() == light and field.spin.text() == f"{light} %"


@pytest.mark.window
def test_i_take_a_slider_off_auto_by_dragging_it_and_put_it_back_in_1_click(measured: Hand) -> None:
    field = strength_of(measured.window)
    measured.slide(field, 0.8)
    assert field.value == pytest.approx(80, abs=4) and not field.auto.isChecked()
    measured.click(field.auto)
    assert field.value == AUTO and (measured.clicks, measured.drags) == (2, 1)


def test_a_double_click_puts_it_back_on_auto_too(measured: Hand, photos: list[Path]) -> None:
    field = strength_of(measured.window)
    measured.slide(field, 0.8)
    measured.double_click(field.slider)
    assert field.value == AUTO and measured.clicks == 3
