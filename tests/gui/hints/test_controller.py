"""Colouring as a person does it, with a tool that tints the photo in the colour of the last hint."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QColorDialog, QFileDialog
from pytestqt.qtbot import QtBot

from aedesk.gui.hints.hint_panel import HintPanel
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.tools.colorize.colorize import ColorizeParams
from aedesk.tools.hint import Hint
from tests.conftest import drawing
from tests.gui.conftest import Invert, Messages, NoModels, answer_save_dialog, at_rest, give_up, pixels
from tests.gui.hints.tint import DEFAULT, LIKELY, Tint


@pytest.fixture
def tint() -> Tint:
    return Tint()


@pytest.fixture
def desk(tint: Tint, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """The desk with a grey photo and the panel of Colorize."""
    window = MainWindow((Invert(), tint), NoModels())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    path = tmp_path / "Oma.png"
    save(Image(drawing(60, 90, 1)), path)
    window.open([path])
    qtbot.waitUntil(lambda: window.document.is_open and not window.worker.busy)
    window.tool_bar.choose("colorize")
    yield window
    window.stop_workers()
    give_up(window)


def panel_of(window: MainWindow) -> HintPanel:
    panel = window.panels["colorize"]
    assert isinstance(panel, HintPanel)
    return panel


def click(window: MainWindow, x: int, y: int, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    place = window.canvas.viewportTransform().map(QPointF(x + 0.5, y + 0.5)).toPoint()
    QTest.mouseClick(window.canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, place)


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.hints.worker.busy and at_rest(window))


def give(window: MainWindow, qtbot: QtBot, x: int, y: int, number: int = 0) -> None:
    """Click on the photo and take one of the likely colours."""
    click(window, x, y)
    settle(window, qtbot)
    assert window.hints.popup is not None
    window.hints.popup.swatches[number].click()
    settle(window, qtbot)


def shown(window: MainWindow) -> tuple[int, int, int]:
    """The colour that the canvas shows."""
    assert window.canvas.after is not None
    colour = window.canvas.after.levels[0].pixelColor(3, 3)
    return colour.red(), colour.green(), colour.blue()


@pytest.mark.window
def test_i_click_a_colour_see_it_apply_it_and_change_my_mind(desk: MainWindow, tint: Tint, qtbot: QtBot) -> None:
    grey = pixels(desk)
    give(desk, qtbot, 30, 20)
    assert desk.hints.state.hints == (Hint(30, 20, LIKELY[0]),) and desk.document.undo_stack.undoText() == "Colour hint"
    assert shown(desk) == LIKELY[0] and pixels(desk) is grey  # only a preview
    assert panel_of(desk).count.text() == "1 hint"
    assert desk.isWindowModified() and not desk.document.modified

    panel_of(desk).apply_button.click()
    settle(desk, qtbot)
    assert tuple(pixels(desk)[5, 5]) == LIKELY[0] and desk.hints.preview is None and desk.isWindowModified()
    assert len(desk.canvas.pins.hints) == 1

    # Mended afterwards: from the grey photo again.
    give(desk, qtbot, 60, 40, 1)
    assert shown(desk) == LIKELY[1]
    panel_of(desk).apply_button.click()
    settle(desk, qtbot)
    assert tuple(pixels(desk)[5, 5]) == LIKELY[1] and tint.given[-1][0] == desk.hints.state.hints
    for _ in range(4):
        desk.actions_by_id["undo"].trigger()
    settle(desk, qtbot)
    assert pixels(desk) is grey and desk.hints.state.hints == () and desk.hints.preview is None


def test_i_brush_more_of_a_colour_and_undo_it_at_once(desk: MainWindow, qtbot: QtBot) -> None:
    give(desk, qtbot, 10, 20)
    view, shift = desk.canvas.viewport(), Qt.KeyboardModifier.ShiftModifier
    start, end = (desk.canvas.viewportTransform().map(QPointF(x, 20.5)).toPoint() for x in (10.5, 80.5))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, shift, start)
    for tenth in range(1, 11):
        QTest.mouseMove(view, start + (end - start) * tenth / 10)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, shift, end)
    settle(desk, qtbot)
    hints = desk.hints.state.hints
    assert len(hints) > 2 and {hint.colour for hint in hints} == {LIKELY[0]} and {hint.y for hint in hints} == {20}
    assert desk.document.undo_stack.undoText() == "Paint colour"
    desk.actions_by_id["undo"].trigger()
    settle(desk, qtbot)
    assert desk.hints.state.hints == (Hint(10, 20, LIKELY[0]),)


def test_pins_move_change_and_go_each_as_a_step(desk: MainWindow, qtbot: QtBot) -> None:
    give(desk, qtbot, 30, 20)
    view = desk.canvas.viewport()
    start, end = (desk.canvas.viewportTransform().map(QPointF(x, y)).toPoint() for x, y in ((30.5, 20.5), (70.5, 45.5)))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    hint = desk.hints.state.hints[0]
    assert abs(hint.x - 70) <= 1 and abs(hint.y - 45) <= 1 and desk.document.undo_stack.undoText() == "Move hint"
    click(desk, hint.x, hint.y)
    settle(desk, qtbot)
    assert desk.hints.popup is not None
    desk.hints.popup.swatches[1].click()
    assert desk.hints.state.hints[0].colour == LIKELY[1]
    desk.canvas.setFocus()
    QTest.keyClick(desk.canvas, Qt.Key.Key_Delete)
    assert desk.hints.state.hints == ()
    for count in (1, 1, 1, 0):
        desk.actions_by_id["undo"].trigger()
        assert len(desk.hints.state.hints) == count
    give(desk, qtbot, 10, 10)
    give(desk, qtbot, 50, 10)
    click(desk, 10, 10, Qt.MouseButton.RightButton)
    assert [h.x for h in desk.hints.state.hints] == [50]
    panel_of(desk).clear_button.click()
    assert desk.hints.state.hints == () and not panel_of(desk).clear_button.isEnabled()


def test_any_colour_and_a_change_of_mind(desk: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    for answer, hints in ((QColor(), 0), (QColor(1, 2, 3), 1)):
        monkeypatch.setattr(QColorDialog, "getColor", lambda *args, answer=answer: answer)
        click(desk, 30, 20)
        settle(desk, qtbot)
        assert desk.hints.popup is not None
        desk.hints.popup.other.click()
        assert len(desk.hints.state.hints) == hints
    assert desk.hints.state.hints[0].colour == (1, 2, 3)


def test_sliders_and_a_reference_are_previewed(
    desk: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel_of(desk).fields["saturation"].set_value(140)
    settle(desk, qtbot)
    assert shown(desk) == DEFAULT
    golden = tmp_path / "golden.png"
    save(Image(np.full((4, 4, 3), [210, 160, 20], np.uint8)), golden)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: (str(golden), ""))
    panel_of(desk).reference_button.click()
    settle(desk, qtbot)
    assert shown(desk) == (210, 160, 20) and "golden.png" in panel_of(desk).reference_button.text()
    panel_of(desk).reference_button.click()
    settle(desk, qtbot)
    assert shown(desk) == DEFAULT
    panel_of(desk).discard_button.click()
    assert desk.hints.preview is None and panel_of(desk).params() == ColorizeParams()
    assert shown(desk) != DEFAULT and not desk.pending.is_there


def choose_reference(
    desk: MainWindow, colour: tuple[int, int, int], path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lean to a photo of one colour."""
    save(Image(np.full((4, 4, 3), colour, np.uint8)), path, overwrite=True)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: (str(path), ""))
    panel_of(desk).reference_button.click()
    settle(desk, qtbot)


@pytest.mark.parametrize("by", ["discard", "undo"])
def test_the_reference_goes_back_with_the_preview(
    by: str, desk: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel, golden = panel_of(desk), (210, 160, 20)

    def take_back() -> None:
        if by == "discard":
            panel.discard_button.click()
        else:
            desk.actions_by_id["undo"].trigger()
        settle(desk, qtbot)

    choose_reference(desk, golden, tmp_path / "golden.png", qtbot, monkeypatch)
    assert shown(desk) == golden and desk.pending.is_there
    take_back()
    assert desk.hints.reference is None and not desk.pending.is_there
    assert "golden.png" not in panel.reference_button.text()
    panel.fields["saturation"].set_value(140)
    settle(desk, qtbot)
    assert shown(desk) == DEFAULT
    take_back()

    # One that the photo was coloured with comes back.
    choose_reference(desk, golden, tmp_path / "golden.png", qtbot, monkeypatch)
    panel.apply_button.click()
    settle(desk, qtbot)
    panel.reference_button.click()
    settle(desk, qtbot)
    assert desk.hints.reference is None and desk.pending.is_there
    take_back()
    assert (
        desk.hints.reference is not None
        and desk.hints.reference.path == tmp_path / "golden.png"
        and "golden.png" in panel.reference_button.text()
    )
    assert not desk.pending.is_there and shown(desk) == golden


def test_leaving_the_tool_colours_the_photo(desk: MainWindow, qtbot: QtBot) -> None:
    give(desk, qtbot, 30, 20)
    assert desk.canvas.previews
    desk.tool_bar.choose("restore")
    qtbot.waitUntil(lambda: desk.panel_stack.currentWidget() is desk.restore_panel)
    assert tuple(pixels(desk)[5, 5]) == LIKELY[0] and desk.canvas.pins.hints == () and not desk.canvas.previews
    assert [done.inputs.hints for done in desk.document.steps] == [(Hint(30, 20, LIKELY[0]),)]
    desk.actions_by_id["undo"].trigger()
    assert desk.document.current is desk.document.original and shown(desk) != LIKELY[0]


def test_i_save_the_colours_that_i_see(
    desk: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    give(desk, qtbot, 30, 20)
    out = tmp_path / "out.png"
    answer_save_dialog(monkeypatch, out)
    desk.actions_by_id["save"].trigger()
    qtbot.waitUntil(lambda: out.exists() and not desk.worker.busy)
    assert tuple(load(out).pixels[5, 5]) == LIKELY[0] and not desk.isWindowModified()


def test_hints_whose_preview_i_discard_wait_for_the_button(desk: MainWindow, qtbot: QtBot) -> None:
    give(desk, qtbot, 30, 20)
    panel_of(desk).discard_button.click()
    assert not desk.pending.is_there and desk.hints.preview is None and len(desk.canvas.pins.hints) == 1
    desk.tool_bar.choose("restore")
    desk.tool_bar.choose("colorize")
    settle(desk, qtbot)
    assert desk.hints.preview is None and pixels(desk) is desk.document.original.image.pixels  # type: ignore[union-attr]
    panel_of(desk).apply_button.click()
    settle(desk, qtbot)
    assert tuple(pixels(desk)[5, 5]) == LIKELY[0]


def test_a_photo_whose_colours_shall_stay_is_not_saved_with_others(
    desk: MainWindow, tmp_path: Path, messages: Messages, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, out = tmp_path / "bunt.png", tmp_path / "out.png"
    save(Image(drawing(60, 90)), path)
    desk.open([path])
    settle(desk, qtbot)
    give(desk, qtbot, 30, 20)
    answer_save_dialog(monkeypatch, out)
    desk.actions_by_id["save"].trigger()
    settle(desk, qtbot)
    assert messages.texts == ["This photo is already in colour. Recolour it?"] and not out.exists()
    assert "was not applied" in desk.statusBar().currentMessage() and desk.pending.is_there


def test_settings_of_the_photo_before_colour_no_other(desk: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    panel_of(desk).fields["saturation"].set_value(140)
    settle(desk, qtbot)
    panel_of(desk).apply_button.click()
    settle(desk, qtbot)
    desk.document.saved(tmp_path / "saved.png")
    path = tmp_path / "next.png"
    save(Image(drawing(60, 90, 1)), path)
    desk.open([path])
    settle(desk, qtbot)
    assert desk.hints.preview is None and not desk.pending.is_there


def test_a_large_photo_is_previewed_small_with_the_hints_in_their_places(
    desk: MainWindow, tint: Tint, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "large.png"
    save(Image(drawing(500, 3000, 1)), path)
    desk.open([path])
    settle(desk, qtbot)
    give(desk, qtbot, 2700, 250)
    hints, size = tint.given[-1]
    assert size == (1024, 171) and abs(hints[0].x - 921) <= 2 and abs(hints[0].y - 85) <= 2
    assert desk.canvas.after is not None and desk.canvas.after.image.width == 3000
    panel_of(desk).apply_button.click()
    settle(desk, qtbot)
    assert tint.given[-1] == (desk.hints.state.hints, (3000, 500))


def test_a_photo_with_colours_is_asked_about(
    desk: MainWindow, tint: Tint, tmp_path: Path, messages: Messages, qtbot: QtBot
) -> None:
    path = tmp_path / "bunt.png"
    save(Image(drawing(60, 90)), path)
    desk.open([path])
    settle(desk, qtbot)
    panel_of(desk).apply_button.click()
    settle(desk, qtbot)
    assert messages.texts == ["This photo is already in colour. Recolour it?"] and not tint.given
    messages.answer = "Recolour"
    panel_of(desk).apply_button.click()
    settle(desk, qtbot)
    assert tuple(pixels(desk)[5, 5]) == DEFAULT


def test_another_step_makes_the_hints_part_of_the_photo(desk: MainWindow, qtbot: QtBot) -> None:
    give(desk, qtbot, 30, 20)
    panel_of(desk).apply_button.click()
    settle(desk, qtbot)
    desk.tool_bar.choose("denoise")
    desk.panels["denoise"].apply_button.click()
    settle(desk, qtbot)
    assert desk.document.hints is None
    desk.tool_bar.choose("colorize")
    assert desk.hints.base is desk.document.current and desk.canvas.pins.hints == ()


def test_a_preview_that_fails_says_so(desk: MainWindow, tint: Tint, messages: Messages, qtbot: QtBot) -> None:
    tint.fails = True
    give(desk, qtbot, 30, 20)
    assert messages.texts == ["No colours today."] and desk.hints.preview is None
