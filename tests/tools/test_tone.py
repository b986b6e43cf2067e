from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aedesk.imaging.image import Image
from aedesk.tools.tone import BLACK, PAPER, WHITE, Tone, estimate_tone, is_monochrome, is_print_of_one_tone
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
        light = tone.light[channel]
        assert ends == pytest.approx([light * (BLACK / light) ** tone.gamma[channel], light])
        assert light == pytest.approx(WHITE, abs=0.06)


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


ENDS = st.floats(0.0, 1.0)


@given(st.floats(0.0, 0.7), ENDS, ENDS, st.floats(0.3, 3.0))
def test_no_curve_makes_paper_white_of_what_was_none(black: float, span: float, light: float, gamma: float) -> None:
    white = black + (1 - black) * max(0.05, span)
    one = np.ones(3)
    tone = Tone(True, black * one, white * one, max(white, light * WHITE) * one, gamma * one)
    values = np.linspace(0, 1, 4097)
    curve = tone.curve(values, 0)
    assert (np.diff(curve) >= -1e-6).all() and curve[0] >= 0 and curve[-1] <= 1
    assert (curve <= np.maximum(values, PAPER) + 1e-6).all()
    assert (curve >= values - 1e-6)[values >= white].all()  # nor does what was white become grey


def test_lights_beyond_the_white_point_are_rolled_off_and_not_clipped() -> None:
    values = np.round((0.2 + 0.5 * stretched()) * 255).astype(np.uint8)
    values[100:108, 100:108] = np.linspace(200, 240, 64, dtype=np.uint8).reshape(8, 8, 1)  # a glint, 0.08 %
    tone = estimate_tone(Image(values))
    glint = tone.curve(np.arange(200, 241, dtype=np.float64) / 255, 0)
    assert tone.white.max() < 0.75
    assert (np.diff(glint) > 0).all() and glint[-1] < PAPER


def faded_wall(share: float) -> Image:
    """A grey picture, faded to between 0.2 and 0.6, of which the right part is light and modelled."""
    grey = np.repeat(stretched() @ np.array([[0.3], [0.6], [0.1]], np.float32), 3, axis=2) * 0.6
    width = round(share * grey.shape[1])
    grey[:, -width - 20 : -20] = np.linspace(0.9, 1.0, len(grey))[:, None, None]
    return to_image(0.2 + 0.4 * grey)


def test_the_more_of_a_photo_is_light_the_less_far_its_white_goes() -> None:
    tones = [estimate_tone(faded_wall(share)) for share in (0.02, 0.15, 0.4)]
    lights = [float(tone.light[0]) for tone in tones]
    assert lights[0] > lights[1] > lights[2] > 0.8
    # And where the wall is modelled, the curve is steeper than before.
    wall = np.array([0.57, 0.59])
    assert all(np.diff(tone.curve(wall, 0)) > np.diff(wall) for tone in tones)


def test_lights_at_the_very_edge_are_the_photo_too() -> None:
    grey = 0.02 + 0.75 * stretched(300, 300)
    grey[-12:] = np.linspace(0.8, 0.97, 300)[None, :, None]  # the hem of a white dress
    tone = estimate_tone(to_image(grey))
    hem = np.linspace(0.8, 0.97, 20)
    assert (np.diff(tone.curve(hem, 1)) > 0.8 * np.diff(hem)).all()


def test_the_paper_around_a_print_is_not_measured() -> None:
    rng = np.random.default_rng(0)
    paper = 0.92 + rng.normal(0, 0.008, (360, 440, 3))
    paper[60:300, 60:380] = 0.2 + 0.4 * stretched()
    tone = estimate_tone(to_image(paper))
    assert tone.black.min() > 0.15 and tone.white.max() < 0.65


def test_lights_are_not_flattened_to_brighten_a_dark_photo_that_has_them() -> None:
    dark = to_image(stretched() ** 3)
    tone = estimate_tone(dark)
    lights = np.linspace(0.8, 0.95, 20)
    luma = np.mean([tone.curve(lights, k) for k in range(3)], axis=0)
    assert (np.diff(luma) > 0.95 * np.diff(lights)).all()


def test_a_pale_colour_photo_is_no_print_of_one_tone() -> None:
    grey = np.linspace(0.1, 0.9, 120)[None, :, None] * np.ones((80, 1, 3))
    sepia = np.clip(grey * np.array([1.08, 1.0, 0.82]), 0, 1)
    assert is_print_of_one_tone(grey) and is_print_of_one_tone(sepia)
    beach = grey.copy()
    beach[:, :, 2] += np.where(np.arange(80) < 30, 0.035, -0.035)[:, None]
    beach[:, :, 0] -= np.where(np.arange(80) < 30, 0.035, -0.035)[:, None]
    assert is_monochrome(beach) and not is_print_of_one_tone(beach)
    spotted = sepia.copy()
    spotted[10:20, 10:30] *= np.array([1.1, 0.9, 0.3])  # a stain of another colour is no part of the picture
    assert is_print_of_one_tone(spotted)
