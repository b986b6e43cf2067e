"""Shapes of real damage, the planes drawn from them, and the prints under them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from aedesk.training.data.drawing import SIDE
from aedesk.training.data.old_print import UNTOUCHED, VISIBLE, print_with_damage
from aedesk.training.data.planes import MAKERS, SHARES, Planes, make_planes
from aedesk.training.data.shapes import Shapes, load_shapes
from tests.training.data.shapes_folder import KINDS, make_shapes_folder


@pytest.fixture(scope="module")
def shapes(tmp_path_factory: pytest.TempPathFactory) -> Shapes:
    return load_shapes(make_shapes_folder(tmp_path_factory.mktemp("shapes") / "damage"))


@pytest.fixture(scope="module")
def planes(shapes: Shapes) -> Planes:
    return make_planes(shapes, 12, seed=4)


def test_what_a_folder_holds(shapes: Shapes) -> None:
    assert {label: len(outlines) for label, outlines in shapes.outlines.items()} == {"Dust": 1, "Scratch": 1}
    assert all(abs(outline.mean()) < 1e-3 for outlines in shapes.outlines.values() for outline in outlines)
    assert set(shapes.brushes) == set(KINDS)
    assert {brush.shape for brushes in shapes.brushes.values() for brush in brushes} == {(4, 40)}  # no margin
    assert len(shapes.overlays) == 1  # the other covers everything


@pytest.mark.parametrize("part", ["film_contours", "film_sprites", "decay_textures"])
def test_a_folder_without_one_of_its_parts_is_refused(part: str, tmp_path: Path) -> None:
    folder = make_shapes_folder(tmp_path / "damage")
    (folder / part).rename(tmp_path / "elsewhere")
    with pytest.raises(FileNotFoundError, match=part):
        load_shapes(folder)


@pytest.mark.parametrize("kind", SHARES)
def test_every_kind_covers_some_of_a_plane_and_not_too_much(kind: str, shapes: Shapes) -> None:
    drawn = [MAKERS[kind](shapes, np.random.default_rng(seed)) for seed in range(3)]
    assert all(plane.shape == (SIDE, SIDE) and plane.min() >= 0 and plane.max() <= 1 for plane in drawn)
    covered = [float((plane > 0.2).mean()) for plane in drawn]
    assert max(covered) > 1e-4 and np.mean(covered) < 0.2


def test_planes_are_the_same_for_a_seed(shapes: Shapes, planes: Planes) -> None:
    again = make_planes(shapes, 12, seed=4)
    assert (again.alpha == planes.alpha).all() and (again.kinds == planes.kinds).all()


def test_a_drawn_part_has_the_wished_size_and_a_known_kind(planes: Planes) -> None:
    rng = np.random.default_rng(0)
    parts = [planes.draw(side, rng) for side in (96, 384, SIDE) for _ in range(8)]
    assert [alpha.shape[0] for alpha, _ in parts] == [side for side in (96, 384, SIDE) for _ in range(8)]
    assert all(alpha.shape[0] == alpha.shape[1] and kind in SHARES for alpha, kind in parts)
    assert all(alpha.flags.c_contiguous and alpha.min() >= 0 and alpha.max() <= 1 for alpha, _ in parts)


def test_what_is_marked_is_seen_and_prints_without_damage_are_many(planes: Planes) -> None:
    grey = np.full((96, 96, 3), 0.4, np.float32)
    pairs = [print_with_damage(grey, planes, np.random.default_rng(seed)) for seed in range(80)]
    whole = [pair for pair in pairs if not pair.mask.any()]
    assert len(whole) / len(pairs) >= UNTOUCHED - 0.1
    marked = [pair for pair in pairs if pair.mask.sum() > 20]
    assert len(marked) > 10
    # Where a print is marked it differs from the print around it, whatever aged both.
    contrast = []
    for pair in marked:
        lost = pair.mask > 0
        luma = pair.damaged.mean(axis=2)
        contrast.append(abs(float(luma[lost].mean()) - float(np.median(luma[~lost]))))
    assert np.median(contrast) > VISIBLE


def test_prints_stay_in_range_and_in_kind(planes: Planes) -> None:
    rng = np.random.default_rng(7)
    for _ in range(30):
        pair = print_with_damage(rng.random((64, 64, 3), dtype=np.float32), planes, rng)
        assert pair.damaged.dtype == pair.mask.dtype == np.float32
        assert pair.damaged.min() >= 0 and pair.damaged.max() <= 1 and set(np.unique(pair.mask)) <= {0.0, 1.0}
