"""Taking a watermark off on the desk, with a network that knows the mark."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from aedesk.gui.document.mask_state import MaskState
from aedesk.gui.masks.mask_panel import MaskPanel
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask
from aedesk.jobs import Job
from aedesk.tools.base import Context
from aedesk.tools.erase.erase import Erase, EraseParams
from tests.gui.conftest import NoModels, give_up, pixels
from tests.tools.erase.mark_fakes import mark_context, under_magenta
from tests.tools.erase.test_erase import grey_photo, ring


class MarkModels(NoModels):
    """`runs`: the ids of the networks that have run, in their order."""

    def __init__(self) -> None:
        super().__init__()
        self.runs: list[str] = []

    def context(self, job: Job) -> Context:
        context = mark_context(job)
        context.engine.runs = self.runs  # type: ignore[attr-defined]
        return context


@pytest.fixture
def models() -> MarkModels:
    return MarkModels()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, models: MarkModels) -> Iterator[MainWindow]:
    path = tmp_path / "proof.png"
    save(Image(under_magenta(grey_photo(), ring())), path)
    window = MainWindow((Erase(),), models)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.open([path])
    qtbot.waitUntil(lambda: window.document.is_open and not window.worker.busy)
    window.tool_bar.choose("erase")
    yield window
    window.stop_workers()
    give_up(window)


def panel(desk: MainWindow) -> MaskPanel:
    found = desk.panels["erase"]
    assert isinstance(found, MaskPanel)
    return found


def test_i_find_a_watermark_see_it_and_take_it_off(desk: MainWindow, qtbot: QtBot) -> None:
    panel(desk).find_button.click()
    qtbot.waitUntil(lambda: not desk.worker.busy)
    mask = desk.document.mask
    assert mask is not None and mask.mask.marked[ring() > 0].all() and "%" in panel(desk).marked.text()
    before = pixels(desk)
    panel(desk).apply_button.click()
    qtbot.waitUntil(lambda: not desk.worker.busy)
    after = pixels(desk)
    assert abs(after / 255 - grey_photo()[..., None]).mean() < 0.02
    assert np.array_equal(after[~mask.mask.marked], before[~mask.mask.marked])
    assert "was changed" in desk.statusBar().currentMessage()
    desk.document.undo_stack.undo()
    assert np.array_equal(pixels(desk), before) and desk.document.mask is mask


def test_how_it_is_filled_is_no_step_of_the_mask(desk: MainWindow, qtbot: QtBot) -> None:
    panel(desk).find_button.click()
    qtbot.waitUntil(lambda: not desk.worker.busy)
    steps = desk.document.undo_stack.count()
    panel(desk).fields["under"].set_value("fill")
    assert desk.document.undo_stack.count() == steps and panel(desk).params().under == "fill"


def test_what_was_chosen_stays_chosen_when_the_mask_changes(desk: MainWindow, qtbot: QtBot) -> None:
    panel(desk).find_button.click()
    qtbot.waitUntil(lambda: not desk.worker.busy)
    panel(desk).fields["under"].set_value("fill")
    desk.canvas.brush.stroke.emit([(15.0, 15.0), (25.0, 15.0)], 12.0, False)
    assert panel(desk).params().under == "fill"
    desk.document.undo_stack.undo()
    assert panel(desk).params().under == "fill"


def test_i_take_a_stranger_out_of_the_photo(desk: MainWindow, qtbot: QtBot) -> None:
    desk.canvas.brush.stroke.emit([(15.0, 15.0), (25.0, 15.0)], 12.0, False)
    before = pixels(desk)
    panel(desk).apply_button.click()
    qtbot.waitUntil(lambda: not desk.worker.busy)
    changed = (pixels(desk) != before).any(axis=2)
    assert changed[10:20, 12:28].mean() > 0.5 and not changed[40:].any()


def step_of(desk: MainWindow) -> EraseParams:
    step = desk.document.steps[-1].step
    assert step is not None and isinstance(step.params, EraseParams)
    return step.params


def test_i_paint_over_something_and_it_is_filled_without_a_look_for_marks(
    desk: MainWindow, models: MarkModels, qtbot: QtBot
) -> None:
    assert panel(desk).params().under == "auto"
    desk.canvas.brush.stroke.emit([(15.0, 15.0), (25.0, 15.0)], 12.0, False)
    panel(desk).apply_button.click()
    qtbot.waitUntil(lambda: not desk.worker.busy)
    assert "remove_mark" not in models.runs and "inpaint" in models.runs
    assert step_of(desk).under == "fill"


def test_what_was_found_and_then_retouched_is_recovered_and_what_was_not_found_is_not(
    desk: MainWindow, qtbot: QtBot
) -> None:
    panel(desk).find_button.click()
    qtbot.waitUntil(lambda: not desk.worker.busy)
    desk.canvas.brush.stroke.emit([(15.0, 15.0), (25.0, 15.0)], 12.0, False)
    panel(desk).apply_button.click()
    qtbot.waitUntil(lambda: not desk.worker.busy)
    assert step_of(desk).under == "recover" and panel(desk).params().under == "auto"
    assert abs(pixels(desk)[40:] / 255 - grey_photo()[40:, :, None]).mean() < 0.02


def test_where_nothing_was_found_what_i_paint_is_filled(desk: MainWindow, qtbot: QtBot) -> None:
    panel(desk).fields["sensitivity"].set_value(0)
    desk.document.edit_mask("nothing found", MaskState.of(Mask.empty(120, 160), params=EraseParams(sensitivity=0)))
    desk.canvas.brush.stroke.emit([(15.0, 15.0), (25.0, 15.0)], 12.0, False)
    panel(desk).apply_button.click()
    qtbot.waitUntil(lambda: not desk.worker.busy)
    assert step_of(desk).under == "fill"
