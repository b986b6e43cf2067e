"""Colours only where something is painted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from aedesk.gui.canvas.mask_brush import Mode
from aedesk.gui.tools.area_section import PAINTED
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from tests.conftest import drawing
from tests.gui.conftest import NoModels, give_up, pixels
from tests.gui.hints.test_controller import give, panel_of, settle
from tests.gui.hints.tint import Tint
from tests.gui.masks.marking import drag


class LocalTint(Tint):
    """It can be kept to a part."""

    local: ClassVar[bool] = True


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow((LocalTint(),), NoModels())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    save(Image(drawing(60, 90, 1)), tmp_path / "Oma.png")
    window.open([tmp_path / "Oma.png"])
    qtbot.waitUntil(lambda: window.document.is_open and not window.worker.busy)
    window.tool_bar.choose("colorize")
    yield window
    window.stop_workers()
    give_up(window)


def test_i_colour_a_dress_and_nothing_else(desk: MainWindow, qtbot: QtBot) -> None:
    area = panel_of(desk).area
    assert area is not None
    area.feather_field.set_value(0.0)
    area.area.button(PAINTED).click()
    assert desk.canvas.brush.mode is Mode.BRUSH and not panel_of(desk).apply_button.isEnabled()
    desk.canvas.brush.set_diameter(20)
    drag(desk, [(45.0, 30.0), (46.0, 30.0)])
    assert desk.document.mask is not None
    marked = desk.document.mask.mask.marked
    desk.actions_by_id["hand"].trigger()  # pins again
    give(desk, qtbot, 45, 30)
    settle(desk, qtbot)
    grey = desk.document.current
    assert grey is not None and desk.hints.preview is not None
    panel_of(desk).apply_button.click()
    qtbot.waitUntil(lambda: not desk.worker.busy)
    result = pixels(desk)
    coloured = (np.ptp(result, axis=2) > 0) if result.shape[2] == 3 else np.zeros(marked.shape, bool)
    assert coloured[marked].any() and not coloured[~marked].any()
    done = desk.document.steps[-1]
    assert done.inputs.mask is not None and len(done.inputs.hints) == 1


def test_discard_goes_back_to_the_whole_photo(desk: MainWindow, qtbot: QtBot) -> None:
    panel = panel_of(desk)
    assert panel.area is not None
    panel.area.area.button(PAINTED).click()
    assert panel.touched and desk.hints.pending
    desk.hints.discard()
    assert not panel.touched and panel.feather is None
