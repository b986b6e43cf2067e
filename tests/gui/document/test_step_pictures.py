"""Small pictures of the photo after each step."""

from __future__ import annotations

import gc

import numpy as np

from aedesk.gui.document.step_pictures import LEAST, StepPictures, small_picture
from aedesk.imaging.image import Image
from aedesk.recipe.history import Done
from tests.conftest import drawing


def test_a_picture_goes_with_its_steps_only() -> None:
    pictures = StepPictures()
    first, second, other = Done("a"), Done("b"), Done("c")
    small = small_picture(Image(drawing(20, 30)))
    pictures.keep((first, second), [small])
    assert pictures.after((first, second)) is small
    assert pictures.after((first,)) is None and pictures.after((other, second)) is None
    assert pictures.after((second,)) is None


def test_nothing_is_held_of_a_step_that_is_gone() -> None:
    pictures, step = StepPictures(), Done("a")
    pictures.keep((step,), [small_picture(Image(drawing(20, 30)))])
    del step
    gc.collect()
    assert len(pictures) == 0


def test_it_is_small_whatever_the_photo_is() -> None:
    photo = Image(np.zeros((3000, 10, 1), np.uint16), np.full((3000, 10), 65535, np.uint16))
    small = small_picture(photo)
    assert LEAST <= small.height() < 2 * LEAST and small.width() >= 1
