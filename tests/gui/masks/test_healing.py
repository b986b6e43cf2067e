"""Spot heal, as a person does it: one stroke, and the spot is gone."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from aedesk.errors import AEDeskError
from aedesk.gui.canvas.mask_brush import MaskBrush, Mode
from aedesk.gui.document.picture import Picture
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask
from aedesk.recipe.sidecar import load_sidecar
from aedesk.tools import registry
from tests.conftest import drawing
from tests.gui.conftest import Invert, Mend, MendParams, Messages, NoModels, answer_save_dialog, at_rest, pixels
from tests.gui.masks.marking import drag, find, marked

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
BEFORE = drawing(60, 90)
SPOTS = ((10.0, 10.0), (45.0, 30.0), (80.0, 50.0))


@pytest.fixture
def desk(opened: MainWindow) -> MainWindow:
    """The desk with a photo, and the brush that heals in the hand."""
    opened.tool_bar.choose("repair")
    opened.canvas.brush.set_diameter(6)
    opened.actions_by_id["heal"].trigger()
    return opened


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.worker.busy and not window.healing.active)


def titles(window: MainWindow) -> list[str]:
    stack = window.document.undo_stack
    return [stack.text(i) for i in range(stack.count())]


def healed(*spots: tuple[float, float]) -> np.ndarray:
    """The photo with the tool's black in dabs at these places."""
    photo = BEFORE.copy()
    for spot in spots:
        photo[Mask.empty(60, 90).painted([spot], 6).marked] = 0
    return photo


@pytest.mark.window
def test_i_heal_a_spot_with_one_stroke(opened: MainWindow, qtbot: QtBot) -> None:
    opened.tool_bar.choose("repair")
    button = next(b for b in opened.panels["repair"].findChildren(QToolButton) if b.text() == "Spot heal")
    qtbot.mouseClick(button, LEFT)
    opened.canvas.brush.set_diameter(6)
    drag(opened, [(20, 20), (40, 20)])
    settle(opened, qtbot)
    assert (pixels(opened)[20, 20:40] == 0).all() and np.array_equal(pixels(opened)[30:], BEFORE[30:])
    assert titles(opened) == ["Spot heal"] and opened.isWindowModified()
    assert opened.panel_stack.currentWidget() is opened.panels["repair"]
    assert opened.canvas.brush.mode is Mode.HEAL and opened.document.mask is None


def test_the_button_says_what_it_does_and_has_a_key(opened: MainWindow, qtbot: QtBot) -> None:
    action = opened.actions_by_id["heal"]
    assert not action.isEnabled()
    opened.tool_bar.choose("repair")
    assert action.isEnabled() and action.toolTip().endswith("(J)") and not action.icon().isNull()
    QTest.keyClick(opened, "J")
    assert action.isChecked() and opened.canvas.brush.mode is Mode.HEAL and opened.canvas.hasFocus()
    assert "filled" in opened.statusBar().currentMessage()
    QTest.keyClick(opened, "]")
    assert opened.panels["repair"].brush.value == opened.canvas.brush.diameter  # type: ignore[attr-defined]
    QTest.keyClick(opened, "B")
    assert opened.canvas.brush.mode is Mode.BRUSH
    opened.tool_bar.choose("denoise")
    assert not action.isEnabled()


def test_the_brush_heals_with_the_control_key(desk: MainWindow, qtbot: QtBot) -> None:
    desk.actions_by_id["brush"].trigger()
    drag(desk, [SPOTS[0]])
    drag(desk, [SPOTS[1]], modifiers=CONTROL)
    settle(desk, qtbot)
    assert titles(desk) == ["Brush", "Spot heal"]
    assert np.array_equal(pixels(desk), healed(SPOTS[1]))
    assert np.array_equal(marked(desk), Mask.empty(60, 90).painted([SPOTS[0]], 6).marked)
    drag(desk, [SPOTS[0]], modifiers=CONTROL | ALT)  # Alt erases, whatever else is held
    assert titles(desk)[-1] == "Eraser" and not marked(desk).any()


def test_neither_eraser_nor_lasso_nor_the_right_button_heals(desk: MainWindow) -> None:
    drag(desk, [SPOTS[0]], RIGHT)
    for id in ("eraser", "lasso"):
        desk.actions_by_id[id].trigger()
        drag(desk, [(10, 10), (30, 10), (30, 30)], modifiers=CONTROL)
    assert "Spot heal" not in titles(desk) and np.array_equal(pixels(desk), BEFORE)


def test_the_mask_that_is_shown_stays_as_it_is(desk: MainWindow, qtbot: QtBot) -> None:
    find(desk, qtbot)
    before, state = marked(desk), desk.document.mask
    drag(desk, [SPOTS[1]])
    settle(desk, qtbot)
    assert desk.document.mask is state and np.array_equal(marked(desk), before)
    assert np.array_equal(pixels(desk), healed(SPOTS[1]))


def test_strokes_that_follow_quickly_are_filled_one_after_the_other(desk: MainWindow, mend: Mend, qtbot: QtBot) -> None:
    mend.wait = True
    for spot in SPOTS:
        drag(desk, [spot])
    assert desk.healing.active and desk.document.undo_stack.count() == 0
    mend.wait = False
    settle(desk, qtbot)
    assert titles(desk) == ["Spot heal"] * 3 and np.array_equal(pixels(desk), healed(*SPOTS))
    assert all(mask is not None and mask.marked[int(y), int(x)] for mask, (x, y) in zip(mend.given, SPOTS, strict=True))
    for count in (2, 1, 0):
        desk.actions_by_id["undo"].trigger()
        assert np.array_equal(pixels(desk), healed(*SPOTS[:count]))
    for count in (1, 2, 3):
        desk.actions_by_id["redo"].trigger()
        assert np.array_equal(pixels(desk), healed(*SPOTS[:count]))


def test_while_a_spot_is_filled_i_go_on_marking(desk: MainWindow, mend: Mend, qtbot: QtBot) -> None:
    mend.wait = True
    drag(desk, [SPOTS[0]])
    qtbot.waitUntil(lambda: len(mend.given) == 1)
    panel = desk.panels["repair"]
    assert panel.inside.isEnabled() and not panel.apply_button.isEnabled()
    assert not desk.actions_by_id["undo"].isEnabled() and not desk.actions_by_id["open_mask"].isEnabled()
    QTest.keyClick(desk, "B")
    QTest.keyClick(desk, "]")
    assert desk.canvas.brush.diameter == 7
    drag(desk, [SPOTS[1]])
    mend.wait = False
    settle(desk, qtbot)
    assert titles(desk) == ["Brush", "Spot heal"] and np.array_equal(pixels(desk), healed(SPOTS[0]))
    assert marked(desk)[30, 45] and not marked(desk)[10, 10] and panel.apply_button.isEnabled()


def test_a_stroke_that_is_being_drawn_outlives_the_end_of_another(desk: MainWindow, mend: Mend, qtbot: QtBot) -> None:
    mend.wait = True
    drag(desk, [SPOTS[0]])
    brush = desk.canvas.brush
    brush.press(QPointF(*SPOTS[1]), LEFT)
    mend.wait = False
    settle(desk, qtbot)
    assert brush.drawing
    brush.release(LEFT)
    settle(desk, qtbot)
    assert np.array_equal(pixels(desk), healed(*SPOTS[:2]))


def test_escape_stops_what_is_filled_and_forgets_what_waits(desk: MainWindow, mend: Mend, qtbot: QtBot) -> None:
    drag(desk, [SPOTS[0]])
    settle(desk, qtbot)
    mend.wait = True
    for spot in SPOTS[1:]:
        drag(desk, [spot])
    qtbot.waitUntil(lambda: len(mend.given) == 2)
    QTest.keyClick(desk, Qt.Key.Key_Escape)
    settle(desk, qtbot)
    assert np.array_equal(pixels(desk), healed(SPOTS[0])) and titles(desk) == ["Spot heal"]
    mend.wait = False
    drag(desk, [SPOTS[2]])
    settle(desk, qtbot)
    assert np.array_equal(pixels(desk), healed(SPOTS[0], SPOTS[2]))


def test_what_waits_is_filled_though_i_look_at_another_photo(
    desk: MainWindow, mend: Mend, tmp_path: Path, qtbot: QtBot
) -> None:
    mend.wait = True
    for spot in SPOTS:
        drag(desk, [spot])
    first, picture = desk.document.edit, desk.document.current
    assert picture is not None
    desk.document.open(tmp_path / "another.png", Picture(picture.image, picture.levels))
    assert not desk.healing.active and not desk.desk.busy
    mend.wait = False
    qtbot.waitUntil(lambda: len(first.steps) == len(SPOTS))
    settle(desk, qtbot)
    assert titles(desk) == [] and np.array_equal(pixels(desk), BEFORE) and len(mend.given) == len(SPOTS)
    desk.document.show(first)
    assert titles(desk) == ["Spot heal"] * len(SPOTS) and not np.array_equal(pixels(desk), BEFORE)


def test_other_work_that_takes_the_turn_leaves_no_stroke_behind(desk: MainWindow, mend: Mend, qtbot: QtBot) -> None:
    mend.wait = True
    drag(desk, [SPOTS[0]])
    qtbot.waitUntil(lambda: len(mend.given) == 1)
    desk.foreground.run(lambda job: None, lambda result: None)
    mend.wait = False
    settle(desk, qtbot)
    assert np.array_equal(pixels(desk), healed(SPOTS[0])) and titles(desk) == ["Spot heal"]


def test_what_waits_when_the_window_closes_is_not_begun(desk: MainWindow, mend: Mend, qtbot: QtBot) -> None:
    mend.wait = True
    for spot in SPOTS:
        drag(desk, [spot])
    qtbot.waitUntil(lambda: len(mend.given) == 1)
    desk.stop_workers()
    desk.foreground.changed.emit()
    qtbot.wait(1)
    assert len(mend.given) == 1 and titles(desk) == []


def test_a_stroke_beside_the_photo_is_no_step(desk: MainWindow, mend: Mend, qtbot: QtBot) -> None:
    drag(desk, [(-40, -40), (-30, -20)])
    settle(desk, qtbot)
    assert titles(desk) == [] and mend.given == []


def test_a_stroke_over_nearly_the_whole_photo_is_a_sentence(desk: MainWindow, messages: Messages, qtbot: QtBot) -> None:
    desk.canvas.brush.set_diameter(100)
    drag(desk, [(40, 30), (50, 30)])
    settle(desk, qtbot)
    assert "nothing is left to fill it from" in messages.texts[0] and titles(desk) == []


def test_a_problem_is_said_once_and_forgets_the_rest(
    desk: MainWindow, mend: Mend, messages: Messages, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*args: object) -> None:
        mend._wait(args[2].job)  # type: ignore[attr-defined]
        raise AEDeskError("The weights did not want to.")

    monkeypatch.setattr(mend, "run", fail)
    mend.wait = True
    for spot in SPOTS:
        drag(desk, [spot])
    mend.wait = False
    settle(desk, qtbot)
    assert messages.texts == ["The weights did not want to."] and titles(desk) == []


def test_a_preview_of_another_tool_is_applied_first(
    desk: MainWindow, invert: Invert, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = SimpleNamespace(panel=desk.panels["denoise"])
    there = property(lambda pending: None if invert.working.is_set() else source)
    monkeypatch.setattr("aedesk.gui.tools.pending.Pending._source", there)
    for spot in SPOTS[:2]:
        drag(desk, [spot])
    settle(desk, qtbot)
    assert titles(desk) == ["Invert", "Spot heal", "Spot heal"]
    inverted = np.where(healed(*SPOTS[:2]) == BEFORE, 255 - BEFORE, 0)
    assert np.array_equal(pixels(desk)[BEFORE > 0], inverted[BEFORE > 0])


def test_the_divider_gives_way_to_what_is_filled(desk: MainWindow, qtbot: QtBot) -> None:
    drag(desk, [SPOTS[2]])
    settle(desk, qtbot)
    assert not desk.actions_by_id["compare"].isChecked()  # it would hide the next spots
    desk.actions_by_id["compare"].trigger()
    desk.canvas.set_divider(0.5)
    drag(desk, [SPOTS[2]])
    settle(desk, qtbot)
    assert desk.canvas.divider == 0.5
    drag(desk, [(20, 10)])
    settle(desk, qtbot)
    assert desk.canvas.divider * 90 < 17


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_every_kind_of_photo_is_healed_turned_too(
    qtbot: QtBot, mend: Mend, tmp_path: Path, channels: int, kind: type[np.uint8 | np.uint16]
) -> None:
    window = MainWindow((mend, registry.TURN), NoModels())
    qtbot.addWidget(window)
    window.show()
    path = tmp_path / "scan.png"
    save(Image(drawing(60, 90, channels).astype(kind) * kind(np.iinfo(kind).max // 255)), path)
    window.open([path])
    qtbot.waitUntil(lambda: window.document.is_open and not window.worker.busy)
    window.actions_by_id["rotate_right"].trigger()
    qtbot.waitUntil(lambda: window.document.modified and not window.worker.busy)
    before = pixels(window)
    assert before.shape == (90, 60, channels) and before.dtype == kind
    window.tool_bar.choose("repair")
    window.canvas.brush.set_diameter(6)
    window.actions_by_id["heal"].trigger()
    drag(window, [(30, 70)])
    settle(window, qtbot)
    covered = Mask.empty(90, 60).painted([(30, 70)], 6).marked
    assert np.array_equal(pixels(window) != before, (covered[..., None] & (before != 0)))
    current = window.document.current
    assert current is not None and list(current.levels) == list(Picture.of(current.image).levels)
    window.stop_workers()
    window.document.saved(path)


def test_i_save_what_i_have_healed_and_go_on_tomorrow(
    desk: MainWindow, mend: Mend, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for spot in SPOTS[:2]:
        drag(desk, [spot])
    settle(desk, qtbot)
    out = tmp_path / "healed.png"
    answer_save_dialog(monkeypatch, out)
    desk.actions_by_id["save_as"].trigger()
    qtbot.waitUntil(lambda: not desk.document.modified and not desk.worker.busy)
    assert np.array_equal(load(out).pixels, healed(*SPOTS[:2]))
    monkeypatch.setattr(registry, "TOOLS", (mend,))
    sidecar = load_sidecar(out, lambda id: mend)
    assert sidecar is not None and [done.title for done in sidecar.steps] == ["Spot heal"] * 2
    assert all(done.step is not None and done.step.params == MendParams() for done in sidecar.steps)

    monkeypatch.setattr("aedesk.gui.files.opening.ask_go_on", lambda *args: True)
    desk.open([out])
    qtbot.waitUntil(lambda: at_rest(desk))
    assert len(desk.document.steps) == 2
    first, second = desk.document.steps
    desk.retune.change((first.switched(False), second))  # it is worked out anew from the original
    qtbot.waitUntil(lambda: desk.document.modified and not desk.worker.busy)
    assert np.array_equal(pixels(desk), healed(SPOTS[1]))


def test_what_waits_is_seen_until_it_is_filled(qapp: object) -> None:
    brush = MaskBrush()

    def shown() -> QColor:
        picture = QImage(20, 20, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.black)
        painter = QPainter(picture)
        brush.draw(painter, QTransform())
        painter.end()
        return picture.pixelColor(10, 10)

    assert shown() == QColor("black")
    brush.show_waiting([([(10.0, 10.0)], 8.0), ([(3.0, 3.0), (5.0, 5.0)], 2.0)])
    assert shown().blue() > shown().red()
    brush.show_waiting([])
    assert shown() == QColor("black")
