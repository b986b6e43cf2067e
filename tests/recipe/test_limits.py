from __future__ import annotations

from pathlib import Path

import pytest

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.export import Export
from aedesk.recipe import Step
from aedesk.recipe.limits import check_file, size_after
from aedesk.tools.denoise import DenoiseParams
from aedesk.tools.enlarge.sizes import EnlargeParams
from aedesk.tools.turn import TurnParams

STEPS = (
    Step("denoise", DenoiseParams()),
    Step("turn", TurnParams(quarter="left")),
    Step("enlarge", EnlargeParams(by=3.0)),
    Step("enlarge", EnlargeParams(by=8.0), enabled=False),
)


def test_each_enabled_step_has_its_part_in_the_size() -> None:
    assert size_after(STEPS, (40, 30)) == (90, 120) and size_after((), (40, 30)) == (40, 30)
    with pytest.raises(AEDeskError, match="only makes photos larger"):
        size_after((*STEPS, Step("enlarge", EnlargeParams(measure="pixels", pixels=100.0))), (40, 30))


def test_a_file_that_is_too_small_is_known_before() -> None:
    wide = (9000, 10)
    check_file(STEPS, wide, Path("a.png"), Export())
    check_file(STEPS, wide, Path("a.jpg"), Export())
    with pytest.raises(AEDeskError, match="WebP file holds at most 16383"):
        check_file(STEPS, wide, Path("a.webp"), Export())
    check_file(STEPS, wide, Path("a.webp"), Export(longer_side=9000))
    check_file((), (20_000, 10), Path("a.webp"), Export())  # said when it is written
