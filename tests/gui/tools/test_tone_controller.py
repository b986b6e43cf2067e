"""Levels, curve and white balance on the desk, with the histogram, the pipette and the clipping warning."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from aedesk.gui.canvas.clipping import COLOURS
from aedesk.gui.document.picture import Picture
from aedesk.gui.panels.tone.counts import Counts
from aedesk.gui.panels.tone.grey_field import GreyField
from aedesk.gui.panels.tone.levels_handles import BLACK, WHITE
from aedesk.gui.panels.tone.tone_section import ToneSection
from aedesk.gui.panels.tool_panel import ToolPanel
from aedesk.gui.tools.tone_controller import ToneController
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.clipping import WHITE as WHITE_CLIPPED
from aedesk.imaging.pixels.histogram import histogram
from aedesk.jobs import Job
from aedesk.tools.fading import Fading, FadingParams
from tests.gui.conftest import Messages, NoModels, give_up, pixels
from tests.tools.test_tone import stretched

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
# A pale photo with a yellow cast.
PALE = Image(np.round(255 * (0.3 + 0.4 * stretched()) * np.array([1.0, 0.95, 0.8])).astype(np.uint8))


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow((Fading(),), NoModels())
    qtbot.addWidget(window)
    window.resize(1280, 1000)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.document.open(Path("a.png"), Picture.of(PALE))
    window.tool_bar.choose("fading")
    yield window
    window.stop_workers()
    give_up(window)


def panel_of(desk: MainWindow) -> ToolPanel:
    return desk.panels["fading"]


def section_of(desk: MainWindow) -> ToneSection:
    section = panel_of(desk).tone
    assert section is not None
    return section


def grey_of(desk: MainWindow) -> GreyField:
    grey = section_of(desk).grey
    assert grey is not None
    return grey


def counts(desk: MainWindow) -> Counts | None:
    return section_of(desk).levels[0].histogram.counts


def settled(desk: MainWindow, qtbot: QtBot) -> None:
    tone: ToneController = desk.tone
    qtbot.waitUntil(lambda: not (tone.waiting or tone.worker.busy or tone.picker.busy or desk.live.worker.busy))


def unfold(desk: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(section_of(desk).section.head, LEFT)
    settled(desk, qtbot)


def click(desk: MainWindow, x: float, y: float) -> None:
    """On a place of the photo."""
    QTest.mouseClick(desk.canvas.viewport(), LEFT, NONE, desk.canvas.mapFromScene(x, y))


def apply(desk: MainWindow, qtbot: QtBot) -> None:
    panel_of(desk).apply_button.click()
    qtbot.waitUntil(lambda: not desk.worker.busy and desk.document.modified)


@pytest.mark.window
def test_i_pull_black_and_white_to_the_feet_of_the_histogram(desk: MainWindow, qtbot: QtBot) -> None:
    panel_of(desk).fields["strength"].set_value(0)
    unfold(desk, qtbot)
    shown = counts(desk)
    assert shown is not None and np.array_equal(shown.shown, histogram(PALE.pixels / np.float32(255)))
    feet = np.flatnonzero(shown.shown[3])[[0, -1]]
    handles = section_of(desk).levels[0].handles
    for handle, foot in ((BLACK, feet[0]), (WHITE, feet[1])):
        begin = QPoint(round(handles.place(handle)), 8)
        end = QPoint(round(8 + (handles.width() - 16) * foot / 255), 8)
        QTest.mousePress(handles, LEFT, NONE, begin)
        QTest.mouseMove(handles, end)
        QTest.mouseRelease(handles, LEFT, NONE, end)
    settled(desk, qtbot)
    after = counts(desk)
    assert after is not None and after.for_levels is not None
    assert np.array_equal(after.for_levels, shown.shown)  # where the handles stand
    assert np.ptp(np.flatnonzero(after.shown[3])) > 220 > 140 > np.ptp(feet)  # what is seen
    apply(desk, qtbot)
    assert np.ptp(pixels(desk).astype(int)) > 240
    (done,) = desk.document.steps
    assert done.step is not None and done.step.params.levels != FadingParams().levels


@pytest.mark.window
def test_i_balance_the_white_by_a_click_on_something_grey(desk: MainWindow, qtbot: QtBot) -> None:
    panel_of(desk).fields["strength"].set_value(0)
    unfold(desk, qtbot)
    grey = grey_of(desk)
    qtbot.mouseClick(grey.pipette, LEFT)
    assert desk.tone.pipette.active and desk.canvas.hasFocus()
    click(desk, 100.5, 60.5)
    settled(desk, qtbot)
    assert not desk.tone.pipette.active and not grey.pipette.isChecked()
    mean = PALE.pixels[58:63, 98:103].reshape(-1, 3).mean(axis=0)
    assert grey.numbers.values == pytest.approx(tuple(mean), abs=0.1)
    apply(desk, qtbot)
    assert np.ptp(pixels(desk)[58:63, 98:103].reshape(-1, 3).mean(axis=0)) < 1.5


def test_i_change_my_mind_about_the_pipette(desk: MainWindow, qtbot: QtBot) -> None:
    unfold(desk, qtbot)
    grey, tone = grey_of(desk), desk.tone
    for leave in (
        lambda: qtbot.keyClick(desk.canvas, Qt.Key.Key_Escape),
        lambda: qtbot.mouseClick(grey.pipette, LEFT),
        lambda: desk.tool_bar.choose("history"),
    ):
        desk.tool_bar.choose("fading")
        grey.pipette.setChecked(False)
        qtbot.mouseClick(grey.pipette, LEFT)
        assert tone.pipette.active
        leave()
        assert not tone.pipette.active and not grey.pipette.isChecked()
    assert panel_of(desk).params() == FadingParams() and not desk.pending.is_there


def test_without_a_photo_there_is_nothing_to_pick(qtbot: QtBot) -> None:
    window = MainWindow((Fading(),), NoModels())
    qtbot.addWidget(window)
    window.tool_bar.choose("fading")
    section_of(window).section.head.click()
    settled(window, qtbot)
    assert not grey_of(window).pipette.isEnabled() and counts(window) is None
    window.stop_workers()


def test_a_place_that_is_no_grey_is_refused_and_i_try_another(
    desk: MainWindow, qtbot: QtBot, messages: Messages
) -> None:
    burnt = PALE.pixels.copy()
    burnt[:40] = 255
    desk.document.open(Path("b.png"), Picture.of(Image(burnt)))
    panel_of(desk).fields["strength"].set_value(0)
    unfold(desk, qtbot)
    qtbot.mouseClick(grey_of(desk).pipette, LEFT)
    click(desk, 100.5, 10.5)
    settled(desk, qtbot)
    assert "There is no grey here" in desk.statusBar().currentMessage() and messages.texts == []
    assert desk.tone.pipette.active
    click(desk, 100.5, 60.5)
    settled(desk, qtbot)
    assert grey_of(desk).value != "128,128,128"


def test_i_bend_the_curve_and_see_it_at_once(desk: MainWindow, qtbot: QtBot) -> None:
    unfold(desk, qtbot)
    view = section_of(desk).curves[0].view
    begin, end = (view.place(point).toPoint() for point in ((128.0, 128.0), (128.0, 180.0)))
    QTest.mousePress(view, LEFT, NONE, begin)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, LEFT, NONE, end)
    settled(desk, qtbot)
    assert desk.live.preview is not None and not desk.document.modified
    usual = Fading().run(PALE, FadingParams(), NoModels().context(Job())).image
    assert desk.live.preview.image.pixels.mean() > usual.pixels.mean() + 10
    panel_of(desk).discard_button.click()
    settled(desk, qtbot)
    shown = counts(desk)
    assert panel_of(desk).params() == FadingParams() and shown is not None and shown.for_levels is None


@pytest.mark.window
def test_i_see_what_is_clipped_by_o_and_while_i_hold_alt(desk: MainWindow, qtbot: QtBot) -> None:
    warning = COLOURS[WHITE_CLIPPED].rgb()

    def red() -> bool:
        picture = desk.canvas.viewport().grab().toImage()
        ratio = picture.devicePixelRatio()
        places = (desk.canvas.mapFromScene(x, y) * ratio for x in range(2, 240, 9) for y in range(2, 120, 9))
        return any(QColor(picture.pixel(place)).rgb() == warning for place in places)

    panel_of(desk).fields["strength"].set_value(0)
    unfold(desk, qtbot)
    panel_of(desk).fields["levels"].set_value("0,1,120")
    settled(desk, qtbot)
    assert not red()
    qtbot.keyClick(desk.canvas, Qt.Key.Key_O)
    assert desk.actions_by_id["clipping"].isChecked() and red()
    qtbot.mouseClick(section_of(desk).clipping, LEFT)
    assert not desk.actions_by_id["clipping"].isChecked() and not red()
    handles = section_of(desk).levels[0].handles
    place = QPoint(round(handles.place(WHITE)), 8)
    QTest.mousePress(handles, LEFT, Qt.KeyboardModifier.AltModifier, place)
    assert red()
    QTest.mouseRelease(handles, LEFT, Qt.KeyboardModifier.AltModifier, place)
    assert not red()


def test_the_histogram_follows_the_photo_that_is_shown_while_it_is_unfolded(desk: MainWindow, qtbot: QtBot) -> None:
    settled(desk, qtbot)
    assert counts(desk) is None  # folded: nobody looks
    unfold(desk, qtbot)
    grey = Image(PALE.pixels[..., :1].copy())
    desk.document.open(Path("b.png"), Picture.of(grey))
    settled(desk, qtbot)
    shown = counts(desk)
    assert shown is not None and not shown.coloured and not grey_of(desk).isVisible()
    assert np.array_equal(shown.shown, histogram(grey.pixels / np.float32(255)))
