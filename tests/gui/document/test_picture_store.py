"""Pictures of the history by their keys."""

from __future__ import annotations

import dataclasses
import gc
import typing
from typing import Any

import numpy as np
import pytest

from aedesk.gui.document.picture import Picture
from aedesk.gui.document.picture_store import Key, PictureStore
from aedesk.gui.document.state import State
from aedesk.imaging.image import Image
from tests.conftest import drawing


def picture() -> Picture:
    return Picture.of(Image(drawing(8, 9)))


def test_a_picture_has_one_key_and_two_pictures_have_two() -> None:
    store, one = PictureStore(), picture()
    key = store.key(one)
    assert store.key(one) is key and store.get(key) is one
    assert store.key(picture()) is not key


def test_a_picture_goes_with_its_key() -> None:
    store = PictureStore()
    key = store.key(picture())
    assert len(store) == 1
    del key
    gc.collect()
    assert len(store) == 0


def test_who_works_on_a_picture_can_go_on_though_it_is_forgotten() -> None:
    store, one = PictureStore(), picture()
    key = store.key(one)
    store.forget(key)
    assert not store.knows(key) and np.array_equal(one.image.pixels, drawing(8, 9))
    with pytest.raises(KeyError):
        store.get(key)
    again = picture()
    store.put(key, again)
    assert store.get(key) is again and store.key(again) is key


def keys_in(declared: type) -> set[str]:
    """The fields that hold a key, in all that a class declares."""
    found: set[str] = set()
    for name, hint in typing.get_type_hints(declared).items():
        for part in (hint, *typing.get_args(hint)):
            if part is Key:
                found.add(f"{declared.__name__}.{name}")
            elif dataclasses.is_dataclass(part) and isinstance(part, type):
                found |= keys_in(part)
    return found


def test_a_state_names_all_pictures_that_it_refers_to() -> None:
    """A new field with a key belongs into `pictures`, or what it needs would be forgotten."""
    assert keys_in(State) == {"State.picture", "HintState.base"}
    key, base = Key(), Key()
    from aedesk.gui.document.hint_state import HintState

    hints: Any = HintState(base=base)
    assert [one for one, _ in State(key, hints=hints).pictures] == [key, base]
