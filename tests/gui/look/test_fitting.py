"""On small screens nothing is off them, cut off or out of reach."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QByteArray, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from aedesk.gui.batch.batch_window import BatchWindow
from aedesk.gui.compress.compress_panel import CompressPanel
from aedesk.gui.config.preferences import Preferences
from aedesk.gui.config.store import settings
from aedesk.gui.document.picture import Picture
from aedesk.gui.files.desk import Desk
from aedesk.gui.files.export_dialog import ExportDialog
from aedesk.gui.files.print_dialog import PrintDialog
from aedesk.gui.files.secret_dialog import SecretDialog
from aedesk.gui.frames.split_window import SplitWindow
from aedesk.gui.help.about_dialog import AboutDialog
from aedesk.gui.help.help_window import HelpWindow
from aedesk.gui.hints.hint_panel import HintPanel
from aedesk.gui.history.history_panel import HistoryPanel
from aedesk.gui.look.fitting import FRAME
from aedesk.gui.look.translate import speak
from aedesk.gui.masks.local_panel import LocalPanel
from aedesk.gui.masks.mask_panel import MaskPanel
from aedesk.gui.panels.elided_label import ElidedLabel
from aedesk.gui.panels.tool_panel import ToolPanel
from aedesk.gui.panels.work_panel import WorkPanel
from aedesk.gui.restore.restore_panel import RestorePanel
from aedesk.gui.settings.settings_dialog import SettingsDialog
from aedesk.gui.window.command_palette import CommandPalette
from aedesk.gui.window.main_window import MainWindow
from aedesk.gui.window.tool_bar import SIDES, Entry, ToolBar
from aedesk.gui.window.welcome import Welcome
from aedesk.imaging.image import Image
from aedesk.tools.base import HintTool, MaskTool
from aedesk.tools.local import is_local
from aedesk.tools.registry import TOOLS
from tests.gui.conftest import Invert, Mend, NoModels

SMALLEST = QSize(800, 500)  # 1600x1000 at 200 %
SCREENS = [SMALLEST, QSize(800, 600), QSize(1024, 600), QSize(1366, 768), QSize(1280, 800), QSize(1920, 1080)]


def use_screen(monkeypatch: pytest.MonkeyPatch, size: QSize) -> QRect:
    """Where the inside of a window can be on a screen of this size."""
    room = QRect(QPoint(0, 0), size).marginsRemoved(FRAME)
    monkeypatch.setattr("aedesk.gui.look.fitting.room_for", lambda window: room)
    return room


@pytest.fixture
def small_letters(qapp: QApplication) -> Iterator[None]:
    """A window's least size depends on those of the machine."""
    usual = qapp.font()
    small = qapp.font()
    small.setPixelSize(10)
    qapp.setFont(small)
    yield
    qapp.setFont(usual)


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, "en")


def desk(qtbot: QtBot) -> MainWindow:
    window = MainWindow((Invert(), Mend()), NoModels())
    qtbot.addWidget(window, before_close_func=lambda window: window.stop_workers())
    return window


@pytest.mark.usefixtures("letters")
@pytest.mark.parametrize("size", SCREENS, ids=lambda size: f"{size.width()}x{size.height()}")
def test_the_first_window_fits_on_the_screen(
    small_letters: None, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, size: QSize
) -> None:
    room = use_screen(monkeypatch, size)
    window = desk(qtbot)
    assert window.size() == QSize(1280, 800).boundedTo(room.size())
    assert window.isMaximized() == (size != SCREENS[-1])
    assert window.minimumSizeHint().boundedTo(room.size()) == window.minimumSizeHint()


def test_a_window_of_a_larger_screen_comes_back_on_a_smaller_one(
    small_letters: None, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_screen(monkeypatch, QSize(3840, 2160))
    large = QWidget()
    qtbot.addWidget(large)
    large.setGeometry(1500, 900, 2000, 1200)
    kept = large.saveGeometry()
    settings().set_value("geometry", bytes(kept.toBase64().data()).decode())
    room = use_screen(monkeypatch, SMALLEST)
    # Another screen than that of the machine cannot be had here; Qt would look at that one only.
    monkeypatch.setattr(MainWindow, "restoreGeometry", _placed_as_it_was)
    window = desk(qtbot)
    assert room.contains(window.geometry())


def _placed_as_it_was(window: MainWindow, kept: QByteArray) -> bool:
    assert not kept.isEmpty()
    window.setGeometry(1500, 900, 2000, 1200)
    return True


def desk_above(parent: QWidget) -> Desk:
    """All that a dialog asks it for before it is used."""
    nothing: Any = None
    return Desk(parent, nothing, nothing, nothing, nothing, nothing)


def dialogs(parent: QWidget) -> list[QDialog]:
    picture = Picture.of(Image(np.zeros((60, 90, 3), np.uint8)))
    return [
        AboutDialog(parent),
        BatchWindow(desk_above(parent), lambda: None),
        CommandPalette(parent, []),
        ExportDialog(picture.image, parent),
        HelpWindow("en", parent),
        PrintDialog(picture, 2, parent),
        SecretDialog(parent, "Anyone opening “it.aed” will need this passphrase.", new=True),
        SettingsDialog(Preferences(), parent),
        SplitWindow(parent),
    ]


def test_no_dialog_is_larger_than_the_screen(
    small_letters: None, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = use_screen(monkeypatch, SMALLEST)
    parent = QWidget()
    qtbot.addWidget(parent)
    for dialog in dialogs(parent):
        dialog.show()
        assert dialog.size().boundedTo(room.size()) == dialog.size(), type(dialog)
        if isinstance(dialog, BatchWindow | SplitWindow):
            dialog.shut()
        dialog.close()


def panels(window: MainWindow) -> Iterator[WorkPanel]:
    """Of the tools as shipped."""
    yield from (RestorePanel(), HistoryPanel(), CompressPanel())
    for tool in TOOLS:
        if isinstance(tool, MaskTool):
            yield MaskPanel(tool, window.actions_by_id)
        else:
            made = HintPanel if isinstance(tool, HintTool) else LocalPanel if is_local(tool) else None
            yield made(tool, window.actions_by_id) if made is not None else ToolPanel(tool)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_a_panel_is_scrolled_and_its_buttons_stay_in_sight(
    qapp: QApplication, english_again: None, qtbot: QtBot, language: str
) -> None:
    speak(qapp, language)
    window = desk(qtbot)
    for panel in panels(window):
        qtbot.addWidget(panel)
        panel.resize(panel.minimumSizeHint())
        panel.show()
        button = panel.apply_button
        assert button.isVisible() and panel.rect().contains(_within(button, panel)), panel.title
        assert panel.inside.width() >= panel.inside.minimumSizeHint().width()
        bar = panel.scroll_area.verticalScrollBar()
        assert panel.scroll_area.width() >= panel.inside.width() + bar.width()  # nothing is cut off at the side
        assert bar.maximum() >= panel.inside.minimumSizeHint().height() - panel.scroll_area.viewport().height()
        panel.resize(panel.width(), 1500)
        assert bar.maximum() == 0


def _within(widget: QWidget, panel: QWidget) -> QRect:
    return QRect(widget.mapTo(panel, QPoint(0, 0)), widget.size())


@pytest.mark.usefixtures("letters")
def test_what_runs_is_in_sight_below_every_panel(
    small_letters: None, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = use_screen(monkeypatch, SMALLEST)
    window = desk(qtbot)
    window.show()
    window.progress.start("Looking for scratches in a very large photo, 1 of 3")
    for id in window.work.all:
        window.tool_bar.choose(id)
        assert window.size().boundedTo(room.size()) == window.size()
        for widget in (window.progress.stage, window.progress.bar, window.progress.cancel_button):
            assert widget.isVisible() and window.rect().contains(_within(widget, window)), id


def test_a_scroll_bar_takes_no_room_from_the_fields(qtbot: QtBot) -> None:
    panel = ToolPanel(next(tool for tool in TOOLS if tool.id == "turn"))
    qtbot.addWidget(panel)
    panel.show()
    widths = set()
    for height in (350, 1500):
        panel.resize(320, height)
        widths.add(panel.inside.width())
    assert len(widths) == 1


def test_all_tools_are_seen_in_a_low_window(qtbot: QtBot) -> None:
    rail = ToolBar([Entry(tool.id, tool.title, tool.help) for tool in TOOLS])
    qtbot.addWidget(rail)
    whole = rail.sizeHint()
    rail.resize(whole)
    rail.show()
    assert rail.iconSize().height() == SIDES[0]
    rail.resize(whole.width(), whole.height() - 6 * len(TOOLS))
    buttons = [rail.widgetForAction(action) for action in rail.actions()]
    qtbot.waitUntil(lambda: all(button.isVisible() and rail.rect().contains(button.geometry()) for button in buttons))
    assert rail.iconSize().height() < SIDES[0]
    rail.resize(whole.width(), whole.height() - 20 * len(TOOLS))
    assert rail.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    qtbot.waitUntil(lambda: all(button.isVisible() and rail.rect().contains(button.geometry()) for button in buttons))
    assert all(action.toolTip().startswith(action.iconText()) for action in rail.actions())
    rail.resize(whole)
    assert rail.iconSize().height() == SIDES[0]
    assert rail.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextUnderIcon


def test_on_a_narrow_screen_the_tools_have_no_words(
    small_letters: None, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_screen(monkeypatch, QSize(3840, 2160))
    least = desk(qtbot).minimumSizeHint().width()
    room = use_screen(monkeypatch, QSize(least + FRAME.left() + FRAME.right() - 1, 2160))
    window = desk(qtbot)
    assert window.tool_bar.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    assert window.minimumSizeHint().width() <= room.width()


def test_what_is_said_of_a_tool_gives_way_to_its_settings(qtbot: QtBot) -> None:
    panel = ToolPanel(next(tool for tool in TOOLS if tool.id == "turn"))
    qtbot.addWidget(panel)
    panel.resize(320, 800)
    panel.show()
    explanation = next(label for label in panel.findChildren(QLabel) if label.text() == panel.help)
    assert explanation.isVisible()
    high = panel.minimumSizeHint().height()
    panel.resize(320, 300)
    QApplication.processEvents()
    assert not explanation.isVisible() and panel.minimumSizeHint().height() == high
    panel.resize(320, 800)
    assert explanation.isVisible()


def test_the_invitation_fits_into_a_low_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(500, 900)
    page = Welcome(window)
    page.resize(500, 900)
    window.show()
    picture = next(label for label in page.findChildren(QLabel) if not label.pixmap().isNull())
    assert picture.isVisible()
    page.resize(500, page.minimumSizeHint().height())
    assert not picture.isVisible() and page.rect().contains(_within(page.sample_button, page))
    QApplication.processEvents()
    page.resize(500, 900)
    assert picture.isVisible()


def test_the_wheel_scrolls_a_panel_and_turns_no_knob(qtbot: QtBot) -> None:
    panel = ToolPanel(next(tool for tool in TOOLS if tool.id == "turn"))
    qtbot.addWidget(panel)
    panel.resize(320, 350)
    panel.show()
    before = panel.params()
    bar = panel.scroll_area.verticalScrollBar()
    for kind in ("slider", "spin", "list"):
        bar.setValue(0)
        field = next(getattr(field, kind) for field in panel.fields.values() if hasattr(field, kind))
        field.clearFocus()  # which the window gives to the first field
        place = field.mapTo(panel, field.rect().center())
        QTest.wheelEvent(panel.windowHandle(), QPointF(place), QPoint(0, -120))
        qtbot.waitUntil(lambda: bar.value() > 0)
        assert panel.params() == before and not field.hasFocus(), kind


def test_a_long_word_for_the_computer_is_cut_off_with_dots(qtbot: QtBot) -> None:
    label = ElidedLabel(10)
    qtbot.addWidget(label)
    label.setText("CPU: a processor whose maker is proud of its name, 2 threads")
    assert label.minimumSizeHint().width() == 0
    assert label.sizeHint().width() == 10 * label.fontMetrics().averageCharWidth()


def test_where_there_is_little_room_fewer_words_are_shown_before_dots(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.show_line("12 of 345 photos selected", "12 of 345", "12")
    width = label.fontMetrics().horizontalAdvance
    for room, seen in ((900, label.text()), (width(label.text()) - 1, "12 of 345"), (width("12 of 34"), "12"), (1, "")):
        label.resize(room, 20)
        assert label.seen in (seen, "…") and label.toolTip() == "12 of 345 photos selected"
    assert label.least_width == width("12") and label.accessibleName() == label.text()
    label.show_line("Original")  # without fewer words
    label.resize(width("Origin"), 20)
    assert label.seen.endswith("…")


def test_what_the_status_bar_has_no_room_for_is_in_its_tips(window: MainWindow, tmp_path: Path) -> None:
    window.status.show_device("CPU: abacus, 1 thread")
    assert window.status.device.toolTip().startswith("CPU: abacus, 1 thread\n")
    window.note("Saved.")
    assert window.statusBar().toolTip() == "Saved."
