"""6. Levels, curve and white balance, for those who want them."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint

from aedesk.gui.panels.number_field import NumberField
from aedesk.gui.panels.tone.levels_handles import BLACK
from aedesk.gui.panels.tone.tone_section import ToneSection
from aedesk.gui.window.main_window import MainWindow
from tests.gui.conftest import pixels
from tests.gui.journeys.hand import Hand


@pytest.fixture
def unfolded(hand: Hand) -> Hand:
    """The tool, and its folded section: two clicks."""
    hand.take("fading")
    hand.click(section_of(hand.window).section.head)
    settled(hand)
    return hand


def section_of(desk: MainWindow) -> ToneSection:
    section = desk.panels["fading"].tone
    assert section is not None
    return section


def strength_of(desk: MainWindow) -> NumberField:
    field = desk.panels["fading"].fields["strength"]
    assert isinstance(field, NumberField)
    return field


def settled(hand: Hand) -> None:
    desk = hand.window
    busy = (desk.tone.worker, desk.tone.picker, desk.live.worker, desk.measuring.worker)
    hand.qtbot.waitUntil(lambda: not desk.tone.waiting and not any(worker.busy for worker in busy))


@pytest.mark.window
def test_i_make_black_black_in_3_clicks(unfolded: Hand) -> None:
    desk, before = unfolded.window, pixels(unfolded.window).copy()
    unfolded.slide(strength_of(desk), 0.0)
    handles = section_of(desk).levels[0].handles
    foot = round(handles.place(BLACK))
    unfolded.pull(handles, QPoint(foot, 8), QPoint(foot + handles.width() // 4, 8))
    settled(unfolded)
    unfolded.click(desk.panels["fading"].apply_button)
    unfolded.wait()
    assert pixels(desk).mean() < before.mean() - 20
    assert (unfolded.clicks, unfolded.drags) == (3, 2)


def test_i_lift_the_middle_of_the_curve_in_3_clicks(unfolded: Hand) -> None:
    desk, before = unfolded.window, pixels(unfolded.window).copy()
    unfolded.slide(strength_of(desk), 0.0)
    view = section_of(desk).curves[0].view
    middle = view.graph.center().toPoint()
    unfolded.pull(view, middle, middle - QPoint(0, round(view.graph.height() / 4)))
    settled(unfolded)
    unfolded.click(desk.panels["fading"].apply_button)
    unfolded.wait()
    assert pixels(desk).mean() > before.mean() + 10 and (unfolded.clicks, unfolded.drags) == (3, 2)


@pytest.mark.window
def test_i_pick_a_grey_in_5_clicks(unfolded: Hand) -> None:
    """The pipette, the place, the button, after the tool and the section."""
    desk = unfolded.window
    unfolded.slide(strength_of(desk), 0.0)
    grey = section_of(desk).grey
    assert grey is not None
    unfolded.click(grey.pipette)
    unfolded.point(45.5, 30.5)
    settled(unfolded)
    unfolded.click(desk.panels["fading"].apply_button)
    unfolded.wait()
    assert np.ptp(pixels(desk)[28:33, 43:48].reshape(-1, 3).mean(axis=0)) < 4 and unfolded.clicks == 5


def test_i_see_what_is_clipped_with_1_click_more(unfolded: Hand) -> None:
    desk = unfolded.window
    unfolded.click(section_of(desk).clipping)
    assert desk.actions_by_id["clipping"].isChecked() and unfolded.clicks == 3
