"""Duplicates and versions: the best is kept, the others are rejected, none is deleted."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from aedesk.gui.library.controller import VERSIONS, LibraryController
from aedesk.imaging.formats.rating import REJECT, rating_of
from aedesk.library import measures
from tests.gui.library.conftest import show_tab, shown, wait


@pytest.fixture
def looked(filled: LibraryController, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> LibraryController:
    """`a`, its copy and its smaller version."""
    monkeypatch.setitem(measures.OF, "blur", lambda image, context: 2.0 if image.width < 90 else 1.0)
    monkeypatch.setitem(measures.OF, "damage", lambda image, context: 0.0)
    show_tab(filled, VERSIONS, qtbot)
    wait(filled, qtbot, lambda: filled.versions.looked)
    return filled


@pytest.mark.window
def test_i_keep_the_best_and_no_file_is_deleted(looked: LibraryController, box: Path, qtbot: QtBot) -> None:
    assert [stack.title for stack in looked.versions.stacks] == ["a.png"]
    looked.page.header.button(looked.versions.keep_best).click()
    wait(looked, qtbot, lambda: not looked.versions.stacks)
    small, copy = box / "seaside" / "small a.png", box / "seaside" / "copy of a.png"
    assert rating_of(box / "a.png") == 0 and rating_of(small) == REJECT and rating_of(copy) == REJECT
    assert small.exists() and copy.exists()
    looked.edits.undo()
    wait(looked, qtbot, lambda: len(looked.versions.stacks) == 1)
    assert rating_of(small) == 0


def test_i_see_why_one_is_better(looked: LibraryController, qtbot: QtBot) -> None:
    looked.versions.grid.chosen.emit(0)
    wait(looked, qtbot, lambda: "sharper" in looked.photos.scope.says(looked.photos.photos[0]))
    assert shown(looked) == ["a.png", "copy of a.png", "small a.png"]
    says = looked.photos.scope.says
    assert says(looked.photos.photos[0]).startswith("larger, sharper")
    assert says(looked.photos.photos[2]).startswith("45 × 30")


def test_i_keep_another_one(looked: LibraryController, box: Path, qtbot: QtBot) -> None:
    looked.versions.grid.chosen.emit(0)
    wait(looked, qtbot, lambda: True)
    looked.photos.grid.select(2)
    looked.page.header.button(looked.versions.keep_selected).click()
    wait(looked, qtbot, lambda: rating_of(box / "a.png") == REJECT)
    assert rating_of(box / "seaside" / "small a.png") == 0


def test_nothing_twice_is_said(library: LibraryController, tmp_path: Path, qtbot: QtBot) -> None:
    from tests.library.fakes import save

    save(tmp_path / "one" / "x.png", 5)
    library.indexing.add(tmp_path / "one")
    wait(library, qtbot, lambda: len(shown(library)) == 1)
    show_tab(library, VERSIONS, qtbot)
    wait(library, qtbot, lambda: library.versions.looked)
    assert library.versions.grid.message == "No photo is there twice."
