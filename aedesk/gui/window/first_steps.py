"""The first minute: where to restore, to compare and to save, each said once, beside the control."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QTimer, SignalInstance
from PySide6.QtWidgets import QWidget

from aedesk.gui.config.store import settings
from aedesk.gui.window.bubble import Bubble

KEY = "hints_read"  # how many the person has read; they come in their order


@dataclass(frozen=True)
class Hint:
    """`control` is pointed at, once it is `ready`. `used`: the person has found it without the hint."""

    words: str
    control: QWidget
    ready: Callable[[], bool]
    used: SignalInstance


class FirstSteps(QObject):
    """Shows one of the `hints` after the other, above the `window`. What was read does not come again, also after the
    next start. `follow` must be called when what they wait for may have changed."""

    def __init__(self, window: QWidget, hints: tuple[Hint, ...]) -> None:
        super().__init__(window)
        self._window, self._hints = window, hints
        self.bubble: Bubble | None = None
        self._place_soon = QTimer(self)  # once, when the layout of all that moves is done
        self._place_soon.setSingleShot(True)
        self._place_soon.setInterval(0)
        self._place_soon.timeout.connect(self._place)
        for number, hint in enumerate(hints):
            hint.used.connect(lambda *_, number=number: self._read(number))
            hint.control.installEventFilter(self)
        window.installEventFilter(self)

    def show_again(self) -> None:
        """From the first one on."""
        self._remember(0)
        self.follow()

    def follow(self) -> None:
        """Show the next one, if its time has come."""
        number = self._next
        if self.bubble is None and number < len(self._hints) and self._hints[number].ready():
            count = self.tr("%d of %d") % (number + 1, len(self._hints))
            self.bubble = Bubble(self._hints[number].words, count, self._window)
            self.bubble.closed.connect(lambda: self._read(number))
            self.bubble.no_more.connect(lambda: self._read(len(self._hints) - 1))
        self._place_soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The bubble stays beside its control."""
        if self.bubble is not None and event.type() in (
            QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide
        ):  # fmt: skip
            self._place_soon.start()
        return False

    @property
    def _next(self) -> int:
        return settings().value(KEY, 0)

    def _remember(self, read: int) -> None:
        settings().set_value(KEY, read or None)
        if self.bubble is not None:
            self.bubble.hide()
            self.bubble.deleteLater()
            self.bubble = None

    def _read(self, number: int) -> None:
        if number >= self._next:
            self._remember(number + 1)
            self.follow()

    def _place(self) -> None:
        if self.bubble is None:
            return
        control = self._hints[self._next].control
        self.bubble.setVisible(control.isVisibleTo(self._window))
        if control.isVisibleTo(self._window):
            self.bubble.point_at(control)
