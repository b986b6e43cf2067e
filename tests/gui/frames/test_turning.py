from __future__ import annotations

from pathlib import Path

import numpy as np
from pytestqt.qtbot import QtBot

from aedesk.gui.document.mask_state import MaskState
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask
from aedesk.tools.registry import TURN
from tests.conftest import drawing
from tests.gui.conftest import NoModels, pixels


def test_i_put_a_photo_upright_that_was_scanned_on_its_side(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow((TURN,), NoModels())
    qtbot.addWidget(window)
    window.show()
    photo = tmp_path / "a.png"
    save(Image(drawing(60, 90)), photo)
    window.open([photo])
    qtbot.waitUntil(lambda: window.document.is_open and not window.worker.busy)
    painted = Mask.empty(60, 90).painted([(5, 5)], 8)
    window.document.edit_mask("Brush", MaskState.of(painted))
    window.actions_by_id["rotate_right"].trigger()
    qtbot.waitUntil(lambda: not window.worker.busy)
    assert np.array_equal(pixels(window), np.rot90(drawing(60, 90), -1))
    mask = window.document.mask  # it goes along
    assert mask is not None and np.array_equal(mask.mask.marked, np.rot90(painted.marked, -1))
    assert not window.actions_by_id["compare"].isEnabled() and window.canvas.before is None
    window.actions_by_id["rotate_left"].trigger()
    qtbot.waitUntil(lambda: not window.worker.busy)
    window.actions_by_id["mirror"].trigger()
    qtbot.waitUntil(lambda: not window.worker.busy)
    assert np.array_equal(pixels(window), drawing(60, 90)[:, ::-1])
    assert [done.title for done in window.document.steps] == ["Crop & rotate"] * 3
    for _ in range(3):
        window.undo_redo.undo()
    qtbot.waitUntil(lambda: not window.worker.busy)
    assert np.array_equal(pixels(window), drawing(60, 90)) and window.document.mask is not None
    window.stop_workers()
    window.document.saved(photo)
