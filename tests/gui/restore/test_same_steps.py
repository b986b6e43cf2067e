"""What was done to one photo is done to the next."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from aedesk.gui.restore.same_steps import repeatable
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask
from aedesk.recipe.history import Done
from aedesk.recipe.recipe import Step
from aedesk.tools.denoise import DenoiseParams
from aedesk.tools.inputs import Inputs
from tests.conftest import drawing
from tests.gui.conftest import at_rest, pixels

STEP = Step("denoise", DenoiseParams())


def test_what_was_drawn_by_hand_or_is_not_known_or_off_is_left_out() -> None:
    drawn = Inputs.of_mask(Mask.empty(4, 4))
    found = Inputs(drawn.marked, found=True)
    steps = (
        Done("Denoise", STEP),
        Done("Off", STEP).switched(False),
        Done("By hand", STEP, drawn),
        Done("Found", STEP, found),
        Done("Recovered"),
    )
    assert repeatable(steps) == ((STEP, STEP), ["By hand", "Recovered"])


@pytest.fixture
def desk(shipped_desk: MainWindow, album: Path, qtbot: QtBot) -> MainWindow:
    save(Image(np.ascontiguousarray(drawing(60, 90)[:, ::-1])), album / "next.png")
    shipped_desk.open([album / "tante.png", album / "next.png"])
    qtbot.waitUntil(lambda: shipped_desk.strip.isVisible() and at_rest(shipped_desk))
    return shipped_desk


def test_i_do_the_same_to_the_next_photo(desk: MainWindow, album: Path, qtbot: QtBot) -> None:
    assert not desk.actions_by_id["same_steps"].isEnabled()
    desk.actions_by_id["mirror"].trigger()
    qtbot.waitUntil(lambda: desk.document.modified and at_rest(desk))
    desk.actions_by_id["rotate_right"].trigger()
    qtbot.waitUntil(lambda: len(desk.document.steps) == 2 and at_rest(desk))
    assert not desk.actions_by_id["same_steps"].isEnabled()  # there is no other photo with steps
    desk.strip.step(1)
    qtbot.waitUntil(lambda: desk.document.name == "next.png" and at_rest(desk))
    desk.actions_by_id["same_steps"].trigger()
    qtbot.waitUntil(lambda: desk.document.modified and at_rest(desk))
    whole = load(album / "next.png").pixels
    assert np.array_equal(pixels(desk), np.rot90(whole[:, ::-1], -1)) and len(desk.document.steps) == 2
    assert desk.document.undo_stack.count() == 1 and "tante.png" in desk.document.undo_stack.undoText()
    desk.actions_by_id["undo"].trigger()
    assert np.array_equal(pixels(desk), whole) and desk.document.steps == ()
