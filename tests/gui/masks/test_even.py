"""Evening out a stain on the desk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from aedesk.gui.masks.mask_panel import MaskPanel
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.tools.base import Context
from aedesk.tools.repair.repair import Repair
from tests.gui.conftest import NoModels, give_up, pixels
from tests.tools.fakes import fake_context

Y, X = np.mgrid[:240, :320]
BLOT = np.hypot(Y - 100, X - 120) < 22


class FakeModels(NoModels):
    def context(self, job: Job) -> Context:
        return fake_context(job)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """The desk with a sepia backdrop that has a yellow blot."""
    tone = 150 + 4 * np.random.default_rng(1).normal(size=(240, 320, 1))
    colour = np.where(BLOT[..., None], [1.1, 1.0, 0.7], [1.05, 1.0, 0.9])
    path = tmp_path / "aunt.png"
    save(Image(np.round(tone * colour).astype(np.uint8)), path)
    window = MainWindow((Repair(),), FakeModels())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.open([path])
    qtbot.waitUntil(lambda: window.document.is_open and not window.worker.busy)
    window.tool_bar.choose("repair")
    yield window
    window.stop_workers()
    give_up(window)


def test_i_even_out_a_yellow_blot(desk: MainWindow, qtbot: QtBot) -> None:
    panel = desk.panels["repair"]
    assert isinstance(panel, MaskPanel)
    panel.fields["method"].set_value("even")
    panel.find_button.click()
    qtbot.waitUntil(lambda: not desk.worker.busy)
    assert desk.document.mask is not None
    marked = desk.document.mask.mask.marked
    assert marked[BLOT].all() and marked.mean() < 0.08
    before = pixels(desk)
    panel.apply_button.click()
    qtbot.waitUntil(lambda: not desk.worker.busy)
    after = pixels(desk)
    assert np.array_equal(after[~marked], before[~marked])
    assert abs(after[BLOT].mean(axis=0) - before[~marked].mean(axis=0)).max() < 3
    desk.document.undo_stack.undo()
    assert np.array_equal(pixels(desk), before)
