"""The library in a window that is hardly high enough for it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from aedesk.gui.library.controller import LibraryController
from aedesk.gui.library.selection_bar import SelectionBar
from aedesk.gui.panels.work_panel import LOW
from aedesk.gui.window.main_window import MainWindow


def test_the_strip_of_open_photos_makes_room(
    filled: LibraryController, window: MainWindow, box: str, qtbot: QtBot
) -> None:
    strip, page = window.strip, filled.page
    window.shelf.strip.show_photos([], None)  # type: ignore[arg-type]
    page.below.addWidget(strip)
    strip.show()
    for height, seen in ((LOW - 10, False), (LOW + 10, True), (LOW - 10, False)):
        page.resize(page.width(), height)
        assert strip.isVisibleTo(page) == seen


@pytest.mark.usefixtures("letters")
def test_how_many_are_selected_is_read_whole(qtbot: QtBot) -> None:
    bar = SelectionBar([])
    qtbot.addWidget(bar)
    bar.show_count(12, 3456)
    bar.show()
    least = bar.minimumSizeHint().width()
    for width, seen in ((600, "12 of 3456 photos selected"), (least, "12 of 3456")):
        bar.resize(width, 40)
        assert bar.count.seen.replace("photo(s)", "photos") == seen
    assert bar.slider.isVisible()
