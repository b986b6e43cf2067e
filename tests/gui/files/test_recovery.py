"""Unsaved work after a crash."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from aedesk import paths
from aedesk.gui import app
from aedesk.gui.files import recovery
from aedesk.gui.files.recovery import left_behind
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.metrics import psnr
from aedesk.recipe.sidecar import ENDING, sidecar_path
from tests.conftest import drawing
from tests.gui.conftest import Messages, answer_save_dialog, at_rest, pixels

DEAD = 2**22 + 5  # more than Linux gives a process


@pytest.fixture
def folder() -> Path:
    return paths.unsaved_work()


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recovery, "REST", 0)


def change(window: MainWindow, qtbot: QtBot) -> None:
    window.tool_controller.apply(window.panels["denoise"].tool, window.panels["denoise"].params())
    qtbot.waitUntil(lambda: not window.worker.busy)


def notes(folder: Path) -> list[Path]:
    return [path for path in folder.glob("[0-9]*.json") if not path.name.endswith(ENDING)]


def crash(folder: Path) -> None:
    """As if the process that wrote the note were dead."""
    for number, note in enumerate(notes(folder)):
        entry = json.loads(note.read_text()) | {"process": DEAD}
        picture, left = note.with_suffix(".tif"), folder / f"{DEAD}-{number}.tif"
        picture.rename(left)
        sidecar_path(picture).rename(sidecar_path(left))
        note.unlink()
        left.with_suffix(".json").write_text(json.dumps(entry))


def test_unsaved_work_is_kept_and_forgotten_once_it_is_saved(
    opened: MainWindow, folder: Path, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not folder.exists()
    change(opened, qtbot)
    qtbot.waitUntil(lambda: bool(notes(folder)))
    assert psnr(load(folder / f"{os.getpid()}-0.tif").pixels, pixels(opened)) > 90
    assert left_behind(folder)  # a number may be given again: then it was another process
    answer_save_dialog(monkeypatch, tmp_path / "out.png")
    opened.save()
    qtbot.waitUntil(lambda: not opened.document.modified)
    qtbot.waitUntil(lambda: not list(folder.iterdir()))


def test_taking_the_step_back_leaves_nothing_to_recover(opened: MainWindow, folder: Path, qtbot: QtBot) -> None:
    change(opened, qtbot)
    qtbot.waitUntil(lambda: bool(notes(folder)))
    opened.document.undo_stack.undo()
    qtbot.waitUntil(lambda: not list(folder.iterdir()))


def test_closing_as_one_should_leaves_nothing(opened: MainWindow, folder: Path, qtbot: QtBot) -> None:
    change(opened, qtbot)
    qtbot.waitUntil(lambda: bool(notes(folder)))
    opened.stop_workers()
    assert not list(folder.iterdir())


@pytest.mark.parametrize("original_there", [True, False])
def test_the_work_is_offered_and_goes_on(
    opened: MainWindow, photo: Path, folder: Path, messages: Messages, qtbot: QtBot, original_there: bool
) -> None:
    before = pixels(opened)
    change(opened, qtbot)
    after = pixels(opened)
    qtbot.waitUntil(lambda: bool(notes(folder)) and not opened.recovery.worker.busy)
    crash(folder)
    opened.document.undo_stack.undo()
    if not original_there:
        photo.unlink()
    messages.answer = "Restore"
    app._begin(opened, [])
    qtbot.waitUntil(lambda: opened.document.modified and not opened.worker.busy)
    assert photo.name in messages.texts[-1] and np.array_equal(pixels(opened), after)
    assert opened.document.path == photo.absolute()
    assert not [path for path in folder.iterdir() if path.name.startswith(f"{DEAD}")]
    assert [done.step is not None for done in opened.document.steps] == ([True] if original_there else [])
    if original_there:
        opened.document.undo_stack.undo()
        assert np.array_equal(pixels(opened), before)


def test_the_work_on_all_photos_is_kept_and_goes_on(
    opened: MainWindow, photo: Path, folder: Path, tmp_path: Path, messages: Messages, qtbot: QtBot
) -> None:
    other = tmp_path / "other.png"
    save(Image(drawing(40, 40)), other)
    change(opened, qtbot)
    opened.open([other])
    qtbot.waitUntil(lambda: opened.document.name == "other.png")
    change(opened, qtbot)
    qtbot.waitUntil(lambda: len(notes(folder)) == 2 and not opened.recovery.worker.busy)
    crash(folder)
    for edit in opened.document.edits:
        edit.undo_stack.undo()
    messages.answer = "Restore"
    app._begin(opened, [])
    qtbot.waitUntil(lambda: len(opened.document.edits.unsaved) == 2 and at_rest(opened))
    assert len(messages.texts) == 1 and all(path.name in messages.texts[0] for path in (photo, other))
    assert {edit.path for edit in opened.document.edits.unsaved} == {photo, other} == set(opened.strip.paths())
    assert not [path for path in folder.iterdir() if path.name.startswith(f"{DEAD}")]
    opened.document.edit.saved(tmp_path / "saved.png")  # the other one is kept still
    qtbot.waitUntil(lambda: len(notes(folder)) == 1 and not opened.recovery.worker.busy)


def test_work_that_is_given_up_is_not_offered_again(
    opened: MainWindow, photo: Path, folder: Path, messages: Messages, qtbot: QtBot
) -> None:
    change(opened, qtbot)
    qtbot.waitUntil(lambda: bool(notes(folder)) and not opened.recovery.worker.busy)
    crash(folder)
    opened.document.undo_stack.undo()
    messages.answer = "Discard"
    app._begin(opened, [])
    assert not left_behind(folder)


def test_notes_that_cannot_be_understood_and_programs_that_still_run_are_passed_over(folder: Path) -> None:
    folder.mkdir()
    for name, content in (
        ("1", "no json"),
        ("2", "[]"),
        ("3", '{"aedesk_recovery": 9, "path": "a", "process": 5}'),
        ("4", json.dumps({"aedesk_recovery": 1, "path": "a.png", "process": os.getppid()})),
        ("5", json.dumps({"aedesk_recovery": 1, "path": "a.png", "process": DEAD})),
    ):
        (folder / f"{name}.json").write_text(content)
        (folder / f"{name}.tif").touch()
    (folder / "6.json").write_text(json.dumps({"aedesk_recovery": 1, "path": "a.png", "process": DEAD}))
    assert [kept.note.name for kept in left_behind(folder)] == ["5.json"]


KILLED = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from aedesk import paths
folder = Path(sys.argv[2])
paths.unsaved_work = lambda: folder
from aedesk.gui.files import recovery
from aedesk.gui.app import application
from aedesk.gui.window.main_window import MainWindow
from tests.gui.conftest import NoModels, Invert
recovery.REST = 0
paths.settings_file = lambda: folder.parent / "settings.json"
application_ = application()
window = MainWindow((Invert(),), NoModels())
window.open([Path(sys.argv[1])])
def step():
    if window.document.is_open and not window.worker.busy and not window.document.modified:
        window.tool_controller.apply(window.panels["denoise"].tool, window.panels["denoise"].params())
    if [path for path in folder.glob("[0-9]*.json") if ".aedesk" not in path.name]:
        os.kill(os.getpid(), signal.SIGKILL)
timer = QTimer()
timer.timeout.connect(step)
timer.start(10)
application_.exec()
"""


def test_kill_9_loses_nothing(photo: Path, folder: Path) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", KILLED, str(photo), str(folder)], env=environment, timeout=60)
    assert done.returncode == -signal.SIGKILL
    kept = left_behind(folder)
    assert len(kept) == 1 and kept[0].path == photo
    assert np.array_equal(load(kept[0].picture).pixels, 255 - drawing(60, 90))
