from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from aedesk.errors import AEDeskError
from aedesk.workshop.known import Known
from aedesk.workshop.recipe import SHAPES, Recipe
from aedesk.workshop.samples import samples_of

RECIPE = Recipe(data=SHAPES, side=8, code=5)


def known() -> Known:
    samples = samples_of(RECIPE)
    return Known.of(samples, lambda p: p.reshape(len(p), -1)[:, :5], lambda p: p + np.float32(0.1), RECIPE)


def test_it_is_compared_with_as_many_numbers_of_pca() -> None:
    made = known()
    assert made.ours == pytest.approx(20, abs=0.01) and made.numbers == 5
    at = dict(zip(made.sizes.tolist(), made.linear.tolist(), strict=True))
    assert at[4] < made.beside < at[8]


def test_what_is_written_is_read(tmp_path: Path) -> None:
    made = known()
    made.write(tmp_path / "known.npz")
    again = Known.read(tmp_path / "known.npz")
    assert again.ours == made.ours and np.array_equal(again.places, made.places)


def test_what_is_broken_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "known.npz").write_bytes(b"PK nonsense")
    with pytest.raises(AEDeskError, match="cannot be read"):
        Known.read(tmp_path / "known.npz")
