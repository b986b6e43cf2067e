"""What no test of the desk may do, whatever it is about: touch a widget in a worker's thread, leave windows behind."""

from __future__ import annotations

import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction, QPixmap, QUndoStack
from PySide6.QtWidgets import QApplication, QGraphicsItem, QGraphicsScene, QWidget

from aedesk.gui.document.document import Document

OF_THE_MAIN_THREAD = (QWidget, QAction, QUndoStack, QGraphicsItem, QGraphicsScene, QPixmap, Document)


class ThreadWatch:
    """Notes where a thread that is not the main one calls a method of a widget, Qt's own or ours. Signals may be
    emitted anywhere."""

    def __init__(self) -> None:
        self.touched: list[str] = []

    def __call__(self, frame: FrameType, event: str, argument: Any) -> None:
        """What Python calls at every call in such a thread."""
        if event == "c_call":
            touched = getattr(argument, "__self__", None)
        elif event == "call" and frame.f_code.co_argcount and frame.f_code.co_varnames[0] == "self":
            touched = frame.f_locals.get("self")
        else:
            return
        if isinstance(touched, OF_THE_MAIN_THREAD) and threading.current_thread() is not threading.main_thread():
            name = argument.__name__ if event == "c_call" else frame.f_code.co_name
            where = "".join(traceback.format_stack(frame, limit=4))
            self.touched.append(f"{type(touched).__name__}.{name} in {threading.current_thread().name}:\n{where}")


@contextmanager
def no_widget_touched_elsewhere() -> Iterator[ThreadWatch]:
    """Fails at its end where a thread that was started within has touched a widget."""
    watch, before = ThreadWatch(), threading.getprofile()
    threading.setprofile(watch)
    try:
        yield watch
    finally:
        threading.setprofile(before)
    assert not watch.touched, "\n".join(watch.touched)


def windows() -> set[QWidget]:
    """All that could stand on the screen by itself."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return set(QApplication.topLevelWidgets())


def workers() -> set[threading.Thread]:
    """The threads of the desk that run, or wait for work."""
    return {thread for thread in threading.enumerate() if thread.name.startswith("aedesk-")}


@contextmanager
def nothing_left_behind() -> Iterator[None]:
    """Fails at its end where windows or workers are there that were not there before."""
    windows_before, workers_before = windows(), workers()
    yield
    left = [*map(repr, windows() - windows_before), *map(repr, workers() - workers_before)]
    assert not left, f"left behind: {', '.join(left)}"
