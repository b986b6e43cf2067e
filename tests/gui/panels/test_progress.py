from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from aedesk.gui.panels import progress
from aedesk.gui.panels.progress import Progress, seconds_left


@pytest.mark.parametrize(
    ("elapsed", "fraction", "left"),
    [(0.2, 0.5, None), (10, 0.01, None), (10, 0.5, 10), (30, 0.75, 10), (12, 1.0, 0)],
)
def test_time_left_is_told_once_it_can_be_known(elapsed: float, fraction: float, left: float | None) -> None:
    assert seconds_left(elapsed, fraction) == (left if left is None else pytest.approx(left))


def test_from_start_to_finish(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr(progress.time, "monotonic", lambda: now)
    bar = Progress()
    qtbot.addWidget(bar)
    assert not bar.isVisible()
    bar.start()
    assert bar.isVisible() and bar.bar.maximum() == 0
    now = 110.0
    bar.report(0.25)
    assert bar.bar.value() == 250 and bar.text.text() == "About 30 s left"
    now = 400.0
    bar.report(0.5)
    assert bar.text.text() == "About 5 min left"
    with qtbot.waitSignal(bar.cancel_requested):
        bar.cancel_button.click()
    bar.stopping()
    assert not bar.cancel_button.isEnabled()
    bar.finish()
    assert not bar.isVisible()
