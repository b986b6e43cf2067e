"""Work that the person waits for, of several photos."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from aedesk.errors import AEDeskError
from aedesk.gui.background.foreground import Foreground
from aedesk.gui.background.worker import Worker
from aedesk.gui.panels.progress import Progress
from aedesk.jobs import Job
from tests.gui.conftest import Messages


@dataclass(eq=False)
class Photo:
    name: str


class Desk:
    """Two photos, of which one is shown."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.photos = Photo("a.jpg"), Photo("b.jpg")
        self.shown = self.photos[0]
        self.said: list[str] = []
        self.worker, self.progress = Worker(self.window), Progress(self.window)
        self.foreground = Foreground(self.window, self.worker, self.progress, self.said.append, lambda: self.shown)
        self.released = threading.Event()
        self.done: list[Any] = []

    def show(self, number: int) -> None:
        self.shown = self.photos[number]
        self.foreground.changed.emit()

    def work(self, job: Job) -> str:
        while not self.released.is_set():
            job.check()
        return threading.current_thread().name

    def start(self, title: str, stopped: Any = None) -> None:
        self.foreground.start(title, self.work, lambda _: self.done.append(title), stopped=stopped)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(qtbot)
    yield desk
    desk.worker.close()


def test_the_next_photo_is_free_while_one_is_worked_on(desk: Desk, qtbot: QtBot) -> None:
    desk.start("Denoise")
    assert desk.foreground.busy and desk.foreground.at_work
    desk.show(1)
    assert not desk.foreground.busy and desk.foreground.works_on(desk.photos[0])
    desk.start("Fading")
    assert desk.foreground.busy
    desk.released.set()
    qtbot.waitUntil(lambda: not desk.foreground.at_work)
    assert desk.done == ["Denoise", "Fading"] and not desk.progress.isVisible()


def test_what_runs_is_told_with_its_photo_and_what_waits(desk: Desk) -> None:
    desk.start("Denoise")
    assert desk.progress.stage.text() == "Denoise"
    desk.show(1)
    assert desk.progress.stage.text() == "a.jpg: Denoise"
    desk.start("Fading")
    assert desk.progress.stage.text() == "a.jpg: Denoise (1 waiting)"
    desk.show(0)
    assert desk.progress.stage.text() == "Denoise (1 waiting)"


def test_what_waits_for_the_shown_photo_is_stopped_first(desk: Desk, qtbot: QtBot) -> None:
    stopped: list[str] = []
    desk.start("Denoise", lambda: stopped.append("Denoise"))
    desk.show(1)
    desk.start("Fading", lambda: stopped.append("Fading"))
    desk.foreground.cancel()
    assert stopped == ["Fading"] and not desk.foreground.busy and desk.foreground.at_work
    desk.foreground.cancel()  # now what runs
    qtbot.waitUntil(lambda: stopped == ["Fading", "Denoise"])
    assert not desk.foreground.at_work and desk.done == []


def test_cancel_beside_the_bar_stops_what_the_bar_shows(desk: Desk, qtbot: QtBot) -> None:
    stopped: list[str] = []
    desk.start("Denoise", lambda: stopped.append("Denoise"))
    desk.show(1)
    desk.start("Fading")
    desk.progress.cancel_button.click()
    qtbot.waitUntil(lambda: stopped == ["Denoise"])
    desk.released.set()
    qtbot.waitUntil(lambda: desk.done == ["Fading"])


def test_a_problem_holds_nothing_up(desk: Desk, messages: Messages, qtbot: QtBot) -> None:
    def fail(job: Job) -> None:
        raise AEDeskError("The photo did not want to.")

    desk.foreground.start("Denoise", fail, lambda _: None)
    desk.show(1)
    desk.start("Fading")
    desk.released.set()
    qtbot.waitUntil(lambda: desk.done == ["Fading"])
    assert messages.texts == ["The photo did not want to."]


def test_work_that_follows_from_work_belongs_to_the_photo_that_is_named(desk: Desk, qtbot: QtBot) -> None:
    first, second = desk.photos
    of: list[bool] = []

    def follow(result: object) -> None:
        desk.foreground.run(desk.work, desk.done.append, owner=first)
        of.extend((desk.foreground.works_on(first), desk.foreground.works_on(second)))

    desk.foreground.start("Find", desk.work, follow)
    desk.show(1)
    desk.released.set()
    qtbot.waitUntil(lambda: bool(desk.done))
    assert of == [True, False] and not desk.foreground.at_work
