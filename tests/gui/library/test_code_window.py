"""What the code of a photo keeps, seen and changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aedesk.errors import AEDeskError
from aedesk.gui.library.code_window import CodeWindow
from aedesk.library.code import NUMBERS, to_bytes
from aedesk.library.coder import Coder
from aedesk.library.draw import DIRECTIONS, Sample
from tests.library.fakes import FakeEngine, fake_coder, save

Make = Callable[..., CodeWindow]


class Drawing(FakeEngine):
    """Draws the code as 16x16 squares, of half the light."""

    def run(self, card, inputs, job):  # type: ignore[no-untyped-def]
        (made,) = super().run(card, inputs, job)
        return [np.kron(made / 2 + 0.5, np.ones((1, 1, 4, 4), np.float32))] if "code" in inputs else [made]


def coder() -> Coder:
    engine: Any = Drawing()
    return replace(fake_coder(), engine=engine)


@pytest.fixture
def make(tmp_path: Path, qtbot: QtBot) -> Iterator[Make]:
    """Opens the window of the first of some photos."""
    windows: list[CodeWindow] = []

    def opened(count: int = 9, make_coder: Callable[[], Coder] = coder) -> CodeWindow:
        paths = [save(tmp_path / f"{seed}.png", seed) for seed in range(max(1, count))]
        codes = to_bytes(np.random.default_rng(0).normal(size=(count, NUMBERS)))
        window = CodeWindow(paths[0], make_coder, Sample(paths[:count], codes))
        qtbot.addWidget(window)
        window.show()
        windows.append(window)
        qtbot.waitUntil(lambda: not window.busy, timeout=30_000)
        return window

    yield opened
    for window in windows:
        window.done(0)


def test_i_see_what_the_code_keeps_and_change_it(make: Make, qtbot: QtBot) -> None:
    window = make()
    page = window.kept
    assert page.photo.picture.shown is not None
    assert all(one.picture.shown is not None and "dB" in one.caption.text() for one in page.network)
    values = [float(one.caption.text().split()[0].replace(",", ".")) for one in page.network]
    assert len(set(values)) > 1
    assert [one.caption.text() for one in page.components][2:] == ["–", "–"]  # 9 photos are too few for 64 numbers
    assert "more photos" in page.note.text()

    window.tabs.setCurrentWidget(window.directions)
    directions = window.directions
    assert len(directions.sliders) == DIRECTIONS and not directions.reset_button.isEnabled()
    before = directions.picture.picture.shown
    assert before is not None
    for _ in range(3):
        qtbot.keyClick(directions.sliders[1], Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: not window.busy)
    after = directions.picture.picture.shown
    assert after is not None and not np.allclose(after, before)
    assert directions.amounts()[1] == pytest.approx(3 * 0.75) and directions.reset_button.isEnabled()
    qtbot.mouseClick(directions.reset_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.busy)
    assert np.allclose(directions.picture.picture.shown, before) and not directions.reset_button.isEnabled()
    assert "nvented" in directions.picture.caption.text()


def test_fast_changes_end_with_the_last(make: Make, qtbot: QtBot) -> None:
    window = make()
    slider = window.directions.sliders[0]
    for value in range(0, 101, 5):
        slider.setValue(value)
    qtbot.waitUntil(lambda: not window.busy)
    there = window.directions.picture.picture.shown
    slider.setValue(0)
    slider.setValue(100)
    qtbot.waitUntil(lambda: not window.busy)
    assert np.allclose(there, window.directions.picture.picture.shown)


def test_without_a_library_the_network_shows_what_it_can(make: Make) -> None:
    window = make(count=0)
    assert window.kept.network[0].picture.shown is not None
    assert {one.caption.text() for one in window.kept.components} == {"–"}
    assert window.directions.isEnabled() and all(
        slider.isVisibleTo(window.directions) for slider in window.directions.sliders
    )


def test_what_goes_wrong_is_said_in_the_window(make: Make) -> None:
    def fails() -> Coder:
        raise AEDeskError("The network '{}' is not there.", "library_code")

    window = make(make_coder=fails)
    assert window.kept.note.text() == "The network “library_code” is not there."
    assert not window.directions.isEnabled()


def test_the_window_can_be_closed_while_it_computes(make: Make, tmp_path: Path, qtbot: QtBot) -> None:
    paths = [save(tmp_path / f"{seed}.png", seed) for seed in range(3)]
    window = CodeWindow(paths[0], coder, Sample(paths, np.ones((3, NUMBERS), np.int8)))
    qtbot.addWidget(window)
    window.show()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible() and not window.busy
