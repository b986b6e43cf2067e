"""Small pictures of the photo after each step."""

from __future__ import annotations

import gc

import numpy as np

from aedesk.gui.document.step_pictures import WAYS, StepPictures, small_picture
from aedesk.imaging.image import Image
from aedesk.imaging.packed_picture import SIDE
from aedesk.recipe.history import Done
from tests.conftest import drawing


def test_a_picture_goes_with_its_steps_only() -> None:
    pictures = StepPictures()
    first, second, other = Done("a"), Done("b"), Done("c")
    small = small_picture(Image(drawing(20, 30)))
    pictures.keep((first, second), [small])
    kept = pictures.after((first, second))
    assert kept is not None and kept.picture == small
    assert pictures.after((first,)) is None and pictures.after((other, second)) is None
    assert pictures.after((second,)) is None


def test_a_step_has_a_picture_after_each_of_its_pasts() -> None:
    pictures, first, other, last = StepPictures(), Done("a"), Done("b"), Done("c")
    shades = [small_picture(Image(np.full((20, 30, 1), shade, np.uint8))) for shade in (10, 90)]
    pictures.keep((first, last), [shades[0]])
    pictures.keep((other, last), [shades[1]])
    assert pictures.after_each((first, last)) == [None, shades[0]]
    assert pictures.after_each((other, last)) == [None, shades[1]]
    for number in range(WAYS):
        pictures.keep((Done(str(number)), last), [shades[0]])
    assert pictures.after((first, last)) is None  # so many are not kept


def test_steps_that_were_taken_in_either_order_hold_nothing() -> None:
    pictures, first, second = StepPictures(), Done("a"), Done("b")
    small = small_picture(Image(drawing(20, 30)))
    pictures.keep((first, second), [small])
    pictures.keep((second, first), [small])
    assert len(pictures) == 2
    del first, second
    gc.collect()
    assert len(pictures) == 0


def test_nothing_is_held_of_a_step_that_is_gone() -> None:
    pictures, step = StepPictures(), Done("a")
    pictures.keep((step,), [small_picture(Image(drawing(20, 30)))])
    del step
    gc.collect()
    assert len(pictures) == 0


def test_it_is_small_whatever_the_photo_is() -> None:
    photo = Image(np.zeros((3000, 10, 1), np.uint16), np.full((3000, 10), 65535, np.uint16))
    small = small_picture(photo)
    assert small.height() == SIDE and small.width() >= 1
