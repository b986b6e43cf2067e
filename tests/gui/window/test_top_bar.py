"""All that is needed for every photo is in sight at the top."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from aedesk import paths
from aedesk.gui.look.design import HALF
from aedesk.gui.panels.progress import SIGN
from aedesk.gui.window.main_window import MainWindow
from aedesk.gui.window.top_bar import FILES, GIVE_WAY, PARTS, WORDLESS
from aedesk.jobs import Stage
from aedesk.sentence import Sentence
from tests.gui.conftest import Invert, answer_save_dialog, apply, pixels

BUTTONS = [part for part in PARTS if part not in ("-", "progress", "zoom")]
LEFT = Qt.MouseButton.LeftButton


def click(window: MainWindow, id: str, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.top_bar.button(id), LEFT)


def in_sight(widget: QWidget, window: MainWindow) -> bool:
    return widget.isVisible() and window.rect().contains(QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()))


@pytest.mark.parametrize("id", BUTTONS)
def test_every_button_has_an_icon_a_name_a_tip_and_a_place_in_the_tab_order(id: str, window: MainWindow) -> None:
    button = window.top_bar.button(id)
    assert (paths.resources() / "icons" / f"{id}.svg").exists() and not button.icon().isNull()
    assert button.accessibleName() and button.toolTip()
    assert button.focusPolicy() == Qt.FocusPolicy.TabFocus
    assert button.isEnabled() == window.actions_by_id[id].isEnabled()
    assert button.minimumSizeHint().height() >= 24


@pytest.mark.window
def test_i_undo_redo_compare_and_save_by_one_click_each(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = pixels(opened).copy()
    apply(opened, qtbot)
    click(opened, "undo", qtbot)
    qtbot.waitUntil(lambda: not opened.worker.busy)
    assert (pixels(opened) == before).all()
    click(opened, "redo", qtbot)
    qtbot.waitUntil(lambda: not opened.worker.busy)
    assert (pixels(opened) != before).any()
    for id in ("side", "difference", "compare"):
        click(opened, id, qtbot)
        assert opened.compare.way == id and opened.top_bar.button(id).isChecked()
    saved = tmp_path / "saved.png"
    answer_save_dialog(monkeypatch, saved)
    click(opened, "save", qtbot)
    qtbot.waitUntil(lambda: saved.exists() and not opened.worker.busy)


def test_the_zoom_is_told_and_chosen(opened: MainWindow, qtbot: QtBot) -> None:
    zoom, canvas = opened.top_bar.zoom, opened.canvas
    click(opened, "actual", qtbot)
    assert canvas.zoom == pytest.approx(1) and zoom.text() == "100 %"
    click(opened, "zoom_in", qtbot)
    assert canvas.zoom == pytest.approx(1.25) and zoom.text() == "125 %"
    click(opened, "zoom_out", qtbot)
    assert zoom.text() == "100 %"
    chosen = {action.text(): action for action in zoom.menu().actions()}
    chosen["200 %"].trigger()
    assert canvas.zoom == pytest.approx(2) and zoom.text() == "200 %"
    click(opened, "fit", qtbot)
    assert canvas.scale_mode == "fit"


def test_there_is_nothing_to_zoom_without_a_photo(window: MainWindow) -> None:
    assert not window.top_bar.zoom.isEnabled()


def test_what_runs_can_be_seen_and_stopped_from_every_panel(opened: MainWindow, invert: Invert, qtbot: QtBot) -> None:
    panel = opened.panels["denoise"]
    opened.tool_bar.choose("denoise")
    panel.fields["strength"].set_value(98)
    place = opened.top_bar.button("fit").pos()
    panel.apply_button.click()
    qtbot.waitUntil(invert.working.is_set)
    for id in opened.work.all:
        opened.tool_bar.choose(id)
        for widget in (opened.progress.stage, opened.progress.bar, opened.progress.cancel_button):
            assert in_sight(widget, opened), id
    assert opened.top_bar.button("fit").pos() == place  # nothing jumps
    qtbot.mouseClick(opened.progress.cancel_button, LEFT)
    qtbot.waitUntil(lambda: not opened.worker.busy)
    assert not opened.progress.isVisible()


@pytest.mark.usefixtures("letters")
@pytest.mark.parametrize("width", [800, 1024, 1366, 1920])
def test_the_bar_fits_and_has_words_where_there_is_room(width: int, window: MainWindow, qtbot: QtBot) -> None:
    font = window.top_bar.font()
    font.setPixelSize(11)
    window.top_bar.setFont(font)
    window.progress.start("Looking for scratches in a very large photo")
    window.resize(width, 600)
    wanted = [id for id in BUTTONS if id not in GIVE_WAY or width > WORDLESS]
    shown = [*(window.top_bar.button(id) for id in wanted), window.top_bar.zoom, window.progress.cancel_button]
    qtbot.waitUntil(lambda: window.top_bar.width() == width and all(in_sight(part, window) for part in shown))
    words = window.top_bar.button(FILES[0]).toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    assert words == (width > 1000)
    hidden = {id for id in BUTTONS if not window.top_bar.button(id).isVisible()}
    assert hidden == (set() if width > WORDLESS else set(GIVE_WAY))
    assert all(window.actions_by_id[id].isVisible() for id in GIVE_WAY)  # in the menu


def test_nothing_in_the_bar_touches_its_edges(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.top_bar
    window.progress.start("Looking for scratches")
    parts = [*(bar.button(id) for id in BUTTONS), bar.zoom, window.progress.cancel_button, window.progress.stage]
    qtbot.waitUntil(window.progress.isVisible)
    for part in parts:
        if part.isVisible():
            place = QRect(part.mapTo(bar, QPoint(0, 0)), part.size())
            assert place.top() >= HALF and place.bottom() < bar.height() - HALF, part.accessibleName()


@pytest.mark.usefixtures("letters")
def test_in_the_smallest_window_what_is_done_is_read_whole(window: MainWindow, qtbot: QtBot) -> None:
    """In fewer words, and with a sign on the button."""
    font = window.top_bar.font()
    font.setPixelSize(13)
    window.top_bar.setFont(font)
    window.resize(800, 500)
    window.show()
    progress = window.progress
    progress.start("Repair")
    progress.show_queue("A photo with a very long name of 1928.png", 3)
    progress.show_stages((Stage(Sentence("Repair"), 1, 3), Stage(Sentence("Looking for scratches"))))
    progress._tell("About 2 min left", "2 min")
    qtbot.waitUntil(lambda: progress.stage.seen == "Looking for scratches")
    assert progress.text.seen == "2 min" and "A photo with a very long name of 1928.png" in progress.stage.toolTip()
    assert progress.cancel_button.text() == SIGN and progress.cancel_button.accessibleName() == "Stop"
    window.resize(1600, 500)
    progress.show_queue("", 0)
    qtbot.waitUntil(lambda: progress.stage.seen == "Repair: Looking for scratches, 1 of 3")
    qtbot.waitUntil(lambda: progress.text.seen == "About 2 min left")
    assert progress.cancel_button.text().replace("&", "") == "Stop"
