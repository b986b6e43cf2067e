from __future__ import annotations

from aedesk.gui.document.hint_state import HintState
from aedesk.tools.hint import Hint

RED, BLUE = Hint(1, 2, (255, 0, 0)), Hint(3, 4, (0, 0, 255))


def test_every_edit_gives_a_new_state_that_the_photo_does_not_show_yet() -> None:
    shown = HintState((RED,), applied=True)
    for edited, hints in [
        (shown.added(BLUE), (RED, BLUE)),
        (shown.changed(0, BLUE), (BLUE,)),
        (shown.added(BLUE).removed(0), (BLUE,)),
        (shown.cleared(), ()),
    ]:
        assert edited.hints == hints and not edited.applied
    assert shown.hints == (RED,) and shown.applied
