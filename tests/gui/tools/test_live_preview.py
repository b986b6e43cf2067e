"""Moving a slider shows at once what the tool would do."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aedesk.errors import AEDeskError
from aedesk.gui.background.shared_work import SharedWork
from aedesk.gui.document.picture import Picture
from aedesk.gui.tools.live_preview import PATIENCE, Whole
from aedesk.gui.tools.looks import squares, step_for
from aedesk.gui.tools.run import Applied
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.pool import pooled
from aedesk.tools.base import Box, Context, Effect, Number, Result, parameter
from tests.gui.conftest import NoModels, give_up, pixels


@dataclass(frozen=True)
class PaintParams:
    light: float = parameter(10.0, Number("Light", "How light.", 0, 255))


class Paint:
    """Paints everything in one grey, square by square; 66 cannot be done, 77 and 78 wait until they are cancelled."""

    id: ClassVar[str] = "denoise"
    title: ClassVar[str] = "Paint"
    action: ClassVar[str] = "Paint"
    help: ClassVar[str] = "Paints."
    params_type: ClassVar[type] = PaintParams
    models: ClassVar[tuple[str, ...]] = ()
    effect: ClassVar[Effect] = Effect.ENHANCES
    preview_side: ClassVar[int] = 64

    def __init__(self) -> None:
        self.boxes: list[Box] = []
        self.steps: set[int] = set()
        self.waiting = threading.Event()

    def preview(self, image: Image, box: Box, step: int, params: PaintParams, context: Context) -> np.ndarray:
        self.boxes.append(box)
        self.steps.add(step)
        if params.light == 66:
            raise AEDeskError("It cannot be done.")
        while params.light in (77, 78):
            self.waiting.set()
            context.job.progress(0.5)
        part = image.pixels[box[0] : box[2], box[1] : box[3]]
        return pooled(np.full_like(part, int(params.light)), step)

    def run(self, image: Image, params: PaintParams, context: Context) -> Result:
        return Result(replace(image, pixels=np.full_like(image.pixels, int(params.light))))


@pytest.fixture
def paint() -> Paint:
    return Paint()


@pytest.fixture
def desk(qtbot: QtBot, paint: Paint) -> Iterator[MainWindow]:
    window = MainWindow((paint,), NoModels())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.document.open(Path("a.png"), Picture.of(Image(np.full((900, 1400, 3), 200, np.uint8))))
    window.tool_bar.choose("denoise")
    yield window
    window.stop_workers()
    give_up(window)


def seen(window: MainWindow) -> set[int]:
    """The greys that are seen of the photo."""
    view = window.canvas.viewport()
    shot = view.grab().toImage()
    shown = window.canvas._photo_in_view().toRect().adjusted(4, 4, -4, -40)
    ratio = view.devicePixelRatioF()
    places = [(x, y) for x in range(shown.left(), shown.right(), 17) for y in range(shown.top(), shown.bottom(), 17)]
    return {QColor(shot.pixel(int(x * ratio), int(y * ratio))).value() for x, y in places}


def move(window: MainWindow, light: float) -> None:
    window.panels["denoise"].fields["light"].set_value(light)


@pytest.mark.parametrize("scale", ["fit", 1.0, 2.0])
def test_i_see_what_a_slider_does_before_anything_is_done(
    desk: MainWindow, paint: Paint, qtbot: QtBot, scale: Any
) -> None:
    desk.canvas.set_scale(scale)
    assert seen(desk) == {200}
    move(desk, 50)
    qtbot.waitUntil(lambda: seen(desk) == {50})
    qtbot.waitUntil(lambda: not desk.live.worker.busy)
    assert not desk.document.modified and not desk.canvas._working
    move(desk, 90)
    qtbot.waitUntil(lambda: seen(desk) == {90})
    assert paint.steps == {1 if scale != "fit" else step_for(desk.canvas.zoom)}


def test_the_preview_goes_where_i_look(desk: MainWindow, qtbot: QtBot) -> None:
    desk.canvas.set_scale(2.0)
    move(desk, 50)
    qtbot.waitUntil(lambda: seen(desk) == {50})
    bar = desk.canvas.horizontalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: seen(desk) == {50} and not desk.live.worker.busy)


def test_the_newest_wish_wins(desk: MainWindow, paint: Paint, qtbot: QtBot) -> None:
    move(desk, 77)
    qtbot.waitUntil(paint.waiting.is_set)
    assert desk.canvas._working
    move(desk, 120)
    qtbot.waitUntil(lambda: seen(desk) == {120} and not desk.canvas._working)


def test_what_an_older_wish_still_brings_is_dropped(desk: MainWindow, paint: Paint, qtbot: QtBot) -> None:
    desk.canvas.set_scale(1.0)
    move(desk, 77)
    qtbot.waitUntil(paint.waiting.is_set)
    older, before = desk.live._job, desk.document.current
    assert older is not None
    move(desk, 78)
    qtbot.waitUntil(lambda: desk.live._job not in (None, older))
    late = Picture.of(Image(np.full((900, 1400, 3), 250, np.uint8)))
    top, left, *_ = desk.canvas.box_in_view()
    desk.live._piece.emit(older, (top, left, top + 64, left + 64), late.levels[0].copy(0, 0, 64, 64))
    nothing: Any = None
    applied = Applied(late, {}, nothing)
    desk.live._seen.emit(older, SharedWork(lambda job: applied))
    desk.live._take_whole(older, Whole(paint, PaintParams(light=77), before, applied))  # type: ignore[arg-type]
    QApplication.processEvents()
    assert 250 not in seen(desk) and desk.live.preview is None
    assert desk.canvas._working and desk.live._working is None  # at the newer wish


def test_the_photo_itself_comes_back(desk: MainWindow, qtbot: QtBot) -> None:
    move(desk, 50)
    qtbot.waitUntil(lambda: seen(desk) == {50})
    panel = desk.panels["denoise"]
    panel.discard_button.click()
    assert seen(desk) == {200} and panel.params() == PaintParams() and not panel.discard_button.isEnabled()
    move(desk, 60)
    qtbot.waitUntil(lambda: seen(desk) == {60})
    desk.panels["denoise"].apply_button.click()
    qtbot.waitUntil(lambda: desk.document.modified)
    desk.actions_by_id["undo"].trigger()
    assert seen(desk) == {200}


def test_i_apply_what_i_have_seen_without_waiting(
    desk: MainWindow, paint: Paint, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.canvas.set_scale(2.0)
    move(desk, 50)
    qtbot.waitUntil(lambda: desk.live.preview is not None)
    boxes = len(paint.boxes)
    bar = desk.canvas.horizontalScrollBar()
    bar.setValue(bar.maximum())
    assert seen(desk) == {50}
    qtbot.wait(2 * PATIENCE)
    assert len(paint.boxes) == boxes and not desk.live.worker.busy

    def no_more(*given: Any) -> Any:
        raise AssertionError("it is known already")

    monkeypatch.setattr(desk.foreground, "start", no_more)
    desk.panels["denoise"].apply_button.click()
    assert desk.document.modified and desk.live.preview is None and (pixels(desk) == 50).all()
    assert desk.document.steps[-1].step is not None and desk.document.steps[-1].step.params == PaintParams(50.0)


@pytest.mark.usefixtures("letters")
def test_another_wish_does_not_bring_the_photo_back_for_a_moment(desk: MainWindow, paint: Paint, qtbot: QtBot) -> None:
    move(desk, 50)
    qtbot.waitUntil(lambda: desk.live.preview is not None)
    move(desk, 77)  # waits
    qtbot.waitUntil(paint.waiting.is_set)
    assert seen(desk) == {50} and desk.canvas._working
    assert desk.live.known(paint, PaintParams(77.0), desk.document.current) is None
    desk.panels["denoise"].discard_button.click()
    assert seen(desk) == {200} and desk.live.preview is None


def test_what_cannot_be_done_is_said_only_when_it_is_asked_for(desk: MainWindow, paint: Paint, qtbot: QtBot) -> None:
    move(desk, 66)
    qtbot.waitUntil(lambda: bool(paint.boxes) and not desk.live.worker.busy)
    assert seen(desk) == {200} and not desk.canvas._working


@given(st.integers(0, 300), st.integers(0, 300), st.integers(1, 300), st.integers(1, 300), st.integers(16, 128))
def test_squares_cover_a_box_once(top: int, left: int, height: int, width: int, side: int) -> None:
    box = (top, left, top + height, left + width)
    count = np.zeros((top + height, left + width), np.int64)
    parts = squares(box, side)
    for part in parts:
        count[part[0] : part[2], part[1] : part[3]] += 1
    assert (count[top:, left:] == 1).all() and count[:top].sum() == 0 and count[:, :left].sum() == 0
    assert squares(box, 0) == [box]


@pytest.mark.parametrize(("zoom", "step"), [(4.0, 1), (1.0, 1), (0.51, 1), (0.5, 2), (0.3, 2), (0.25, 4), (0.1, 8)])
def test_no_more_pixels_are_worked_out_than_the_screen_shows(zoom: float, step: int) -> None:
    assert step_for(zoom) == step
