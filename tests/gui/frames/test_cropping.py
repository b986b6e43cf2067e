"""Cropping and straightening on the canvas."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aedesk.gui.canvas.zoom_view import STEP
from aedesk.gui.frames.frame_view import FrameView
from aedesk.gui.frames.turn_panel import TurnPanel
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.tools import registry
from aedesk.tools.turn import Turn, TurnParams, inside
from tests.conftest import drawing
from tests.gui.conftest import Invert, NoModels, answer_save_dialog, apply, give_up, pixels

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    path = tmp_path / "slanted.png"
    save(Image(drawing(300, 400)), path)
    window = MainWindow((Invert(), registry.TURN), NoModels())
    qtbot.addWidget(window)
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(1280, 800)
    window.show()
    window.open([path])
    qtbot.waitUntil(lambda: window.document.is_open and not window.worker.busy)
    window.tool_bar.choose("turn")
    qtbot.waitUntil(lambda: window.cropping.view.isVisible())
    yield window
    window.stop_workers()
    give_up(window)


def panel_of(desk: MainWindow) -> TurnPanel:
    panel = desk.panels["turn"]
    assert isinstance(panel, TurnPanel)
    return panel


def drag(desk: MainWindow, qtbot: QtBot, start: tuple[float, float], end: tuple[float, float]) -> None:
    """From one place of the photo to another."""
    view = desk.cropping.view
    first, last = (view.mapFromScene(*place) for place in (start, end))
    qtbot.mousePress(view.viewport(), LEFT, pos=first)
    for share in (0.5, 1.0):
        qtbot.mouseMove(view.viewport(), first + QPoint(*(round(share * n) for n in (last - first).toTuple())))  # type: ignore[attr-defined]
    qtbot.mouseRelease(view.viewport(), LEFT, pos=last)


def wheel(view: FrameView, place: QPoint, notches: int) -> None:
    event = QWheelEvent(
        QPointF(place),
        QPointF(view.viewport().mapToGlobal(place)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def press(desk: MainWindow, qtbot: QtBot) -> None:
    panel_of(desk).apply_button.click()
    qtbot.waitUntil(lambda: not desk.worker.busy)


@pytest.mark.window
def test_i_crop_on_the_canvas_and_take_it_back(desk: MainWindow, qtbot: QtBot) -> None:
    before = pixels(desk).copy()
    drag(desk, qtbot, (400, 150), (300, 160))
    params = panel_of(desk).params()
    assert params == TurnParams(right=params.right) and 23 < params.right < 27
    width = int(desk.cropping.view.frames[0].width)
    note = panel_of(desk).size_note
    assert note is not None and str(width) in note.text()
    press(desk, qtbot)
    after = pixels(desk)
    assert after.shape[0] == 300 and abs(after.shape[1] - width) <= 1
    assert np.array_equal(after, before[:, : after.shape[1]])
    # The frame is around all of what is left: the button does not cut once more.
    assert panel_of(desk).params() == TurnParams()
    assert desk.cropping.view.limit.width() == after.shape[1]
    desk.actions_by_id["undo"].trigger()
    qtbot.waitUntil(lambda: not desk.worker.busy)
    assert np.array_equal(pixels(desk), before) and desk.cropping.view.limit.width() == 400


def test_what_is_typed_moves_the_frame_and_stays_as_typed(desk: MainWindow) -> None:
    panel = panel_of(desk)
    for name, value in (("left", 12.5), ("top", 10.0), ("straighten", 2.0)):
        panel.fields[name].set_value(value)
    wished = TurnParams(straighten=2.0, left=12.5, top=10.0)
    assert panel.params() == wished
    top, left, bottom, right = inside((400, 300), wished)
    frame = desk.cropping.view.frames[0]
    assert (frame.width, frame.height) == (right - left, bottom - top)
    assert (frame.x - frame.width / 2, frame.y - frame.height / 2) == (left, top)


@pytest.mark.parametrize("quarter", ["none", "left", "half", "right"])
@pytest.mark.parametrize("flip", ["none", "across", "down"])
def test_below_the_frame_the_photo_lies_as_it_will(desk: MainWindow, quarter: str, flip: str) -> None:
    panel, view = panel_of(desk), desk.cropping.view
    panel.fields["quarter"].set_value(quarter)
    panel.fields["flip"].set_value(flip)
    current = desk.document.current
    assert current is not None
    wished = Turn().run(current.image, TurnParams(quarter, flip), NoModels().context(Job())).image
    assert (view.sceneRect().width(), view.sceneRect().height()) == (wished.width, wished.height)
    shot = view.viewport().grab().toImage()
    for share_x, share_y in ((0.3, 0.3), (0.7, 0.3), (0.3, 0.7), (0.7, 0.7)):
        x, y = share_x * wished.width, share_y * wished.height
        place = view.mapFromScene(x, y)
        seen = shot.pixelColor(place)
        around = wished.pixels[int(y) - 2 : int(y) + 3, int(x) - 2 : int(x) + 3].reshape(-1, 3).astype(int)
        distance = np.abs(around - [seen.red(), seen.green(), seen.blue()]).max(axis=1).min()
        assert distance < 24, (share_x, share_y)


def test_a_line_along_the_horizon_straightens(desk: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(panel_of(desk).line_button, LEFT)
    drag(desk, qtbot, (100, 140), (300, 154))
    assert panel_of(desk).params().straighten == pytest.approx(-4, abs=0.6)
    assert not panel_of(desk).line_button.isChecked() and not desk.cropping.view.draws_line


def test_a_shape_is_kept_while_a_side_is_pulled(desk: MainWindow, qtbot: QtBot) -> None:
    box = panel_of(desk).shape_box
    box.setCurrentIndex(box.findData(1.0))
    frame = desk.cropping.view.frames[0]
    assert frame.width == pytest.approx(frame.height) == 300
    drag(desk, qtbot, (350, 150), (300, 150))
    frame = desk.cropping.view.frames[0]
    assert frame.width == pytest.approx(frame.height, abs=0.01) and 245 < frame.width < 255
    press(desk, qtbot)
    height, width = pixels(desk).shape[:2]
    assert abs(height - width) <= 1


def test_i_zoom_while_i_crop(desk: MainWindow, qtbot: QtBot) -> None:
    view, actions = desk.cropping.view, desk.actions_by_id
    assert all(actions[id].isEnabled() for id in ("zoom_in", "zoom_out", "fit", "actual"))
    whole = view.zoom
    drag(desk, qtbot, (400, 150), (300, 160))
    frame = view.frames[0]
    desk.top_bar.zoom.menu().actions()[-1].trigger()
    assert view.zoom == 4.0 and desk.top_bar.zoom.text() == "400 %" and view.frames == [frame]
    actions["fit"].trigger()
    assert view.zoom == pytest.approx(whole)
    middle = view.viewport().rect().center()
    wheel(view, middle, 2)
    assert view.zoom == pytest.approx(whole * STEP**2)
    assert desk.top_bar.zoom.text() == f"{100 * view.zoom:.0f} %"
    # What is pulled there is pulled by as much of the photo, and the canvas keeps its own zoom.
    drag(desk, qtbot, (frame.x + frame.width / 2, 150), (250, 150))
    assert view.frames[0].width == pytest.approx(250, abs=2)
    desk.tool_bar.choose("denoise")
    qtbot.waitUntil(desk.canvas.isVisible)
    assert desk.top_bar.zoom.text() == f"{100 * desk.canvas.zoom:.0f} %" != f"{100 * view.zoom:.0f} %"


@pytest.mark.parametrize("way", ["middle", "space", "beside the frame"])
def test_i_move_the_photo_below_the_frame(way: str, desk: MainWindow, qtbot: QtBot) -> None:
    view = desk.cropping.view
    drag(desk, qtbot, (400, 150), (200, 150))
    frame = view.frames[0]
    view.set_scale(6.0)
    view.centerOn(200, 150)
    place, by = view.mapFromScene(*((300, 150) if way == "beside the frame" else (150, 150))), QPoint(60, 30)
    seen = view.mapToScene(place)
    button = Qt.MouseButton.MiddleButton if way == "middle" else LEFT
    if way == "space":
        qtbot.keyPress(view, Qt.Key.Key_Space)
    qtbot.mousePress(view.viewport(), button, pos=place)
    qtbot.mouseMove(view.viewport(), place + by)
    qtbot.mouseRelease(view.viewport(), button, pos=place + by)
    assert view.frames == [frame]
    distance = view.mapFromScene(seen) - (place + by)
    assert distance.manhattanLength() <= 2
    qtbot.keyRelease(view, Qt.Key.Key_Space)
    drag(desk, qtbot, (150, 150), (150, 120))  # and now what is below the mouse, with nothing held
    assert view.frames == [frame]  # which has no room above


def test_elsewhere_the_canvas_is_seen(desk: MainWindow, qtbot: QtBot) -> None:
    assert not desk.canvas.isVisible() and not desk.actions_by_id["loupe"].isEnabled()
    desk.tool_bar.choose("denoise")
    assert desk.canvas.isVisible() and not desk.cropping.view.isVisible()
    assert desk.actions_by_id["loupe"].isEnabled()
    apply(desk, qtbot)
    desk.tool_bar.choose("turn")
    assert desk.cropping.view.isVisible()
    assert not desk.actions_by_id["compare"].isEnabled()
    with qtbot.waitSignal(desk.cropping.view.frames_changed):
        qtbot.keyClick(desk.cropping.view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert panel_of(desk).params() != TurnParams()


def test_a_corner_that_is_pulled_cuts_and_the_frame_is_moved(desk: MainWindow, qtbot: QtBot) -> None:
    drag(desk, qtbot, (400, 300), (200, 150))
    params = panel_of(desk).params()
    assert params.left == params.top == 0 and 48 < params.right < 52 and 48 < params.bottom < 52
    drag(desk, qtbot, (100, 70), (900, 900))  # the whole frame, as far as it goes
    moved = panel_of(desk).params()
    assert moved.right == moved.bottom == 0 and moved.left == pytest.approx(params.right, abs=0.02)


@pytest.mark.parametrize(
    ("start", "end", "cut"),
    [((200, 0), (180, 90), "top"), ((400, 150), (280, 160), "right"), ((200, 300), (200, 210), "bottom"),
     ((0, 150), (120, 100), "left")],
)  # fmt: skip
def test_a_side_that_is_pulled_cuts_there_only(
    desk: MainWindow, qtbot: QtBot, start: tuple[float, float], end: tuple[float, float], cut: str
) -> None:
    drag(desk, qtbot, start, end)
    params = panel_of(desk).params()
    shares = {side: getattr(params, side) for side in ("left", "top", "right", "bottom")}
    assert 28 < shares.pop(cut) < 32 and set(shares.values()) == {0}


def test_keys_do_what_the_mouse_does(desk: MainWindow, qtbot: QtBot) -> None:
    desk.tool_bar.choose("denoise")
    qtbot.keyClick(desk, Qt.Key.Key_X)
    view = desk.cropping.view
    assert view.isVisible() and desk.focusWidget() is view
    box = panel_of(desk).shape_box
    box.setCurrentIndex(box.findData(1.0))
    before = view.frames[0]
    qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert view.frames[0].x == before.x - 10
    box.setCurrentIndex(box.findData(0.0))
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert view.frames[0].width == before.width + 1


@pytest.mark.parametrize("way", ["save", "tool"])
def test_a_frame_that_was_pulled_is_not_lost(
    desk: MainWindow, way: str, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drag(desk, qtbot, (400, 150), (300, 160))
    assert desk.pending.is_there and desk.isWindowModified() and panel_of(desk).discard_button.isEnabled()
    width = int(desk.cropping.view.frames[0].width)
    saved = tmp_path / "saved.png"
    answer_save_dialog(monkeypatch, saved)
    if way == "save":
        desk.actions_by_id["save"].trigger()
        qtbot.waitUntil(lambda: saved.exists() and not desk.worker.busy)
        assert abs(load(saved).width - width) <= 1
    else:
        desk.tool_bar.choose("denoise")
        qtbot.waitUntil(lambda: desk.canvas.isVisible() and not desk.worker.busy)
    assert abs(pixels(desk).shape[1] - width) <= 1 and not desk.pending.is_there
    assert len(desk.document.steps) == 1


@pytest.mark.parametrize("way", ["button", "undo"])
def test_i_change_my_mind_about_the_frame(desk: MainWindow, way: str, qtbot: QtBot) -> None:
    drag(desk, qtbot, (400, 150), (300, 160))
    if way == "button":
        qtbot.mouseClick(panel_of(desk).discard_button, LEFT)
    else:
        desk.actions_by_id["undo"].trigger()
    assert panel_of(desk).params() == TurnParams() and not desk.pending.is_there
    assert desk.cropping.view.frames[0].width == 400 and not desk.document.modified
