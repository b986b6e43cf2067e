"""Marking what shall be repaired, as a person does it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from aedesk.gui.canvas.mask_brush import Mode
from aedesk.gui.panels.number_field import NumberField
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask, load_mask, save_mask
from tests.conftest import drawing
from tests.gui.conftest import Mend, Messages, answer_save_dialog, at_rest, pixels
from tests.gui.masks.marking import RED, RIGHT, drag, find, marked, panel_of, set_sensitivity


@pytest.mark.window
def test_i_find_damage_add_some_by_hand_repair_it_and_undo(desk: MainWindow, mend: Mend, qtbot: QtBot) -> None:
    panel = panel_of(desk)
    assert "Nothing is marked yet" in panel.marked.text()
    find(desk, qtbot)
    assert (marked(desk) == (RED > 127)).all() and desk.document.undo_stack.undoText() == "Find holes"
    assert panel.marked.text().endswith("% of the photo is marked.") and not desk.isWindowModified()
    assert desk.canvas.marks.isVisible()

    desk.actions_by_id["brush"].trigger()
    dark = np.argwhere(RED[20:40, 20:70] < 100)[0] + 20
    drag(desk, [(dark[1] + 0.5, dark[0] + 0.5)])
    assert marked(desk)[dark[0], dark[1]]
    wanted = marked(desk)
    panel.apply_button.click()
    qtbot.waitUntil(lambda: not desk.worker.busy)
    assert mend.given[0] is not None and (mend.given[0].marked == wanted).all()
    assert (pixels(desk)[wanted] == 0).all() and (pixels(desk) == drawing(60, 90))[~wanted].all()
    assert desk.document.mask is None and desk.isWindowModified()
    desk.actions_by_id["undo"].trigger()
    assert (pixels(desk) == drawing(60, 90)).all() and (marked(desk) == wanted).all()
    assert not desk.isWindowModified()
    desk.actions_by_id["redo"].trigger()
    assert desk.document.mask is None


def test_the_sensitivity_slider_runs_no_network_and_is_one_step(desk: MainWindow, mend: Mend, qtbot: QtBot) -> None:
    find(desk, qtbot)
    drawn = marked(desk)
    for value in (55, 60, 70, 80):
        set_sensitivity(desk, value)
        assert (marked(desk) == mend.mask(RED, panel_of(desk).params()).marked).all()
    assert mend.searches == 1 and desk.document.undo_stack.count() == 2
    desk.actions_by_id["undo"].trigger()
    assert (marked(desk) == drawn).all()
    desk.actions_by_id["undo"].trigger()
    assert desk.document.mask is None


def test_strokes_outlive_the_slider(desk: MainWindow, qtbot: QtBot) -> None:
    find(desk, qtbot)
    desk.actions_by_id["brush"].trigger()
    drag(desk, [(10, 10), (30, 10)])
    drag(desk, [(60, 40)], RIGHT)
    for value in (90, 10):
        set_sensitivity(desk, value)
        assert marked(desk)[9:11, 12:28].all() and not marked(desk)[39:41, 59:61].any()


def test_the_whole_mask_is_changed(desk: MainWindow) -> None:
    desk.actions_by_id["brush"].trigger()
    drag(desk, [(40, 30)])
    small = Mask(marked(desk))
    for action, expected in [
        ("grow", small.grown(1)),
        ("shrink", small.grown(1).grown(-1)),
        ("invert", small.grown(1).grown(-1).inverted()),
        ("clear", Mask.empty(60, 90)),
    ]:
        desk.actions_by_id[action].trigger()
        assert (marked(desk) == expected.marked).all(), action
    assert not desk.actions_by_id["grow"].isEnabled() and not desk.actions_by_id["save_mask"].isEnabled()
    assert panel_of(desk).marked.text() == "Nothing is marked."
    for _ in range(4):
        desk.actions_by_id["undo"].trigger()
    assert (marked(desk) == small.marked).all()


def test_other_panels_hide_the_mask_and_put_the_brush_down(desk: MainWindow, qtbot: QtBot) -> None:
    find(desk, qtbot)
    desk.actions_by_id["brush"].trigger()
    desk.tool_bar.choose("denoise")
    assert not desk.canvas.marks.isVisible() and desk.canvas.brush.mode is Mode.HAND
    assert not desk.actions_by_id["brush"].isEnabled() and not desk.actions_by_id["grow"].isEnabled()
    desk.tool_bar.choose("repair")
    assert desk.canvas.marks.isVisible() and desk.actions_by_id["grow"].isEnabled()


def test_another_tool_leaves_the_mask_and_another_photo_forgets_it(
    desk: MainWindow, photo: Path, mend: Mend, qtbot: QtBot
) -> None:
    find(desk, qtbot)
    wanted = marked(desk)
    desk.panels["denoise"].apply_button.click()
    qtbot.waitUntil(lambda: desk.document.modified and not desk.worker.busy)
    assert (marked(desk) == wanted).all()
    desk.document.saved(photo)
    desk.open([photo])
    qtbot.waitUntil(lambda: at_rest(desk))
    assert desk.document.mask is None and "Nothing is marked yet" in panel_of(desk).marked.text()


def test_without_a_mask_the_tool_finds_by_itself(desk: MainWindow, mend: Mend, qtbot: QtBot) -> None:
    panel_of(desk).apply_button.click()
    qtbot.waitUntil(lambda: desk.document.modified and not desk.worker.busy)
    assert mend.given == [None] and mend.searches == 1


def test_cancel_while_it_looks_changes_nothing(desk: MainWindow, mend: Mend, qtbot: QtBot) -> None:
    mend.wait = True
    panel_of(desk).find_button.click()
    assert not panel_of(desk).find_button.isEnabled() and not desk.actions_by_id["brush"].isEnabled()
    desk.foreground.cancel()
    qtbot.waitUntil(lambda: not desk.worker.busy)
    assert desk.document.mask is None and desk.document.undo_stack.count() == 0


def test_a_tool_that_fails_says_so_and_keeps_the_mask(desk: MainWindow, messages: Messages, qtbot: QtBot) -> None:
    find(desk, qtbot)
    set_sensitivity(desk, 9)
    wanted = marked(desk)
    panel_of(desk).apply_button.click()
    qtbot.waitUntil(lambda: not desk.worker.busy)
    assert messages.texts == ["The mask did not want to."] and (marked(desk) == wanted).all()


def test_masks_go_to_files_and_come_back(
    desk: MainWindow, tmp_path: Path, messages: Messages, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    find(desk, qtbot)
    wanted, path = marked(desk), tmp_path / "maske.png"
    answer_save_dialog(monkeypatch, path.with_suffix(""))
    desk.actions_by_id["save_mask"].trigger()
    qtbot.waitUntil(lambda: not desk.worker.busy)
    assert (load_mask(path, 60, 90).marked == wanted).all()
    assert "maske.png" in desk.statusBar().currentMessage()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args, **options: (str(path), ""))
    desk.actions_by_id["clear"].trigger()
    desk.actions_by_id["open_mask"].trigger()
    qtbot.waitUntil(lambda: not desk.worker.busy)
    assert (marked(desk) == wanted).all() and desk.document.undo_stack.undoText() == "Open mask"
    save_mask(Mask.empty(5, 5), path, overwrite=True)
    desk.actions_by_id["open_mask"].trigger()
    qtbot.waitUntil(lambda: not desk.worker.busy)
    assert "5 x 5" in messages.texts[-1] and (marked(desk) == wanted).all()


def test_closing_asks_nothing_because_of_a_mask(desk: MainWindow, messages: Messages, qtbot: QtBot) -> None:
    find(desk, qtbot)
    assert desk.close() and messages.texts == []


def test_nothing_found_is_said(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "dark.png"
    save(Image(np.zeros((40, 40, 3), np.uint8)), path)
    window.open([path])
    qtbot.waitUntil(lambda: window.document.is_open and not window.worker.busy)
    window.tool_bar.choose("repair")
    find(window, qtbot)
    assert "Nothing found" in window.statusBar().currentMessage()


def test_colour_and_opacity_are_a_matter_of_looks(desk: MainWindow, qtbot: QtBot) -> None:
    find(desk, qtbot)
    panel, steps = panel_of(desk), desk.document.undo_stack.count()
    panel.colour.setCurrentIndex(1)
    panel.opacity.set_value(80)
    assert desk.canvas.marks.colour.green() > desk.canvas.marks.colour.red()
    assert desk.canvas.marks.opacity_of_marks == pytest.approx(0.8) and desk.document.undo_stack.count() == steps


def test_each_drag_of_the_slider_is_a_step_and_undo_moves_it_back(desk: MainWindow, qtbot: QtBot) -> None:
    find(desk, qtbot)
    field = panel_of(desk).fields["sensitivity"]
    assert isinstance(field, NumberField)
    for values in ((55, 60, 70), (80, 90)):
        field.slider.setSliderDown(True)
        for value in values:
            field.slider.setValue(value)
        field.slider.setSliderDown(False)
    desk.masks.settle()
    stack = desk.document.undo_stack
    assert [stack.text(i) for i in range(stack.count())] == ["Find holes", "Sensitivity", "Sensitivity"]
    seen = []
    while desk.document.mask is not None:
        seen.append(field.value)
        stack.undo()
    assert seen == [90, 70, 50]
    stack.redo()
    assert field.value == 50


def test_strokes_outlive_growing_and_then_the_slider(desk: MainWindow, qtbot: QtBot) -> None:
    find(desk, qtbot)
    desk.actions_by_id["brush"].trigger()
    drag(desk, [(10, 10), (30, 10)])
    desk.actions_by_id["grow"].trigger()
    grown = marked(desk)
    set_sensitivity(desk, 5)
    assert marked(desk)[7:13, 12:28].all() and not (marked(desk) & ~grown).any()
    set_sensitivity(desk, 95)
    assert (marked(desk) & ~grown).any()  # what was found still follows the slider


def test_what_changes_nothing_is_no_step(desk: MainWindow) -> None:
    desk.actions_by_id["eraser"].trigger()
    drag(desk, [(40, 30)])  # nothing was marked yet: the tool may still find by itself
    desk.actions_by_id["brush"].trigger()
    drag(desk, [(-30, 10), (-20, 10)])
    assert desk.document.mask is None and desk.document.undo_stack.count() == 0
    drag(desk, [(40, 30)])
    drag(desk, [(40, 30)])
    assert desk.document.undo_stack.count() == 1


def test_how_much_was_repaired_is_said(desk: MainWindow, qtbot: QtBot) -> None:
    find(desk, qtbot)
    words = panel_of(desk).marked.text().replace("is marked", "was changed")
    panel_of(desk).apply_button.click()
    qtbot.waitUntil(lambda: desk.document.modified and not desk.worker.busy)
    assert desk.statusBar().currentMessage() == words


def test_looking_again_keeps_what_was_done_by_hand(desk: MainWindow, mend: Mend, qtbot: QtBot) -> None:
    find(desk, qtbot)
    desk.actions_by_id["brush"].trigger()
    dark = np.argwhere(RED[20:40, 20:70] < 100)[0] + 20
    drag(desk, [(dark[1] + 0.5, dark[0] + 0.5)])
    wanted = marked(desk)
    assert wanted[dark[0], dark[1]] and not RED[dark[0], dark[1]] > 127
    find(desk, qtbot)
    assert (marked(desk) == wanted).all() and mend.searches == 2


def test_an_empty_mask_leaves_nothing_to_press(desk: MainWindow, qtbot: QtBot) -> None:
    panel = panel_of(desk)
    assert panel.apply_button.isEnabled()  # looks by itself
    find(desk, qtbot)
    assert panel.apply_button.isEnabled()
    desk.actions_by_id["clear"].trigger()
    desk.masks.settle()
    assert not panel.apply_button.isEnabled() and panel.find_button.isEnabled()
    desk.actions_by_id["undo"].trigger()
    assert panel.apply_button.isEnabled()
