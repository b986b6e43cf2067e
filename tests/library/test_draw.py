"""What a code keeps, and principal components beside it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aedesk.imaging.image import Image
from aedesk.jobs import Cancelled, Job
from aedesk.library import draw
from aedesk.library.code import NUMBERS, to_bytes
from aedesk.library.draw import (
    DIRECTIONS,
    DRAWN,
    KEPT,
    Basis,
    Sample,
    Seen,
    decibels,
    drawn_by_components,
    drawn_by_network,
    moved,
    see,
    small_picture,
)
from tests.library.fakes import fake_coder, picture, save


class Drawing64:
    """An engine that draws the code as 16x16 squares of 4 pixels."""

    threads = 1

    def run(self, card, inputs, job):  # type: ignore[no-untyped-def]
        return [np.kron(inputs["code"].reshape(-1, 1, 16, 16) + 0.5, np.ones((1, 1, 4, 4), np.float32))]


def seen(seed: int = 0) -> Seen:
    rng = np.random.default_rng(seed)
    unit = rng.normal(size=NUMBERS).astype(np.float32)
    return Seen(rng.random((DRAWN, DRAWN), dtype=np.float32), unit / np.linalg.norm(unit))


def sample(tmp_path: Path, count: int) -> Sample:
    paths = [save(tmp_path / f"{seed}.png", seed) for seed in range(count)]
    codes = to_bytes(np.random.default_rng(1).normal(size=(count, NUMBERS)))
    return Sample(paths, codes)


@settings(max_examples=25)
@given(st.integers(0, 12), st.integers(1, 12), st.integers(0, 99))
def test_components_are_those_of_an_exact_decomposition(count: int, width: int, seed: int) -> None:
    rows = np.random.default_rng(seed).normal(size=(count, width)).astype(np.float32)
    basis = Basis.of(rows, 5)
    assert len(basis.vectors) == len(basis.deviations) <= min(5, max(0, count - 1), width)
    assert np.allclose(basis.vectors @ basis.vectors.T, np.eye(len(basis.vectors)), atol=1e-4)
    if count > 1:
        exact = np.linalg.svd(rows - rows.mean(axis=0), compute_uv=False)[: len(basis.deviations)]
        assert np.allclose(basis.deviations, exact / np.sqrt(count), atol=1e-4)
        assert 0 <= basis.shares.sum() <= 1.0001


def test_all_components_give_the_row_and_fewer_give_less() -> None:
    rows = np.random.default_rng(0).normal(size=(9, 20)).astype(np.float32)
    basis = Basis.of(rows, 20)
    errors = [float(np.abs(basis.kept(rows[0], number) - rows[0]).sum()) for number in range(9)]  # type: ignore[operator]
    assert errors[-1] < 1e-3 and errors == sorted(errors, reverse=True)
    assert basis.kept(rows[0], 9) is None


def test_pictures_are_drawn_from_the_first_numbers() -> None:
    from dataclasses import replace
    from typing import Any

    engine: Any = Drawing64()
    one = seen()
    drawings = drawn_by_network(one, replace(fake_coder(), engine=engine), Job())
    assert len(drawings) == len(KEPT)
    for numbers, drawing in zip(KEPT, drawings, strict=True):
        squares = drawing.picture[::4, ::4].ravel() - 0.5
        assert np.allclose(squares[:numbers], one.unit[:numbers], atol=1e-5) and not squares[numbers:].any()
        assert drawing.decibels == pytest.approx(decibels(drawing.picture, one.picture))


def test_a_photo_is_seen_as_its_code_says() -> None:
    image = Image(picture(3))
    found = see(image, fake_coder(), Job())
    assert found.picture.shape == (DRAWN, DRAWN) and np.array_equal(found.picture, small_picture(image))
    assert np.linalg.norm(found.unit) == pytest.approx(1, abs=1e-5)
    assert found.picture.mean() == pytest.approx(image.pixels.mean() / 255, abs=0.05)


def test_components_are_of_other_photos_than_the_one_that_is_shown(tmp_path: Path) -> None:
    photos = sample(tmp_path, 8)
    (tmp_path / "3.png").write_bytes(b"broken")
    itself = photos.units[0]
    basis = photos.basis(Seen(seen().picture, itself), 0.9, Job())
    assert len(basis.vectors) == 2 * 6 - 1  # without itself and the broken one, and each mirrored
    made = drawn_by_components(seen(), basis)
    assert made[0] is not None and made[0].picture.shape == (DRAWN, DRAWN) and made[2] is made[3] is None


def test_small_pictures_are_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    photos = sample(tmp_path, 3)
    with pytest.raises(Cancelled):
        stopped = Job()
        stopped.cancel()
        photos.basis(seen(), 0.9, stopped)
    photos.basis(seen(), 0.9, Job())
    monkeypatch.setattr(draw, "shared_thumbnail", lambda path: pytest.fail("read again"))
    assert len(photos.basis(seen(), 0.9, Job()).vectors) == 5


def test_codes_are_moved_along_the_directions_in_which_they_differ() -> None:
    rng = np.random.default_rng(2)
    axis = np.zeros(NUMBERS)
    axis[7] = 1
    codes = to_bytes(0.1 * rng.normal(size=(60, NUMBERS)) + 4 * rng.normal(size=(60, 1)) * axis + 1)
    basis = Sample([Path(f"{number}") for number in range(60)], codes).directions()
    assert len(basis.vectors) == DIRECTIONS and abs(basis.vectors[0, 7]) > 0.9 and basis.shares[0] > 0.5
    one = seen()
    there = moved(one, basis, [2.0])
    assert np.linalg.norm(there.unit) == pytest.approx(1, abs=1e-5)
    assert (there.unit - one.unit) @ basis.vectors[0] > 0
    assert np.allclose(moved(one, basis, [0.0] * DIRECTIONS).unit, one.unit, atol=1e-6)


def test_without_a_library_the_first_numbers_are_moved() -> None:
    basis = Sample([], np.empty((0, NUMBERS), np.int8)).directions()
    assert np.array_equal(basis.vectors, np.eye(DIRECTIONS, NUMBERS))


def test_decibels() -> None:
    grey = np.full((4, 4), 0.5, np.float32)
    assert decibels(grey, grey) == 99 and decibels(grey, grey + 0.1) == pytest.approx(20, abs=0.01)
