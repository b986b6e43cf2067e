"""Every tool, from the desk into a file and back: what was done can be undone, repeated, kept, and gone on with."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from aedesk.gui.document.hint_state import HintState
from aedesk.gui.document.mask_state import MaskState
from aedesk.gui.look.translate import FINDINGS
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.mask import Mask
from aedesk.recipe.history import Done, History
from aedesk.tools.base import FOUND_WORDS, HintTool, MaskTool, Tool
from aedesk.tools.hint import Hint
from aedesk.tools.registry import TOOLS
from tests.gui.conftest import Messages, answer_save_dialog, pixels

# What makes each tool do something to the photo of the album; a tool that is missing here is a tool without a trip.
WORK: dict[str, dict[str, Any]] = {
    "repair": {},
    "denoise": {"strength": 30.0},
    "sharpen": {"radius": 1.5},
    "fading": {"contrast": 30.0, "levels": "10,1.1,245", "curve_red": "0,0 64,50 255,255", "white_balance": "99,90,80"},
    "colorize": {"recolor": "yes"},
    "erase": {"under": "fill"},
    "enlarge": {"by": 1.5},
    "turn": {"quarter": "left", "straighten": 3.0, "left": 5.0},
}


def apply(desk: MainWindow, tool: Tool[Any], qtbot: QtBot) -> None:
    """With marks or hints where the tool takes them."""
    desk.tool_bar.choose(tool.id)
    if isinstance(tool, MaskTool):
        marked = np.zeros(pixels(desk).shape[:2], np.bool_)
        marked[12:30, 38:44] = True
        desk.document.edit_mask("Mark", MaskState.of(Mask(marked)))
    if isinstance(tool, HintTool):
        desk.document.edit_hints("Hint", HintState((Hint(20, 30, (180, 40, 40)),)))
    desk.tool_controller.apply(tool, tool.params_type(**WORK[tool.id]))
    qtbot.waitUntil(lambda: not desk.worker.busy and not desk.hints.worker.busy)


def go(desk: MainWindow, action: str, qtbot: QtBot) -> None:
    desk.actions_by_id[action].trigger()
    qtbot.waitUntil(lambda: not desk.worker.busy)


def told(steps: History) -> list[tuple[Any, Any]]:
    """What a sidecar must keep of steps."""
    return [(done.step, done.inputs.to_json()) for done in steps]


@pytest.mark.parametrize("tool", TOOLS, ids=lambda tool: tool.id)
def test_there_and_back(
    tool: Tool[Any],
    shipped_desk: MainWindow,
    album: Path,
    tmp_path: Path,
    messages: Messages,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk, photo, out = shipped_desk, album / "tante.png", tmp_path / "done.png"
    before, found = pixels(desk), list[str]()
    monkeypatch.setattr(desk.panels[tool.id], "show_found", found.extend)
    apply(desk, tool, qtbot)
    words = {FOUND_WORDS.get(name, name.removesuffix(" %")) for name in found}
    assert words <= set(FINDINGS)  # or nobody could translate them
    made, steps = pixels(desk), desk.document.steps
    assert made.shape != before.shape or not np.array_equal(made, before)
    assert [done.step.tool for done in steps if done.step is not None] == [tool.id]

    go(desk, "undo", qtbot)
    assert np.array_equal(pixels(desk), before) and desk.document.steps == ()
    desk.pending.discard()  # hints that are not applied any more are shown in a preview, which is the last step then
    go(desk, "redo", qtbot)
    assert np.array_equal(pixels(desk), made) and desk.document.steps == steps

    answer_save_dialog(monkeypatch, out)
    go(desk, "save", qtbot)
    assert not desk.document.modified
    desk.open([photo])
    qtbot.waitUntil(lambda: not desk.worker.busy and desk.document.name == "tante.png")
    messages.answer = "Continue editing"
    desk.open([out])
    qtbot.waitUntil(lambda: not desk.worker.busy and desk.document.saved_path == out)
    assert desk.document.path == photo and not desk.document.modified
    assert np.array_equal(pixels(desk), made)
    assert told(desk.document.steps) == told(steps)

    # Worked out anew from the original, it is the same; without the step, it is the original.
    off = tuple(done.switched(False) for done in desk.document.steps)
    on: list[Done] = [done.switched(True) for done in off]
    for wanted, shown in ((off, before), (tuple(on), made)):
        desk.retune.change(wanted)
        qtbot.waitUntil(lambda: not desk.worker.busy)
        assert np.array_equal(pixels(desk), shown)


def test_every_tool_takes_the_trip() -> None:
    assert set(WORK) == {tool.id for tool in TOOLS}
