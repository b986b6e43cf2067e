from __future__ import annotations

import numpy as np
import pytest

from aedesk.imaging.image import Image
from aedesk.tools.tone import BLACK, WHITE, estimate_tone, is_monochrome
from tests.conftest import drawing


def stretched(height: int = 240, width: int = 320) -> np.ndarray:
    """A colour picture that uses all values, as a good photo does, float32 from 0 to 1."""
    picture = drawing(height, width).astype(np.float32)
    low, high = picture.min(axis=(0, 1)), picture.max(axis=(0, 1))
    return (picture - low) / (high - low)


def to_image(values: np.ndarray) -> Image:
    return Image(np.round(np.clip(values, 0, 1) * 255).astype(np.uint8))


def test_the_end_points_of_a_faded_print_are_found() -> None:
    black, white = np.array([0.3, 0.2, 0.1]), np.array([0.9, 0.8, 0.6])
    tone = estimate_tone(to_image(black + (white - black) * stretched()))
    assert not tone.monochrome
    assert tone.black == pytest.approx(black, abs=0.04) and tone.white == pytest.approx(white, abs=0.04)
    for channel in range(3):
        ends = tone.curve(np.array([tone.black[channel], tone.white[channel]]), channel)
        assert ends == pytest.approx([BLACK ** tone.gamma[channel], WHITE ** tone.gamma[channel]])


@pytest.mark.parametrize("tint", [(1.0, 1.0, 1.0), (1.0, 1.2, 1.7), (1.5, 1.0, 0.8)])
def test_a_toned_print_is_monochrome(tint: tuple[float, float, float]) -> None:
    grey = stretched() @ np.array([0.3, 0.6, 0.1], np.float32)
    assert is_monochrome(grey[..., None] ** np.array(tint, np.float32))
    assert not is_monochrome(stretched())


def test_curves_rise_and_are_limited() -> None:
    values = np.linspace(0, 1, 256)
    flat = Image(np.full((40, 40, 3), 120, np.uint8))
    for image in (flat, to_image(stretched()), to_image(0.4 + 0.05 * stretched())):
        tone = estimate_tone(image)
        for channel in range(3):
            curve = tone.curve(values, channel)
            assert (np.diff(curve) >= 0).all() and curve[0] >= 0 and curve[-1] <= 1
            assert np.diff(curve).max() * 255 < 8  # no value tears its neighbours apart


def test_the_frame_around_a_print_is_not_measured() -> None:
    framed = 0.3 + 0.4 * stretched(300, 300)
    for edge in (slice(0, 9), slice(-9, None)):
        framed[edge], framed[:, edge] = 1.0, 0.0
    tone = estimate_tone(to_image(framed))
    assert tone.black.min() > 0.25 and tone.white.max() < 0.75


@pytest.mark.parametrize("size", [(1, 1), (1, 300), (7, 5)])
@pytest.mark.parametrize("channels", [1, 3])
def test_tiny_photos_have_a_tone_too(size: tuple[int, int], channels: int) -> None:
    tone = estimate_tone(Image(drawing(*size, channels)))
    assert np.isfinite([tone.black, tone.white, tone.gamma]).all()
