"""Which pictures of the history stay in memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from aedesk.gui.document.document import Document
from aedesk.gui.document.hint_state import HintState
from aedesk.gui.document.history_memory import HistoryMemory
from aedesk.gui.document.picture import Picture
from aedesk.gui.document.picture_store import Key
from aedesk.imaging.image import Image
from aedesk.recipe.history import Done
from aedesk.recipe.recipe import Step
from aedesk.tools.denoise import DenoiseParams
from tests.conftest import drawing


@pytest.fixture
def document(tmp_path: Path, qtbot: QtBot) -> Iterator[Document]:
    document = Document()
    memory = document.memory = HistoryMemory(document, tmp_path / "history")  # type: ignore[attr-defined]
    document.open(Path("a.png"), picture())
    yield document
    memory.close()


def picture() -> Picture:
    return Picture.of(Image(drawing(40, 60)))


def wait(document: Document, qtbot: QtBot) -> None:
    memory: HistoryMemory = document.memory  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: not memory._timer.isActive() and not memory._on_the_way)


def take_steps(document: Document, count: int) -> list[Key]:
    steps = document.steps
    made = []
    for strength in range(count):
        steps = (*steps, Done("Denoise", Step("denoise", DenoiseParams(strength=strength))))
        document.apply("Denoise", picture(), steps=steps)
        made.append(document.state.picture)
    return made


def pictures(document: Document, keys: list[Key]) -> list[Picture]:
    return [document.pictures.get(key) for key in keys]


def test_the_oldest_go_to_the_disk(document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    original = document.current
    assert original is not None
    monkeypatch.setattr("aedesk.gui.document.history_memory.KEPT_BYTES", 4 * original.nbytes)
    keys = take_steps(document, 8)
    wait(document, qtbot)
    made = pictures(document, keys)
    assert [one.bytes_in_file > 0 for one in made] == [True] * 5 + [False] * 3
    assert not original.bytes_in_file
    assert all(np.array_equal(one.image.pixels, drawing(40, 60)) for one in made)
    assert sum(one.nbytes for one in [original, *made]) == 4 * original.nbytes


def test_beyond_the_room_on_the_disk_the_oldest_are_forgotten(
    document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aedesk.gui.document.history_memory.KEPT_BYTES", 1)
    monkeypatch.setattr("aedesk.gui.document.history_memory.HURRY", 1_000_000)  # one look at a time
    made = take_steps(document, 4)
    wait(document, qtbot)
    monkeypatch.setattr("aedesk.gui.document.history_memory.FILED_BYTES", pictures(document, made)[0].bytes_in_file)
    made += take_steps(document, 1)
    wait(document, qtbot)
    document.undo_stack.undo()
    wait(document, qtbot)
    assert [document.pictures.knows(key) for key in made] == [False, False, True, True, True]  # two is undone to
    assert pictures(document, made[4:])[0].bytes_in_file and document.state.picture is made[3]


def test_what_cannot_be_worked_out_anew_is_kept_on_a_full_disk(
    document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aedesk.gui.document.history_memory.KEPT_BYTES", 1)
    monkeypatch.setattr("aedesk.gui.document.picture_file.LEFT_FREE", 1 << 62)
    document.apply("Recovered edits", picture())
    recovered = document.state.picture
    take_steps(document, 4)
    wait(document, qtbot)
    assert document.pictures.get(recovered).nbytes


def test_the_original_and_what_is_shown_stay(document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aedesk.gui.document.history_memory.KEPT_BYTES", 1)
    original = document.original
    made = take_steps(document, 2)
    document.undo_stack.undo()
    wait(document, qtbot)
    assert original is not None and original.nbytes and document.state.picture is made[0]
    (second,) = pictures(document, made[1:])
    assert not second.nbytes and np.array_equal(second.image.pixels, drawing(40, 60))


def test_many_quick_steps_are_put_away_without_a_rest(
    document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    memory: HistoryMemory = document.memory  # type: ignore[attr-defined]
    original = document.current
    assert original is not None
    monkeypatch.setattr("aedesk.gui.document.history_memory.KEPT_BYTES", 5 * original.nbytes)
    take_steps(document, 5)  # six pictures: they may wait for the rest
    assert not memory._on_the_way
    take_steps(document, 1)  # a little more, and a rush through photos would fill the memory
    assert memory._on_the_way
    wait(document, qtbot)


def test_what_a_single_undo_brings_back_is_not_forgotten(
    document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aedesk.gui.document.history_memory.KEPT_BYTES", 1)
    monkeypatch.setattr("aedesk.gui.document.picture_file.LEFT_FREE", 1 << 62)  # a full disk
    made = take_steps(document, 4)
    wait(document, qtbot)
    assert [document.pictures.knows(key) for key in made] == [False, False, True, True]


def test_the_photo_that_hints_are_mended_on_is_not_forgotten(
    document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aedesk.gui.document.history_memory.KEPT_BYTES", 1)
    monkeypatch.setattr("aedesk.gui.document.picture_file.LEFT_FREE", 1 << 62)
    (base,) = take_steps(document, 1)
    hints = HintState(base=base, base_steps=document.steps)
    for number in range(3):  # coloured again and again, always from the same photo
        document.apply("Colorize", picture(), hints=hints, steps=(*document.steps, Done(f"{number}")))
    wait(document, qtbot)
    assert document.pictures.knows(base) and base in document.at_hand
    document.undo_stack.undo()
    wait(document, qtbot)
    assert document.pictures.get(base).nbytes


def test_a_closed_memory_leaves_no_worker(document: Document) -> None:
    memory: HistoryMemory = document.memory  # type: ignore[attr-defined]
    memory.close()
    with pytest.raises(RuntimeError):
        memory.worker.run(lambda job: None, lambda _: None)
