from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from aedesk import time_left
from aedesk.gui.panels.progress import Progress
from aedesk.jobs import Stage
from aedesk.sentence import Sentence


def test_from_start_to_finish(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr(time_left.time, "monotonic", lambda: now)
    bar = Progress()
    qtbot.addWidget(bar)
    bar.resize(480, 60)
    assert not bar.isVisible()
    bar.start("Repair")
    assert bar.isVisible() and bar.bar.maximum() == 0 and bar.stage.text() == "Repair"
    looking = Stage(Sentence("Looking for scratches"), 1, 2)
    bar.show_stages((looking,))
    for hundredth in range(1, 26):
        now += 1
        bar.report(hundredth / 100)
        assert hundredth >= 10 or bar.text.text() == ""  # nothing before 10 %
    assert bar.bar.value() == 250 and bar.text.text() == "About 1 min left"
    assert bar.stage.text() == "Looking for scratches, 1 of 2"
    bar.show_stages(())
    assert bar.stage.text() == "Repair"
    with qtbot.waitSignal(bar.cancel_requested):
        bar.cancel_button.click()
    bar.stopping()
    bar.report(0.5)
    assert not bar.cancel_button.isEnabled() and bar.text.text() == "Stopping…"
    bar.finish()
    assert not bar.isVisible()


def test_what_must_not_be_stopped_offers_no_cancel(qtbot: QtBot) -> None:
    bar = Progress()
    qtbot.addWidget(bar)
    bar.start("", can_stop=False)
    assert not bar.cancel_button.isEnabled()
    bar.start("Denoise")
    assert bar.cancel_button.isEnabled()


def test_a_long_line_is_cut_and_told_by_its_tip(qtbot: QtBot) -> None:
    bar = Progress()
    qtbot.addWidget(bar)
    bar.resize(120, 60)
    words = "Looking for scratches " * 9
    bar.start(words)
    assert bar.minimumSizeHint().width() < 300
    assert bar.stage.text() == bar.stage.toolTip() == words and bar.stage.sizeHint().width() > bar.stage.width()
