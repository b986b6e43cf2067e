"""Where a file goes, and what it may replace: asked in one place for the whole desk."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

import aedesk.gui
from aedesk.gui.document.mask_state import MaskState
from aedesk.gui.files.target import Target, ask_target, photo_kinds
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.export import Export
from aedesk.imaging.formats.load import load
from aedesk.imaging.mask import Mask
from tests.conftest import drawing
from tests.gui.conftest import Messages, answer_save_dialog, apply

WRITERS = {
    "Save As": lambda desk: desk.saving.save_as(),
    "export": lambda desk: desk.outputs.exporting._export(Export(), ".png"),
    "map of changes": lambda desk: desk.change_map.save(),
    "mask": lambda desk: desk.masks.save(),
    "compressed": lambda desk: desk.compress.save(),
    "recipe": lambda desk: desk.restore_panel.save_button.click(),
}


@pytest.fixture
def worked_on(opened: MainWindow, qtbot: QtBot) -> MainWindow:
    """The desk with something that each of the writers could write."""
    apply(opened, qtbot)
    opened.tool_bar.choose("repair")
    opened.document.edit_mask("Mark", MaskState.of(Mask(np.ones((60, 90), np.bool_))))
    return opened


def test_no_other_place_asks_where_a_file_shall_go() -> None:
    package = Path(aedesk.gui.__file__).parent
    asking = {path.name for path in package.rglob("*.py") if "getSaveFileName" in path.read_text(encoding="utf-8")}
    assert asking == {"target.py"}


@pytest.mark.parametrize("writer", ["Save As", "export", "map of changes", "mask", "compressed"])
@pytest.mark.parametrize("by", ["name", "other name"])
def test_nothing_is_written_over_the_original_without_a_warning(
    writer: str,
    by: str,
    worked_on: MainWindow,
    photo: Path,
    messages: Messages,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = photo.read_bytes()
    suffix = ".aed" if writer == "compressed" else ".png"
    name = photo.rename(photo.with_suffix(suffix))
    edit = worked_on.document.edit
    assert edit.source is not None
    edit.source = replace(edit.source, path=name)
    if by == "other name":
        name = photo.with_name(f"the same{suffix}")
        name.hardlink_to(edit.source.path)
    answer_save_dialog(monkeypatch, name)
    messages.answer = "Cancel"
    WRITERS[writer](worked_on)
    assert messages.texts == [f"Replace the original photo “{name.name}”?"]
    assert messages.informative == ["The original would be lost for good."]
    assert not worked_on.worker.busy and name.read_bytes() == before


@pytest.mark.parametrize("writer", WRITERS)
def test_no_file_is_replaced_without_a_question(
    writer: str, worked_on: MainWindow, tmp_path: Path, messages: Messages, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.gui.restore.test_restore import FADING

    worked_on.restore_panel.show_recipe(FADING)
    suffix = {"compressed": ".aed", "recipe": ".json"}.get(writer, ".png")
    there = tmp_path / f"somebody's{suffix}"
    there.write_bytes(b"somebody's")
    answer_save_dialog(monkeypatch, there.with_suffix(""))  # the suffix is given to it
    messages.answer = "Cancel"
    WRITERS[writer](worked_on)
    assert messages.texts == [f"“{there.name}” already exists. Replace it?"]
    assert not worked_on.worker.busy and there.read_bytes() == b"somebody's"


def test_the_map_of_changes_replaces_the_original_once_i_have_agreed(
    worked_on: MainWindow, photo: Path, messages: Messages, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_save_dialog(monkeypatch, photo)
    messages.answer = "Replace"
    worked_on.change_map.save()
    qtbot.waitUntil(lambda: not worked_on.worker.busy)
    assert not np.array_equal(load(photo).pixels, drawing(60, 90))


@pytest.mark.parametrize(
    ("typed", "filter", "expected"),
    [
        ("aunt.tif", "", "aunt.tif"),
        ("aunt.2", "WebP (*.webp)", "aunt.2.webp"),
        ("aunt", "", "aunt.jpg"),  # the proposal's
    ],
)
def test_a_saved_file_always_has_a_suffix_that_is_written(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, typed: str, filter: str, expected: str
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args, **options: (str(tmp_path / typed), filter))
    target = ask_target(window.desk, photo_kinds(), tmp_path / "old.jpg")
    assert target == Target(tmp_path / expected, overwrite=False)


def test_no_name_is_no_target(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    answer_save_dialog(monkeypatch, "")
    assert ask_target(window.desk, photo_kinds(), Path("/p/old.jpg")) is None


def test_a_file_that_came_while_i_was_asked_is_not_replaced(
    worked_on: MainWindow, tmp_path: Path, messages: Messages, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = tmp_path / "map.png"

    def late(target: Target | None) -> Target | None:
        there.write_bytes(b"somebody's")
        return target

    monkeypatch.setattr("aedesk.gui.files.change_map.ask_target", lambda *asked: late(ask_target(*asked)))
    answer_save_dialog(monkeypatch, there)
    worked_on.change_map.save()
    qtbot.waitUntil(lambda: not worked_on.worker.busy)
    assert there.read_bytes() == b"somebody's" and "already exists" in messages.texts[0]
