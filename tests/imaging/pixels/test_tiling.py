from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aedesk.imaging.pixels.tiling import Tile, computed, largest_window, mirrored, tiles
from aedesk.models.store import ModelStore

TILED = ["denoise", "find_damage", "inpaint", "remove_mark"]
BAR = 1.25


def sides(tile: Tile) -> tuple[int, int]:
    top, left, bottom, right = tile.window
    return bottom - top, right - left


def with_halo(height: int, width: int, halo: int, multiple: int) -> int:
    """Pixels of the photo, rounded up to the network's grid, and of its halo: what must be computed at least."""
    tall, wide = (-(-size // multiple) * multiple + 2 * halo for size in (height, width))
    return tall * wide


def check_work(height: int, width: int, halo: int, multiple: int) -> None:
    """Cores cover the photo once; windows hold them and their halo, are few and of one bounded size."""
    work = tiles((0, 0, height, width), halo, multiple)
    assert len({sides(tile) for tile in work}) == 1, "all tiles must have one size, or the runtime allocates anew"
    assert all(side % multiple == 0 for side in sides(work[0]))
    assert sides(work[0])[0] * sides(work[0])[1] <= largest_window(halo, multiple)
    for tile in work:
        assert tile.window[0] % multiple == tile.window[1] % multiple == 0
        assert all(window <= core - halo for window, core in zip(tile.window[:2], tile.core[:2], strict=True))
        assert all(window >= core + halo for window, core in zip(tile.window[2:], tile.core[2:], strict=True))
    rows = sorted({(tile.core[0], tile.core[2]) for tile in work})
    columns = sorted({(tile.core[1], tile.core[3]) for tile in work})
    assert [tile.core for tile in work] == [
        (top, left, bottom, right) for top, bottom in rows for left, right in columns
    ]
    for spans, size in ((rows, height), (columns, width)):
        assert [start for start, _ in spans] == [0, *(stop for _, stop in spans[:-1])] and spans[-1][1] == size
    assert computed(work) <= BAR * with_halo(height, width, halo, multiple)


@given(st.integers(1, 6000), st.integers(1, 6000), st.integers(1, 64), st.integers(0, 64))
@settings(deadline=None)
def test_tiles_cover_a_photo_at_a_quarter_more_than_its_own_work(
    height: int, width: int, multiple: int, halo: int
) -> None:
    check_work(height, width, halo // multiple * multiple, multiple)


@pytest.mark.parametrize("id", TILED)
@pytest.mark.parametrize(
    "size",
    [(1, 1), (448, 448), (456, 456), (500, 500), (321, 481), (512, 768), (800, 600), (3000, 4000), (8660, 11547)],
)
def test_no_photo_is_computed_twice(id: str, size: tuple[int, int]) -> None:
    card = ModelStore().get(id)
    check_work(*size, card.halo, card.multiple)


@pytest.mark.parametrize("id", TILED)
def test_what_fits_into_one_window_is_one(id: str) -> None:
    card = ModelStore().get(id)
    for height, width in ((1, 1), (100, 300), (448, 448), (500, 500)):
        (tile,) = tiles((0, 0, height, width), card.halo, card.multiple)
        assert tile.core == (0, 0, height, width)
        assert computed([tile]) == with_halo(height, width, card.halo, card.multiple)


@given(
    height=st.integers(1, 150),
    width=st.integers(1, 150),
    side=st.sampled_from([80, 112, 128]),
    halo=st.sampled_from([0, 16, 32]),
)
def test_tiles_put_together_are_the_photo(height: int, width: int, side: int, halo: int) -> None:
    photo = np.arange(height * width, dtype=np.int64).reshape(height, width, 1)
    result = np.full_like(photo, -1)
    for tile in tiles((0, 0, height, width), halo, 16, side * side):
        window = tile.cut(photo)
        assert window.shape[0] * window.shape[1] <= side * side
        tile.paste(result, window)
    assert (result == photo).all()


@given(st.integers(0, 99), st.integers(0, 99), st.integers(1, 51), st.integers(1, 51), st.sampled_from([0, 16, 32]))
def test_tiles_of_a_box_are_that_part_of_the_photo(top: int, left: int, tall: int, wide: int, halo: int) -> None:
    photo = np.arange(150 * 150, dtype=np.int64).reshape(150, 150, 1)
    result = np.full((tall, wide, 1), -1)
    for tile in tiles((top, left, top + tall, left + wide), halo, 16, 96 * 96):
        assert all(side % 16 == 0 for side in tile.window)
        tile.paste(result, tile.cut(photo), (top, left))
    assert (result == photo[top : top + tall, left : left + wide]).all()


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
    with pytest.raises(ValueError, match="multiple of 16"):
        tiles((0, 0, 100, 100), 20, 16)


def test_no_window_is_smaller_than_its_halo_asks_for() -> None:
    assert {sides(tile) for tile in tiles((0, 0, 100, 100), 32, 16, 64 * 64)} == {(80, 80)}
