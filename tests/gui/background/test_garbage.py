"""Python's garbage is collected in the window's thread."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from aedesk.gui.background import garbage
from aedesk.gui.background.garbage import Garbage


class Circle:
    """Garbage that only the collector finds; says in which thread it was destroyed."""

    def __init__(self, died_in: list[int]) -> None:
        self.me = self
        weakref.finalize(self, lambda: died_in.append(threading.get_ident()))


def allocate() -> list[list[int]]:
    """More than the collector lets pass."""
    return [[n] for n in range(5 * gc.get_threshold()[0])]


def test_a_worker_that_allocates_collects_nothing(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(garbage, "EVERY", 10)
    parent = QObject()
    collector = Garbage(parent)
    assert not gc.isenabled()
    died_in: list[int] = []
    Circle(died_in)
    worker = threading.Thread(target=allocate)
    worker.start()
    worker.join()
    assert died_in == []
    kept = allocate()
    qtbot.waitUntil(lambda: died_in != [])
    assert set(died_in) == {threading.get_ident()} and kept
    assert collector.parent() is parent
    del collector
    parent.deleteLater()
    qtbot.waitUntil(gc.isenabled)


def test_every_desk_has_one(qtbot: QtBot) -> None:
    from aedesk.gui.app import collect_garbage_here

    parent = QObject()
    collect_garbage_here(parent)
    assert len(parent.findChildren(Garbage)) == 1 and not gc.isenabled()
    collect_garbage_here(parent)
    assert len(parent.findChildren(Garbage)) == 1
    parent.deleteLater()
    qtbot.waitUntil(gc.isenabled)
