"""A tool's result where something is marked, the photo as it was elsewhere."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aedesk.imaging.geometry import Geometry
from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask
from aedesk.imaging.packed_mask import PackedMask
from aedesk.tools.base import Context
from aedesk.tools.colorize.colorize import Colorize
from aedesk.tools.fading import Fading, FadingParams
from aedesk.tools.hint import Hint
from aedesk.tools.inputs import Inputs, Reference
from aedesk.tools.local import REACH, by_hand, is_local, run_local, soft_part, within
from aedesk.tools.registry import TOOLS
from aedesk.tools.repair.repair import Repair
from tests.conftest import drawing

NO_ENGINE: Any = None
CONTEXT = Context(NO_ENGINE, NO_ENGINE)


def photos(bits: int, channels: int) -> tuple[Image, Image]:
    rng = np.random.default_rng(bits + channels)
    most, kind = (255, np.uint8) if bits == 8 else (65535, np.uint16)
    one, other = (rng.integers(0, most + 1, (41, 57, channels)).astype(kind) for _ in range(2))
    return Image(one), Image(other)


def disc() -> Mask:
    y, x = np.mgrid[:41, :57]
    return Mask(np.hypot(y - 20, x - 28) < 11)


@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("channels", [1, 3])
@given(feather=st.floats(0, 40))
def test_outside_and_inside_not_one_pixel_is_touched(bits: int, channels: int, feather: float) -> None:
    before, after = photos(bits, channels)
    result, mask = within(before, after, disc(), feather).pixels, disc().marked
    y, x = np.mgrid[:41, :57]
    away = np.abs(np.hypot(y - 20, x - 28) - 11)
    far = away > 1.5 * REACH * feather + 2  # the window is a square
    assert np.array_equal(result[far & ~mask], before.pixels[far & ~mask])
    assert np.array_equal(result[far & mask], after.pixels[far & mask])
    least, most = np.minimum(before.pixels, after.pixels), np.maximum(before.pixels, after.pixels)
    assert (result >= least).all() and (result <= most).all()


@given(feather=st.floats(0, 40))
def test_an_area_and_its_inverse_make_up_the_whole(feather: float) -> None:
    whole = (0, 0, 41, 57)
    soft, rest = (soft_part(mask.marked, feather, whole) for mask in (disc(), disc().inverted()))
    assert np.abs(soft + rest - 1).max() < 1e-5


@given(top=st.integers(0, 30), left=st.integers(0, 40), feather=st.floats(0, 30))
def test_a_part_is_that_of_the_whole(top: int, left: int, feather: float) -> None:
    whole = soft_part(disc().marked, feather, (0, 0, 41, 57))
    part = soft_part(disc().marked, feather, (top, left, top + 10, left + 15))
    assert np.abs(part - whole[top : top + 10, left : left + 15]).max() < 1e-5


def test_grey_that_becomes_colour_is_colour_only_there() -> None:
    before, after = photos(8, 1)[0], photos(8, 3)[1]
    result = within(before, after, disc(), 0).pixels
    assert result.shape == (41, 57, 3) and np.array_equal(result[disc().marked], after.pixels[disc().marked])
    outside = ~disc().marked
    assert (result[outside] == before.pixels[outside]).all()


def test_the_tools_of_a_part_are_these() -> None:
    assert {tool.id for tool in TOOLS if is_local(tool)} == {"denoise", "fading", "sharpen", "colorize"}


def test_a_tool_is_kept_to_what_is_marked() -> None:
    photo, params = Image(drawing(60, 90)), FadingParams(contrast=40)
    mask = np.zeros((60, 90), bool)
    mask[:, :40] = True
    kept = replace(CONTEXT, inputs=Inputs(PackedMask.of(Mask(mask))))
    whole = run_local(Fading(), photo, params, CONTEXT).image.pixels
    result = run_local(Fading(), photo, params, kept)
    assert np.array_equal(result.image.pixels[:, :40], whole[:, :40])
    assert (result.image.pixels[:, 40:] == photo.pixels[:, 40:]).all()
    assert result.found["marked %"] == pytest.approx(44.44) and result.area == pytest.approx(44.44)
    assert run_local(Fading(), photo, params, CONTEXT).area is None


def test_where_nothing_is_marked_the_photo_is_the_same() -> None:
    photo, params = Image(drawing(60, 90)), FadingParams(contrast=40)
    nothing = replace(CONTEXT, inputs=Inputs(PackedMask.of(Mask(np.zeros((60, 90), bool)))))
    result = run_local(Fading(), photo, params, nothing)
    assert result.image is photo and result.found == {"marked %": 0.0}


def test_the_feather_is_kept_with_the_mask_and_grows_with_the_photo() -> None:
    lies = Geometry.unmoved((57, 41))
    inputs = Inputs(PackedMask.of(disc()), feather=12.5).drawn_in(lies)
    again = Inputs.from_json(inputs.to_json(), lies)
    assert again.feather == 12.5 and again.mask is not None
    assert inputs.seen_in(Geometry.scaled((57, 41), 2.0)).feather == pytest.approx(25)
    assert "feather" not in Inputs(PackedMask.of(disc())).to_json()


@pytest.mark.parametrize("feather", [-1, "soft", None, 1e9])
def test_an_odd_feather_is_refused(feather: Any) -> None:
    entry = Inputs(PackedMask.of(disc())).to_json() | {"feather": feather}
    with pytest.raises(ValueError, match="of a wrong kind"):
        Inputs.from_json(entry, Geometry.unmoved((57, 41)))


def test_what_a_person_gave_is_put_into_words() -> None:
    marked, hints = PackedMask.of(disc()), (Hint(1, 2, (3, 4, 5)), Hint(2, 2, (3, 4, 5)))
    assert by_hand(Colorize(), Inputs(hints=hints)) == ("hints 2",)
    assert by_hand(Colorize(), Inputs(reference=Reference(Path("a.jpg")))) == ("colours of another photo",)
    assert by_hand(Repair(), Inputs(marked=marked)) == ("marked by hand",)
    # What the tool has found, what it finds, and where a tool is kept to a part, which `area` tells.
    assert by_hand(Repair(), Inputs(marked=marked, found=True)) == by_hand(Repair(), Inputs()) == ()
    assert by_hand(Fading(), Inputs(marked=marked, hints=hints)) == ()
