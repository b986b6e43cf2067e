"""The map of all photos, used with mouse and keys."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QDrag, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aedesk.gui.library.map_view import MapView
from tests.gui.library.pictures import FakeReader, spread

# Four photos in the corners, one in the middle.
CORNERS = [Path(f"/album/{number}.png") for number in range(5)]
PLACES = np.array([[0, 0], [1, 0], [0, 1], [1, 1], [0.5, 0.5]], np.float32)
Key, Button, No = Qt.Key, Qt.MouseButton, Qt.KeyboardModifier.NoModifier
Shift, Ctrl = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def reader(qapp: QApplication) -> FakeReader:
    return FakeReader()


@pytest.fixture
def view(qtbot: QtBot, reader: FakeReader) -> MapView:
    view = MapView(reader)
    view.chosen_lately = []  # type: ignore[attr-defined]
    view.selected.connect(lambda paths: view.chosen_lately.append(paths))  # type: ignore[attr-defined]
    qtbot.addWidget(view)
    view.resize(600, 500)
    view.show()
    view.setFocus()
    return view


@pytest.fixture
def corners(view: MapView) -> MapView:
    view.show_map(CORNERS, PLACES)
    view.grab()
    return view


def click(view: MapView, path: Path, qtbot: QtBot, modifier: Qt.KeyboardModifier = No) -> None:
    qtbot.mouseClick(view.viewport(), Button.LeftButton, modifier, view.place_of(path))


def drag(view: MapView, start: QPoint, end: QPoint, qtbot: QtBot, modifier: Qt.KeyboardModifier = No) -> None:
    from tests.gui.library.mouse import move

    qtbot.mousePress(view.viewport(), Button.LeftButton, modifier, start)
    for share in (0.5, 1.0):
        move(view.viewport(), start + (end - start) * share, Button.LeftButton, modifier)
    qtbot.mouseRelease(view.viewport(), Button.LeftButton, modifier, end)


def names(paths: list[Path]) -> str:
    return "".join(path.stem for path in paths)


def test_i_choose_photos_and_open_one(corners: MapView, qtbot: QtBot) -> None:
    click(corners, CORNERS[4], qtbot)
    assert names(corners.selection()) == "4"
    click(corners, CORNERS[0], qtbot, Ctrl)
    click(corners, CORNERS[3], qtbot, Shift)
    assert names(corners.selection()) == "034"
    click(corners, CORNERS[4], qtbot, Ctrl)  # once more, and it is chosen no more
    assert names(corners.selection()) == "03"
    click(corners, CORNERS[1], qtbot)
    assert names(corners.selection()) == "1"
    with qtbot.waitSignal(corners.opened) as heard:
        qtbot.mouseDClick(corners.viewport(), Button.LeftButton, pos=corners.place_of(CORNERS[2]))
    assert heard.args == [CORNERS[2]]
    qtbot.mouseClick(corners.viewport(), Button.LeftButton, pos=QPoint(2, 250))
    assert corners.selection() == []
    assert [names(paths) for paths in corners.chosen_lately] == ["4", "04", "034", "03", "1", ""]  # type: ignore[attr-defined]


def test_i_choose_all_in_a_frame(corners: MapView, qtbot: QtBot) -> None:
    drag(corners, QPoint(1, 1), QPoint(598, 260), qtbot, Shift)
    assert names(corners.selection()) == "014" and corners.camera.x == 0.5
    drag(corners, QPoint(590, 490), QPoint(310, 300), qtbot, Ctrl)
    assert names(corners.selection()) == "0134"


def test_i_move_and_zoom_the_map(corners: MapView, qtbot: QtBot) -> None:
    before = corners.place_of(CORNERS[4])
    drag(corners, QPoint(100, 250), QPoint(160, 220), qtbot)
    assert corners.place_of(CORNERS[4]) == before + QPoint(60, -30) and corners.selection() == []
    at = corners.place_of(CORNERS[0])
    event = QWheelEvent(
        QPointF(at), QPointF(at), QPoint(), QPoint(0, 240), Button.NoButton, No, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(corners.viewport(), event)
    assert corners.camera.zoom == pytest.approx(1.25**2)
    assert (corners.place_of(CORNERS[0]) - at).manhattanLength() <= 2  # what is under the mouse stays there
    qtbot.keyClick(corners, Key.Key_Home)
    assert corners.camera == corners.camera.whole() and corners.place_of(CORNERS[4]) == before


def test_i_go_from_photo_to_photo_with_keys(corners: MapView, qtbot: QtBot) -> None:
    qtbot.keyClick(corners, Key.Key_Right)
    assert names(corners.selection()) == "4"  # the one in the middle of what is seen
    qtbot.keyClick(corners, Key.Key_Up)
    first = names(corners.selection())
    assert first in ("0", "1")
    qtbot.keyClick(corners, Key.Key_Down, Shift)
    assert len(corners.selection()) == 2
    with qtbot.waitSignal(corners.opened):
        qtbot.keyClick(corners, Key.Key_Return)
    qtbot.keyClick(corners, Key.Key_A, Ctrl)
    assert names(corners.selection()) == "01234"
    qtbot.keyClick(corners, Key.Key_Escape)
    assert corners.selection() == []
    qtbot.keyClick(corners, Key.Key_Plus)
    assert corners.camera.zoom > 1
    qtbot.keyClick(corners, Key.Key_Right, Ctrl)
    assert corners.camera.x > 0.5
    qtbot.keyClick(corners, Key.Key_Minus)
    assert corners.camera.zoom == 1


def test_a_photo_that_keys_choose_comes_into_sight(corners: MapView, qtbot: QtBot) -> None:
    click(corners, CORNERS[4], qtbot)
    for _ in range(12):
        qtbot.keyClick(corners, Key.Key_Plus)
    qtbot.keyClick(corners, Key.Key_Right)
    assert corners.viewport().rect().contains(corners.place_of(corners.selection()[0]))
    corners.select([CORNERS[2]], show=True)
    assert corners.viewport().rect().contains(corners.place_of(CORNERS[2]))


def test_chosen_photos_are_dragged_to_other_programs(
    corners: MapView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dragged: list[str] = []
    monkeypatch.setattr(
        QDrag, "exec", lambda drag, action: dragged.extend(url.fileName() for url in drag.mimeData().urls())
    )
    corners.select([CORNERS[0], CORNERS[4]])
    drag(corners, corners.place_of(CORNERS[4]), corners.place_of(CORNERS[4]) + QPoint(50, 50), qtbot)
    assert dragged == ["0.png", "4.png"] and corners.camera.x == 0.5


def test_a_right_click_means_the_photo_under_it(corners: MapView, qtbot: QtBot) -> None:
    corners.select([CORNERS[0], CORNERS[1]])
    qtbot.mouseClick(corners.viewport(), Button.RightButton, pos=corners.place_of(CORNERS[1]))
    assert names(corners.selection()) == "01"
    qtbot.mouseClick(corners.viewport(), Button.RightButton, pos=corners.place_of(CORNERS[3]))
    assert names(corners.selection()) == "3"


def test_what_is_chosen_and_seen_stays_when_photos_come_and_go(corners: MapView) -> None:
    corners.select([CORNERS[1], CORNERS[2]])
    corners.zoom(3)
    seen = corners.place_of(CORNERS[1])
    corners.show_map([Path("/album/9.png"), *CORNERS[:2]], np.concatenate([[[0.2, 0.2]], PLACES[:2]]))
    assert names(corners.selection()) == "1" and corners.place_of(CORNERS[1]) == seen
    assert names(corners.chosen_lately[-1]) == "1"  # type: ignore[attr-defined]


def test_dots_from_afar_and_thumbnails_where_there_is_room(view: MapView, reader: FakeReader) -> None:
    paths, places = spread(3000)
    reader.answers = False
    view.show_map(paths, places)
    view.grab()
    few = list(reader.asked)
    assert 3 <= len(few) < 60
    view.zoom(2)
    view.grab()
    inside = {path for path in few if view.viewport().rect().contains(view.place_of(path))}
    assert inside and inside <= set(reader.asked)  # who is seen from afar is seen from near, too
    view.zoom(400)
    view.grab()
    assert len(reader.asked) <= 5
    picture = view.viewport().grab().toImage()
    assert picture.pixelColor(3, 3) == view.palette().base().color()


def test_thumbnails_are_read_once_and_broken_photos_do_not_hinder(view: MapView, reader: FakeReader) -> None:
    view.show_map([Path("/album/4.png"), Path("/album/broken.png")], np.array([[0.1, 0.5], [0.9, 0.5]], np.float32))
    view.grab()
    assert len(reader.asked) == 2
    reader.asked.clear()
    picture = view.viewport().grab().toImage()
    assert reader.asked == []
    colour = picture.pixelColor(view.place_of(Path("/album/4.png")))
    assert colour.rgb() == QColor.fromHsv(148, 200, 200).rgb()


def test_without_photos_it_says_so(view: MapView, qtbot: QtBot) -> None:
    blank = view.viewport().grab().toImage()
    view.show_message("The map is being made…")
    assert view.viewport().grab().toImage() != blank
    qtbot.keyClick(view, Key.Key_Right)
    qtbot.mouseClick(view.viewport(), Button.LeftButton, pos=QPoint(50, 50))
    assert view.selection() == [] and view.photo_at(QPoint(5, 5)) is None


def test_photos_on_one_spot_can_be_chosen(view: MapView, qtbot: QtBot) -> None:
    view.show_map(CORNERS, np.full((5, 2), 0.5, np.float32))
    click(view, CORNERS[0], qtbot)
    assert len(view.selection()) == 1
    drag(view, QPoint(100, 100), QPoint(500, 400), qtbot, Shift)
    assert len(view.selection()) == 5
