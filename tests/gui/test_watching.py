"""The watch over all tests of the desk sees what it is there for."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from aedesk.gui.background.worker import Worker
from tests.gui.watching import no_widget_touched_elsewhere, nothing_left_behind


class Panel(QWidget):
    told = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.box = QSpinBox(self)

    def number(self) -> int:
        return 4


def elsewhere(work: Callable[[], object]) -> None:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


@pytest.mark.parametrize(
    "touch", [lambda panel: panel.box.value(), lambda panel: panel.number(), lambda panel: panel.setEnabled(False)]
)
def test_a_widget_touched_in_another_thread_is_seen(touch: Callable[[Panel], object], qtbot: QtBot) -> None:
    panel = Panel()
    qtbot.addWidget(panel)
    with pytest.raises(AssertionError, match="in Thread-"), no_widget_touched_elsewhere():
        elsewhere(lambda: touch(panel))
    with no_widget_touched_elsewhere():
        touch(panel)
        elsewhere(lambda: panel.told.emit(3))


def test_a_window_that_nobody_closes_is_seen(qtbot: QtBot) -> None:
    windows = []
    with pytest.raises(AssertionError, match=r"left behind: <.*Panel"), nothing_left_behind():
        windows.append(Panel())
    with nothing_left_behind():
        Panel().deleteLater()
    windows[0].deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_worker_that_is_not_closed_is_seen(qtbot: QtBot) -> None:
    worker = Worker()
    with pytest.raises(AssertionError, match=r"left behind: <Thread.aedesk-worker"), nothing_left_behind():
        worker.run(lambda job: None, lambda _: None)
    worker.close()
