"""Auto is visible: its sliders stand at what was measured."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.image import Image
from aedesk.tools.base import AUTO, Context, MeasuringTool, Number, declarations
from aedesk.tools.registry import TOOLS
from tests.gui.conftest import Invert, Mend, NoModels, apply, give_up


class Measured(Invert):
    """Measures how light the photo is."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0

    def measure(self, image: Image, context: Context) -> dict[str, float]:
        self.asked += 1
        return {"strength": float(round(image.pixels.mean() / 2.55))}


@pytest.fixture
def tool() -> Measured:
    return Measured()


@pytest.fixture
def desk(tool: Measured, photo: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow((tool, Mend()), NoModels())
    qtbot.addWidget(window)
    window.show()
    window.open([photo])
    qtbot.waitUntil(lambda: window.document.is_open and not window.worker.busy)
    yield window
    window.stop_workers()
    give_up(window)


def wait(desk: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not (desk.worker.busy or desk.measuring.worker.busy))


def test_a_panel_shows_what_auto_would_use_and_stays_on_auto(desk: MainWindow, tool: Measured, qtbot: QtBot) -> None:
    field = desk.panels["denoise"].fields["strength"]
    assert tool.asked == 0 and field.spin.text() == "–"  # type: ignore[union-attr]
    desk.tool_bar.choose("denoise")
    wait(desk, qtbot)
    measured = round(desk.document.current.image.pixels.mean() / 2.55)  # type: ignore[union-attr]
    assert tool.asked == 1 and field.value == AUTO
    assert field.slider.value() == measured and field.spin.text() == f"{measured} %"  # type: ignore[union-attr]
    assert not desk.pending.is_there  # nothing was changed by looking


def test_what_was_used_stays_in_sight(desk: MainWindow, tool: Measured, qtbot: QtBot) -> None:
    desk.tool_bar.choose("denoise")
    wait(desk, qtbot)
    apply(desk, qtbot)
    wait(desk, qtbot)
    assert tool.asked == 1 and desk.panels["denoise"].fields["strength"].spin.value() == 37  # type: ignore[union-attr]


def test_another_photo_is_measured_anew_also_where_it_comes_while_the_tool_works(
    desk: MainWindow, tool: Measured, photo: Path, qtbot: QtBot
) -> None:
    desk.tool_bar.choose("denoise")
    wait(desk, qtbot)
    desk.open([photo])
    qtbot.waitUntil(lambda: tool.asked == 2)
    wait(desk, qtbot)
    assert desk.panels["denoise"].fields["strength"].spin.known  # type: ignore[union-attr]


@pytest.mark.parametrize("one", TOOLS, ids=lambda one: one.id)
def test_every_tool_with_auto_measures(one: object) -> None:
    numbers = declarations(one.params_type()).values()  # type: ignore[attr-defined]
    if any(isinstance(number, Number) and number.auto for number in numbers):
        assert isinstance(one, MeasuringTool)
