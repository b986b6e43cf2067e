"""Enlarge on the desk, with the shipped network."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from aedesk.gui.background.models import Models
from aedesk.gui.document.mask_state import MaskState
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.load import load
from aedesk.imaging.mask import Mask
from aedesk.recipe import Recipe, Step
from aedesk.tools.enlarge import sizes
from aedesk.tools.enlarge.enlarge import Enlarge
from aedesk.tools.enlarge.sizes import EnlargeParams
from aedesk.tools.turn import TurnParams
from tests.gui.conftest import Messages, answer_save_dialog, give_up, pixels


@pytest.fixture
def desk(shipped_models: Models, photo: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr(shipped_models, "close", lambda: None)  # the next desk has them, too
    window = MainWindow((Enlarge(),), shipped_models)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    window.open([photo])
    qtbot.waitUntil(lambda: window.document.is_open and not window.worker.busy)
    window.tool_bar.choose("enlarge")
    yield window
    window.stop_workers()
    give_up(window)


def note(desk: MainWindow) -> str:
    label = desk.panels["enlarge"].size_note
    assert label is not None and label.isVisible() == bool(label.text())
    return label.text()


def enlarge(desk: MainWindow, qtbot: QtBot) -> None:
    desk.panels["enlarge"].apply_button.click()
    qtbot.waitUntil(lambda: not desk.worker.busy)


def test_i_say_how_large_see_what_becomes_of_it_and_keep_it(
    desk: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, fields = pixels(desk), desk.panels["enlarge"].fields
    assert before.shape[:2] == (60, 90) and note(desk) == "New size: 180 × 120 pixels."
    assert fields["by"].isVisible() and not fields["pixels"].isVisible() and not fields["print_dpi"].isVisible()
    fields["measure"].set_value("print")
    assert fields["print_dpi"].isVisible() and not fields["by"].isVisible()
    assert fields["print_width"].spin.text() == "20.0 cm"  # every number has its unit
    fields["print_unit"].set_value("in")
    assert fields["print_width"].spin.text() == "20.0″"
    fields["print_unit"].set_value("cm")
    fields["measure"].set_value("pixels")
    fields["pixels"].set_value(225)
    assert note(desk) == "New size: 225 × 150 pixels."
    enlarge(desk, qtbot)
    after = pixels(desk)
    assert after.shape == (150, 225, 3) and note(desk).startswith("The photo already has 225 x 150 pixels")
    answer_save_dialog(monkeypatch, tmp_path / "out.png")
    desk.actions_by_id["save_as"].trigger()
    qtbot.waitUntil(lambda: not desk.document.modified and not desk.worker.busy)
    saved = load(tmp_path / "out.png")
    assert np.array_equal(saved.pixels, after) and saved.metadata.xmp is not None
    assert b"algorithmicallyEnhanced" in saved.metadata.xmp
    desk.actions_by_id["undo"].trigger()
    assert pixels(desk) is before and note(desk).startswith("New size")


def test_i_compare_both_at_one_size(desk: MainWindow, qtbot: QtBot) -> None:
    enlarge(desk, qtbot)
    assert desk.compare.way == "compare"  # by itself, after the first step
    desk.actions_by_id["side"].setChecked(True)
    left = desk.side_by_side.left
    qtbot.waitUntil(lambda: left.isVisible() and left.after is not None)
    assert left.after is not None and left.after.image.pixels.shape == (120, 180, 3) == pixels(desk).shape
    desk.actions_by_id["difference"].setChecked(True)
    qtbot.waitUntil(lambda: not desk.compare.worker.busy)


def test_what_i_have_marked_grows_with_the_photo(desk: MainWindow, qtbot: QtBot) -> None:
    marked = np.zeros((60, 90), np.bool_)
    marked[10:20, 30:50] = True
    desk.document.edit_mask("Mark", MaskState.of(Mask(marked)))
    enlarge(desk, qtbot)
    mask = desk.document.mask
    assert mask is not None and np.array_equal(mask.mask.marked, marked.repeat(2, 0).repeat(2, 1))


@pytest.mark.parametrize(
    "step", [Step("enlarge", EnlargeParams()), Step("turn", TurnParams(flip="across"))], ids=lambda step: step.tool
)
def test_restore_moves_it_too_and_again_from_where_it_was(step: Step, desk: MainWindow, qtbot: QtBot) -> None:
    marked = np.zeros((60, 90), np.bool_)
    marked[10:20, 30:51] = True
    desk.document.edit_mask("Mark", MaskState.of(Mask(marked)))
    desk.restore_panel.show_recipe(Recipe((step,)))
    there = marked.repeat(2, 0).repeat(2, 1) if step.tool == "enlarge" else marked[:, ::-1]
    for _ in range(2):
        desk.restore_panel.apply_button.click()
        qtbot.waitUntil(lambda: not desk.worker.busy)
        mask = desk.document.mask
        assert mask is not None and np.array_equal(mask.mask.marked, there)


def test_an_enormous_result_is_asked_about_first(
    desk: MainWindow, qtbot: QtBot, messages: Messages, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sizes, "MAX_PIXELS", 10_000)
    before = pixels(desk)
    desk.panels["enlarge"].fields["by"].set_value(3)
    assert "Very large results" in note(desk)
    messages.answer = "Cancel"
    enlarge(desk, qtbot)
    assert pixels(desk) is before and "megapixels. Enlarge it anyway?" in messages.texts[0]
    messages.answer = "Enlarge"
    enlarge(desk, qtbot)
    qtbot.waitUntil(lambda: not desk.worker.busy and pixels(desk) is not before)
    step = desk.document.steps[-1].step
    assert step is not None and step.params.huge == "yes" and len(messages.texts) == 2


def test_what_cannot_be_is_said_and_nothing_is_lost(desk: MainWindow, qtbot: QtBot, messages: Messages) -> None:
    desk.panels["enlarge"].fields["by"].set_value(1.0)
    assert "already" in note(desk)
    before = pixels(desk)
    enlarge(desk, qtbot)
    assert pixels(desk) is before and "only makes photos larger" in messages.texts[0]
