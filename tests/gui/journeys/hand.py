"""A hand with a mouse and a keyboard that counts what it does: how far everything is away is part of how it works."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QScrollArea, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from aedesk.gui.canvas.zoom_view import ZoomView
from aedesk.gui.panels.number_field import NumberField
from aedesk.gui.window.main_window import MainWindow
from tests.gui.conftest import Invert, at_rest

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Hand:
    """`clicks`: how often a button of the mouse was pressed and let go at one place; a double click counts as two.
    `drags`: how often it was moved meanwhile. `keys`: how many were pressed, those with Ctrl as one."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot
        self.clicks = self.drags = self.keys = 0

    # ---- the mouse

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Press what can be seen and used, in its middle or at a place of it."""
        _reach(widget)
        QTest.mouseClick(widget, LEFT, NONE, at or _middle(widget))
        self.clicks += 1

    def double_click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Twice, quickly."""
        self.click(widget, at)
        QTest.mouseDClick(widget, LEFT, NONE, at or _middle(widget))  # the second press alone
        self.clicks += 1

    def press(self, id: str) -> None:
        """A button of the bar at the top."""
        self.click(self.window.top_bar.button(id))

    def take(self, id: str) -> None:
        """A tool of the rail."""
        rail = self.window.tool_bar
        self.click(rail.widgetForAction(next(one for one in rail.actions() if one.objectName() == id)))

    def command(self, panel: QWidget, id: str) -> None:
        """A button of a panel that does what an entry of the menus does."""
        wanted = self.window.actions_by_id[id]
        self.click(next(one for one in panel.findChildren(QToolButton) if one.defaultAction() is wanted))

    def pick(self, box: QComboBox, words: str) -> None:
        """Open a list and choose from it: two clicks. Its popup is a window of its own, which closes only in time: the
        list is told."""
        _reach(box)
        found = [k for k in range(box.count()) if words in box.itemText(k)]
        assert len(found) == 1, f"'{words}' is {len(found)} times in the list"
        box.setCurrentIndex(found[0])
        box.activated.emit(found[0])
        self.clicks += 2

    def entry(self, menu: QMenu, words: str) -> None:
        """An entry of a menu that is open."""
        action = next(one for one in menu.actions() if words in one.iconText() and not one.isSeparator())
        assert menu.isVisible() and action.isEnabled()
        self.click(menu, menu.actionGeometry(action).center())

    def slide(self, field: NumberField, share: float) -> None:
        """Drag the handle of a slider to a part of its way, 0 to 1."""
        slider = field.slider
        _reach(slider)
        start, end = slider._knob().center(), QPoint(round(share * (slider.width() - 1)), slider.height() // 2)
        self._drag(slider, [start, end])

    def pull(self, widget: QWidget, start: QPoint, end: QPoint) -> None:
        """Drag something of a widget."""
        self._drag(widget, [start, end])

    def stroke(self, *places: tuple[float, float], view: ZoomView | None = None) -> None:
        """Draw through places of the photo with the button held."""
        view = view or self.window.canvas
        transform = view.viewportTransform()
        self._drag(view.viewport(), [transform.map(QPointF(*place)).toPoint() for place in places])

    def point(self, x: float, y: float) -> None:
        """Click a place of the photo."""
        canvas = self.window.canvas
        self.click(canvas.viewport(), canvas.viewportTransform().map(QPointF(x, y)).toPoint())

    def _drag(self, widget: QWidget, points: list[QPoint]) -> None:
        _reach(widget)
        QTest.mousePress(widget, LEFT, NONE, points[0])
        for start, end in pairwise(points):
            for part in (0.25, 0.5, 0.75, 1.0):
                QTest.mouseMove(widget, start + (end - start) * part)
        QTest.mouseRelease(widget, LEFT, NONE, points[-1])
        self.drags += 1

    # ---- the keyboard

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, to: QWidget | None = None) -> None:
        """One key, with those that are held beside it; to what has the focus, or the window."""
        QTest.keyClick(to or QApplication.focusWidget() or self.window, key, modifiers)
        self.keys += 1

    def write(self, widget: QWidget, words: str) -> None:
        """Each letter is a key."""
        _reach(widget)
        QTest.keyClicks(widget, words)
        self.keys += len(words)

    # ---- what is done often

    def start_what_never_ends(self, invert: Invert) -> None:
        """The tool, its strength, its button; it works until it is stopped."""
        self.take(invert.id)
        field = self.window.panels[invert.id].fields["strength"]
        assert isinstance(field, NumberField)
        field.set_value(98)
        self.click(self.window.panels[invert.id].apply_button)
        self.qtbot.waitUntil(invert.working.is_set)

    def fade(self) -> None:
        """Faded colours as it is shipped, with the button of its panel: two clicks."""
        self.take("fading")
        self.click(self.window.panels["fading"].apply_button)
        self.wait()

    # ---- looking

    def wait(self) -> None:
        """Until nothing is worked on, and nothing is read."""
        self.qtbot.waitUntil(lambda: at_rest(self.window))


def _middle(widget: QWidget) -> QPoint:
    return widget.rect().center()


def _reach(widget: QWidget) -> None:
    """Scroll to it, as one does without thinking; it must be seen then, and work."""
    QApplication.processEvents()  # what came just now is laid out
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
    name = f"{type(widget).__name__} '{widget.accessibleName() or widget.objectName()}'"
    assert widget.isVisible(), f"{name} is not seen"
    assert widget.isEnabled(), f"{name} cannot be used"
    inside = QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size()).intersects(widget.window().rect())
    assert inside, f"{name} lies outside of its window"
