"""Light becomes dark while the desk runs: it then looks as one that was started dark, and the other way round."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from aedesk.gui.app import application
from aedesk.gui.config.preferences import DARK, LIGHT, Preferences, remember
from aedesk.gui.document.from_qimage import from_qimage
from aedesk.gui.help.help_window import HelpWindow
from aedesk.gui.look.style import DeskStyle, use_theme
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from tests.conftest import drawing
from tests.gui.conftest import Invert, Mend, NoModels, at_rest, give_up

BOTH_WAYS = pytest.mark.parametrize(("first", "then"), [(LIGHT, DARK), (DARK, LIGHT)])


@pytest.fixture(autouse=True)
def as_shipped(qapp: QApplication) -> Iterator[None]:
    qapp.setStyle(DeskStyle())
    yield
    use_theme("system")
    qapp.setStyle("Fusion")


@pytest.fixture
def album(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / f"{name}.png" for name in "ab"]
    for path in paths:
        save(Image(drawing(60, 90)), path)
    return paths


def desk(theme: str, album: list[Path], qtbot: QtBot) -> MainWindow:
    """Started in a theme, with photos, and the tools for a mask in sight."""
    remember(Preferences(theme=theme))
    window = MainWindow((Invert(), Mend()), NoModels())
    qtbot.addWidget(window, before_close_func=stop)
    window.show()
    window.open(album)
    qtbot.waitUntil(lambda: window.document.is_open and at_rest(window))
    photos = window.shelf.photos
    qtbot.waitUntil(lambda: all(photos.picture(row) is not None for row in range(photos.rowCount())))
    window.tool_bar.choose("repair")
    QApplication.processEvents()  # its buttons get their letters a moment later
    return window


def stop(window: MainWindow) -> None:
    window.stop_workers()
    give_up(window)


def switch(theme: str) -> None:
    use_theme(theme)
    QApplication.processEvents()


def shot(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def pixels(widget: QWidget) -> np.ndarray:
    return from_qimage(shot(widget)).pixels[..., :3].astype(int)


def parts(window: MainWindow) -> dict[str, QWidget]:
    return {
        "rail": window.tool_bar,
        "mask buttons": window.panels["repair"],
        "drag handle": window.status.handle,
        "menus": window.menuBar(),
    }


@BOTH_WAYS
def test_a_desk_that_was_switched_looks_as_one_that_was_started_so(
    album: list[Path], qtbot: QtBot, first: str, then: str
) -> None:
    switched = desk(first, album, qtbot)
    before = {name: pixels(part) for name, part in parts(switched).items()}
    switch(then)
    started = desk(then, album, qtbot)
    for name, part in parts(switched).items():
        now = pixels(part)
        assert np.array_equal(now, pixels(parts(started)[name])), name
        assert np.abs(now - before[name]).mean() > 60, name


@BOTH_WAYS
def test_what_lies_around_the_photo_has_the_colour_of_the_window(
    album: list[Path], qtbot: QtBot, first: str, then: str
) -> None:
    window = desk(first, album, qtbot)
    switch(then)
    around = QApplication.palette().window().color()
    for widget in (window.tool_bar, window.strip.viewport(), window.panels["repair"]):
        picture = shot(widget)
        assert picture.pixelColor(1, picture.height() - 2) == around, widget


@BOTH_WAYS
def test_icons_are_seen_against_their_buttons(album: list[Path], qtbot: QtBot, first: str, then: str) -> None:
    window = desk(first, album, qtbot)
    switch(then)
    dark = then == DARK
    for id in ("hand", "brush", "eraser", "lasso", "heal"):
        assert lightest_or_darkest(window.actions_by_id[id].icon().pixmap(32, 32).toImage(), dark), id
    for action in window.tool_bar.actions():
        assert lightest_or_darkest(action.icon().pixmap(32, 32).toImage(), dark), action.text()


def lightest_or_darkest(picture: QImage, light: bool) -> bool:
    colours = [picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())]
    ink = [colour.lightness() for colour in colours if colour.alpha() == 255]
    return min(ink) > 200 if light else max(ink) < 55


@BOTH_WAYS
def test_the_guide_keeps_its_place_and_its_links_can_be_read(qtbot: QtBot, first: str, then: str) -> None:
    use_theme(first)
    guide = HelpWindow("en")
    qtbot.addWidget(guide)
    guide.resize(500, 200)
    guide.show()
    guide.page.verticalScrollBar().setValue(90)
    switch(then)
    assert guide.page.verticalScrollBar().value() == 90
    started = HelpWindow("en")
    qtbot.addWidget(started)
    assert guide.page.toHtml() == started.page.toHtml()


def test_the_checked_button_is_told_from_others(qtbot: QtBot, album: list[Path]) -> None:
    for theme in (LIGHT, DARK):
        window = desk(theme, album, qtbot)
        chosen = next(action for action in window.tool_bar.actions() if action.isChecked())
        place = window.tool_bar.widgetForAction(chosen).geometry()
        edge = shot(window.tool_bar).pixelColor(place.center().x(), place.top() + 1)
        assert contrast(edge, QApplication.palette().window().color()) >= 3


def contrast(one: QColor, other: QColor) -> float:
    """As in WCAG 2: from 1 to 21."""

    def luminance(colour: QColor) -> float:
        linear = [
            value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
            for value in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return float(np.dot(linear, (0.2126, 0.7152, 0.0722)))

    values = sorted((luminance(one) + 0.05, luminance(other) + 0.05))
    return values[1] / values[0]


def test_a_window_in_the_colours_that_were_chosen_is_drawn_once(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each icon would be drawn twice, and each widget anew, if the colours came after the window."""
    drawn: list[QColor] = []
    monkeypatch.setattr("aedesk.gui.window.tool_bar.icon", lambda name, colour: drawn.append(colour) or QIcon())
    app = application()
    window = MainWindow((Invert(), Mend()), NoModels())
    qtbot.addWidget(window)
    window.show()
    app.processEvents()
    count = len(drawn)
    assert count == len(window.tool_bar.actions()) and {colour.name() for colour in drawn} == {
        window.palette().buttonText().color().name()
    }
    use_theme("light")
    app.processEvents()
    assert len(drawn) == 2 * count
    window.stop_workers()
