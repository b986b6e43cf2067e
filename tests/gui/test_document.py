from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from aedesk.gui.document import UNDO_STEPS, Document
from aedesk.gui.picture import Picture
from aedesk.imaging.image import Image
from tests.conftest import drawing


@pytest.fixture
def picture(qapp: object) -> Picture:
    return Picture.of(Image(drawing(8, 8)))


def test_undo_and_redo_walk_through_the_pictures(picture: Picture, qtbot: QtBot) -> None:
    document = Document()
    document.open(Path("a.png"), picture)
    second, third = (Picture(picture.image, picture.levels) for _ in range(2))
    document.apply("Denoise", second)
    document.apply("Denoise", third)
    assert document.modified
    document.undo_stack.undo()
    assert document.current is second
    document.undo_stack.undo()
    assert document.current is picture and not document.modified
    document.undo_stack.redo()
    assert document.current is second
    document.saved(Path("b.png"))
    assert not document.modified and document.original is picture


def test_a_new_photo_forgets_the_steps_of_the_old(picture: Picture) -> None:
    document = Document()
    document.open(Path("a.png"), picture)
    document.apply("Denoise", picture)
    document.saved(Path("a2.png"))
    document.open(Path("b.png"), picture)
    assert not document.undo_stack.canUndo() and document.saved_path is None and document.name == "b.png"


def test_steps_are_bounded_because_each_holds_a_photo(picture: Picture) -> None:
    document = Document()
    document.open(Path("a.png"), picture)
    for _ in range(UNDO_STEPS + 5):
        document.apply("Denoise", Picture(picture.image, picture.levels))
    assert document.undo_stack.count() == UNDO_STEPS


@pytest.mark.parametrize(
    ("opened", "proposed"),
    [
        ("Großmutter.JPG", "Großmutter (restored).JPG"),
        ("a.b.tiff", "a.b (restored).tiff"),
        ("scan.bmp", "scan (restored).png"),  # not written by AEDesk
        ("photo", "photo (restored).png"),
    ],
)
def test_the_proposed_name_is_never_the_original(picture: Picture, opened: str, proposed: str) -> None:
    document = Document()
    document.open(Path("/photos") / opened, picture)
    assert document.proposed_path() == Path("/photos") / proposed


def test_nothing_can_be_applied_to_an_empty_desk(picture: Picture) -> None:
    with pytest.raises(RuntimeError):
        Document().apply("Denoise", picture)
