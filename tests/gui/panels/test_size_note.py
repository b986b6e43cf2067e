from __future__ import annotations

from pytestqt.qtbot import QtBot

from aedesk.gui.panels.size_note import SizeNote
from aedesk.gui.panels.tool_panel import ToolPanel
from aedesk.tools.adjust.curve import CurveSetting
from aedesk.tools.adjust.levels import LevelsSetting
from aedesk.tools.base import MovingTool, declarations
from aedesk.tools.enlarge.enlarge import Enlarge
from aedesk.tools.enlarge.sizes import EnlargeParams
from aedesk.tools.model_choice import ModelChoice
from aedesk.tools.registry import TOOLS
from aedesk.tools.turn import Turn, TurnParams


def words(tool: Enlarge | Turn, size: tuple[int, int], params: object, qtbot: QtBot) -> str:
    note = SizeNote(tool)
    qtbot.addWidget(note)
    note.set_size(size, params)
    assert note.isHidden() == (note.text() == "")
    return note.text()


def test_the_new_size_is_said_and_which_files_are_too_small(qtbot: QtBot) -> None:
    assert words(Enlarge(), (300, 200), EnlargeParams(), qtbot) == "New size: 600 × 400 pixels."
    assert words(Enlarge(), (1500, 1000), EnlargeParams(), qtbot) == "New size: 3000 × 2000 pixels, 6.0 megapixels."
    told = words(Enlarge(), (9000, 4000), EnlargeParams(), qtbot)
    assert told.startswith("New size: 18000 × 8000 pixels, 144 megapixels.") and told.endswith(": WebP.")
    assert words(Enlarge(), (17_000, 40), EnlargeParams(by=4), qtbot).endswith(": JPEG.")  # no WebP before, too
    assert words(Turn(), (300, 200), TurnParams(quarter="left"), qtbot) == "New size: 200 × 300 pixels."


def test_what_keeps_its_size_or_cannot_be_is_told_apart(qtbot: QtBot) -> None:
    assert words(Turn(), (300, 200), TurnParams(flip="across"), qtbot) == ""
    assert "only makes photos larger" in words(Enlarge(), (300, 200), EnlargeParams(by=1), qtbot)


def test_every_tool_that_moves_pixels_has_one(qtbot: QtBot) -> None:
    for tool in TOOLS:
        panel = ToolPanel(tool)
        qtbot.addWidget(panel)
        assert (panel.size_note is not None) == isinstance(tool, MovingTool)
        panel.show_size((300, 200))
        panel.show_size(None)
        assert panel.size_note is None or panel.size_note.text() == ""


def test_every_field_is_seen_beside_what_it_belongs_to(qtbot: QtBot) -> None:
    for tool in TOOLS:
        panel = ToolPanel(tool)
        qtbot.addWidget(panel)
        for name, declaration in declarations(tool.params_type).items():
            if declaration.when is not None:
                other, value = declaration.when
                panel.fields[other].set_value(value)
            if panel.tone is not None and isinstance(declaration, LevelsSetting | CurveSetting):
                panel.tone.channels.button(declaration.channel).click()
            if not isinstance(declaration, ModelChoice):  # seen where there is something to choose
                assert not panel.fields[name].isHidden()
