from __future__ import annotations

import numpy as np
import pytest

from aedesk.training.data import damage

GREY = np.full((96, 128, 3), 0.45, np.float32)


@pytest.mark.parametrize("kind", damage.DAMAGES)
def test_every_damage_has_the_size_of_the_photo_and_covers_a_part(kind: str) -> None:
    covered = []
    for seed in range(12):
        layer = damage.DAMAGES[kind]((96, 128), np.random.default_rng(seed))
        assert layer.alpha.shape == (96, 128) and layer.alpha.dtype == np.float32
        assert layer.alpha.min() >= 0 and layer.alpha.max() <= 1
        assert layer.colour.min() >= 0 and layer.colour.max() <= 1
        covered.append(float((layer.alpha > 0.05).mean()))
    assert max(covered) > 0 and min(covered) < 0.9


def test_outside_the_mask_the_photo_is_as_it_was() -> None:
    for seed in range(40):
        rng = np.random.default_rng(seed)
        layers = [damage.DAMAGES[kind]((96, 128), rng) for kind in ("scratch", "dust", "torn edge", "crack")]
        pair = damage.lay_over(GREY, layers)
        outside = np.abs(pair.damaged - GREY).max(axis=2)[pair.mask == 0]
        assert outside.size == 0 or outside.max() < len(layers) * 2 * damage.VISIBLE
        assert set(np.unique(pair.mask)) <= {0.0, 1.0}


def test_what_nobody_can_see_is_not_marked() -> None:
    thin = np.zeros((64, 64), np.float32)
    thin[:, 30:32] = 1
    white = np.ones((64, 64, 3), np.float32)
    layer = damage.Layer(thin, np.ones(3, np.float32))
    assert damage.lay_over(white, [layer]).mask.sum() == 0
    assert damage.lay_over(0.5 * white, [layer]).mask.sum() == 128


def test_a_missing_corner_is_marked_even_where_the_photo_is_as_white() -> None:
    corner = np.zeros((64, 64), np.float32)
    corner[:30, :30] = 1
    white = np.ones((64, 64, 3), np.float32)
    mask = damage.lay_over(white, [damage.Layer(corner, np.ones(3, np.float32))]).mask
    assert mask[:20, :20].all() and not mask[35:].any()


def test_stains_change_the_tone_and_lose_nothing() -> None:
    for kind in ("stain", "tape", "silvering"):
        pair = damage.lay_over(GREY, [damage.DAMAGES[kind]((96, 128), np.random.default_rng(4))])
        assert pair.mask.sum() == 0


def test_random_damage_repeats_with_its_seed() -> None:
    assert sum(damage.SHARES.values()) == pytest.approx(1) and damage.SHARES.keys() == damage.DAMAGES.keys()
    marked = []
    for seed in range(40):
        first, second = (damage.random_damage(GREY, np.random.default_rng(seed)) for _ in range(2))
        assert (first.damaged == second.damaged).all() and (first.mask == second.mask).all()
        marked.append(first.mask.mean())
    assert min(marked) == 0 and 0.01 < np.mean(marked) < 0.3


def test_what_a_frame_covers_is_not_asked_for() -> None:
    lost = damage.Layer(np.ones(GREY.shape[:2], np.float32), np.ones(3, np.float32))
    frame = damage.Layer(np.zeros(GREY.shape[:2], np.float32), np.zeros(3, np.float32), lost=False)
    frame.alpha[:20] = 1.0
    tape = damage.Layer(np.full(GREY.shape[:2], 0.3, np.float32), np.zeros(3, np.float32), lost=False)
    mask = damage.lay_over(GREY, [lost, tape, frame]).mask
    assert not mask[:20].any() and mask[20:].all()
