"""Windows that are not larger than the screen, and headings that are larger than the rest."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, Qt
from PySide6.QtGui import QFont, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QFormLayout, QWidget

from aedesk.gui.look.design import CONTROL
from aedesk.gui.look.mnemonics import give_mnemonics
from aedesk.gui.look.tab_order import order_as_seen

# What a system draws around a window is known only once the window is seen.
FRAME = QMargins(8, 36, 8, 8)


def room_for(window: QWidget) -> QRect:
    """Where the inside of a window can be, with its frame around it, beside the task bar of the screen."""
    screen = QGuiApplication.screenAt(window.geometry().center()) or window.screen()
    return screen.availableGeometry().marginsRemoved(FRAME)


def fit(window: QWidget) -> bool:
    """Make a window as small as its screen wants it, and move it there if a place was given to it. Returns whether it
    was too large."""
    room = room_for(window)
    before = window.size()
    window.resize(before.boundedTo(room.size()))
    place = window.geometry()
    if window.testAttribute(Qt.WidgetAttribute.WA_Moved) and not room.contains(place):
        place.moveLeft(max(room.left(), min(place.left(), room.right() - place.width() + 1)))
        place.moveTop(max(room.top(), min(place.top(), room.bottom() - place.height() + 1)))
        window.setGeometry(place)
    return before.width() > room.width() or before.height() > room.height()


def is_too_wide(window: QWidget) -> bool:
    """Whether it cannot be made as narrow as its screen."""
    return window.minimumSizeHint().width() > room_for(window).width()


def fit_or_maximize(window: QWidget) -> None:
    """The same for the main window; on a screen that is too small for it, it gets all of that."""
    if not window.isMaximized() and fit(window):
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def enlarge(font: QFont, factor: float) -> None:
    """Make a font so many times as large, whether its size is in points or in pixels."""
    if font.pointSizeF() > 0:
        font.setPointSizeF(factor * font.pointSizeF())
    else:
        font.setPixelSize(round(factor * font.pixelSize()))


class Dialog(QDialog):
    """A dialog that fits, and that the keys go through as the eyes do."""

    def showEvent(self, event: QShowEvent) -> None:
        """Before Qt puts it over its parent."""
        for form in self.findChildren(QFormLayout):
            _centre_labels(form)
        order_as_seen(self)
        give_mnemonics(self)
        fit(self)
        super().showEvent(event)


def _centre_labels(form: QFormLayout) -> None:
    """Qt puts them at the top of a field that is higher than a line."""
    for row in range(form.rowCount()):
        place = form.itemAt(row, QFormLayout.ItemRole.LabelRole)
        field = form.itemAt(row, QFormLayout.ItemRole.FieldRole)
        label = place.widget() if place is not None else None
        if label is not None and field is not None:
            label.setMinimumHeight(min(CONTROL, field.sizeHint().height()))
