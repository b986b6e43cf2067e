"""Codes of 8 bits."""

from __future__ import annotations

import numpy as np

from aedesk.library.code import NUMBERS, to_bytes, to_unit


def test_eight_bits_keep_the_direction() -> None:
    codes = np.random.default_rng(0).normal(size=(50, NUMBERS)).astype(np.float32) * np.float32(0.001)
    kept = to_unit(to_bytes(codes))
    unit = codes / np.linalg.norm(codes, axis=1, keepdims=True)
    assert (np.einsum("nc,nc->n", kept, unit) > 0.9998).all()
    assert np.allclose(np.linalg.norm(kept, axis=1), 1, atol=1e-6)
    assert np.abs(to_bytes(codes)).max(axis=1).tolist() == [127] * 50


def test_a_code_of_nothing_stays_nothing() -> None:
    nothing = np.zeros(NUMBERS, np.float32)
    assert not to_bytes(nothing).any() and not to_unit(to_bytes(nothing)).any()
