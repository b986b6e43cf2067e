from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.tools import find_damage
from aedesk.tools.find_damage import damage_likelihood, halved
from tests.tools.fakes import FINDER, fake_context


@settings(max_examples=20, deadline=None)
@given(st.integers(1, 300), st.integers(1, 300), st.sampled_from([1, 3]))
def test_every_size_gets_a_likelihood_of_its_size(height: int, width: int, channels: int) -> None:
    pixels = np.zeros((height, width, channels), np.uint8)
    pixels[height // 2 :] = 255
    found = damage_likelihood(fake_context().engine, FINDER, Image(pixels), Job())
    assert found.shape == (height, width) and found.dtype == np.uint8
    assert (found[height // 2 :] == 255).all() and not found[: height // 2].any()


@pytest.mark.parametrize("size", [(90, 130), (91, 131), (200, 260), (201, 261)])
def test_large_photos_are_looked_at_in_two_sizes(monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]) -> None:
    monkeypatch.setattr(find_damage, "ONE_SCALE", 100)
    monkeypatch.setattr(find_damage, "FINEST", 200)
    pixels = np.zeros((*size, 3), np.uint16)
    pixels[40:60, -8:] = 65535
    context = fake_context()
    fractions: list[float] = []
    found = damage_likelihood(context.engine, FINDER, Image(pixels), Job(fractions.append))
    assert len(context.engine.runs) == 2  # type: ignore[attr-defined]
    assert found.shape == size and (found[44:56, -4:] > 0).all() and not found[:38].any() and not found[62:].any()
    assert fractions == sorted(fractions) and fractions[-1] == pytest.approx(1)


def test_half_the_size_is_the_mean() -> None:
    pixels = np.arange(24, dtype=np.uint8).reshape(4, 6, 1)
    assert halved(pixels)[..., 0].tolist() == [[4, 6, 8], [16, 18, 20]]
    assert halved(pixels[:3, :5]).shape == (1, 2, 1)
