"""F6 goes from one part of the window to the next: the bar, the tools, the photo, the strip, the panel."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from aedesk.gui.look.tab_order import focusable


class Regions:
    """The parts in their order. Each is returned to where it was left. Those that are hidden are passed over."""

    def __init__(self, parts: Sequence[Callable[[], QWidget | None]]) -> None:
        self._parts = parts
        self._left: dict[QWidget, QWidget] = {}

    def go(self, distance: int) -> None:
        """1 is the next one, -1 the one before."""
        parts = [part for get in self._parts if (part := get()) is not None and part.isVisible() and _stop_in(part)]
        if not parts:
            return
        focus = QApplication.focusWidget()
        present = next((at for at, part in enumerate(parts) if _is_in(focus, part)), -1 if distance > 0 else 0)
        if focus is not None and present >= 0 and _is_in(focus, parts[present]):
            self._left[parts[present]] = focus
        part = parts[(present + distance) % len(parts)]
        last = self._left.get(part)
        stop = last if last is not None and _usable(last) and _is_in(last, part) else _stop_in(part)
        if stop is not None:
            stop.setFocus(Qt.FocusReason.TabFocusReason)


def _is_in(widget: QWidget | None, part: QWidget) -> bool:
    return widget is not None and (widget is part or part.isAncestorOf(widget))


def _usable(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled()


def _stop_in(part: QWidget) -> QWidget | None:
    return next((one for one in focusable(part) if _usable(one)), None)
