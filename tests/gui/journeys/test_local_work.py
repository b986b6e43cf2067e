"""5. A tool on a part of the photo, with the brush of Repair."""

from __future__ import annotations

import numpy as np
import pytest

from aedesk.gui.masks.local_panel import LocalPanel
from aedesk.gui.tools.area_section import PAINTED
from aedesk.gui.window.main_window import MainWindow
from aedesk.recipe.honest import Taken, with_story
from tests.gui.conftest import at_rest, pixels
from tests.gui.journeys.hand import Hand


def panel_of(desk: MainWindow) -> LocalPanel:
    panel = desk.panels["fading"]
    assert isinstance(panel, LocalPanel)
    return panel


def paint(hand: Hand) -> np.ndarray:
    """The tool, the painted area, and a stroke over the left of the photo: two clicks. What is marked."""
    hand.take("fading")
    panel = panel_of(hand.window)
    hand.click(panel.area.area.button(PAINTED))
    panel.area.feather_field.set_value(0.0)
    hand.window.canvas.brush.set_diameter(20)
    hand.stroke((20, 10), (20, 50))
    mask = hand.window.document.mask
    assert mask is not None
    return mask.mask.marked


def applied(hand: Hand) -> np.ndarray:
    hand.click(panel_of(hand.window).apply_button)
    hand.qtbot.waitUntil(lambda: bool(hand.window.document.steps) and at_rest(hand.window))
    return pixels(hand.window)


def make_it_half(hand: Hand) -> None:
    """The first step of History at about half its opacity: History, the step, what keeps it; three clicks."""
    steps = hand.window.history_panel.steps
    hand.take("history")
    hand.click(steps.list.viewport(), steps.list.visualItemRect(steps.list.item(0)).center())
    assert steps.opacity is not None
    hand.slide(steps.opacity, 0.5)
    hand.qtbot.waitUntil(lambda: hand.window.retune.outcome is not None)
    hand.click(hand.window.history_panel.apply_button)
    hand.wait()


@pytest.mark.window
def test_i_work_on_what_i_paint_in_3_clicks(hand: Hand) -> None:
    before = pixels(hand.window).copy()
    marked = paint(hand)
    after = applied(hand)
    changed = (after != before).any(axis=2)
    assert changed[25:35, 18:22].all() and not changed[:, 60:].any() and marked[30, 20] and not marked[30, 60]
    assert (hand.clicks, hand.drags) == (3, 1)


@pytest.mark.window
def test_i_leave_out_what_i_paint_in_1_click_more(hand: Hand) -> None:
    before = pixels(hand.window).copy()
    paint(hand)
    panel = panel_of(hand.window)
    hand.command(panel, "invert")
    after = applied(hand)
    changed = (after != before).any(axis=2)
    assert not changed[25:35, 18:22].any() and changed[:, 60:].mean() > 0.9 and hand.clicks == 4


def test_a_step_on_a_part_is_changed_later_and_stays_on_its_part(hand: Hand) -> None:
    desk, before = hand.window, pixels(hand.window).copy()
    paint(hand)
    strong = applied(hand).copy()
    make_it_half(hand)
    now = pixels(desk).astype(float)
    assert np.array_equal(now[:, 60:], before[:, 60:])
    assert np.abs(now - (before.astype(float) + strong) / 2).max() < 6 and hand.clicks == 6


def test_i_turn_the_photo_and_the_painted_part_turns_with_it(hand: Hand) -> None:
    """What was painted before is changed after a turn: still on its part."""
    desk, before = hand.window, pixels(hand.window).copy()
    paint(hand)
    applied(hand)
    desk.actions_by_id["rotate_right"].trigger()
    hand.qtbot.waitUntil(lambda: len(desk.document.steps) == 2 and at_rest(desk))
    make_it_half(hand)
    back = np.rot90(pixels(desk))
    changed = (back != before).any(axis=2)
    assert back.shape == before.shape and changed[25:35, 18:22].all() and not changed[:, 60:].any()


def test_the_saved_photo_says_that_a_part_was_worked_on(hand: Hand) -> None:
    paint(hand)
    applied(hand)
    done = hand.window.document.steps[0]
    assert done.step is not None and done.outcome is not None and done.outcome.area is not None
    assert 5 < done.outcome.area < 40
    current = hand.window.document.current
    assert current is not None
    packet = with_story(current.image, [Taken(done.step, done.outcome)]).metadata.xmp
    assert packet is not None and f"area {done.outcome.area:g} %".encode() in packet
