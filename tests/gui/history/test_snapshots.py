"""Snapshots: states of the photo by their names."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from aedesk.gui.document.mask_state import MaskState
from aedesk.gui.document.snapshot import free_name
from aedesk.gui.files.recovery import left_behind
from aedesk.gui.panels.step_rows import LINE_ROLE
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.mask import Mask
from aedesk.jobs import Job
from aedesk.recipe.sidecar import load_sidecar, sidecar_path
from tests.conftest import drawing
from tests.gui.conftest import Messages, answer_save_dialog, apply, at_rest, pixels

BEFORE, INVERTED = drawing(60, 90), 255 - drawing(60, 90)


def take(window: MainWindow, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *args, **named: (name, True))
    window.actions_by_id["snapshot"].trigger()


def names(window: MainWindow) -> list[str]:
    rows = window.history_panel.snapshots
    return [rows.item(row).text() for row in range(rows.count())]


@pytest.mark.window
def test_i_take_a_snapshot_and_come_back_to_it(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One click, a name, and one click to come back."""
    apply(opened, qtbot)
    take(opened, "Dark", monkeypatch)
    apply(opened, qtbot)
    opened.tool_bar.choose("history")
    rows = opened.history_panel.snapshots
    assert names(opened) == ["Original", "Dark"] and rows.item(1).data(LINE_ROLE) == "Invert"
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualItemRect(rows.item(1)).center())
    assert np.array_equal(pixels(opened), INVERTED) and len(opened.document.steps) == 1
    assert opened.document.undo_stack.undoText() == "Snapshot “Dark”"
    opened.actions_by_id["undo"].trigger()
    assert np.array_equal(pixels(opened), BEFORE) and len(opened.document.steps) == 2


def test_what_is_marked_comes_back_too(opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    mask = MaskState.of(Mask.empty(60, 90)).painted([(30.5, 20.5)], 9)
    opened.document.edit_mask("Brush", mask)
    take(opened, "Marked", monkeypatch)
    opened.document.edit_mask("Clear", None)
    opened.history.restore(0)
    assert opened.document.mask is mask


def test_i_rename_and_remove_it_with_keys(opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    take(opened, "", monkeypatch)
    take(opened, "", monkeypatch)
    opened.tool_bar.choose("history")
    assert names(opened) == ["Original", "Snapshot", "Snapshot 2"]
    rows = opened.history_panel.snapshots
    rows.setFocus()
    rows.setCurrentRow(1)
    rows.item(1).setText("  First  ")  # what the field of F2 does
    assert names(opened) == ["Original", "First", "Snapshot 2"]
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert names(opened) == ["Original", "Snapshot 2"]
    rows.setCurrentRow(0)
    qtbot.keyClick(rows, Qt.Key.Key_Delete)  # the original stays
    assert names(opened) == ["Original", "Snapshot 2"]
    rows.setCurrentRow(1)
    qtbot.keyClick(rows, Qt.Key.Key_F2)
    assert rows.state() == rows.State.EditingState


def test_a_name_is_free() -> None:
    assert free_name(" a ", ["b"], "Snapshot") == "a"
    assert free_name("", ["Snapshot", "Snapshot 2"], "Snapshot") == "Snapshot 3"


@pytest.mark.window
def test_i_find_my_snapshots_tomorrow(
    opened: MainWindow, photo: Path, tmp_path: Path, messages: Messages, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    apply(opened, qtbot)
    take(opened, "Once", monkeypatch)
    apply(opened, qtbot)
    take(opened, "Twice", monkeypatch)
    opened.actions_by_id["undo"].trigger()
    out = tmp_path / "done.png"
    answer_save_dialog(monkeypatch, out)
    opened.saving.save_as()
    qtbot.waitUntil(lambda: not opened.document.modified and not opened.worker.busy)
    sidecar = load_sidecar(out, opened.past.tool)
    assert sidecar is not None and [len(one.steps) for one in sidecar.snapshots] == [1, 2]
    assert sidecar.snapshots[0].steps[0] is sidecar.steps[0]  # by its number
    messages.answer = "Continue editing"
    opened.open([out])
    qtbot.waitUntil(lambda: at_rest(opened) and opened.document.saved_path == out)
    opened.tool_bar.choose("history")
    assert names(opened) == ["Original", "Once", "Twice"] and not opened.document.modified
    opened.history.restore(1)
    qtbot.waitUntil(lambda: not opened.worker.busy and len(opened.document.steps) == 2)
    assert np.array_equal(pixels(opened), BEFORE)


def test_a_snapshot_alone_is_something_to_save(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not opened.document.modified
    take(opened, "As it was", monkeypatch)
    assert opened.document.modified
    out = tmp_path / "done.png"
    answer_save_dialog(monkeypatch, out)
    opened.saving.save_as()
    qtbot.waitUntil(lambda: not opened.document.modified and not opened.worker.busy)
    sidecar = load_sidecar(out)
    assert sidecar is not None and sidecar.steps == () and sidecar.snapshots[0].name == "As it was"


def test_a_crash_loses_no_snapshot(
    opened: MainWindow, photo: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aedesk.gui.files.recovery._still_at_work", lambda process: False)
    apply(opened, qtbot)
    take(opened, "Kept", monkeypatch)
    opened.recovery._keep()
    qtbot.waitUntil(lambda: not opened.recovery.worker.busy)
    (kept,) = left_behind(tmp_path / "unsaved")
    recovered = kept.load(Job(), opened.past.tool)
    assert [one.name for one in recovered.snapshots] == ["Kept"]
    opened.history._rename(0, "Other")  # which is kept although the picture is the same
    opened.recovery._keep()
    qtbot.waitUntil(lambda: not opened.recovery.worker.busy)
    assert [one.name for one in kept.load(Job(), opened.past.tool).snapshots] == ["Other"]
    assert sidecar_path(kept.picture).exists()
