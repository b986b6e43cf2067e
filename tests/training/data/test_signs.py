from __future__ import annotations

import numpy as np

from aedesk.training.data.signs import with_sign


def test_a_sign_is_opaque_lit_and_repeats_with_its_seed() -> None:
    photo = np.tile(np.linspace(0.2, 0.8, 160, dtype=np.float32)[None, :, None], (120, 1, 3))
    changed = []
    for seed in range(12):
        signed = with_sign(photo, np.random.default_rng(seed))
        assert signed.shape == photo.shape and signed.dtype == np.float32
        assert signed.min() >= 0 and signed.max() <= 1
        assert np.array_equal(signed, with_sign(photo, np.random.default_rng(seed)))
        changed.append(float((np.abs(signed - photo).max(axis=2) > 0.05).mean()))
    assert 0.03 < np.mean(changed) < 0.7


def test_a_sign_in_the_dark_is_dark() -> None:
    photo = np.full((96, 96, 3), 0.5, np.float32)
    photo[:, :48] = 0.02
    for seed in range(8):
        signed = with_sign(photo, np.random.default_rng(seed))
        assert signed[:, :16].max() < 0.35
