"""Levels, curve and white balance of Faded colours, beside what it estimates."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings

from aedesk.errors import AEDeskError
from aedesk.imaging.image import Image
from aedesk.tools.adjust.curve import Curve
from aedesk.tools.base import Context
from aedesk.tools.fading import STRIP, Fading, FadingParams
from aedesk.tools.tone_tool import ToneTool
from tests.tools.adjust.test_curve import curves, rising
from tests.tools.test_tone import stretched, to_image

NO_ENGINE: Any = None
CONTEXT = Context(NO_ENGINE, NO_ENGINE)
FADED = to_image(0.3 + 0.4 * stretched())
SEPIA = to_image((0.3 + 0.4 * stretched()[..., :1]) * np.array([1.1, 1.0, 0.75], np.float32))
SAME: dict[str, Any] = {"curve": "0,0 90,90 255,255", "levels_red": "0,1,255", "white_balance": "60,60,60"}


def run(image: Image, **params: Any) -> np.ndarray:
    return np.asarray(Fading().run(image, FadingParams(**params), CONTEXT).image.pixels)


def in_16_bits(image: Image) -> Image:
    return Image(image.pixels.astype(np.uint16) * 257)


def ramp(channels: int, maximum: int) -> Image:
    """Every value once, longer than one strip."""
    values = np.linspace(0, maximum, 3 * STRIP * 40).round().astype(np.uint8 if maximum == 255 else np.uint16)
    return Image(np.repeat(values.reshape(3 * STRIP, 40, 1), channels, axis=2))


@pytest.mark.parametrize("photo", [FADED, SEPIA, in_16_bits(FADED), Image(FADED.pixels[..., :1].copy())])
def test_neutral_settings_change_no_bit(photo: Image) -> None:
    assert np.array_equal(run(photo, **SAME), run(photo))
    assert Fading().run(photo, FadingParams(strength=0, **SAME), CONTEXT).image is photo


@pytest.mark.parametrize("maximum", [255, 65535])
@pytest.mark.parametrize("channels", [1, 3])
def test_alone_they_are_a_function_of_each_value_in_the_precision_of_the_photo(channels: int, maximum: int) -> None:
    photo = ramp(channels, maximum)
    curve = Curve(((0.0, 10.0), (90.0, 60.0), (255.0, 240.0)))
    after = run(photo, strength=0, curve=str(curve))
    wanted = curve.apply(photo.pixels / maximum) * maximum
    assert after.dtype == photo.pixels.dtype and abs(after - wanted).max() <= 0.51
    # One value of 8 bits has some 250 of 16 bits within it, and all of them stay apart.
    assert len(np.unique(after)) > (150 if maximum == 255 else 25_000)


@settings(max_examples=20)
@given(curves().map(rising))
def test_a_rising_curve_never_turns_light_into_dark(curve: Curve) -> None:
    after = run(ramp(1, 255), curve=str(curve))
    assert (np.diff(after.ravel().astype(int)) >= 0).all()


def test_i_set_black_and_white_of_a_pale_photo() -> None:
    after = run(FADED, strength=0, levels="76,1,179")
    assert FADED.pixels.min() > 70 and FADED.pixels.max() < 185
    assert after.min() < 3 and after.max() > 252
    channel = run(FADED, strength=0, levels_green="76,1,179")
    assert np.array_equal(channel[..., 1], after[..., 1])
    assert np.array_equal(channel[..., [0, 2]], FADED.pixels[..., [0, 2]])


@pytest.mark.parametrize("photo", [FADED, SEPIA, in_16_bits(SEPIA)], ids=["colour", "sepia", "16 bits"])
@pytest.mark.parametrize("strength", [0.0, 100.0])
def test_what_i_call_grey_becomes_grey(photo: Image, strength: float) -> None:
    tool = Fading()
    usual = FadingParams(strength=strength, levels="20,1.2,250")
    grey = tool.grey_at(photo, 40, 30, usual, CONTEXT)
    after = run(photo, strength=strength, white_balance=grey)
    mean = after[28:33, 38:43].astype(np.float64).mean(axis=(0, 1)) / photo.maximum
    assert np.ptp(mean) < 3 / 255
    # What was set before does not count twice: to click the same place again changes nothing.
    assert tool.grey_at(photo, 40, 30, FadingParams(strength=strength, white_balance=grey), CONTEXT) == grey


def test_what_is_no_grey_is_refused() -> None:
    dark, light, plain = (Image(np.full((9, 9, 3), value, np.uint8)) for value in (2, 255, 120))
    for photo in (dark, light):
        with pytest.raises(AEDeskError, match="There is no grey here"):
            Fading().grey_at(photo, 4, 4, FadingParams(strength=0), CONTEXT)
    with pytest.raises(AEDeskError, match="no colours"):
        Fading().grey_at(Image(plain.pixels[..., :1].copy()), 4, 4, FadingParams(), CONTEXT)
    for place in ((0, 0), (8, 8)):  # at a corner there are fewer pixels around
        assert Fading().grey_at(plain, *place, FadingParams(strength=0), CONTEXT) == "120,120,120"


@pytest.mark.parametrize("photo", [FADED, SEPIA, Image(FADED.pixels[..., :1].copy())])
def test_tones_are_counted_before_and_after_levels_and_curve(photo: Image) -> None:
    tool: ToneTool[FadingParams] = Fading()
    assert isinstance(tool, ToneTool)
    given: dict[str, Any] = {"white_balance": "120,128,140", "levels": "0,2,255", "curve": "0,20 255,200"}
    tones = tool.tones(photo, FadingParams(**given), CONTEXT)
    for values, count in ((tones.for_levels, 1), (tones.for_curves, 2), (tones.left, 3)):
        assert values.shape == photo.pixels.shape and values.dtype == np.float32
        whole = run(photo, **dict(list(given.items())[:count]))
        assert np.array_equal((values * 255 + 0.5).astype(np.uint8), whole)
    large = Image(np.tile(photo.pixels, (12, 9, 1)))
    assert tool.tones(large, FadingParams(), CONTEXT).left.size < large.pixels.size / 4


def test_a_preview_is_what_the_tool_will_do() -> None:
    params: dict[str, Any] = {"levels": "9,1.2,240", "curve_red": "0,20 255,230", "white_balance": "90,99,80"}
    for photo in (FADED, SEPIA):
        part = Fading().preview(photo, (3, 5, 40, 60), 1, FadingParams(**params), CONTEXT)
        assert np.array_equal(part, run(photo, **params)[3:40, 5:60])
