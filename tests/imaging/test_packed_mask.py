from __future__ import annotations

import base64
import zlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from aedesk.imaging.mask import Mask
from aedesk.imaging.packed_mask import PackedMask

masks = arrays.arrays(np.bool_, st.tuples(st.integers(1, 20), st.integers(1, 20))).map(Mask)


@given(masks)
def test_a_mask_comes_back_from_bits_and_from_text(mask: Mask) -> None:
    small = PackedMask.of(mask)
    again = PackedMask.from_text(small.to_text(), *mask.marked.shape)
    assert np.array_equal(small.mask.marked, mask.marked) and np.array_equal(again.mask.marked, mask.marked)


@given(st.text())
def test_any_text_is_a_mask_or_a_sentence(text: str) -> None:
    with pytest.raises(ValueError, match=r"\.$"):
        PackedMask.from_text(text, 9, 12)


def test_a_mask_of_another_size_is_refused_and_does_not_fill_the_memory() -> None:
    text = PackedMask.of(Mask.empty(9, 12)).to_text()
    with pytest.raises(ValueError, match="not 13 x 20 pixels"):
        PackedMask.from_text(text, 20, 13)
    bomb = base64.b64encode(zlib.compress(bytes(50_000_000))).decode()
    with pytest.raises(ValueError, match="not 12 x 9 pixels"):
        PackedMask.from_text(bomb, 9, 12)


def test_a_stroke_on_a_large_scan_takes_little_room() -> None:
    small = PackedMask.of(Mask.empty(4000, 6000).painted([(3000.0, 2000.0), (3040.0, 2010.0)], 30))
    assert small.part.nbytes < 1000 and PackedMask.of(Mask.empty(4000, 6000)).part.nbytes == 0
