from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from aedesk.imaging.pixels.labels import count_pieces, labelled


def flooded(mask: np.ndarray, corners: bool) -> np.ndarray:
    """The same by walking from pixel to pixel."""
    result = np.zeros(mask.shape, int)
    steps = [(y, x) for y in (-1, 0, 1) for x in (-1, 0, 1) if (y or x) and (corners or not (y and x))]
    for start in zip(*np.nonzero(mask), strict=True):
        if result[start]:
            continue
        result[start] = number = result.max() + 1
        todo = [start]
        while todo:
            y, x = todo.pop()
            for down, across in steps:
                place = (y + down, x + across)
                inside = 0 <= place[0] < mask.shape[0] and 0 <= place[1] < mask.shape[1]
                if inside and mask[place] and not result[place]:
                    result[place] = number
                    todo.append(place)
    return result


@settings(max_examples=60, deadline=None)
@given(arrays(bool, st.tuples(st.integers(1, 9), st.integers(1, 9))), st.booleans())
def test_pieces_are_those_that_a_walk_finds(mask: np.ndarray, corners: bool) -> None:
    labels, walked = labelled(mask, corners), flooded(mask, corners)
    assert ((labels > 0) == mask).all()
    pairs = set(zip(labels[mask].tolist(), walked[mask].tolist(), strict=True))
    assert len(pairs) == len({a for a, _ in pairs}) == len({b for _, b in pairs})


def test_small_pieces_are_not_counted() -> None:
    mask = np.array([[1, 0, 1, 1], [0, 1, 0, 0]], bool)
    assert (count_pieces(mask), count_pieces(mask, 2)) == (3, 1)
