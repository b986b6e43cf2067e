from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from aedesk.gui.document.document import Document
from aedesk.gui.document.edit import UNDO_STEPS
from aedesk.gui.document.mask_state import MaskState
from aedesk.gui.document.picture import Picture
from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask
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


def mask_of(pixels: int) -> MaskState:
    marked = np.zeros((8, 8), np.bool_)
    marked.flat[:pixels] = True
    return MaskState.of(Mask(marked))


def test_edits_of_the_mask_can_be_undone_and_are_nothing_to_save(picture: Picture) -> None:
    document = Document()
    document.open(Path("a.png"), picture)
    changes: list[bool] = []
    document.modified_changed.connect(changes.append)
    first, second = mask_of(3), mask_of(9)
    document.edit_mask("Brush", first)
    document.edit_mask("Grow", second)
    assert document.mask is second and not document.modified and changes == []
    document.undo_stack.undo()
    assert document.mask is first
    document.undo_stack.undo()
    assert document.mask is None and document.undo_stack.redoText() == "Brush"


def test_many_moves_of_a_slider_are_one_step(picture: Picture) -> None:
    document = Document()
    document.open(Path("a.png"), picture)
    document.edit_mask("Find damage", mask_of(1))
    for pixels in range(2, 30):
        document.edit_mask("Sensitivity", mask_of(pixels), merges=True)
    document.edit_mask("Margin", mask_of(40), merges=True)
    assert [document.undo_stack.text(i) for i in range(3)] == ["Find damage", "Sensitivity", "Margin"]
    document.undo_stack.undo()
    assert document.mask is not None and document.mask.mask.marked.sum() == 29
    document.undo_stack.undo()
    assert document.mask.mask.marked.sum() == 1
    assert document.undo_stack.count() == 3 and UNDO_STEPS > 3


def test_picture_and_mask_change_together(picture: Picture) -> None:
    document = Document()
    document.open(Path("a.png"), picture)
    mask = mask_of(5)
    document.edit_mask("Brush", mask)
    document.apply("Denoise", Picture(picture.image, picture.levels), mask)
    assert document.mask is mask
    document.apply("Repair", Picture(picture.image, picture.levels))
    assert document.mask is None
    document.undo_stack.undo()
    assert document.mask is mask
    document.apply("Enlarge", Picture.of(Image(drawing(16, 16))), mask)
    assert document.mask is None  # it is of another size


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
