"""Tab goes through a window in the order in which its parts are seen, not in that in which they were made."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QGridLayout,
    QLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QWidget,
)

WHOLE = (QAbstractSpinBox, QComboBox, QAbstractScrollArea)  # with parts that are nobody else's business
DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def focusable(root: QWidget) -> list[QWidget]:
    """All that Tab stops at, `root` too, in the order in which it is seen, hidden or not."""
    return [one for one in in_order(root) if one.focusPolicy() & Qt.FocusPolicy.TabFocus and not one.focusProxy()]


def order_as_seen(root: QWidget) -> None:
    """Make it the order of Tab."""
    stops = focusable(root)
    for one, other in pairwise(stops):
        QWidget.setTabOrder(one, other)


def in_order(widget: QWidget, pages: list[QWidget] | None = None) -> Iterator[QWidget]:
    """A widget and all that is in it, as it is seen. With `pages`, those of stacks are listed there instead."""
    yield widget
    if pages is not None and isinstance(widget, QStackedWidget):
        pages += _pages(widget)
        return
    for part in _parts(widget):
        if not part.isWindow():
            yield from in_order(part, pages)


def _parts(widget: QWidget) -> list[QWidget]:
    layout = widget.layout()
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        return [inner] if inner is not None else []
    if isinstance(widget, QTabWidget):
        return [widget.tabBar(), *widget.findChildren(QStackedWidget, options=DIRECT)]
    if isinstance(widget, QSplitter):
        return _pages(widget)
    if isinstance(widget, WHOLE):
        return []
    if layout is not None:
        return list(_laid_out(layout))
    return widget.findChildren(QWidget, options=DIRECT)


def _pages(widget: QStackedWidget | QSplitter) -> list[QWidget]:
    return [page for at in range(widget.count()) if (page := widget.widget(at)) is not None]


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda at: layout.getItemPosition(at)[:2])  # type: ignore[index]
    for at in places:
        item = layout.itemAt(at)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)
