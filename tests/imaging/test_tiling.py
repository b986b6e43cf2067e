from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aedesk.imaging.tiling import mirrored, tiles


@given(
    height=st.integers(1, 150),
    width=st.integers(1, 150),
    core=st.sampled_from([16, 48, 64]),
    halo=st.sampled_from([0, 16, 32]),
)
def test_tiles_put_together_are_the_photo(height: int, width: int, core: int, halo: int) -> None:
    photo = np.arange(height * width, dtype=np.int64).reshape(height, width, 1)
    result = np.full_like(photo, -1)
    shapes = set()
    for tile in tiles(height, width, core, halo, 16):
        window = tile.cut(photo)
        shapes.add(window.shape)
        assert tile.window[0] % 16 == 0 and tile.window[1] % 16 == 0
        tile.paste(result, window)
    assert (result == photo).all()
    assert len(shapes) == 1, "all tiles must have one size, or the runtime allocates anew"
    assert all(side % 16 == 0 for side in shapes.pop()[:2])


@given(size=st.integers(1, 20), start=st.integers(-60, 0), length=st.integers(1, 100))
def test_mirroring_is_that_of_numpy(size: int, start: int, length: int) -> None:
    stop = start + length
    indices = mirrored(start, stop, size)
    if indices is None:
        assert start >= 0 and stop <= size
        return
    padded = np.pad(np.arange(size), (60, 200), mode="reflect") if size > 1 else np.zeros(261, int)
    assert (indices == padded[start + 60 : stop + 60]).all()


def test_a_halo_off_the_grid_is_refused() -> None:
    with pytest.raises(ValueError, match="multiples of 16"):
        list(tiles(100, 100, 64, 20, 16))
