"""Sharpen on the desk, with the closed form and the network that measures noise."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from aedesk.gui.background.models import Models
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.tools.sharpen.blur import Blur
from aedesk.tools.sharpen.sharpen import Sharpen
from tests.gui.conftest import answer_save_dialog, give_up, pixels
from tests.tools.sharpen.pictures import blurred, discs, to_image


@pytest.fixture
def desk(shipped_models: Models, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr(shipped_models, "close", lambda: None)  # the next desk has them, too
    window = MainWindow((Sharpen(),), shipped_models)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.stop_workers()
    give_up(window)


def put(desk: MainWindow, photo: Image, path: Path, qtbot: QtBot) -> None:
    save(photo, path)
    desk.open([path])
    qtbot.waitUntil(lambda: desk.document.name == path.name and not desk.worker.busy)
    desk.tool_bar.choose("sharpen")


def sharpen(desk: MainWindow, qtbot: QtBot) -> None:
    desk.panels["sharpen"].apply_button.click()
    qtbot.waitUntil(lambda: not desk.worker.busy)


def test_i_sharpen_a_soft_photo_see_what_was_measured_and_keep_it(
    desk: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(desk, to_image(blurred(discs(150, 200), Blur.circle(1.5))), tmp_path / "soft.png", qtbot)
    before = pixels(desk)
    sharpen(desk, qtbot)
    radius = desk.panels["sharpen"].fields["radius"]
    assert radius.value == "auto" and 1.2 <= radius.spin.value() <= 1.8  # type: ignore[union-attr]
    assert radius.spin.text().startswith("1.")  # type: ignore[union-attr]
    after = pixels(desk)
    assert (after != before).any() and desk.document.undo_stack.count() == 1
    answer_save_dialog(monkeypatch, tmp_path / "out.png")
    desk.actions_by_id["save_as"].trigger()
    qtbot.waitUntil(lambda: not desk.document.modified and not desk.worker.busy)
    saved = load(tmp_path / "out.png")
    assert np.array_equal(saved.pixels, after) and saved.metadata.xmp is not None
    assert b"sharpen" in saved.metadata.xmp and b"noise_level" in saved.metadata.xmp
    desk.actions_by_id["undo"].trigger()
    assert pixels(desk) is before


def test_i_try_it_on_a_sharp_photo_and_it_stays_as_it_is(desk: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    put(desk, to_image(discs(150, 200)), tmp_path / "sharp.png", qtbot)
    before = pixels(desk)
    sharpen(desk, qtbot)
    assert pixels(desk) is before and desk.document.undo_stack.count() == 0
    assert desk.panels["sharpen"].fields["radius"].spin.value() < 0.5  # type: ignore[union-attr]


def test_i_see_a_preview_and_get_what_it_shows(desk: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    put(desk, to_image(blurred(discs(150, 200), Blur.circle(1.5))), tmp_path / "soft.png", qtbot)
    before = pixels(desk)
    desk.panels["sharpen"].fields["strength"].set_value(60)
    qtbot.waitUntil(lambda: desk.live.preview is not None)
    shown = desk.live.preview
    assert shown is not None and (shown.image.pixels != before).any()
    sharpen(desk, qtbot)
    assert pixels(desk) is shown.image.pixels
