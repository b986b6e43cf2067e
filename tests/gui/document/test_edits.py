"""The work on several photos at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from aedesk.gui.document.document import Document
from aedesk.gui.document.edit import Edit
from aedesk.gui.document.history_memory import HistoryMemory
from aedesk.gui.document.picture import Picture
from aedesk.imaging.image import Image
from aedesk.recipe.history import Done
from aedesk.recipe.recipe import Step
from aedesk.tools.denoise import DenoiseParams
from tests.conftest import drawing

A, B, C = (Path(f"{name}.png") for name in "abc")


@pytest.fixture
def document(qapp: object, tmp_path: Path) -> Iterator[Document]:
    document = Document()
    memory = HistoryMemory(document, tmp_path / "history")
    yield document
    memory.close()


def picture() -> Picture:
    return Picture.of(Image(drawing(40, 60)))


def step(document: Document, strength: float = 1) -> Picture:
    made, steps = picture(), (*document.steps, Done("Denoise", Step("denoise", DenoiseParams(strength=strength))))
    document.apply("Denoise", made, steps=steps)
    return made


def opened(document: Document, path: Path) -> Edit:
    document.open(path, picture())
    return document.edit


def test_each_photo_keeps_its_own_steps(document: Document) -> None:
    first = opened(document, A)
    made = step(document)
    second = opened(document, B)
    assert document.steps == () and not document.modified and not document.undo_stack.canUndo()
    document.show(first)
    assert document.current is made and document.modified and document.undo_stack.undoText() == "Denoise"
    assert document.edits.of(A) is first and document.edits.of(B) is second and document.edits.of(C) is None
    assert document.edits.unsaved == [first]


def test_only_what_happens_to_the_shown_photo_is_told(document: Document) -> None:
    first = opened(document, A)
    opened(document, B)
    told: list[str] = []
    document.picture_changed.connect(lambda: told.append("picture"))
    document.steps_changed.connect(lambda: told.append("steps"))
    document.edits.changed.connect(lambda path: told.append(path.name))
    first.apply("Denoise", picture())  # a tool has ended
    assert set(told) == {"a.png"} and first.modified
    document.show(first)
    assert "picture" in told and "steps" in told


def test_a_photo_that_was_left_has_its_turn_before_the_change(document: Document) -> None:
    first, left = opened(document, A), list[Edit]()
    document.leaving.connect(lambda: left.append(document.edit))
    opened(document, B)
    assert left == [first]


def test_what_is_saved_may_be_let_go_and_what_is_not_stays(document: Document) -> None:
    for path in (A, B, C):
        opened(document, path)
        step(document)
    document.saved(Path("c restored.png"))
    document.edits.keep([A])
    assert [edit.path for edit in document.edits] == [A, B]


def test_work_that_is_let_go_leaves_the_memory(document: Document) -> None:
    opened(document, A)
    step(document)
    opened(document, B)
    assert len(document.pictures) == 3
    document.edits.drop(A)
    assert len(document.pictures) == 1


def test_a_photo_that_was_only_looked_at_takes_no_memory(document: Document) -> None:
    first = opened(document, A)
    opened(document, B)
    assert not first.is_awake and first.original is None and len(document.pictures) == 1


def test_a_photo_that_lies_in_no_file_stays(document: Document) -> None:
    document.open(A, picture(), in_file=False)
    first = document.edit
    opened(document, B)
    assert first.is_awake and first.modified


def test_many_photos_take_no_more_memory_than_one(
    document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = picture().nbytes
    monkeypatch.setattr("aedesk.gui.document.history_memory.KEPT_BYTES", 3 * one)
    for number in range(12):
        opened(document, Path(f"{number}.png"))
        step(document)

    def in_memory() -> int:
        return sum(document.pictures.get(key).nbytes for key in document.pictures)

    qtbot.waitUntil(lambda: in_memory() <= 3 * one)
    assert len(document.pictures) == 24 and len(document.edits.unsaved) == 12
    assert document.current is not None and document.current.nbytes  # what is shown is not put away


def test_beyond_the_room_on_the_disk_the_photo_that_was_shown_longest_ago_is_forgotten(
    document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aedesk.gui.document.history_memory.KEPT_BYTES", 1)
    monkeypatch.setattr("aedesk.gui.document.history_memory.FILED_BYTES", 40_000)
    edits = []
    for number in range(6):
        edits.append(opened(document, Path(f"{number}.png")))
        step(document)
    document.picture_changed.emit()
    qtbot.waitUntil(lambda: not edits[0].is_awake)
    assert edits[-1].is_awake and all(edit.modified for edit in edits)
