from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aedesk.errors import AEDeskError
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.lab import to_lab
from aedesk.tools.hint import Hint, check_hints

BYTE = st.integers(0, 255)


@given(st.integers(0, 99999), st.integers(0, 99999), st.tuples(BYTE, BYTE, BYTE))
def test_what_is_written_is_read(x: int, y: int, colour: tuple[int, int, int]) -> None:
    hint = Hint(x, y, colour)
    assert Hint.parse(str(hint)) == hint


@given(st.text(max_size=20))
def test_anything_else_is_refused_with_a_sentence(text: str) -> None:
    try:
        hint = Hint.parse(text)
    except ValueError as problem:
        assert "X,Y,#RRGGBB" in str(problem)
    else:
        assert text.count(",") == 2 and hint.x >= 0


@pytest.mark.parametrize("text", ["1,2,#12345", "1,2", "1.5,2,#123456", "-1,2,#123456", "1,2,red", "1,2,#12345g"])
def test_malformed_hints(text: str) -> None:
    with pytest.raises(ValueError, match="is not a hint"):
        Hint.parse(text)


def test_its_chroma_is_that_of_the_colour() -> None:
    assert Hint(0, 0, (200, 30, 30)).ab == pytest.approx(to_lab(np.array([200, 30, 30]) / 255)[1:], abs=1e-4)


def test_hints_beside_the_photo_are_named() -> None:
    image = Image(np.zeros((20, 30, 1), np.uint8))
    check_hints([Hint(0, 0, (1, 2, 3)), Hint(29, 19, (1, 2, 3))], image)
    with pytest.raises(AEDeskError, match="30,5,#010203 is not on the photo, which is 30 x 20"):
        check_hints([Hint(30, 5, (1, 2, 3))], image)
