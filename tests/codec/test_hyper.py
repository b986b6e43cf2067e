from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from aedesk.codec.hyper import HyperDecoder, WholeLayer
from aedesk.errors import AEDeskError

SHIFT = np.array([0, 3, -5, 70, -70], np.int16)


def some_decoder(seed: int = 0) -> HyperDecoder:
    rng = np.random.default_rng(seed)

    def layer(inputs: int, outputs: int, upscale: bool) -> WholeLayer:
        weight = rng.integers(-127, 128, (outputs * (4 if upscale else 1), inputs, 3, 3)).astype(np.int16)
        return WholeLayer(weight, rng.integers(-500, 500, len(weight)).astype(np.int32), 6, upscale)

    return HyperDecoder([layer(4, 6, True), layer(6, 6, True), layer(6, 5, False)], 64)


def test_a_layer_is_a_convolution_in_whole_numbers() -> None:
    rng = np.random.default_rng(1)
    maps = rng.integers(-255, 256, (2, 4, 5)).astype(np.float64)
    weight = rng.integers(-127, 128, (3, 2, 3, 3)).astype(np.int16)
    bias = rng.integers(-900, 900, 3).astype(np.int32)
    result = WholeLayer(weight, bias, 6, False).apply(maps)
    padded = np.pad(maps, ((0, 0), (1, 1), (1, 1))).astype(int)
    for k, y, x in np.ndindex(3, 4, 5):
        assert result[k, y, x] == (int((weight[k] * padded[:, y : y + 3, x : x + 3]).sum()) + int(bias[k])) >> 6


def test_the_order_of_the_sums_does_not_matter() -> None:
    """What threads and libraries change is the order; whole numbers do not mind."""
    decoder = some_decoder()
    side = np.random.default_rng(2).integers(-255, 256, (4, 3, 7)).astype(np.int32)
    numbers = decoder.table_numbers(side, SHIFT)
    assert numbers.shape == (5, 12, 28) and numbers.dtype == np.uint8 and numbers.max() <= 63
    # The quality shifts the choice, as far as there are tables.
    plain = decoder.table_numbers(side, np.zeros(5, np.int16)).astype(int)
    inside = (plain > 0) & (plain < 63)
    moved = np.clip(plain + SHIFT[:, None, None], 0, 63)
    assert inside.any() and np.array_equal(numbers[inside], moved[inside])
    turned = HyperDecoder(
        [
            WholeLayer(decoder.layers[0].weight[:, ::-1].copy(), decoder.layers[0].bias, 6, True),
            *decoder.layers[1:],
        ],
        64,
    )
    assert np.array_equal(turned.table_numbers(side[::-1].copy(), SHIFT), numbers)


def test_it_goes_to_a_file_and_comes_back(tmp_path: Path) -> None:
    decoder = some_decoder()
    decoder.save(tmp_path / "hyper.npz")
    side = np.random.default_rng(3).integers(-9, 9, (4, 2, 2)).astype(np.int32)
    back = HyperDecoder.load(tmp_path / "hyper.npz")
    assert np.array_equal(back.table_numbers(side, SHIFT), decoder.table_numbers(side, SHIFT))
    with pytest.raises(AEDeskError, match="cannot be read"):
        HyperDecoder.load(tmp_path / "none.npz")
