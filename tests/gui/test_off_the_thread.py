"""What takes long is done in a worker's thread: the window never waits for it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

import aedesk.gui.app
import aedesk.gui.masks.controller
import aedesk.tools.colorize.colorize
import aedesk.tools.inputs
from aedesk.gui.document.mask_state import MaskState
from aedesk.gui.masks.mask_edits import MaskEdits
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from tests.conftest import drawing
from tests.gui.conftest import Invert, Mend, Messages, NoModels, answer_save_dialog, at_rest, give_up
from tests.gui.hints.tint import Tint


class Watched:
    """Notes in which threads a function is called."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function
        self.threads: set[int] = set()

    def __call__(self, *arguments: Any, **options: Any) -> Any:
        self.threads.add(threading.get_ident())
        return self.function(*arguments, **options)

    @property
    def elsewhere(self) -> bool:
        return bool(self.threads) and threading.get_ident() not in self.threads


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.worker.busy and not window.hints.worker.busy)
    edits = window.findChildren(MaskEdits)[0]
    qtbot.waitUntil(lambda: not edits.pending)


def test_whether_a_photo_has_colours_is_found_out_elsewhere(
    tmp_path: Path, messages: Messages, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    looked = Watched(aedesk.tools.colorize.colorize.is_monochrome)
    monkeypatch.setattr(aedesk.tools.colorize.colorize, "is_monochrome", looked)
    window = MainWindow((Invert(), Tint()), NoModels())
    qtbot.addWidget(window)
    path = tmp_path / "bunt.png"
    save(Image(drawing(60, 90)), path)
    window.open([path])
    qtbot.waitUntil(lambda: at_rest(window))
    messages.answer = "Recolour"
    window.panels["colorize"].apply_button.click()
    settle(window, qtbot)
    assert messages.texts == ["This photo is already in colour. Recolour it?"]
    assert looked.elsewhere and window.document.modified
    window.stop_workers()
    give_up(window)


def test_a_reference_is_read_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, messages: Messages, qtbot: QtBot
) -> None:
    window = MainWindow((Invert(), Tint()), NoModels())
    qtbot.addWidget(window)
    path = tmp_path / "grau.png"
    save(Image(drawing(60, 90, 1)), path)
    window.open([path])
    qtbot.waitUntil(lambda: at_rest(window))
    window.tool_bar.choose("colorize")
    read = Watched(aedesk.tools.inputs.load)
    monkeypatch.setattr(aedesk.tools.inputs, "load", read)
    leading = tmp_path / "bunt.png"
    save(Image(drawing(60, 90)), leading)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: (str(leading), ""))
    window.hints.choose_reference()
    settle(window, qtbot)
    assert read.elsewhere and window.hints.reference is not None
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: (str(tmp_path / "gone.png"), ""))
    window.hints.choose_reference()  # forgets the first
    window.hints.choose_reference()
    settle(window, qtbot)
    assert "gone.png" in messages.texts[-1] and window.hints.reference is None
    window.stop_workers()
    give_up(window)


def test_the_mask_is_drawn_and_changed_elsewhere(
    opened: MainWindow, mend: Mend, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    opened.tool_bar.choose("repair")
    opened.panels["repair"].find_button.click()  # type: ignore[attr-defined]
    settle(opened, qtbot)
    drawn = Watched(mend.mask)
    monkeypatch.setattr(mend, "mask", drawn)
    opened.panels["repair"].fields["sensitivity"].set_value(70)
    settle(opened, qtbot)
    baked = Watched(MaskState.baked)
    monkeypatch.setattr(MaskState, "baked", lambda state, change: baked(state, change))
    for id in ("grow", "invert", "shrink", "clear"):
        opened.actions_by_id[id].trigger()
        settle(opened, qtbot)
    assert drawn.elsewhere and baked.elsewhere
    stack = opened.document.undo_stack
    assert [stack.text(i) for i in range(1, stack.count())] == [
        "Sensitivity",
        "Grow mask",
        "Invert mask",
        "Shrink mask",
        "Clear mask",
    ]


def test_masks_are_read_and_written_elsewhere(
    opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    opened.tool_bar.choose("repair")
    opened.panels["repair"].find_button.click()  # type: ignore[attr-defined]
    settle(opened, qtbot)
    read, written = Watched(aedesk.gui.masks.controller.load_mask), Watched(aedesk.gui.masks.controller.save_mask)
    monkeypatch.setattr(aedesk.gui.masks.controller, "load_mask", read)
    monkeypatch.setattr(aedesk.gui.masks.controller, "save_mask", written)
    path = tmp_path / "maske.png"
    answer_save_dialog(monkeypatch, path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args, **options: (str(path), ""))
    for id in ("save_mask", "open_mask"):
        opened.actions_by_id[id].trigger()
        settle(opened, qtbot)
    assert read.elsewhere and written.elsewhere and opened.document.undo_stack.undoText() == "Open mask"


def test_what_comes_next_has_the_mask_as_i_want_it(opened: MainWindow, mend: Mend, qtbot: QtBot) -> None:
    opened.tool_bar.choose("repair")
    opened.panels["repair"].find_button.click()  # type: ignore[attr-defined]
    settle(opened, qtbot)
    opened.panels["repair"].fields["sensitivity"].set_value(70)
    opened.actions_by_id["grow"].trigger()
    opened.panels["repair"].apply_button.click()  # at once
    settle(opened, qtbot)
    photo = drawing(60, 90)[..., 0]
    wanted = mend.mask(photo, mend.params_type(70.0)).grown(1)
    assert mend.given[-1] is not None and np.array_equal(mend.given[-1].marked, wanted.marked)


def test_undo_takes_back_what_was_only_just_asked_for(opened: MainWindow, qtbot: QtBot) -> None:
    opened.tool_bar.choose("repair")
    opened.panels["repair"].find_button.click()  # type: ignore[attr-defined]
    settle(opened, qtbot)
    found = opened.document.mask
    opened.actions_by_id["clear"].trigger()
    opened.actions_by_id["undo"].trigger()  # at once
    settle(opened, qtbot)
    assert opened.document.mask is found
    opened.actions_by_id["redo"].trigger()
    assert opened.document.mask is not None and opened.document.mask.is_empty


def test_the_runtime_is_loaded_elsewhere_before_the_window_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    begun = threading.Event()
    loaded = Watched(begun.set)
    monkeypatch.setattr(aedesk.gui.app, "load_runtime", loaded)

    class Stop(Exception):
        pass

    def window() -> None:
        assert begun.wait(30)
        raise Stop

    monkeypatch.setattr(aedesk.gui.app, "application", window)
    with pytest.raises(Stop):
        aedesk.gui.app.run([])
    assert loaded.elsewhere
