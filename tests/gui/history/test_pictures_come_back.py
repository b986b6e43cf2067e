"""The rows of History have their pictures again after the photo was closed."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from aedesk.codec.key import Secret
from aedesk.gui.document.snapshot import Snapshot
from aedesk.gui.document.step_pictures import StepPictures
from aedesk.gui.files.recovery import left_behind
from aedesk.gui.history.small_pictures import symbol_of
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.recipe.sidecar import sidecar_path
from tests.gui.conftest import Messages, answer_save_dialog, apply, at_rest

LIGHT, DARK = 210, 45


@pytest.fixture
def grey(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """A desk with a light photo, which the tool makes dark."""
    path = tmp_path / "grey.png"
    save(Image(np.full((60, 90, 3), LIGHT, np.uint8)), path)
    window.open([path])
    qtbot.waitUntil(lambda: at_rest(window) and window.document.is_open)
    window.tool_bar.choose("history")
    return window


def shades(rows: QListWidget) -> list[int]:
    """The middle of each picture."""
    pictures = [rows.item(row).icon().pixmap(44, 44).toImage() for row in range(rows.count())]
    return [QColor(one.pixel(one.width() // 2, one.height() // 2)).lightness() for one in pictures]


def save_as(desk: MainWindow, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    answer_save_dialog(monkeypatch, path)
    desk.saving.save_as()
    qtbot.waitUntil(lambda: not desk.document.modified and not desk.worker.busy)


def test_all_rows_have_pictures_tomorrow(
    grey: MainWindow, tmp_path: Path, messages: Messages, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps, snapshots, out = grey.history_panel.steps.list, grey.history_panel.snapshots, tmp_path / "done.png"
    for number in range(4):
        apply(grey, qtbot)
        if number == 2:
            monkeypatch.setattr("aedesk.gui.history.controller.QInputDialog.getText", lambda *_, **__: ("Then", True))
            grey.history.take_snapshot()
    expected = [DARK, LIGHT, DARK, LIGHT]
    assert shades(steps) == expected and shades(snapshots) == [LIGHT, DARK]
    save_as(grey, out, qtbot, monkeypatch)
    messages.answer = "Continue editing"
    grey.open([out])
    qtbot.waitUntil(lambda: at_rest(grey) and grey.document.saved_path == out)
    assert np.abs(np.subtract(shades(steps), expected)).max() < 6  # of a file with loss
    assert np.abs(np.subtract(shades(snapshots), [LIGHT, DARK])).max() < 6


def test_pictures_outlive_those_that_undo_goes_back_to(grey: MainWindow, qtbot: QtBot) -> None:
    for _ in range(3):
        apply(grey, qtbot)
    for key in list(grey.document.pictures):
        if key not in grey.document.at_hand:
            grey.document.pictures.forget(key)
    grey.history._list()
    assert shades(grey.history_panel.steps.list) == [DARK, LIGHT, DARK]


def test_a_crash_loses_no_picture(
    grey: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aedesk.gui.files.recovery._still_at_work", lambda process: False)
    for _ in range(3):
        apply(grey, qtbot)
    grey.recovery._keep()
    qtbot.waitUntil(lambda: not grey.recovery.worker.busy)
    (kept,) = left_behind(tmp_path / "unsaved")
    recovered = kept.load(Job(), grey.past.tool)
    assert [round(one.pixels.mean() / 10) * 10 for one in recovered.pictures if one is not None] == [40, 210, 40]


def test_a_locked_photo_leaves_no_picture_in_the_open(
    grey: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    apply(grey, qtbot)
    monkeypatch.setattr("aedesk.gui.history.controller.QInputDialog.getText", lambda *_, **__: ("Then", True))
    grey.history.take_snapshot()
    edit, out = grey.document.edit, tmp_path / "done.png"
    assert edit.source is not None
    for secret, there in ((None, True), (Secret(b"Apfelkuchen"), False)):
        edit.source = replace(edit.source, secret=secret)
        grey.saving._left.clear()
        save_as(grey, out.with_stem(f"done {there}"), qtbot, monkeypatch)
        content = json.loads(sidecar_path(out.with_stem(f"done {there}")).read_text(encoding="utf-8"))
        assert ["picture" in one for one in (*content["steps"], *content["snapshots"])] == [there, there]


def test_a_snapshot_that_nobody_saw_has_a_symbol(grey: MainWindow, qtbot: QtBot) -> None:
    """Not the picture of the original: that would say that nothing was done."""
    apply(grey, qtbot)
    edit, pictures = grey.document.edit, grey.history._pictures
    edit.step_pictures = StepPictures()
    shown = pictures.of_snapshot(Snapshot("Then", edit.state), 1.0, QPalette())
    expected = symbol_of(edit.steps[-1], QPalette(), 1.0)
    assert shown.toImage() == expected.toImage() != pictures.of_original(1.0).toImage()
