"""Only a painted part is worked on, as a person does it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from aedesk.gui.canvas.mask_brush import Mode
from aedesk.gui.masks.local_panel import LocalPanel
from aedesk.gui.tools.area_section import PAINTED, WHOLE
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.pool import pooled
from aedesk.tools.base import Box, Context, Effect, Number, Result, parameter
from tests.conftest import drawing
from tests.gui.conftest import NoModels, give_up, pixels
from tests.gui.masks.marking import drag


@dataclass(frozen=True)
class LightParams:
    light: float = parameter(50.0, Number("Light", "How light.", 0, 255))


class Light:
    """Paints the photo in one grey."""

    id: ClassVar[str] = "denoise"
    title: ClassVar[str] = "Denoise"
    action: ClassVar[str] = "Remove noise"
    help: ClassVar[str] = "Paints."
    params_type: ClassVar[type] = LightParams
    models: ClassVar[tuple[str, ...]] = ()
    effect: ClassVar[Effect] = Effect.ENHANCES
    local: ClassVar[bool] = True
    preview_side: ClassVar[int] = 0

    def preview(self, image: Image, box: Box, step: int, params: LightParams, context: Context) -> np.ndarray:
        part = image.pixels[box[0] : box[2], box[1] : box[3]]
        return pooled(np.full_like(part, round(params.light)), step)

    def run(self, image: Image, params: LightParams, context: Context) -> Result:
        return Result(image.with_pixels(np.full_like(image.pixels, round(params.light))))


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path):  # type: ignore[no-untyped-def]
    window = MainWindow((Light(),), NoModels())
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    save(Image(drawing(60, 90)), tmp_path / "tante.png")
    window.open([tmp_path / "tante.png"])
    qtbot.waitUntil(lambda: window.document.is_open and not window.worker.busy)
    window.tool_bar.choose("denoise")
    yield window
    window.stop_workers()
    give_up(window)


def panel_of(desk: MainWindow) -> LocalPanel:
    panel = desk.panels["denoise"]
    assert isinstance(panel, LocalPanel)
    return panel


def applied(desk: MainWindow, qtbot: QtBot) -> np.ndarray:
    panel_of(desk).apply_button.click()
    qtbot.waitUntil(lambda: not desk.worker.busy)
    return pixels(desk)


def paint(desk: MainWindow, feather: float = 0.0) -> np.ndarray:
    """Choose the painted area and paint over its middle: two clicks."""
    panel = panel_of(desk)
    panel.area.feather_field.set_value(feather)
    panel.area.area.button(PAINTED).click()
    assert desk.canvas.brush.mode is Mode.BRUSH  # it is at hand at once
    panel.area.brush.set_value(20.0)
    desk.canvas.brush.set_diameter(20)
    drag(desk, [(45.0, 30.0), (46.0, 30.0)])
    assert desk.document.mask is not None
    return desk.document.mask.mask.marked


def test_the_whole_photo_unless_i_say_otherwise(desk: MainWindow, qtbot: QtBot) -> None:
    panel = panel_of(desk)
    assert panel.area.area.value == WHOLE and panel.feather is None and panel.area.tools.marks.isHidden()
    assert not desk.canvas.marks.isVisible()
    assert (applied(desk, qtbot) == 50).all()


def test_i_paint_and_only_that_is_changed(desk: MainWindow, qtbot: QtBot) -> None:
    before = pixels(desk).copy()
    marked = paint(desk)
    result = applied(desk, qtbot)
    assert (result[marked] == 50).all() and np.array_equal(result[~marked], before[~marked]) and not marked.all()
    done = desk.document.steps[-1]
    assert done.inputs.mask is not None and np.array_equal(done.inputs.mask.marked, marked)
    desk.actions_by_id["undo"].trigger()
    assert np.array_equal(pixels(desk), before)


def test_the_inverse_and_a_soft_edge(desk: MainWindow, qtbot: QtBot) -> None:
    before = pixels(desk).copy()
    marked = paint(desk, feather=4.0)
    desk.actions_by_id["invert"].trigger()
    result = applied(desk, qtbot)
    assert (result[:5] == 50).all() and np.array_equal(result[30, 45], before[30, 45])
    between = (result != 50).any(axis=2) & (result != before).any(axis=2)
    assert between.any() and 0.05 < marked.mean() < 0.5
    assert desk.document.steps[-1].inputs.feather == 4.0


def test_what_i_paint_is_previewed(desk: MainWindow, qtbot: QtBot) -> None:
    before = pixels(desk).copy()
    marked = paint(desk)
    qtbot.waitUntil(lambda: desk.live.preview is not None)
    assert desk.live.preview is not None and desk.pending.is_there
    seen = desk.live.preview.image.pixels
    assert (seen[marked] == 50).all() and np.array_equal(seen[~marked], before[~marked])
    drag(desk, [(10.0, 10.0), (11.0, 10.0)])  # more of it
    assert desk.document.mask is not None
    more = desk.document.mask.mask.marked
    qtbot.waitUntil(lambda: desk.live.preview is not None and (desk.live.preview.image.pixels[more] == 50).all())


def test_the_marks_make_way_for_what_i_adjust(desk: MainWindow, qtbot: QtBot) -> None:
    paint(desk)
    assert desk.canvas.marks.isVisible() and desk.actions_by_id["brush"].isChecked()
    panel_of(desk).fields["light"].set_value(60.0)
    panel_of(desk)._column.changed.emit()  # as if a person had moved it
    assert not desk.canvas.marks.isVisible()
    drag(desk, [(10.0, 10.0), (11.0, 10.0)])
    assert desk.canvas.marks.isVisible()


def test_nothing_is_painted_yet(desk: MainWindow, qtbot: QtBot) -> None:
    panel = panel_of(desk)
    panel.area.area.button(PAINTED).click()
    assert not panel.apply_button.isEnabled() and "paint" in panel.area.marked.text()
    panel.area.area.button(WHOLE).click()
    assert panel.apply_button.isEnabled() and desk.canvas.brush.mode is Mode.HAND


def test_each_photo_keeps_its_area(desk: MainWindow, qtbot: QtBot) -> None:
    panel = panel_of(desk)
    paint(desk, 5.0)
    kept = panel.settings()
    panel.use(None)
    assert panel.area.area.value == WHOLE and panel.area.tools.marks.isHidden()
    panel.use(kept)
    assert panel.area.area.value == PAINTED and panel.feather == 5.0 and not panel.area.tools.marks.isHidden()
