"""What any tool makes of any kind of photo, in every format: it opens again, here and elsewhere, with a profile of its
own colours."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import ImageCms

from aedesk.imaging.formats.gamma_profile import gamma_profile
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image, Metadata
from aedesk.tools.base import Context
from aedesk.tools.registry import TOOLS, tool
from tests.conftest import drawing
from tests.imaging.formats.test_opens_again import SUFFIXES, check_written

WORK: dict[str, dict[str, Any]] = {
    "repair": {},
    "denoise": {"strength": 20.0},
    "sharpen": {"radius": 1.5},
    "fading": {},
    "colorize": {"recolor": "yes"},
    "erase": {},
    "enlarge": {"by": 1.5},
    "turn": {"quarter": "left"},
}
PROFILES = {
    "none": None,
    "sRGB": ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes(),
    "grey": gamma_profile(2.2, None, True),
    "CIE L*a*b*": ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes(),
    "broken": b"no profile",
    "cut": ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()[:200],
}
RGB = drawing(32, 48)


USUAL = [(channels, bits, profile) for channels in (1, 2, 3, 4) for bits in (8, 16) for profile in ("sRGB", "grey")]
ODD = [(channels, 8, profile) for channels in (1, 3) for profile in PROFILES if profile not in ("sRGB", "grey")]


@pytest.mark.parametrize(("channels", "bits", "profile"), USUAL + ODD)
def test_what_a_tool_makes_opens_again(
    tmp_path: Path, context: Context, channels: int, bits: int, profile: str
) -> None:
    colour = RGB if channels > 2 else RGB[..., :1]
    alpha = RGB[..., 1] if channels in (2, 4) else None
    if bits == 16:
        colour, alpha = colour.astype(np.uint16) * 257, None if alpha is None else alpha.astype(np.uint16) * 257
    photo = Image(np.ascontiguousarray(colour), alpha, Metadata(icc=PROFILES[profile]))
    for id, values in WORK.items():
        worker: Any = type(tool(id))()
        made = worker.run(photo, worker.params_type(**values), context).image
        for suffix in SUFFIXES:
            save(made, tmp_path / f"{id}{suffix}")
            check_written(tmp_path / f"{id}{suffix}", made)


def test_every_tool_is_asked() -> None:
    assert set(WORK) == {one.id for one in TOOLS}
